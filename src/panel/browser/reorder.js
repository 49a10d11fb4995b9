// @ts-check
/**
 * Lists that are put in order by dragging a handle, with the mouse or a finger: `data-reorder="<url>"` on the list,
 * `data-item` on its items, `data-drag` on the handles. The new order is posted as `ids`. The buttons beside them do
 * the same without this script.
 */
import { csrf } from './page.js';

/** Near an end of the page it scrolls under the hand. */
const EDGE = 64;
const SCROLL_STEP = 12;

/** @param {Element} list */
const idsOf = (list) =>
  [...list.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item'));

/** @typedef {{ list: Element, item: Element, before: string, next: Element | null, pointer: number }} Drag */

/** @type {Drag | undefined} */
let drag;

/** @param {boolean} keep */
function end(keep) {
  if (!drag) return;
  const { list, item, before, next } = drag;
  drag = undefined;
  item.classList.remove('order__item--dragged');
  if (!keep) return void list.insertBefore(item, next);
  const ids = idsOf(list).join(',');
  if (ids === before) return;
  void htmx.ajax('POST', list.getAttribute('data-reorder') ?? '', {
    source: list,
    target: '#main',
    select: '#main',
    swap: 'outerHTML show:none',
    values: { ids, _csrf: csrf() },
  });
}

/** @param {Drag} now @param {number} y */
function moveTo({ list, item }, y) {
  const below = [...list.querySelectorAll('[data-item]')].find((other) => {
    if (other === item) return false;
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  if (item.nextElementSibling !== (below ?? null)) list.insertBefore(item, below ?? null);
}

/** @param {number} y */
function scrollAt(y) {
  const page = document.getElementById('main');
  if (y < EDGE) page?.scrollBy(0, -SCROLL_STEP);
  else if (y > innerHeight - EDGE) page?.scrollBy(0, SCROLL_STEP);
}

addEventListener('pointerdown', (event) => {
  const handle = event.target instanceof Element ? event.target.closest('[data-drag]') : null;
  const item = handle?.closest('[data-item]');
  const list = item?.closest('[data-reorder]');
  if (!handle || !item || !list || event.button !== 0) return;
  event.preventDefault();
  handle.setPointerCapture(event.pointerId);
  item.classList.add('order__item--dragged');
  drag = {
    list,
    item,
    before: idsOf(list).join(','),
    next: item.nextElementSibling,
    pointer: event.pointerId,
  };
});
addEventListener('pointermove', (event) => {
  if (!drag || event.pointerId !== drag.pointer) return;
  scrollAt(event.clientY);
  moveTo(drag, event.clientY);
});
addEventListener('pointerup', (event) => {
  if (drag && event.pointerId === drag.pointer) end(true);
});
addEventListener('pointercancel', () => end(false));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') end(false);
});

// A button at its end of the list stays where it is, so that the focus does, and does nothing.
addEventListener(
  'click',
  (event) => {
    const button =
      event.target instanceof Element ? event.target.closest('.order [aria-disabled="true"]') : null;
    if (button) event.preventDefault();
  },
  { capture: true },
);
