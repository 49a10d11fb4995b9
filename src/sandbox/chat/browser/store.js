// @ts-check
/**
 * What the page knows of the emulated Telegram, kept true by the live feed. Parts of the page listen to
 * topics: `people` (the list), `head`, `stream`, `foot` (of the open chat), `lab`.
 */
import { get, openFeed } from './api.js';

/**
 * @typedef {import('../wire.ts').WireEntry} Entry
 * @typedef {import('../wire.ts').WireRoom} Room
 * @typedef {import('../wire.ts').WireChat} Chat
 * @typedef {import('../../emulator/world.ts').Person} Person
 * @typedef {import('../../emulator/world.ts').KeyboardState} Keyboard
 * @typedef {'people' | 'head' | 'stream' | 'foot' | 'lab'} Topic
 *
 * @typedef {object} OpenChat
 * @property {number} chatId
 * @property {number} personId
 * @property {Map<number, Entry>} entries
 * @property {number} said the newest message that was written on this page; 0 before there is one
 * @property {boolean} more older messages are still on the server
 * @property {Keyboard} keyboard
 * @property {{ action: string, until: number } | null} typing
 * @property {Entry | null} pinned what the bar over the messages shows
 * @property {ReturnType<typeof import('../wire.ts').wireProfile>} profile
 */

export const state = {
  bot: { id: 0, name: '', username: '' },
  /** In order of making. @type {Map<number, Person>} */
  persons: new Map(),
  /** @type {Map<number, Room>} */
  rooms: new Map(),
  /** @type {Map<number, Chat>} */
  chats: new Map(),
  /** @type {readonly import('../../emulator/faults.ts').ActiveFault[]} */
  faults: [],
  /** @type {import('../../emulator/call-log.ts').Call[]} */
  calls: [],
  /** Of the calls. @type {ReturnType<typeof import('../wire.ts').wireFigures>} */
  figures: { messages: 0, worstSecond: 0, tooManyRequests: 0, stars: 0 },
  /** How far the world's time is ahead of this machine's, ms. */
  ahead: 0,
  /** The feed is connected. */
  online: true,
  /** @type {OpenChat | null} */
  open: null,
};

const CALLS_KEPT = 100;

/** @type {Map<Topic, Array<() => void>>} */
const listeners = new Map();
/** @type {Set<Topic>} */
const pending = new Set();

/** @param {Topic} topic @param {() => void} listener */
export function on(topic, listener) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

/** While hundreds of people write at once, all changes of this long are told together, ms. */
const GATHER_MS = 50;
let toldAt = Number.NEGATIVE_INFINITY;

function tell() {
  const told = [...pending];
  pending.clear();
  for (const topic of told) for (const listener of listeners.get(topic) ?? []) listener();
  toldAt = performance.now();
}

/**
 * Tells the listeners of these topics, once for all changes of this moment: at once after a quiet while, else a moment
 * later.
 *
 * @param {...Topic} topics
 */
export function changed(...topics) {
  if (pending.size === 0) {
    if (performance.now() - toldAt > GATHER_MS) queueMicrotask(tell);
    else setTimeout(tell, GATHER_MS);
  }
  for (const topic of topics) pending.add(topic);
}

/** The world's time, ms UTC. */
export const now = () => Date.now() + state.ahead;

/** The name of a person in full. @param {Person | undefined} person */
export const nameOf = (person) => [person?.firstName, person?.lastName].filter(Boolean).join(' ');

/** When a person last talked with the bot, or was made, in ms. @param {number} id */
const lastActive = (id) =>
  Math.max((state.chats.get(id)?.last?.message.date ?? 0) * 1000, state.persons.get(id)?.createdAt ?? 0);

/** Everybody, whoever talked last first; of those made at the same moment the one made last. */
export const personsByActivity = () =>
  [...state.persons.values()].reverse().sort((a, b) => lastActive(b.id) - lastActive(a.id));

/**
 * What was heard since each answer that is on its way was asked for.
 *
 * @type {Set<any[]>}
 */
const underWay = new Set();

/**
 * Asks the server. Its answer may be older than what is heard meanwhile, which therefore happens again after it was kept.
 *
 * @param {string} path
 * @param {(loaded: any) => boolean} keep false when the answer is not wanted any more
 */
async function load(path, keep) {
  /** @type {any[]} */
  const heard = [];
  underWay.add(heard);
  try {
    if (keep(await get(path))) for (const event of heard) happen(event);
  } finally {
    underWay.delete(heard);
  }
}

let statesAsked = 0;
let stateKept = 0;

/** Reads everything but the open chat anew. */
export function loadState() {
  statesAsked += 1;
  const number = statesAsked;
  return load('state', (loaded) => {
    if (number < stateKept) return false;
    stateKept = number;
    state.ahead = loaded.now - Date.now();
    state.bot = loaded.bot;
    state.persons = new Map(loaded.persons.map((/** @type {Person} */ person) => [person.id, person]));
    state.rooms = new Map(loaded.rooms.map((/** @type {Room} */ room) => [room.id, room]));
    state.chats = new Map(loaded.chats.map((/** @type {Chat} */ chat) => [chat.chatId, chat]));
    state.faults = loaded.faults;
    state.calls = loaded.calls;
    state.figures = loaded.figures;
    changed('people', 'head', 'lab');
    return true;
  });
}

