// @ts-check
/** Puts a text that the server has into the answer, where the cursor stands: `data-insert` on a button is its address. */
import { showToast } from '../../web/browser/toast.js';

/** @param {HTMLElement} element */
const isShown = (element) => element.offsetParent !== null;

/** @param {HTMLTextAreaElement} text @param {string} words */
function put(text, words) {
  const { selectionStart: start, selectionEnd: end, value } = text;
  const before = value.slice(0, start).trimEnd();
  const after = value.slice(end).trimStart();
  text.value = [before, words, after].filter(Boolean).join('\n\n');
  const cursor = (before === '' ? 0 : before.length + 2) + words.length;
  if (isShown(text)) {
    text.focus();
    text.setSelectionRange(cursor, cursor);
  }
  text.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** On a phone the answer stands in another column, which is fetched anew: what was put in has to be kept first. */
/** @param {HTMLTextAreaElement} text */
function comeBack(text) {
  const back = document.querySelector('#aside [data-back]');
  if (isShown(text) || !(back instanceof HTMLElement)) return;
  text.addEventListener('htmx:afterRequest', () => back.click(), { once: true });
  htmx.trigger(text, 'desk:draft');
}

/** @param {string} address */
async function insert(address) {
  const answer = await fetch(address, { headers: { accept: 'text/plain' } }).catch(() => undefined);
  const reply = document.querySelector('[data-mode-set="reply"]');
  if (!answer?.ok) return showToast(document.body.dataset.failed ?? '');
  // A note to colleagues is no place for an answer.
  if (reply instanceof HTMLElement && reply.ariaPressed === 'false') reply.click();
  const text = document.getElementById('composer-text');
  if (!(text instanceof HTMLTextAreaElement)) return;
  put(text, await answer.text());
  comeBack(text);
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-insert]') : null;
  if (button instanceof HTMLElement) void insert(button.dataset.insert ?? '');
});
