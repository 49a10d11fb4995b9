// @ts-check
/** Files for an answer: chosen, dropped or pasted; sent at once, with their progress; shown as chips. */
import { showToast } from '../../web/browser/toast.js';
import { byId } from './page.js';
import { sendFile, wordsOf } from './send-file.js';

/** @returns {HTMLFormElement | null} */
const form = () => {
  const found = document.querySelector('.composer__box');
  return found instanceof HTMLFormElement ? found : null;
};

/** @param {string} name @param {string} remove */
function chip(name, remove) {
  const item = document.createElement('li');
  item.className = 'upload';
  const words = document.createElement('span');
  words.className = 'upload__name';
  words.textContent = name;
  const facts = document.createElement('span');
  facts.className = 'upload__facts';
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  facts.append(bar);
  const away = document.createElement('button');
  away.type = 'button';
  away.className = 'icon-button upload__remove';
  away.dataset.removeUpload = '';
  away.setAttribute('aria-label', `${remove}: ${name}`);
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('class', 'icon icon--small');
  icon.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `${document.body.dataset.icons}#i-x`);
  icon.append(use);
  away.append(icon);
  item.append(words, facts, away);
  return { item, facts, bar };
}

/** Sending waits until every file has arrived. */
function keepSend() {
  const busy = document.querySelector('.upload[data-busy]') !== null;
  for (const button of form()?.querySelectorAll('[data-send]') ?? []) {
    if (button instanceof HTMLButtonElement) button.disabled = busy;
  }
}

/** @param {File} file @param {boolean} [voice] */
async function send(file, voice = false) {
  const box = form();
  if (!box) return;
  const words = box.dataset;
  if (file.size > Number(words.uploadLimit)) {
    showToast(words.tooBig ?? '');
    return;
  }
  const { item, facts, bar } = chip(file.name, words.remove ?? '');
  item.dataset.busy = '';
  byId('composer-files')?.append(item);
  keepSend();
  const stop = new AbortController();
  /** @param {number} share */
  const showShare = (share) => {
    bar.value = share;
  };
  item.addEventListener('desk:away', () => stop.abort());
  try {
    const upload = await sendFile(file, file.name, showShare, stop.signal);
    const value = document.createElement('input');
    value.type = 'hidden';
    value.name = 'upload';
    value.value = voice ? `voice:${upload.id}` : upload.id;
    facts.textContent = upload.size;
    item.append(value);
    delete item.dataset.busy;
    const preview = document.querySelector('[data-preview]');
    if (preview && byId('look-now')?.hidden === false) htmx.trigger(preview, 'desk:preview');
  } catch (error) {
    item.remove();
    if (!stop.signal.aborted) showToast(wordsOf(error) || (words.uploadFailed ?? ''));
  }
  keepSend();
}

/** @param {Iterable<File>} files */
function attach(files) {
  for (const file of files) void send(file);
}

/**
 * Attaches a recording, to be sent as a voice message.
 * @param {File} file
 */
export function attachVoice(file) {
  void send(file, true);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-attach]')) byId('composer-file')?.click();
  const away = target?.closest('[data-remove-upload]');
  if (away) {
    const item = away.closest('.upload');
    item?.dispatchEvent(new Event('desk:away'));
    item?.remove();
    keepSend();
  }
});

document.addEventListener('change', (event) => {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || input.id !== 'composer-file') return;
  attach(input.files ?? []);
  input.value = '';
});

document.addEventListener('paste', (event) => {
  const files = event.clipboardData?.files;
  if (!files?.length || !(event.target instanceof Element) || event.target.id !== 'composer-text') return;
  event.preventDefault();
  attach(files);
});

/** @param {DragEvent} event */
const carriesFiles = (event) => event.dataTransfer?.types.includes('Files') && form() !== null;

document.addEventListener('dragover', (event) => {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  byId('composer')?.toggleAttribute('data-drop', true);
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) byId('composer')?.toggleAttribute('data-drop', false);
});
document.addEventListener('drop', (event) => {
  byId('composer')?.toggleAttribute('data-drop', false);
  if (!carriesFiles(event)) return;
  event.preventDefault();
  attach(event.dataTransfer?.files ?? []);
});
