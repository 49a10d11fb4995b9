// @ts-check
/**
 * Writing a post: marks of Markdown by their buttons and keys, and a warning before what was typed would be lost.
 */
import { mark, markButton } from './marks.js';

/** @param {Element | null | undefined} place */
const textIn = (place) => {
  const text = place?.closest('[data-writer]')?.querySelector('textarea');
  return text instanceof HTMLTextAreaElement ? text : null;
};

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
  const text = textIn(button);
  if (button instanceof HTMLElement && text) mark(text, button.dataset.mark ?? '');
});

document.addEventListener('keydown', (event) => {
  const text = event.target instanceof HTMLTextAreaElement ? textIn(event.target) : null;
  const button = text && markButton(document, event);
  if (!text || !button) return;
  event.preventDefault();
  mark(text, button.dataset.mark ?? '');
});

/** Whether something was typed that nobody has saved. */
let unsaved = false;
document.addEventListener('input', (event) => {
  const field = event.target;
  if (!(field instanceof Element) || field.closest('[data-unsaved-never]')) return;
  if (field.closest('.post-form')) unsaved = true;
});
document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.target instanceof HTMLFormElement) unsaved = false;
});
// A form that leads elsewhere without saving this one is warned of, like a link.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement && form.matches('.post-form, [hx-boost]')) unsaved = false;
});
addEventListener('beforeunload', (event) => {
  if (unsaved) event.preventDefault();
});
