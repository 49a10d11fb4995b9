// @ts-check
/** Writing a guide: its video and cover are sent at once, and the moment that is playing becomes a chapter. */
import { showToast } from '../../web/browser/toast.js';
import { byId } from './page.js';
import { sendFile, wordsOf } from './send-file.js';

/** A cover is shown at most this wide. */
const COVER_WIDTH = 1280;

/** @type {AbortController | undefined} */
let sending;

/** @param {Element} field @param {number | null} share from 0 to 1; null when nothing is on its way */
function showProgress(field, share) {
  const place = field.querySelector('.upload-progress');
  const bar = place?.querySelector('progress');
  const label = place?.querySelector('label');
  if (!(place instanceof HTMLElement) || !bar || !label) return;
  place.hidden = share === null;
  const percent = Math.floor((share ?? 0) * 100);
  bar.value = percent;
  label.textContent = (field.getAttribute('data-sending') ?? '').replace('$', String(percent));
}

/** The form cannot be saved while a file is on its way. @param {Element} field @param {boolean} busy */
function keepBack(field, busy) {
  for (const button of field.closest('form')?.querySelectorAll('button[type=submit]') ?? []) {
    if (button instanceof HTMLButtonElement) button.disabled = busy;
  }
}

/** @param {string} id an empty one takes the video away */
const showVideo = (id) =>
  htmx.ajax('GET', `/panel/guides/stage?upload=${id}`, { target: '#video-stage', swap: 'outerHTML' });

/** @param {HTMLElement} field @param {File} file */
async function sendVideo(field, file) {
  if (file.size > Number(field.dataset.limit)) return showToast(field.dataset.tooBig ?? '');
  sending?.abort();
  const stop = new AbortController();
  const { signal } = stop;
  sending = stop;
  keepBack(field, true);
  showProgress(field, 0);
  try {
    const upload = await sendFile(file, file.name, (share) => showProgress(field, share), signal);
    await showVideo(upload.id);
  } catch (error) {
    if (signal.aborted) return;
    showToast(wordsOf(error) || (field.dataset.failed ?? ''));
  } finally {
    if (sending === stop) {
      showProgress(field, null);
      keepBack(field, false);
    }
  }
}

/** @param {Element} field @param {string} id */
function showCover(field, id) {
  const value = field.querySelector('input[name=coverId]');
  const picture = field.querySelector('img');
  const away = field.querySelector('[data-remove-cover]');
  if (value instanceof HTMLInputElement) value.value = id;
  if (away instanceof HTMLElement) away.hidden = id === '';
  if (!picture) return;
  picture.hidden = id === '';
  if (id) picture.src = `/panel/uploads/${id}`;
}

/** @param {Blob} file @param {string} name */
async function sendCover(file, name) {
  const field = document.querySelector('[data-guide-cover]');
  if (!(field instanceof HTMLElement)) return;
  keepBack(field, true);
  try {
    const upload = await sendFile(file, name, () => {});
    showCover(field, upload.id);
  } catch (error) {
    showToast(wordsOf(error) || (field.dataset.failed ?? ''));
  } finally {
    keepBack(field, false);
  }
}

/** The picture that the video shows now. @param {HTMLVideoElement} video */
function takeFrame(video) {
  if (!video.videoWidth) return;
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, COVER_WIDTH / video.videoWidth);
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((picture) => picture && void sendCover(picture, 'cover.jpg'), 'image/jpeg', 0.9);
}

/** @param {number} seconds */
function clock(seconds) {
  const [hours, minutes, rest] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map(Math.floor);
  const two = (/** @type {number | undefined} */ part) => String(part).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A new line of chapters at the moment that is playing. @param {HTMLTextAreaElement} text */
function insertTime(text) {
  const video = text.closest('[data-video]')?.querySelector('video');
  const before = text.value.trimEnd();
  text.value = `${before}${before ? '\n' : ''}${clock(video?.currentTime ?? 0)} `;
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
}

document.addEventListener('change', (event) => {
  const input = event.target;
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  if (!(input instanceof HTMLInputElement) || !file) return;
  const field = input.closest('[data-guide-video]');
  if (field instanceof HTMLElement) void sendVideo(field, file);
  else if (input.id === 'cover-file') void sendCover(file, file.name);
  else return;
  input.value = '';
});

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const field = target?.closest('[data-guide-video]');
  if (target?.closest('[data-stop-video]') && field) {
    sending?.abort();
    showProgress(field, null);
    keepBack(field, false);
  }
  if (target?.closest('[data-remove-video]')) void showVideo('');
  if (target?.closest('[data-take-frame]')) {
    const video = field?.querySelector('video');
    if (video) takeFrame(video);
  }
  const cover = target?.closest('[data-guide-cover]');
  if (cover && target?.closest('[data-remove-cover]')) showCover(cover, '');
  const time = target?.closest('[data-insert-time]');
  const text = time instanceof HTMLElement ? byId(time.dataset.insertTime ?? '') : null;
  if (text instanceof HTMLTextAreaElement) insertTime(text);
});
