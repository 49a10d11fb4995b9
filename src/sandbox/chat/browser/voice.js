// @ts-check
/** The bar of a voice or audio message: play, pause, move about, with the true shape of the sound. */
import { el, icon, svg } from './dom.js';
import { length } from './times.js';
import { shapeOf } from './waveform.js';
import { t } from './words.js';

const BARS = 34;
const STEP = 4;
const HEIGHT = 24;

/** @type {HTMLAudioElement | null} */
let playing = null;

/** @param {readonly number[]} peaks each 0–1 */
function drawWave(peaks) {
  const bars = peaks.map((peak, index) => {
    const height = Math.max(3, peak * 22);
    return svg('rect', {
      x: index * STEP,
      y: (HEIGHT - height) / 2,
      width: 2.4,
      height,
      rx: 1.2,
      class: 'wave__rest',
    });
  });
  return svg(
    'svg',
    {
      class: 'wave',
      viewBox: `0 0 ${BARS * STEP} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    },
    ...bars,
  );
}

/**
 * @param {string} url
 * @param {number} seconds 0 where the bot did not say; then it is taken from the sound itself
 * @param {Node} foot time and ticks of the message
 * @param {string} [title] name of an audio file
 */
export function voiceBar(url, seconds, foot, title) {
  let known = seconds;
  const audio = new Audio();
  audio.preload = 'none';
  audio.src = url;
  const time = el('span', null, length(seconds));
  const play = el(
    'button',
    { type: 'button', class: 'voice__play', 'aria-label': t('play', { length: length(seconds) }) },
    icon('play'),
  );
  let wave = drawWave(Array.from({ length: BARS }, () => 0.1));
  const holder = el('div', { class: 'voice__wave' }, wave);

  const total = () => (Number.isFinite(audio.duration) && audio.duration > 0 ? audio.duration : known);
  const show = () => {
    const share = total() > 0 ? audio.currentTime / total() : 0;
    [...wave.children].forEach((bar, index) => {
      bar.setAttribute('class', share > 0 && index / BARS < share ? 'wave__heard' : 'wave__rest');
    });
    const left = audio.paused && audio.currentTime === 0 ? known || total() : audio.currentTime;
    time.textContent = length(left);
    play.replaceChildren(icon(audio.paused ? 'play' : 'pause'));
    play.setAttribute('aria-label', audio.paused ? t('play', { length: length(known) }) : t('pause'));
  };

  play.addEventListener('click', () => {
    if (!audio.paused) return audio.pause();
    if (playing && playing !== audio) playing.pause();
    playing = audio;
    audio.play().catch(() => time.replaceChildren(t('cannot-play')));
  });
  holder.addEventListener('click', (event) => {
    const { left, width } = holder.getBoundingClientRect();
    if (Number.isFinite(audio.duration))
      audio.currentTime = (audio.duration * (event.clientX - left)) / width;
  });
  audio.addEventListener('ended', () => {
    audio.currentTime = 0;
    show();
  });
  for (const event of ['timeupdate', 'play', 'pause']) audio.addEventListener(event, show);

  void shapeOf(url, BARS).then((shape) => {
    if (!shape) return;
    known ||= shape.seconds;
    wave = drawWave(shape.peaks);
    holder.replaceChildren(wave);
    show();
  });

  return el(
    'div',
    { class: 'voice' },
    play,
    el(
      'div',
      { class: 'voice__body' },
      title ? el('p', { class: 'voice__title' }, title) : null,
      holder,
      el('p', { class: 'voice__foot' }, time, foot),
    ),
  );
}
