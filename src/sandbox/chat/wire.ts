/**
 * What the browser is told about the emulated Telegram, in plain JSON. Each function copies only what the
 * chat shows; paths on this machine stay here.
 */
import type { Message } from 'grammy/types';
import type {
  Ballot,
  BotProfile,
  Entry,
  KeyboardState,
  Person,
  Room,
  World,
  WorldEvent,
} from '../emulator/world.ts';

export interface WireEntry {
  readonly chatId: number;
  readonly id: number;
  readonly message: Message;
  readonly byBot: boolean;
  readonly personId: number | null;
  readonly delivered: boolean;
  readonly reactions: ReadonlyArray<{ readonly who: number; readonly emoji: string }>;
  /** Of a message with a poll. */
  readonly ballot: WireBallot | null;
}

export interface WireBallot {
  readonly votes: ReadonlyArray<{ readonly who: number; readonly options: readonly number[] }>;
  readonly hidesResults: boolean;
  readonly shuffles: boolean;
}

export interface WireRoom {
  readonly id: number;
  readonly type: Room['type'];
  readonly title: string;
  readonly username: string | null;
  readonly botStatus: string;
  readonly botCannotPost: boolean;
  readonly members: ReadonlyArray<{ readonly id: number; readonly status: string }>;
}

export interface WireChat {
  readonly chatId: number;
  readonly unread: number;
  readonly last: WireEntry | null;
}

export function wireEntry(entry: Entry): WireEntry {
  return {
    chatId: entry.chatId,
    id: entry.messageId,
    message: entry.message,
    byBot: entry.byBot,
    personId: entry.personId ?? null,
    delivered: entry.delivered,
    reactions: [...entry.reactions].map(([who, emoji]) => ({ who, emoji })),
    ballot: entry.ballot ? wireBallot(entry.ballot) : null,
  };
}

function wireBallot({ votes, hidesResults, shuffles }: Ballot): WireBallot {
  return { votes: [...votes].map(([who, options]) => ({ who, options })), hidesResults, shuffles };
}

function wireRoom(room: Room): WireRoom {
  return {
    id: room.id,
    type: room.type,
    title: room.title,
    username: room.username ?? null,
    botStatus: room.botStatus,
    botCannotPost: room.botCannotPost === true,
    members: [...room.members].map(([id, status]) => ({ id, status })),
  };
}

/** A row of the list of chats. */
function wireChat(world: World, chatId: number): WireChat {
  const { unread, last } = world.summary(chatId);
  return { chatId, unread, last: last ? wireEntry(last) : null };
}

/** All that the page needs before a chat is opened. */
export function wireState(world: World) {
  const rooms = world.rooms().filter((room) => room.migratedTo === undefined);
  return {
    now: world.clock.now(),
    bot: { id: world.bot.id, name: world.bot.first_name, username: world.bot.username },
    persons: world.persons(),
    rooms: rooms.map(wireRoom),
    chats: [...world.persons(), ...rooms].map(({ id }) => wireChat(world, id)),
    faults: world.faults.list(),
    calls: world.calls.list(CALLS_SHOWN),
    figures: wireFigures(world),
  };
}

/** What the lab counts, Stars included. */
export function wireFigures(world: World) {
  return { ...world.calls.figures(), stars: world.stars.balance().amount };
}

const CALLS_SHOWN = 100;

/** The bot as one person's app shows it. */
export function wireProfile({ name, description, commands, menuButton }: BotProfile) {
  return { name, description, commands, menuButton: menuButton.type };
}

/** What a chat looks like to one person now: a page of messages, keyboard, typing, commands. */
export function wireOpenChat(world: World, person: Person, chatId: number, before: number | undefined) {
  const pinned = world.pinned(chatId);
  const entries = world.history(chatId, { limit: PAGE, ...(before === undefined ? {} : { before }) });
  return {
    entries: entries.map(wireEntry),
    more: entries.length === PAGE,
    keyboard: world.keyboard(person.id, chatId) satisfies KeyboardState,
    typing: world.typing(chatId) ?? null,
    pinned: pinned ? wireEntry(pinned) : null,
    profile: wireProfile(world.profile(person.id, chatId)),
  };
}

const PAGE = 60;

/** A live change as the browser hears of it. */
export function wireEvent(world: World, event: WorldEvent): object {
  switch (event.type) {
    case 'message':
    case 'edited':
    case 'delivered':
    case 'reaction':
      return {
        type: event.type,
        entry: wireEntry(event.entry),
        unread: world.summary(event.entry.chatId).unread,
      };
    case 'pinned':
      return { ...event, pinned: event.pinned ? wireEntry(event.pinned) : null };
    case 'call':
      return { ...event, figures: wireFigures(world) };
    case 'deleted':
      return { ...event, chat: wireChat(world, event.chatId) };
    case 'room':
      return { type: event.type, room: wireRoom(event.room) };
    default:
      return event;
  }
}
