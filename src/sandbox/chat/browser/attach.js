// @ts-check
/** Files on their way: chosen, pasted or dropped, seen once more with a caption, then sent. */
import { attempt, sendMedia } from './act.js';
import { el, icon, iconButton } from './dom.js';
import { sizeOf } from './media.js';
import { notify } from './notify.js';
import { replyTarget, stopPointing } from './pointing.js';
import { outgoing } from './probe.js';
import { t } from './words.js';

const ALBUM_MAX = 10;

/** @typedef {import('./act.js').Outgoing} Outgoing */

/** Lets the tester choose files of this device. @param {{ accept?: string, multiple?: boolean }} options @returns {Promise<File[]>} */
export function chooseFiles({ accept = '', multiple = true }) {
  return new Promise((resolve) => {
    const input = el('input', {
      type: 'file',
      accept,
      multiple,
      class: 'spoken',
      'aria-hidden': 'true',
      tabindex: -1,
    });
    const done = () => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', done);
    input.addEventListener('cancel', done);
    document.body.append(input);
    input.click();
  });
}

/** @param {Outgoing} item */
function thumbnail(item) {
  const url = URL.createObjectURL(item.file);
  if (item.kind === 'photo') return el('img', { class: 'sending__picture', src: url, alt: item.name });
  if (item.kind === 'video') return el('video', { class: 'sending__picture', src: url, muted: true });
  return el(
    'span',
    { class: 'file' },
    el('span', { class: 'file__icon' }, icon(item.kind === 'document' ? 'file-text' : 'play')),
    el(
      'span',
      { class: 'file__body' },
      el('span', { class: 'file__name' }, item.name),
      el('span', { class: 'file__size' }, sizeOf(item.file.size)),
    ),
  );
}

/** An album holds pictures with pictures, files with files. @param {Outgoing[]} items @returns {Outgoing[][]} */
export function albumsOf(items) {
  const pictures = items.filter(({ kind }) => kind === 'photo' || kind === 'video');
  const sounds = items.filter(({ kind }) => kind === 'audio');
  const files = items.filter(({ kind }) => kind === 'document');
  return [pictures, sounds, files].filter((group) => group.length > 0);
}

/** @param {Outgoing[]} items @param {string} caption */
async function send(items, caption) {
  const replyTo = replyTarget();
  stopPointing();
  for (const [index, album] of albumsOf(items).entries()) {
    await sendMedia(album, {
      caption: index === 0 ? caption : '',
      ...(replyTo === undefined ? {} : { replyTo }),
    });
  }
}

/**
 * Shows the files and sends them when the tester says so.
 *
 * @param {File[]} files
 * @param {{ asFile?: boolean }} [options]
 */
export async function offerFiles(files, options) {
  if (files.length === 0) return;
  if (files.length > ALBUM_MAX) notify(t('too-many-files', { max: ALBUM_MAX }));
  const items = await Promise.all(files.slice(0, ALBUM_MAX).map((file) => outgoing(file, options)));
  const caption = el('input', {
    class: 'input',
    name: 'caption',
    maxlength: 1024,
    placeholder: t('caption'),
    'aria-label': t('caption'),
    autocomplete: 'off',
  });
  const dialog = el(
    'dialog',
    { class: 'sheet sending', 'aria-labelledby': 'sending-title' },
    el(
      'div',
      { class: 'sheet__head' },
      el('h2', { class: 'sheet__title', id: 'sending-title' }, t('sending', { count: items.length })),
      iconButton('x', t('close'), { onclick: () => dialog.close() }),
    ),
    el(
      'div',
      {
        class:
          items.length > 1 && items[0]?.kind === 'photo'
            ? 'sending__items sending__items--grid'
            : 'sending__items',
      },
      ...items.map(thumbnail),
    ),
    el(
      'form',
      {
        class: 'sending__foot',
        onsubmit: (/** @type {Event} */ event) => {
          event.preventDefault();
          dialog.close();
          void attempt(() => send(items, caption.value.trim()));
        },
      },
      caption,
      el('button', { class: 'button button--main', type: 'submit' }, icon('send-horizontal'), t('send')),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  caption.focus();
}
