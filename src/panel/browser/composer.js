// @ts-check
/** Writing: answer or note, marks of Markdown, sending by key, and what was typed coming back after undo. */
import { mark, markButton } from './marks.js';
import { go } from './navigate.js';
import { byId, onDesk, ticketId } from './page.js';

/** What was sent last, as it was typed: the server knows it without its marks. */
/** @type {{ ticket: number, message: number, text: string, files: DocumentFragment } | undefined} */
let sent;
/** @type {{ text: string, files: DocumentFragment } | undefined} */
let sending;

/** @returns {HTMLTextAreaElement | null} */
function field() {
  const found = byId('composer-text');
  return found instanceof HTMLTextAreaElement ? found : null;
}

/** The field grows with what is in it; where the browser does that by itself nothing is to do. */
function grow() {
  const text = field();
  if (!text || CSS.supports('field-sizing', 'content')) return;
  text.rows = Math.min(12, Math.max(3, text.value.split('\n').length + 1));
}

/** @param {string} mode */
function setMode(mode) {
  const composer = byId('composer');
  const text = field();
  if (!composer || !text) return;
  composer.dataset.mode = mode;
  const hidden = composer.querySelector('[data-mode-field]');
  if (hidden instanceof HTMLInputElement) hidden.value = mode;
  for (const button of composer.querySelectorAll('[data-mode-set]')) {
    button.setAttribute('aria-pressed', String(/** @type {HTMLElement} */ (button).dataset.modeSet === mode));
  }
  text.placeholder = (mode === 'note' ? text.dataset.notePlaceholder : text.dataset.replyPlaceholder) ?? '';
  text.focus();
  if (text.value !== '') htmx.trigger(text, 'desk:draft');
}

function preview() {
  const button = document.querySelector('[data-preview]');
  if (button && byId('look-now')?.hidden === false) htmx.trigger(button, 'desk:preview');
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const mode = target?.closest('[data-mode-set]');
  if (mode instanceof HTMLElement) setMode(mode.dataset.modeSet ?? 'reply');
  const button = target?.closest('[data-mark]');
  const text = field();
  if (button instanceof HTMLElement && text) mark(text, button.dataset.mark ?? '');
});

/** @type {ReturnType<typeof setTimeout> | undefined} */
let previewTimer;
document.addEventListener('input', (event) => {
  if (event.target !== field()) return;
  grow();
  clearTimeout(previewTimer);
  previewTimer = setTimeout(preview, 250);
});

document.addEventListener('keydown', (event) => {
  const text = field();
  if (event.target !== text || !text || !(event.ctrlKey || event.metaKey)) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    const send = text.form?.querySelector('[data-send]');
    if (send instanceof HTMLElement) text.form?.requestSubmit(send);
    return;
  }
  const button = markButton(document, event);
  if (button) {
    event.preventDefault();
    mark(text, button.dataset.mark ?? '');
  }
});

/** @param {Event} event */
const isAnswer = (event) =>
  event.target instanceof HTMLFormElement && event.target.id.startsWith('composer-');

let underWay = false;
document.addEventListener('htmx:afterRequest', (event) => {
  if (isAnswer(event)) underWay = false;
});

document.addEventListener('htmx:beforeRequest', (event) => {
  // A draft that arrives after the answer would stand in the composer again.
  if (underWay && event.target === field()) event.preventDefault();
  if (!isAnswer(event)) return;
  underWay = true;
  const files = document.createDocumentFragment();
  for (const chip of byId('composer-files')?.children ?? []) files.append(chip.cloneNode(true));
  sending = { text: field()?.value ?? '', files };
});

onDesk(
  'desk:answered',
  /** @param {{ ticket: number, message: number }} answer */ ({ ticket, message }) => {
    if (sending) sent = { ticket, message, ...sending };
    sending = undefined;
  },
);

/**
 * Puts an answer that was taken back into its composer, with its marks and files; also when another ticket is open
 * by now. What was typed there since stays below it.
 * @param {{ ticket: number, message: number, text: string }} answer
 */
async function restore({ ticket, message, text }) {
  if (ticketId() !== ticket) await go(`/panel/tickets/${ticket}${location.search}`);
  const box = field();
  if (!box) return;
  const typed = sent?.message === message ? sent : undefined;
  const since = box.value === text ? '' : box.value;
  box.value = [typed?.text ?? text, since].filter(Boolean).join('\n\n');
  if (typed) byId('composer-files')?.prepend(typed.files.cloneNode(true));
  grow();
  box.focus();
  htmx.trigger(box, 'desk:draft');
}

onDesk(
  'desk:restore',
  /** @param {{ ticket: number, message: number, text: string }} answer */ (answer) => void restore(answer),
);

document.addEventListener('htmx:afterSettle', grow);
grow();
