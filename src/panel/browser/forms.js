// @ts-check
/**
 * What plain forms get where scripts run: what was done as a toast, the eye on the first mistake, and buttons that
 * copy. `data-copy="<id>"` copies the value of that input and says `data-copied`.
 */
import { showToast } from '../../web/browser/toast.js';

/** Buttons that copy are hidden until there is a script to press. */
function wake() {
  const done = document.querySelector('[data-flash]');
  if (done instanceof HTMLElement) {
    showToast(done.textContent?.trim() ?? '');
    done.remove();
  }
  for (const button of document.querySelectorAll('[data-copy][hidden]')) button.removeAttribute('hidden');
  const wrong = document.querySelector('[aria-invalid="true"]');
  const field = wrong instanceof HTMLFieldSetElement ? wrong.querySelector('input') : wrong;
  if (field instanceof HTMLElement) field.focus();
}

/** @param {HTMLElement} button */
async function copy(button) {
  const from = document.getElementById(button.dataset.copy ?? '');
  if (!(from instanceof HTMLInputElement)) return;
  from.select();
  // Browsers give the clipboard to secure pages only; on a plain http address the old way still works.
  if (navigator.clipboard) await navigator.clipboard.writeText(from.value);
  else document.execCommand('copy');
  showToast(button.dataset.copied ?? '');
}

addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-copy]') : null;
  if (button instanceof HTMLElement) void copy(button);
});
document.addEventListener('htmx:afterSettle', wake);
for (const failure of ['htmx:responseError', 'htmx:sendError'])
  document.addEventListener(failure, () => showToast(document.body.dataset.failed ?? ''));

wake();
