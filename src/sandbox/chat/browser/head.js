// @ts-check
/** The head of the phone: whom one talks with, what they are doing, and the menu of the chat. */
import { attempt, setBotStanding, setMembership, setStanding, start } from './act.js';
import { hrefOf, place } from './address.js';
import { avatar, botAvatar, el, icon, iconButton } from './dom.js';
import { ask } from './notify.js';
import { openPersonDialog } from './person-dialog.js';
import { nameOf, now, state } from './store.js';
import { t } from './words.js';

const status = el('p', { class: 'chat__state', role: 'status' });
const head = el('header', { class: 'chat__head' });
const menu = el('div', { class: 'menu menu--down', id: 'chat-menu', role: 'menu', hidden: true });

export const chatHead = head;

/** @param {string} picture @param {string} words @param {() => void} run */
const item = (picture, words, run) =>
  el('button', { type: 'button', class: 'menu__item', role: 'menuitem', onclick: run }, icon(picture), words);

/** @param {import('./store.js').Person} person */
async function deleteAccount(person) {
  const sure = await ask({
    text: t('deactivate-question', { name: nameOf(person) }),
    yes: t('deactivate'),
    no: t('cancel'),
    danger: true,
  });
  if (sure) await attempt(() => setStanding('deactivated'));
}

/** @param {import('./store.js').Person} person */
function personItems(person) {
  const edit = item('pencil', t('edit-person'), () => openPersonDialog(person));
  if (person.standing === 'deactivated') return [edit];
  const blocked = person.standing === 'blocked';
  return [
    edit,
    person.standing === 'started' ? item('rotate-cw', t('restart'), () => void attempt(start)) : null,
    item(
      blocked ? 'undo-2' : 'ban',
      t(blocked ? 'unblock' : 'block'),
      () => void attempt(() => setStanding(blocked ? 'started' : 'blocked')),
    ),
    item('user-x', t('deactivate'), () => void deleteAccount(person)),
  ];
}

/** How the bot stands in a room, which it is told of. @param {import('./store.js').Room} room */
function botItems(room) {
  const isThere = room.botStatus !== 'left' && room.botStatus !== 'kicked';
  const set = (/** @type {'administrator' | 'reader' | 'left'} */ status) => () =>
    void attempt(() => setBotStanding(status));
  if (!isThere) return [item('user-plus', t('bot-add'), set('administrator'))];
  const channel = room.type === 'channel';
  return [
    channel
      ? item(
          room.botCannotPost ? 'pencil' : 'square-slash',
          t(room.botCannotPost ? 'bot-may-post' : 'bot-may-not-post'),
          set(room.botCannotPost ? 'administrator' : 'reader'),
        )
      : null,
    item('user-x', t('bot-remove'), set('left')),
  ];
}

/** @param {import('./store.js').Room} room @param {import('./store.js').Person} person */
function roomItems(room, person) {
  const standing = room.members.find(({ id }) => id === person.id)?.status;
  const admin = standing === 'administrator' || standing === 'creator';
  if (!standing)
    return [item('log-in', t(`join-${kindOf(room)}`), () => void attempt(() => setMembership('member')))];
  return [
    ...botItems(room),
    item(
      'shield',
      t(admin ? 'make-member' : 'make-admin'),
      () => void attempt(() => setMembership(admin ? 'member' : 'administrator')),
    ),
    item('log-out', t(`leave-${kindOf(room)}`), () => void attempt(() => setMembership('left'))),
  ];
}

/** @param {import('./store.js').Room} room */
export const kindOf = (room) => (room.type === 'channel' ? 'channel' : 'group');

/** @param {import('./store.js').Room | undefined} room */
function drawStatus(room) {
  const typing = state.open?.typing;
  const live = state.online && typing && typing.until > now();
  status.classList.toggle('chat__state--live', Boolean(live));
  if (!state.online) status.replaceChildren(t('connecting'));
  else if (live)
    status.replaceChildren(
      t('typing'),
      el('span', { class: 'typing typing--small', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    );
  else if (room) status.replaceChildren(t(`members-${kindOf(room)}`, { count: room.members.length }));
  else status.replaceChildren(t('bot'));
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let expiry;

/** Draws the head anew from the store. @param {() => void} onTypingEnd */
export function drawHead(onTypingEnd) {
  const open = state.open;
  const person = open && state.persons.get(open.personId);
  if (!open || !person) return;
  const room = state.rooms.get(open.chatId);
  const name = room ? room.title : state.bot.name;
  drawStatus(room);
  menu.replaceChildren(
    ...(room ? roomItems(room, person) : personItems(person)).filter((each) => each !== null),
  );
  const back = { ...(place().tab ? { tab: place().tab } : room ? { tab: kindOf(room) } : {}) };
  head.replaceChildren(
    el(
      'a',
      { class: 'icon-button chat__back', href: hrefOf(back), 'data-go': true, 'aria-label': t('back') },
      icon('arrow-left'),
    ),
    room ? avatar(name) : botAvatar(),
    el('div', { class: 'chat__title' }, el('h2', { class: 'chat__name' }, name), status),
    el(
      'div',
      { class: 'menu-anchor' },
      iconButton('ellipsis-vertical', t('more'), {
        'data-menu': 'chat-menu',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
      }),
      menu,
    ),
  );
  clearTimeout(expiry);
  if (open.typing) expiry = setTimeout(onTypingEnd, Math.max(0, open.typing.until - now()) + 50);
}
