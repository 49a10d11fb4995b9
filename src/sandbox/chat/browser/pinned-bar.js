// @ts-check
/** The bar under the head of a chat: the message that is pinned, and the way to it. */
import { el, icon } from './dom.js';
import { previewOf } from './preview.js';
import { reveal } from './sought.js';
import { state } from './store.js';
import { t } from './words.js';

export const pinnedBar = el('div', { class: 'pinned', hidden: true });

/** Draws the bar anew from the store. */
export function drawPinned() {
  const entry = state.open?.pinned;
  pinnedBar.hidden = !entry;
  if (!entry) return;
  pinnedBar.replaceChildren(
    el(
      'button',
      { type: 'button', class: 'pinned__message', onclick: () => reveal(entry.chatId, entry.id) },
      icon('pin', { size: 'small' }),
      el(
        'span',
        { class: 'reply-to' },
        el('b', null, t('pinned')),
        el('span', null, previewOf(entry.message)),
      ),
    ),
  );
}
