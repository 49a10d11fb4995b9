// @ts-check
/**
 * Moving about without loading pages anew: htmx swaps the parts and writes the addresses; this keeps the rest of the
 * page in step with the address, also when one goes back.
 */
import { byId, csrf, onDesk, ticketId, ticketPart } from './page.js';
import './steady.js';

document.addEventListener('htmx:configRequest', (event) => {
  /** @type {CustomEvent<{ headers: Record<string, string> }>} */ (event).detail.headers['x-csrf-token'] =
    csrf();
});

/** Marks the row of the open ticket, so that a press is answered at once. @param {number | null} id */
function markRow(id) {
  for (const row of document.querySelectorAll('.row')) {
    const current = id !== null && row.id === `row-${id}`;
    row.toggleAttribute('data-current', current);
    const link = row.querySelector('.row__link');
    if (current) link?.setAttribute('aria-current', 'true');
    else link?.removeAttribute('aria-current');
  }
}

/** Brings what depends on the open ticket in step with it. */
function keepStep() {
  const part = ticketPart();
  document.body.dataset.view = part?.dataset.column ?? 'list';
  markRow(ticketId());
  const name = byId('talk-name')?.textContent?.trim();
  const product = document.title.split(' · ').at(-1);
  document.title = `${name || document.querySelector('.queue__title')?.textContent} · ${product}`;
  document.dispatchEvent(new CustomEvent('desk:opened', { detail: {} }));
}

document.addEventListener('htmx:beforeRequest', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.row__link') : null;
  if (link) markRow(Number(link.id.replace('open-', '')));
});

document.addEventListener('htmx:afterSettle', (event) => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  if (target.id === 'ticket' || target.id === 'main') keepStep();
  if (target.id === 'queue-list') {
    const words = /** @type {HTMLElement} */ (target).dataset.words ?? '';
    const search = byId('search');
    if (search instanceof HTMLInputElement && document.activeElement !== search) search.value = words;
  }
});

/**
 * Shows an address of the workspace.
 * @param {string} url
 * @param {{ keep?: boolean }} [how] `keep` leaves the history as it is
 */
export async function go(url, how = {}) {
  if (!how.keep) history.pushState({ desk: true }, '', url);
  await htmx.ajax('GET', url, { source: '#main', target: '#main', swap: 'morph:outerHTML' });
}

onDesk('desk:go', /** @param {{ url: string }} to */ ({ url }) => void go(url));

// Before htmx's own, which would load the page anew.
addEventListener('popstate', (event) => {
  event.stopImmediatePropagation();
  void go(location.pathname + location.search, { keep: true });
});

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-back]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void go(link.pathname + link.search);
});
