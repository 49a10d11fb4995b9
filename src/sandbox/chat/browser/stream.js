// @ts-check
/**
 * The stream of an open chat: keeps nodes whose message did not change (a voice goes on playing), stays at
 * the end when the reader is there or speaks, and does not move a reader who is elsewhere.
 */
import { attempt, markRead, sendText } from './act.js';
import { blocksOf } from './blocks.js';
import { el, iconButton } from './dom.js';
import { messageNode, serviceNode } from './message.js';
import { openMessageMenu } from './message-menu.js';
import { playFrom } from './moments.js';
import { takeSought } from './sought.js';
import { loadOlder, now, state } from './store.js';
import { dayName, dayOf } from './times.js';
import { t } from './words.js';

/** Nearer to the end than this, the reader is at the end. */
const NEAR_END_PX = 80;
const NEAR_START_PX = 160;

const list = el('ol', { class: 'chat__list' });
const down = iconButton('chevron-down', t('to-end'), {
  class: 'icon-button chat__down',
  hidden: true,
  onclick: () => toEnd(moving()),
});

/** The scrolling part of the phone. */
export const stream = el(
  'div',
  { class: 'chat', tabindex: 0, role: 'log', 'aria-live': 'polite', 'aria-label': t('messages') },
  list,
);
export const downButton = down;

let atEnd = true;
let shownChat = '';
/** The last message written on this page that was gone to. */
let followed = 0;

/** What stood in the stream at the last drawing, by key. @type {Map<string, { signature: string, node: HTMLElement }>} */
let drawn = new Map();

/** @param {ScrollBehavior} [behavior] */
export function toEnd(behavior = 'auto') {
  stream.scrollTo({ top: stream.scrollHeight, behavior });
}

/** @returns {ScrollBehavior} */
const moving = () => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth');

/** @param {number} messageId */
function showMessage(messageId) {
  const node = list.querySelector(`[data-message="${messageId}"]`);
  if (!(node instanceof HTMLElement)) return;
  atEnd = false;
  node.scrollIntoView({ block: 'center', behavior: moving() });
  node.classList.add('said--found');
  setTimeout(() => node.classList.remove('said--found'), 1500);
}

/** Plays the recording of a message from a second on. @param {number} messageId @param {number} seconds */
function playIn(messageId, seconds) {
  const player = list.querySelector(`[data-message="${messageId}"] video`);
  if (player instanceof HTMLMediaElement) playFrom(player, seconds);
  else showMessage(messageId);
}

const roomKind = () => {
  const room = state.rooms.get(state.open?.chatId ?? 0);
  if (!room) return 'private';
  return room.type === 'channel' ? 'channel' : 'group';
};

/** @param {import('./blocks.js').Block} block @param {import('./message.js').Surroundings} around @returns {HTMLElement} */
function draw(block, around) {
  if (block.kind === 'day') return el('li', { class: 'chat__day' }, dayName(block.at));
  return block.kind === 'service' ? serviceNode(block.entry) : messageNode(block.entries, around);
}

function typingNode() {
  return el(
    'li',
    null,
    el(
      'div',
      { class: 'said' },
      el(
        'div',
        { class: 'say', role: 'status', 'aria-label': t('typing') },
        el('span', { class: 'typing', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
      ),
    ),
  );
}

/** What a chat says before anything was said in it. @param {import('./store.js').OpenChat} open */
function intro(open) {
  if (open.chatId < 0) return el('li', { class: 'chat__service' }, t('nothing-yet'));
  const { description } = open.profile;
  if (!description) return el('li', { class: 'chat__intro' }, el('p', null, t('press-start')));
  return el('li', { class: 'chat__intro' }, el('b', null, t('what-can-it-do')), el('p', null, description));
}

/** Tells the bot's side that the newest message was seen, if it was. */
function markSeen() {
  const open = state.open;
  const newest = open && Math.max(...open.entries.keys());
  const unread = open ? (state.chats.get(open.chatId)?.unread ?? 0) : 0;
  if (!newest || unread === 0 || !atEnd || document.hidden || stream.clientHeight === 0) return;
  void attempt(() => markRead(newest));
}

/** Draws the stream anew from the store. */
export function drawStream() {
  const open = state.open;
  if (!open) return;
  const chat = `${open.chatId} ${open.personId}`;
  if (chat !== shownChat) {
    drawn = new Map();
    atEnd = true;
    shownChat = chat;
  }
  if (open.said !== followed) atEnd = true;
  followed = open.said;
  /** @type {import('./message.js').Surroundings} */
  const around = {
    personId: open.personId,
    room: roomKind(),
    onCommand: (command) => void attempt(() => sendText(command)),
    onMenu: openMessageMenu,
    onQuote: showMessage,
    onMoment: playIn,
  };
  const toBottom = stream.scrollHeight - stream.scrollTop;
  const firstBefore = [...drawn.keys()][1];
  const next = new Map();
  for (const block of blocksOf(open.entries.values(), dayOf)) {
    const signature = JSON.stringify(block);
    const old = drawn.get(block.key);
    next.set(block.key, old?.signature === signature ? old : { signature, node: draw(block, around) });
  }
  drawn = next;
  const nodes = [...next.values()].map(({ node }) => node);
  if (nodes.length === 0) nodes.push(intro(open));
  if (open.typing && open.typing.until > now()) nodes.push(typingNode());
  place(nodes);
  // Content added above must not push what is being read; content below is followed only at the end.
  const grewAbove = firstBefore !== undefined && firstBefore !== [...next.keys()][1];
  if (atEnd) toEnd();
  else if (grewAbove) stream.scrollTop = stream.scrollHeight - toBottom;
  const wanted = takeSought(open.chatId);
  if (wanted !== undefined) showMessage(wanted);
  markSeen();
}

/** Puts the nodes in order, touching only those that are not in their place. @param {HTMLElement[]} nodes */
function place(nodes) {
  for (const [index, node] of nodes.entries()) {
    if (list.children[index] !== node) list.insertBefore(node, list.children[index] ?? null);
  }
  while (list.children.length > nodes.length) list.lastElementChild?.remove();
}

let lastTop = 0;
stream.addEventListener('scroll', () => {
  // Only a reader moves up; a picture that finished loading just makes the end further away.
  const near = stream.scrollHeight - stream.scrollTop - stream.clientHeight < NEAR_END_PX;
  if (near) atEnd = true;
  else if (stream.scrollTop < lastTop) atEnd = false;
  lastTop = stream.scrollTop;
  down.hidden = atEnd;
  if (stream.scrollTop < NEAR_START_PX && state.open?.more) void attempt(loadOlder);
  if (atEnd) markSeen();
});
new ResizeObserver(() => atEnd && toEnd()).observe(stream);
new ResizeObserver(() => atEnd && toEnd()).observe(list);
document.addEventListener('visibilitychange', markSeen);
