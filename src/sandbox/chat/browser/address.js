// @ts-check
/**
 * The address says what is on the screen, so that back works and a link can be shared:
 * `?person=<id>` a private chat, `?room=<id>&person=<id>` a group or channel as somebody,
 * `?tab=channel` the list, `?view=lab` the lab on a narrow screen.
 */

/**
 * @typedef {object} Place
 * @property {number} [person]
 * @property {number} [room]
 * @property {'private' | 'channel' | 'group'} [tab]
 * @property {'lab'} [view]
 */

/** @type {Array<() => void>} */
const listeners = [];

/** @returns {Place} */
export function place() {
  const query = new URLSearchParams(location.search);
  /** @type {Place} */
  const found = {};
  const person = Number(query.get('person'));
  const room = Number(query.get('room'));
  const tab = query.get('tab');
  if (person) found.person = person;
  if (room) found.room = room;
  if (tab === 'private' || tab === 'channel' || tab === 'group') found.tab = tab;
  if (query.get('view') === 'lab') found.view = 'lab';
  return found;
}

/** @param {Place} to */
export function hrefOf(to) {
  const query = new URLSearchParams(Object.entries(to).map(([name, value]) => [name, String(value)]));
  return String(query) ? `?${query}` : location.pathname;
}

/** @param {Place} to @param {{ replace?: boolean }} [options] */
export function go(to, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', hrefOf(to));
  for (const listener of listeners) listener();
}

/** @param {() => void} listener called whenever the place changes */
export function onMove(listener) {
  listeners.push(listener);
}

/** Whether the screen shows one column at a time. */
export const isNarrow = () => matchMedia('(max-width: 760px)').matches;

addEventListener('popstate', () => {
  for (const listener of listeners) listener();
});

/** Links within the page move without loading it; with a modifier key the browser does as it likes. */
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-go]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', link.search || location.pathname);
  for (const listener of listeners) listener();
});
