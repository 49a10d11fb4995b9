// @ts-check
/** What an app knows of a file before it sends it: size in pixels, length in seconds. Photos are made smaller. */

/** Telegram's apps send photos no longer than this on their longer side. */
const PHOTO_MAX_PX = 1280;
const PHOTO_QUALITY = 0.87;

/** @typedef {import('./act.js').Outgoing} Outgoing */

/** @param {File} file @returns {Promise<Outgoing>} */
async function asPhoto(file) {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, PHOTO_MAX_PX / Math.max(picture.width, picture.height));
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: PHOTO_QUALITY });
  return { kind: 'photo', file: blob, name: 'photo.jpg', width, height };
}

/** @param {File} file @param {'video' | 'audio'} tag @returns {Promise<HTMLMediaElement>} */
function metadataOf(file, tag) {
  return new Promise((resolve, reject) => {
    const media = document.createElement(tag);
    media.preload = 'metadata';
    media.onloadedmetadata = () => resolve(media);
    media.onerror = () => reject(new Error('this browser cannot read the file'));
    media.src = URL.createObjectURL(file);
  });
}

/** @param {HTMLMediaElement} media */
const seconds = (media) => (Number.isFinite(media.duration) ? { duration: Math.round(media.duration) } : {});

/** @param {File} file @returns {Promise<Outgoing>} */
async function asVideo(file) {
  const video = /** @type {HTMLVideoElement} */ (await metadataOf(file, 'video'));
  const size = video.videoWidth ? { width: video.videoWidth, height: video.videoHeight } : {};
  return { kind: 'video', file, name: file.name, ...size, ...seconds(video) };
}

/** @param {File} file @returns {Promise<Outgoing>} */
async function asAudio(file) {
  return { kind: 'audio', file, name: file.name, ...seconds(await metadataOf(file, 'audio')) };
}

/** @param {File} file @returns {Outgoing} */
const asDocument = (file) => ({ kind: 'document', file, name: file.name });

/**
 * How the app would send a file. What it cannot read goes as a document, as in Telegram.
 *
 * @param {File} file
 * @param {{ asFile?: boolean }} [options] send as it is, without looking inside
 * @returns {Promise<Outgoing>}
 */
export async function outgoing(file, { asFile = false } = {}) {
  if (asFile) return asDocument(file);
  try {
    if (/^image\/(?!gif|svg)/.test(file.type)) return await asPhoto(file);
    if (file.type.startsWith('video/')) return await asVideo(file);
    if (file.type.startsWith('audio/')) return await asAudio(file);
  } catch {
    return asDocument(file);
  }
  return asDocument(file);
}

/** A video as a round one, which knows one side only. @param {File} file @returns {Promise<Outgoing>} */
export async function asVideoNote(file) {
  const { width = 0, height = 0, ...video } = await asVideo(file);
  const side = Math.min(width, height);
  return { ...video, kind: 'video_note', ...(side > 0 ? { width: side, height: side } : {}) };
}

/** A recording or sound file as a voice message. @param {Blob} file @param {number} [duration] @returns {Promise<Outgoing>} */
export async function asVoice(file, duration) {
  const name = file instanceof File ? file.name : 'voice.ogg';
  if (duration !== undefined) return { kind: 'voice', file, name, duration };
  const known = await metadataOf(/** @type {File} */ (file), 'audio').then(seconds, () => ({}));
  return { kind: 'voice', file, name, ...known };
}
