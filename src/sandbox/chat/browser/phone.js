// @ts-check
/** The phone: its frame, and the open chat in it, or a word on what to do when none is open. */

import { offerFiles } from './attach.js';
import { el, icon } from './dom.js';
import { chatFoot, drawFoot } from './foot.js';
import { chatHead, drawHead } from './head.js';
import { drawPinned, pinnedBar } from './pinned-bar.js';
import { changed, now, on, state } from './store.js';
import { downButton, drawStream, stream } from './stream.js';
import { clockOf } from './times.js';
import { t } from './words.js';

const MINUTE_MS = 60_000;

const frame = /** @type {HTMLElement} */ (document.getElementById('phone'));
const clock = el('span', null, clockOf(now()));
const signs = ['signal', 'wifi', 'battery-full'].map((name) => icon(name, { size: 'small' }));
const statusBar = el(
  'div',
  { class: 'phone__status', 'aria-hidden': 'true' },
  clock,
  el('span', null, ...signs),
);
const body = el('div', { class: 'phone__body' }, pinnedBar, stream, downButton);

const empty = el(
  'div',
  { class: 'empty phone__empty' },
  icon('star-line'),
  el('h2', { class: 'empty__title' }, t('empty-title')),
  el('p', { class: 'empty__text' }, t('empty-text')),
  el('button', { class: 'button button--main', type: 'button', 'data-new-person': true }, t('new-person')),
);
empty.querySelector('.icon')?.classList.add('empty__mark');

function draw() {
  tellTime();
  const wanted = state.open ? chatHead : empty;
  if (wanted.parentNode !== frame) {
    frame.replaceChildren(...(state.open ? [statusBar, chatHead, body, chatFoot] : [statusBar, empty]));
  }
}

function tellTime() {
  clock.textContent = clockOf(now());
}

/** Shows the phone and keeps it true. */
export function startPhone() {
  on('head', () => {
    draw();
    drawPinned();
    drawHead(() => changed('head', 'stream'));
  });
  on('stream', drawStream);
  on('foot', drawFoot);
  draw();
  setInterval(tellTime, MINUTE_MS / 6);

  // Files dropped on the chat are offered to be sent.
  frame.addEventListener('dragover', (event) => event.preventDefault());
  frame.addEventListener('drop', (event) => {
    event.preventDefault();
    if (state.open) void offerFiles([...(event.dataTransfer?.files ?? [])]);
  });
}
