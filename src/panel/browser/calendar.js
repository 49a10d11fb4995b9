// @ts-check
/**
 * Posts of a month are moved to another day: dragged with the mouse or a pen, with Alt and an arrow key where one has
 * the focus, or by the form that their button opens. The page that the server answers with shows what became of it.
 */
import { csrf } from './page.js';

/** Less than this is a press and no drag, pixels. */
const SLACK = 5;
const DAY_MS = 86_400_000;
/** Days that an arrow key moves. */
const STEPS = /** @type {Record<string, number>} */ ({
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
});

/** @typedef {{ event: HTMLElement, x: number, y: number, ghost: HTMLElement | null, pointer: number }} Drag */

/** @type {Drag | undefined} */
let drag;
let dropped = false;
/** The post that the form is about. @type {HTMLElement | undefined} */
let asked;

/** @param {HTMLElement} event @param {string} day @param {string} [time] */
function moveTo(event, day, time = event.dataset.time ?? '') {
  void htmx.ajax('POST', `/panel/channel/posts/${event.dataset.post}/move`, {
    source: event,
    target: '#main',
    select: '#main',
    swap: 'outerHTML show:none',
    values: { day, time, _csrf: csrf() },
  });
}

/** The day under the pointer, if a post may go there. @param {number} x @param {number} y */
function dayAt(x, y) {
  const cell = document.elementFromPoint(x, y)?.closest('td[data-day]');
  return cell instanceof HTMLElement && !('past' in cell.dataset) ? cell : null;
}

/** @param {HTMLElement | null} cell */
function mark(cell) {
  for (const other of document.querySelectorAll('.month-day--target'))
    if (other !== cell) other.classList.remove('month-day--target');
  cell?.classList.add('month-day--target');
}

/** @param {Drag} now */
function lift(now) {
  const { width } = now.event.getBoundingClientRect();
  const ghost = /** @type {HTMLElement} */ (now.event.cloneNode(true));
  ghost.classList.add('event--ghost');
  ghost.inert = true;
  for (const named of ghost.querySelectorAll('[id]')) named.removeAttribute('id');
  ghost.style.width = `${width}px`;
  now.event.classList.add('event--lifted');
  document.body.append(ghost);
  now.ghost = ghost;
}

function end() {
  if (!drag) return;
  drag.ghost?.remove();
  drag.event.classList.remove('event--lifted');
  mark(null);
  drag = undefined;
}

addEventListener('pointerdown', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const post = target?.closest('.event[data-movable]');
  if (!(post instanceof HTMLElement) || event.button !== 0 || event.pointerType === 'touch') return;
  if (target?.closest('[data-move-post]')) return;
  drag = { event: post, x: event.clientX, y: event.clientY, ghost: null, pointer: event.pointerId };
});
addEventListener('pointermove', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  if (!drag.ghost && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLACK) return;
  if (!drag.ghost) lift(drag);
  if (drag.ghost) drag.ghost.style.translate = `${event.clientX + 8}px ${event.clientY + 8}px`;
  mark(dayAt(event.clientX, event.clientY));
});
addEventListener('pointerup', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  const { event: post, ghost } = drag;
  const cell = ghost && dayAt(event.clientX, event.clientY);
  end();
  if (!ghost) return;
  // The press that ends a drag opens nothing.
  dropped = true;
  setTimeout(() => {
    dropped = false;
  });
  const day = cell?.dataset.day;
  if (day && day !== post.dataset.day) moveTo(post, day);
});
addEventListener('pointercancel', end);

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') return end();
  const step = event.altKey ? STEPS[event.key] : undefined;
  const target = event.target instanceof Element ? event.target : null;
  const post = target?.closest('.event[data-movable]');
  if (step === undefined || !(post instanceof HTMLElement)) return;
  event.preventDefault();
  const from = Date.parse(`${post.dataset.day}T00:00:00Z`);
  moveTo(post, new Date(from + step * DAY_MS).toISOString().slice(0, 10));
});

addEventListener(
  'click',
  (event) => {
    if (dropped) event.preventDefault();
  },
  { capture: true },
);

/** @param {string} id @param {string | null | undefined} value */
function fill(id, value) {
  const place = document.getElementById(id);
  if (place instanceof HTMLInputElement) place.value = value ?? '';
  else if (place) place.textContent = value ?? '';
}

/** @param {string} id */
function typedIn(id) {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement ? field.value : '';
}

addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const post = target?.closest('[data-move-post]')?.closest('.event');
  const dialog = document.getElementById('move-dialog');
  if (!(post instanceof HTMLElement) || !(dialog instanceof HTMLDialogElement)) return;
  asked = post;
  fill('move-title', post.querySelector('.event__title')?.textContent);
  fill('move-day', post.dataset.day);
  fill('move-time', post.dataset.time);
  dialog.showModal();
});

addEventListener('submit', (event) => {
  if (!(event.target instanceof Element) || !event.target.matches('[data-move-form]') || !asked) return;
  moveTo(asked, typedIn('move-day'), typedIn('move-time'));
});

// What is changed elsewhere meanwhile comes when nothing is dragged any more: the page that a move leads to has it.
addEventListener(
  'htmx:beforeRequest',
  (event) => {
    if (drag?.ghost && event.target instanceof Element && event.target.matches('[data-live]'))
      event.preventDefault();
  },
  { capture: true },
);

// On a phone the month is a list: it begins with today.
if (matchMedia('(max-width: 760px)').matches)
  document.querySelector('.month-day[aria-current="date"]')?.scrollIntoView({ block: 'center' });
