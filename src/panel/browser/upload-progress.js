// @ts-check
/**
 * How much of a file has been sent, for forms with `data-upload`: its words have a `$` where the percent goes. The
 * form's hidden `.upload-progress` is shown meanwhile.
 */

document.addEventListener('htmx:xhr:progress', (event) => {
  const form = event.target instanceof HTMLFormElement ? event.target : null;
  const place = form?.querySelector('.upload-progress');
  const { loaded, total } = /** @type {CustomEvent<{ loaded: number, total: number }>} */ (event).detail;
  if (!(place instanceof HTMLElement) || !total) return;
  const percent = Math.floor((loaded / total) * 100);
  place.hidden = false;
  const bar = place.querySelector('progress');
  if (bar) bar.value = percent;
  const label = place.querySelector('label');
  if (label) label.textContent = (form?.dataset.upload ?? '').replace('$', String(percent));
});
