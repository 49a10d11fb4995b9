// @ts-check
/** What the phone says over the chat: a short note that goes by itself, or an alert that waits. */
import { el } from './dom.js';
import { t } from './words.js';

const SHOWN_MS = 3500;

/** A note over the chat, under its head. @param {string} text */
export function notify(text) {
  const place = document.querySelector('.phone__body') ?? document.getElementById('phone');
  for (const old of document.querySelectorAll('.phone__note')) old.remove();
  const note = el('p', { class: 'phone__note', role: 'status' }, text);
  place?.append(note);
  setTimeout(() => note.remove(), SHOWN_MS);
}

/**
 * A question over the phone. Resolves with whether the main button was pressed.
 *
 * @param {{ title?: string, text: string, yes: string, no?: string, danger?: boolean }} question
 * @returns {Promise<boolean>}
 */
export function ask({ title, text, yes, no, danger = false }) {
  return new Promise((resolve) => {
    const dialog = el(
      'dialog',
      { class: 'sheet ask' },
      title ? el('h2', { class: 'ask__title' }, title) : null,
      el('p', { class: 'ask__text' }, text),
      el(
        'form',
        { method: 'dialog', class: 'ask__foot' },
        no ? el('button', { class: 'link-button', value: 'no' }, no) : null,
        el('button', { class: danger ? 'link-button ask__danger' : 'link-button', value: 'yes' }, yes),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** A message that waits to be read. @param {string} text */
export const tell = (text) => ask({ text, yes: t('ok') });
