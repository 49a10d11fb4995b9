// @ts-check
/** What a message carries besides words: photos, videos, sounds, files, places, cards. */
import { fileUrl } from './api.js';
import { el, icon, initials, svg } from './dom.js';
import { openLightbox } from './lightbox.js';
import { length } from './times.js';
import { voiceBar } from './voice.js';
import { locale, t } from './words.js';

/** @param {number} bytes */
export function sizeOf(bytes) {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = bytes > 0 ? Math.min(3, Math.floor(Math.log(bytes) / Math.log(1024))) : 0;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: power > 1 ? 1 : 0 });
  return `${number.format(bytes / 1024 ** power)} ${units[power]}`;
}

/** The largest size of a photo. @param {any} message */
const largest = (message) => message.photo.at(-1);

/** @param {any} message */
const isPicture = (message) => 'photo' in message || 'video' in message || 'animation' in message;

/** @param {any} message @param {string[]} photos @param {number} number */
function tile(message, photos, number) {
  if ('photo' in message) {
    const { file_id: id, width, height } = largest(message);
    const url = fileUrl(id);
    return el(
      'button',
      {
        type: 'button',
        class: 'album__item',
        'aria-label': t('photo-number', { number }),
        onclick: () => openLightbox(photos, photos.indexOf(url)),
      },
      el('img', { src: url, width, height, alt: '', loading: 'lazy', decoding: 'async' }),
    );
  }
  const video = message.video ?? message.animation;
  return el(
    'div',
    { class: 'album__item album__item--video' },
    el('video', {
      src: video.start_timestamp
        ? `${fileUrl(video.file_id)}#t=${video.start_timestamp}`
        : fileUrl(video.file_id),
      poster: video.cover ? fileUrl(video.cover.at(-1).file_id) : undefined,
      controls: true,
      preload: 'metadata',
      playsinline: true,
      width: video.width || 320,
      height: video.height || 240,
    }),
  );
}

/** Photos and videos side by side. @param {any[]} messages */
function album(messages) {
  const photos = messages
    .filter((message) => 'photo' in message)
    .map((message) => fileUrl(largest(message).file_id));
  const items = messages.map((message, index) => tile(message, photos, index + 1));
  return el('div', { class: messages.length === 1 ? 'album album--single' : 'album' }, ...items);
}

/** @param {{ file_id: string, file_name?: string, file_size?: number }} document @param {string} picture */
function fileLine(document, picture) {
  return el(
    'a',
    {
      class: 'file',
      href: fileUrl(document.file_id),
      target: '_blank',
      rel: 'noopener',
      download: document.file_name ?? true,
    },
    el('span', { class: 'file__icon' }, icon(picture)),
    el(
      'span',
      { class: 'file__body' },
      el('span', { class: 'file__name' }, document.file_name ?? t('kind-document')),
      el('span', { class: 'file__size' }, sizeOf(document.file_size ?? 0)),
    ),
  );
}

/** @param {{ latitude: number, longitude: number }} location */
function map({ latitude, longitude }) {
  const spot = `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`;
  return el(
    'a',
    {
      class: 'map',
      href: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=15/${latitude}/${longitude}`,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': `${t('kind-location')}: ${spot}`,
    },
    svg(
      'svg',
      {
        class: 'map__ground',
        viewBox: '0 0 288 136',
        preserveAspectRatio: 'xMidYMid slice',
        'aria-hidden': 'true',
      },
      svg('path', { class: 'map__water', d: 'M0 108c48-22 76 14 128-2s86-30 160-10v40H0z' }),
      svg('path', { class: 'map__road', d: 'M-8 40 120 60 300 20M92-8l34 160M196-8l-20 160M-8 96l304-26' }),
    ),
    el('span', { class: 'map__pin' }, icon('map-pin', { size: 'large' })),
    el('span', { class: 'map__spot' }, spot),
  );
}

/** @param {any} contact */
function card(contact) {
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ');
  return el(
    'div',
    { class: 'file' },
    el('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(name)),
    el(
      'span',
      { class: 'file__body' },
      el('span', { class: 'file__name' }, name),
      el('span', { class: 'file__size' }, `+${contact.phone_number.replace(/^\+/, '')}`),
    ),
  );
}

/** A round video: plays and pauses where it is touched. @param {any} note */
function roundVideo(note) {
  const video = el('video', { src: fileUrl(note.file_id), preload: 'metadata', playsinline: true });
  const sign = el('span', { class: 'video-note__sign' }, icon('play'));
  for (const event of ['play', 'pause']) video.addEventListener(event, () => (sign.hidden = !video.paused));
  return el(
    'button',
    {
      type: 'button',
      class: 'video-note',
      'aria-label': `${t('kind-video-note')}, ${length(note.duration)}`,
      onclick: () => void (video.paused ? video.play() : video.pause()),
    },
    video,
    sign,
  );
}

/**
 * What the messages of one bubble carry, and whether it fills the bubble to its edge, or needs none (`bare`).
 * `foot` goes inside where there is a place for it.
 *
 * @param {any[]} messages one, or the parts of an album
 * @param {Node} foot
 * @returns {{ node: Node, wide?: boolean, bare?: boolean, footInside?: boolean } | null}
 */
export function mediaOf(messages, foot) {
  const message = messages[0];
  if (messages.every(isPicture)) return { node: album(messages), wide: true };
  if (messages.length > 1) {
    return {
      node: el(
        'div',
        { class: 'files' },
        ...messages.map((part) => fileLine(part.document ?? part.audio ?? part.video, 'file-text')),
      ),
    };
  }
  if (message.voice)
    return { node: voiceBar(fileUrl(message.voice.file_id), message.voice.duration, foot), footInside: true };
  if (message.audio) {
    const { file_id: id, duration, title, file_name: name } = message.audio;
    return { node: voiceBar(fileUrl(id), duration, foot, title ?? name), footInside: true };
  }
  if (message.video_note) return { node: roundVideo(message.video_note), bare: true };
  if (message.document) return { node: fileLine(message.document, 'file-text') };
  if (message.sticker)
    return {
      node: el('img', {
        class: 'sticker',
        src: fileUrl(message.sticker.file_id),
        alt: message.sticker.emoji ?? '',
        width: 160,
        height: 160,
      }),
      bare: true,
    };
  if (message.venue || message.location)
    return { node: map(message.venue?.location ?? message.location), wide: true };
  if (message.contact) return { node: card(message.contact) };
  return null;
}
