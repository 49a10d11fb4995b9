// @ts-check
/**
 * Opens and closes `<dialog>`s without a script of their own: `data-dialog="<id>"` opens, `data-close`
 * inside closes, and so does a press on the veil.
 */
addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const opener = target?.closest('[data-dialog]');
  if (opener instanceof HTMLElement) {
    const dialog = document.getElementById(opener.dataset.dialog ?? '');
    if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
  }
  if (target?.closest('[data-close]')) target.closest('dialog')?.close();
  if (target instanceof HTMLDialogElement) target.close();
});
