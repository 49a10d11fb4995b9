// @ts-check
/** What the server says after an action, and the way back while there is one. */
import { showToast } from '../../web/browser/toast.js';
import { onDesk } from './page.js';

/** @typedef {{ label: string, url: string, values?: Record<string, string> }} Undo */

/** @type {Undo | undefined} */
let lastUndo;

/** @param {Undo} undo */
function takeBack({ url, values }) {
  lastUndo = undefined;
  void htmx.ajax('POST', url, { source: document.body, swap: 'none', ...(values ? { values } : {}) });
}

onDesk(
  'desk:toast',
  /** @param {{ text: string, undo?: Undo }} toast */ ({ text, undo }) => {
    lastUndo = undo;
    showToast(text, undo && { label: undo.label, run: () => takeBack(undo) });
  },
);

/** Takes the last action back, as the button in its toast does. */
export function undoLast() {
  if (!lastUndo || !document.querySelector('.toast__undo')) return;
  document.getElementById('toasts')?.replaceChildren();
  takeBack(lastUndo);
}

/** Nothing arrived: the words for it stand in the banner of a lost connection. */
document.addEventListener('htmx:sendError', (event) => {
  // What the page asks by itself needs no words: the banner stands already.
  if (event.target instanceof Element && event.target.matches('#rows, #ticket, #main')) return;
  showToast(document.querySelector('#offline span')?.textContent ?? '');
});

/** An answer that says nothing itself. */
document.addEventListener('htmx:responseError', (event) => {
  /** @type {XMLHttpRequest} */
  const xhr = /** @type {CustomEvent} */ (event).detail.xhr;
  if (xhr.getResponseHeader('hx-trigger')) return;
  if (xhr.status === 401) return location.reload();
  showToast(document.body.dataset.failed ?? '');
});

// What a menu sends closes it; labels are ticked one after the other.
document.addEventListener('htmx:afterRequest', (event) => {
  const form = event.target instanceof Element ? event.target.closest('form.menu') : null;
  if (!form || form.id === 'label-menu' || form.id === 'filters') return;
  const opener = document.querySelector(`[data-menu="${form.id}"]`);
  if (opener?.getAttribute('aria-expanded') === 'true' && opener instanceof HTMLElement) opener.click();
});
