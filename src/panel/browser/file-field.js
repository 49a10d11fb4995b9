// @ts-check
/**
 * Files of something that is being written (`data-files`): sent at once, one after the other, with their progress.
 * What changes is told by `input` on the field, as when one types. While a file is on its way the form cannot be sent.
 */
import { showToast } from '../../web/browser/toast.js';
import { sendFile, wordsOf } from './send-file.js';

/** @typedef {import('./send-file.js').Upload} Upload */

/** @param {Element} field */
const listOf = (field) => /** @type {HTMLElement} */ (field.querySelector('ol'));

/** @param {Element} place */
const tellChange = (place) => place.dispatchEvent(new InputEvent('input', { bubbles: true }));

/** @param {HTMLElement} field */
function keepBack(field) {
  const busy = field.querySelector('[data-busy]') !== null;
  for (const button of field.closest('form')?.querySelectorAll('button[type=submit]') ?? []) {
    if (button instanceof HTMLButtonElement) button.disabled = busy;
  }
}

/** A new line for a file, from the field's template. @param {HTMLElement} field @param {string} name */
function addItem(field, name) {
  const template = /** @type {HTMLTemplateElement} */ (field.querySelector('template'));
  const item = /** @type {HTMLElement} */ (template.content.firstElementChild?.cloneNode(true));
  const words = /** @type {HTMLElement} */ (item.querySelector('[data-attached-name]'));
  const progress = /** @type {HTMLProgressElement} */ (item.querySelector('progress'));
  words.textContent = name;
  progress.hidden = false;
  progress.setAttribute('aria-label', name);
  item.dataset.busy = '';
  listOf(field).append(item);
  return { item, progress };
}

/** @param {HTMLElement} item @param {Upload} upload */
function settle(item, upload) {
  const value = /** @type {HTMLInputElement} */ (item.querySelector('input[type=hidden]'));
  const picture = /** @type {HTMLImageElement} */ (item.querySelector('img'));
  const asFile = /** @type {HTMLElement} */ (item.querySelector('.attached__as'));
  value.value = `${upload.kind}:${upload.id}`;
  item.dataset.kind = upload.kind;
  if (upload.kind === 'photo') {
    picture.src = `/panel/uploads/${upload.id}`;
    picture.hidden = false;
  }
  asFile.hidden = upload.kind === 'document';
  delete item.dataset.busy;
  const progress = item.querySelector('progress');
  if (progress) progress.hidden = true;
}

/** @param {HTMLElement} field @param {File} file */
async function send(field, file) {
  const { limit, tooBig, tooMany, most, failed } = field.dataset;
  if (file.size > Number(limit)) return showToast(tooBig ?? '');
  if (listOf(field).children.length >= Number(most)) return showToast(tooMany ?? '');
  const { item, progress } = addItem(field, file.name);
  keepBack(field);
  const stop = new AbortController();
  /** @param {number} share */
  const showShare = (share) => {
    progress.value = share;
  };
  item.addEventListener('files:away', () => stop.abort());
  try {
    settle(item, await sendFile(file, file.name, showShare, stop.signal));
    tellChange(field);
  } catch (error) {
    item.remove();
    if (!stop.signal.aborted) showToast(wordsOf(error) || (failed ?? ''));
  }
  keepBack(field);
}

/** @param {Element} item @param {number} step */
function move(item, step) {
  const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!other) return;
  if (step < 0) other.before(item);
  else other.after(item);
  tellChange(item);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const item = target?.closest('[data-attached]');
  const field = target?.closest('[data-files]');
  if (!target || !item || !(field instanceof HTMLElement)) return;
  const mover = target.closest('[data-attached-move]');
  if (mover instanceof HTMLElement) {
    move(item, Number(mover.dataset.attachedMove));
    mover.focus();
  }
  if (target.closest('[data-attached-remove]')) {
    item.dispatchEvent(new Event('files:away'));
    item.remove();
    keepBack(field);
    tellChange(field);
  }
});

document.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement)) return;
  const field = input.closest('[data-files]');
  if (!(field instanceof HTMLElement)) return;
  if (input.type === 'file') {
    for (const file of input.files ?? []) void send(field, file);
    input.value = '';
    return;
  }
  const item = input.closest('[data-attached]');
  const value = item?.querySelector('input[type=hidden]');
  if (!(item instanceof HTMLElement) || !(value instanceof HTMLInputElement)) return;
  const [, id = ''] = value.value.split(':');
  value.value = `${input.checked ? 'document' : (item.dataset.kind ?? 'photo')}:${id}`;
  tellChange(field);
});
