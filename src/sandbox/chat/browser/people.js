// @ts-check
/** The list of chats: persons, the channel, the groups, and as whom one writes in a room. */
import { hrefOf, isNarrow, place } from './address.js';
import { isService } from './blocks.js';
import { avatar, el, icon } from './dom.js';
import { previewOf } from './preview.js';
import { openRoomDialog } from './room-dialog.js';
import { nameOf, on, personsByActivity, state } from './store.js';
import { listTime } from './times.js';
import { t } from './words.js';

/** @typedef {'private' | 'channel' | 'group'} Tab */

const TABS = /** @type {const} */ (['private', 'channel', 'group']);
const COUNT_MAX = 9;

const tabList = /** @type {HTMLElement} */ (document.getElementById('tabs'));
const list = /** @type {HTMLElement} */ (document.getElementById('people'));

/** @param {Tab} tab */
const roomsOf = (tab) =>
  [...state.rooms.values()].filter((room) => (room.type === 'channel') === (tab === 'channel'));

/** The tab the address means. @returns {Tab} */
export function currentTab() {
  const { room, tab } = place();
  if (tab) return tab;
  if (!room) return 'private';
  return state.rooms.get(room)?.type === 'channel' ? 'channel' : 'group';
}

/** The person to act as in a room: the one acting now, else who talked last, members first. @param {import('./store.js').Room} room */
export function actorIn(room) {
  const now = place().person ?? state.open?.personId;
  if (now !== undefined) return now;
  const persons = personsByActivity();
  const isMember = (/** @type {{ id: number }} */ person) => room.members.some(({ id }) => id === person.id);
  return (persons.find(isMember) ?? persons[0])?.id;
}

/** Where a tab leads: on a narrow screen to its list, else to its first chat. @param {Tab} tab */
function tabPlace(tab) {
  const person = place().person ?? state.open?.personId;
  if (isNarrow()) return tab === 'private' ? {} : { tab };
  const room = tab === 'private' ? undefined : roomsOf(tab)[0];
  const actor = room ? actorIn(room) : person;
  return {
    ...(room ? { room: room.id } : tab === 'private' ? {} : { tab }),
    ...(actor ? { person: actor } : {}),
  };
}

/** Who said the last words of a room, before them. @param {import('./store.js').Entry} last @param {number} [personId] */
function speaker(last, personId) {
  if (last.chatId > 0 || last.byBot || isService(last)) return '';
  if (last.personId === personId) return t('you');
  const name = /** @type {any} */ (last.message).from?.first_name;
  return name ? `${name}: ` : '';
}

/** @param {number} chatId @param {number} [personId] */
function lastWords(chatId, personId) {
  const last = state.chats.get(chatId)?.last;
  return last ? `${speaker(last, personId)}${previewOf(last.message)}` : '';
}

/** @param {number} chatId */
function timeOf(chatId) {
  const last = state.chats.get(chatId)?.last;
  if (!last) return '';
  const words = listTime(last.message.date * 1000);
  const tick =
    last.byBot || last.personId === null || isService(last)
      ? null
      : icon(last.delivered ? 'check-check' : 'check', {
          size: 'small',
          label: t(last.delivered ? 'delivered' : 'sent'),
        });
  return el('span', { class: 'person__time' }, tick, words);
}

/**
 * @param {object} row
 * @param {string} row.name
 * @param {string} row.href
 * @param {boolean} row.current
 * @param {boolean} [row.actor] as whom one writes in the open room
 * @param {Node | string} row.time
 * @param {string} row.last
 * @param {number} [row.unread]
 * @param {string} [row.state] a sign after the name
 */
function row({ name, href, current, actor = false, time, last, unread = 0, state: sign }) {
  return el(
    'li',
    null,
    el(
      'a',
      {
        class: 'person',
        href,
        'data-go': true,
        'aria-current': current ? 'true' : undefined,
        'data-actor': actor,
      },
      avatar(name),
      el(
        'span',
        { class: 'person__name' },
        name,
        sign ? icon(sign, { size: 'small', label: t(`sign-${sign}`) }) : null,
      ),
      time || el('span', { class: 'person__time' }),
      el('span', { class: 'person__last' }, last),
      unread > 0
        ? el(
            'span',
            { class: 'count' },
            unread > COUNT_MAX ? `${COUNT_MAX}+` : String(unread),
            el('span', { class: 'spoken' }, ` ${t('unread')}`),
          )
        : el('span'),
    ),
  );
}

