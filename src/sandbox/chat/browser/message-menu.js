// @ts-check
/** What can be done with one message: reply, react, copy, edit, delete. */
import { attempt, deleteMessage, react, setPinned } from './act.js';
import { el, icon } from './dom.js';
import { ask, notify } from './notify.js';
import { beginEdit, beginReply } from './pointing.js';
import { state } from './store.js';
import { t } from './words.js';

const REACTIONS = ['👍', '❤', '🔥', '👏', '😢', '🤔'];
const EDGE_PX = 8;

/** @typedef {import('./store.js').Entry} Entry */

/** @param {Entry} entry */
async function confirmDelete(entry) {
  const sure = await ask({ text: t('delete-question'), yes: t('delete'), no: t('cancel'), danger: true });
  if (sure) await attempt(() => deleteMessage(entry.id));
}

/** @param {Entry} entry @param {number} personId */
function reactionRow(entry, personId) {
  const own = entry.reactions.find(({ who }) => who === personId)?.emoji;
  return el(
    'div',
    { class: 'menu__reactions', role: 'group', 'aria-label': t('react') },
    ...REACTIONS.map((emoji) =>
      el(
        'button',
        {
          type: 'button',
          'aria-pressed': String(emoji === own),
          onclick: () => void attempt(() => react(entry.id, emoji === own ? null : emoji)),
        },
        emoji,
      ),
    ),
  );
}

/** @param {string} picture @param {string} words @param {() => void} run */
const item = (picture, words, run) =>
  el('button', { type: 'button', class: 'menu__item', role: 'menuitem', onclick: run }, icon(picture), words);

/** Takes the menu shown now away. */
let closeShown = () => {};

/** @param {Entry} entry @param {{ x: number, y: number }} at in the window */
export function openMessageMenu(entry, at) {
  const open = state.open;
  if (!open) return;
  closeShown();
  const message = /** @type {any} */ (entry.message);
  const words = message.text ?? message.caption;
  const room = state.rooms.get(open.chatId);
  const standing = room?.members.find(({ id }) => id === open.personId)?.status;
  const administers = standing === 'administrator' || standing === 'creator';
  const own = entry.personId === open.personId || (room?.type === 'channel' && administers && !entry.byBot);
  const mine = own && !('forward_origin' in message) && !('via_bot' in message);
  const pinned = open.pinned?.id === entry.id;
  const opener = document.activeElement;

  const menu = el(
    'div',
    { class: 'menu menu--at', role: 'menu', tabindex: -1 },
    reactionRow(entry, open.personId),
    item('reply', t('reply'), () => beginReply(entry)),
    words
      ? item(
          'copy',
          t('copy'),
          () => void navigator.clipboard.writeText(words).then(() => notify(t('copied'))),
        )
      : null,
    mine && words ? item('pencil', t('edit'), () => beginEdit(entry)) : null,
    !room || administers
      ? item('pin', t(pinned ? 'unpin' : 'pin'), () => void attempt(() => setPinned(entry.id, !pinned)))
      : null,
    own || administers ? item('trash-2', t('delete'), () => void confirmDelete(entry)) : null,
  );

  const close = () => {
    menu.remove();
    removeEventListener('pointerdown', outside, true);
    removeEventListener('keydown', onKey, true);
  };
  /** @param {PointerEvent} event */
  const outside = (event) => {
    if (!(event.target instanceof Node) || !menu.contains(event.target)) close();
  };
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const items = [...menu.querySelectorAll('button')];
    const index = items.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
    if (event.key === 'Escape') {
      close();
      if (opener instanceof HTMLElement) opener.focus();
    } else if (event.key === 'ArrowDown') items[(index + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(index - 1)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  closeShown = close;
  menu.addEventListener('click', close);
  addEventListener('pointerdown', outside, true);
  addEventListener('keydown', onKey, true);

  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(EDGE_PX, Math.min(at.x, innerWidth - width - EDGE_PX))}px`;
  menu.style.top = `${Math.max(EDGE_PX, Math.min(at.y, innerHeight - height - EDGE_PX))}px`;
  menu.focus();
}