const chatPath = (/** @type {number} */ personId, /** @type {number} */ chatId) =>
  `persons/${personId}/chats/${chatId}`;

/** Counts the chats that were opened and closed: an answer for another than the last is not wanted any more. */
let chatsAsked = 0;

/** Opens a chat as one person. @param {number} personId @param {number} chatId */
export function openChat(personId, chatId) {
  chatsAsked += 1;
  const number = chatsAsked;
  return load(chatPath(personId, chatId), (loaded) => {
    if (number !== chatsAsked) return false;
    const entries = new Map(loaded.entries.map((/** @type {Entry} */ entry) => [entry.id, entry]));
    state.open = { ...loaded, chatId, personId, entries, said: 0 };
    changed('head', 'stream', 'foot', 'people', 'lab');
    return true;
  });
}

export function closeChat() {
  chatsAsked += 1;
  state.open = null;
  changed('head', 'stream', 'foot', 'people', 'lab');
}

/** Reads an older page of the open chat. */
export async function loadOlder() {
  const open = state.open;
  if (!open?.more) return;
  open.more = false;
  const loaded = await get(
    `${chatPath(open.personId, open.chatId)}?before=${Math.min(...open.entries.keys())}`,
  );
  open.entries = new Map([
    ...loaded.entries.map((/** @type {Entry} */ entry) => [entry.id, entry]),
    ...open.entries,
  ]);
  open.more = loaded.more;
  changed('stream');
}

/** Reads the commands of the open chat anew. */
async function refreshProfile() {
  const open = state.open;
  if (!open) return;
  open.profile = (await get(chatPath(open.personId, open.chatId))).profile;
  changed('stream', 'foot');
}

/** @param {Entry} entry */
export function keepEntry(entry) {
  const { open } = state;
  if (open?.chatId !== entry.chatId) return;
  // Beside a page that is not read yet, it would be taken for the oldest that is known.
  if (open.more && entry.id < Math.min(...open.entries.keys())) return;
  open.entries.set(entry.id, entry);
  if (entry.byBot) open.typing = null;
  changed('stream', 'head');
}

/** @param {Entry} entry @param {number} unread */
function keepInList(entry, unread) {
  const known = state.chats.get(entry.chatId)?.last;
  const last = known && known.id > entry.id ? known : entry;
  state.chats.set(entry.chatId, { chatId: entry.chatId, unread, last });
  changed('people');
}

/** A live change, as the server tells of it. @param {any} event */
function hear(event) {
  if (event.type === 'populated') void loadState();
  else if (event.type === 'profile') void refreshProfile();
  else {
    for (const heard of underWay) heard.push(event);
    happen(event);
  }
}

/** Keeps what a change says; again changes nothing. @param {any} event */
function happen(event) {
  const { open } = state;
  const here = open !== null && open.chatId === event.chatId;
  switch (event.type) {
    case 'message':
    case 'edited':
    case 'delivered':
    case 'reaction':
      keepEntry(event.entry);
      keepInList(event.entry, event.unread);
      break;
    case 'clock':
      state.ahead = event.now - Date.now();
      changed('people', 'head', 'stream', 'lab');
      break;
    case 'deleted':
      if (here) for (const id of event.messageIds) open.entries.delete(id);
      state.chats.set(event.chatId, event.chat);
      changed('stream', 'people');
      break;
    case 'pinned':
      if (here) open.pinned = event.pinned;
      changed('head');
      break;
    case 'read': {
      const chat = state.chats.get(event.chatId);
      if (chat) state.chats.set(event.chatId, { ...chat, unread: 0 });
      changed('people');
      break;
    }
    case 'typing':
      if (here) open.typing = event.typing;
      changed('stream', 'head');
      break;
    case 'keyboard':
      if (here && (event.personId === undefined || event.personId === open.personId))
        open.keyboard = event.keyboard;
      changed('foot');
      break;
    case 'person':
      state.persons.set(event.person.id, event.person);
      changed('people', 'head', 'foot', 'stream', 'lab');
      break;
    case 'room':
      state.rooms.set(event.room.id, event.room);
      changed('people', 'head', 'foot');
      break;
    case 'call':
      if ((state.calls.at(-1)?.id ?? 0) < event.call.id)
        state.calls = [...state.calls, event.call].slice(-CALLS_KEPT);
      state.figures = event.figures;
      changed('lab');
      break;
  }
}

/** Nothing more is waited for when the feed does not open: the page is then still worth seeing. */
const FEED_PATIENCE_MS = 3000;

/**
 * Listens for live changes, from the first one after this resolves; what was before is read afterwards.
 * After a lost connection everything is read anew.
 *
 * @returns {Promise<void>}
 */
export function follow() {
  const feed = openFeed();
  feed.addEventListener('message', (message) => hear(JSON.parse(message.data)));
  feed.addEventListener('error', () => {
    state.online = false;
    changed('head');
  });
  return new Promise((resolve) => {
    const giveUp = setTimeout(resolve, FEED_PATIENCE_MS);
    feed.addEventListener('open', async () => {
      clearTimeout(giveUp);
      resolve();
      if (state.online) return;
      state.online = true;
      await loadState();
      if (state.open) await openChat(state.open.personId, state.open.chatId);
    });
  });
}