/** @param {import('./store.js').Person} person */
function signOf(person) {
  if (person.standing === 'blocked') return 'ban';
  return person.standing === 'deactivated' ? 'user-x' : undefined;
}

/** @param {import('./store.js').Person} person */
function personRow(person) {
  const { person: current, room } = place();
  const sign = signOf(person);
  return row({
    name: nameOf(person),
    href: hrefOf({ person: person.id }),
    current: current === person.id && !room,
    time: timeOf(person.id),
    last: lastWords(person.id, person.id) || t(person.standing === 'new' ? 'never-started' : 'nothing-yet'),
    unread: state.chats.get(person.id)?.unread ?? 0,
    ...(sign ? { state: sign } : {}),
  });
}

/** @param {import('./store.js').Room} room */
function roomRow(room) {
  const actor = actorIn(room);
  return row({
    name: room.title,
    href: hrefOf({ room: room.id, ...(actor ? { person: actor } : {}) }),
    current: place().room === room.id,
    time: timeOf(room.id),
    last: lastWords(room.id, actor) || t('nothing-yet'),
  });
}

/** As whom one reads and writes in the open room. @param {import('./store.js').Room} room */
function actors(room) {
  const statusOf = (/** @type {number} */ id) =>
    room.members.find((member) => member.id === id)?.status ?? 'left';
  const known = ['creator', 'administrator', 'member', 'restricted'];
  const rank = (/** @type {number} */ id) => known.indexOf(statusOf(id)) % (known.length + 1);
  const persons = personsByActivity().sort(
    (a, b) => (rank(a.id) < 0 ? 9 : rank(a.id)) - (rank(b.id) < 0 ? 9 : rank(b.id)),
  );
  return [
    el('h2', { class: 'people__group' }, t('as-whom')),
    el(
      'ul',
      null,
      ...persons.map((person) =>
        row({
          name: nameOf(person),
          href: hrefOf({ room: room.id, person: person.id }),
          current: false,
          actor: place().person === person.id,
          time: '',
          last: t(`member-${statusOf(person.id)}`),
        }),
      ),
    ),
  ];
}

function drawTabs() {
  const current = currentTab();
  const unread = [...state.persons.keys()].reduce(
    (sum, id) => sum + ((state.chats.get(id)?.unread ?? 0) > 0 ? 1 : 0),
    0,
  );
  const counts = { private: unread, channel: 0, group: 0 };
  tabList.replaceChildren(
    ...TABS.map((tab) =>
      el(
        'a',
        {
          class: 'tab',
          role: 'tab',
          href: hrefOf(tabPlace(tab)),
          'data-go': true,
          'aria-selected': String(tab === current),
          'aria-controls': 'people',
        },
        t(`tab-${tab}`),
        counts[tab] ? el('span', { class: 'tab__count' }, String(counts[tab])) : null,
      ),
    ),
  );
}

function drawList() {
  const tab = currentTab();
  if (tab === 'private') {
    const persons = personsByActivity();
    if (persons.length === 0)
      return list.replaceChildren(el('p', { class: 'people__hint' }, t('empty-text')));
    return list.replaceChildren(el('ul', { 'aria-label': t('tab-private') }, ...persons.map(personRow)));
  }
  const rooms = roomsOf(tab);
  const open = rooms.find(({ id }) => id === place().room) ?? rooms[0];
  const another = el(
    'button',
    { type: 'button', class: 'people__new', onclick: () => openRoomDialog(tab) },
    icon('plus', { size: 'small' }),
    t(`new-${tab}`),
  );
  list.replaceChildren(
    el('ul', { 'aria-label': t(`tab-${tab}`) }, ...rooms.map(roomRow)),
    another,
    ...(open && state.persons.size > 0 ? actors(open) : []),
  );
}

/** Draws tabs and list anew, keeping the focus on the row that had it. */
export function drawPeople() {
  const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.search : null;
  const inside = list.contains(document.activeElement) || tabList.contains(document.activeElement);
  drawTabs();
  drawList();
  if (!inside || focused === null) return;
  const again = [...list.querySelectorAll('a'), ...tabList.querySelectorAll('a')].find(
    (link) => link.search === focused,
  );
  again?.focus();
}

/** Keeps the list true. */
export function startPeople() {
  on('people', drawPeople);
}
