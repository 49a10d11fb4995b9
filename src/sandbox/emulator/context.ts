/**
 * All parts of one emulated Telegram, put together once and handed to whoever acts on it.
 */
import type { User } from 'grammy/types';
import { type Account, openAccount } from './account.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import { type Callbacks, createCallbacks } from './callbacks.ts';
import { createClock } from './clock.ts';
import { createFaults, type FaultBox } from './faults.ts';
import { createFiles, type Files } from './files.ts';
import { createFlood, type Flood, type FloodLimits } from './flood.ts';
import { createHistories, type Histories, type MessageRecord, snapshot } from './histories.ts';
import { createInlineQueries, type InlineQueries } from './inline-queries.ts';
import { createPeople, type People } from './people.ts';
import { createPolls, type Polls } from './polls.ts';
import { createProfile, type Profile } from './profile.ts';
import { createRooms, type RoomRecord, type Rooms, roomChat } from './rooms.ts';
import { createStars, type Stars } from './stars.ts';
import type { Store } from './store.ts';
import type { FormatRules } from './text/format.ts';
import { createUpdates, type Updates } from './updates.ts';
import type { Room, WorldClock, WorldEvent } from './world.ts';

export interface Context {
  readonly clock: WorldClock;
  readonly now: () => number;
  readonly store: Store;
  readonly account: Account;
  readonly people: People;
  readonly rooms: Rooms;
  readonly histories: Histories;
  readonly files: Files;
  readonly updates: Updates;
  readonly polls: Polls;
  readonly inlineQueries: InlineQueries;
  readonly stars: Stars;
  readonly callbacks: Callbacks;
  readonly profile: Profile;
  readonly faults: FaultBox;
  readonly calls: CallLog;
  /** `undefined`: no limits. */
  readonly flood: Flood | undefined;
  readonly formatRules: FormatRules;
  readonly listeners: Set<(event: WorldEvent) => void>;
  /** Tells whoever watches; the event is only made if somebody does. */
  tell(event: () => WorldEvent): void;
}

export interface ContextOptions {
  readonly store: Store;
  readonly filesDir: string;
  readonly token: string | undefined;
  /** The machine's time, ms UTC. */
  readonly now: () => number;
  /** `undefined`: no limits. */
  readonly floodLimits: FloodLimits | undefined;
  /** The bot's Stars at the very beginning. */
  readonly stars: number;
  readonly historyLimit: number;
  readonly allowLocalUrls: boolean;
}

const CALL_LOG_SIZE = 500;

export function createContext(options: ContextOptions): Context {
  const { store } = options;
  const listeners = new Set<(event: WorldEvent) => void>();
  const tell = (make: () => WorldEvent) => {
    if (listeners.size === 0) return;
    const event = make();
    for (const listener of listeners) listener(event);
  };
  const clock = createClock(store, options.now, (now) => {
    polls.closeDue();
    tell(() => ({ type: 'clock', now }));
  });
  const { now } = clock;
  const account = openAccount(store, options.token);
  const people = createPeople(store, now, (person) => tell(() => ({ type: 'person', person })));
  const histories = createHistories(store, options.historyLimit);
  const updates = createUpdates(store, now, ({ lane, messageId }) => {
    if (messageId === undefined) return;
    const record = histories.find(lane, messageId);
    if (!record || record.delivered) return;
    record.delivered = true;
    histories.changed(record);
    tell(() => ({ type: 'delivered', entry: snapshot(record) }));
  });
  const polls = createPolls(store, clock, histories, people, updates, tell);
  return {
    clock,
    now,
    store,
    account,
    people,
    rooms: createRooms(store, (room) => tell(() => ({ type: 'room', room: seenRoom(room) }))),
    histories,
    files: createFiles(store, options.filesDir),
    updates,
    polls,
    inlineQueries: createInlineQueries(now),
    stars: createStars(store, options.stars),
    callbacks: createCallbacks(now),
    profile: createProfile(store, account, () => tell(() => ({ type: 'profile' }))),
    faults: createFaults(),
    calls: createCallLog(CALL_LOG_SIZE, (call) => tell(() => ({ type: 'call', call }))),
    flood: options.floodLimits && createFlood(options.floodLimits),
    formatRules: {
      allowLocal: options.allowLocalUrls,
      user: (id) => (people.find(id) ? people.user(id) : undefined),
    },
    listeners,
    tell,
  };
}

/** A room as the world sees it: a copy that later changes do not touch. */
export const seenRoom = (room: RoomRecord): Room => ({ ...room, members: new Map(room.members) });

/** Telegram's time: whole seconds. */
export const seconds = (context: Pick<Context, 'now'>): number => Math.floor(context.now() / 1000);

/** The bot as `from` of its messages. */
export const botUser = ({ account: { me } }: Pick<Context, 'account'>): User => ({
  id: me.id,
  is_bot: true,
  first_name: me.first_name,
  username: me.username,
});

/** `chat` of any existing chat. */
export function chatOf(context: Pick<Context, 'people' | 'rooms'>, chatId: number) {
  return chatId < 0 ? roomChat(context.rooms.get(chatId)) : context.people.chat(chatId);
}

/** The record of a message in shape for `reply_to_message` and pins: without what it replied to. */
export function quoted(record: MessageRecord): MessageRecord['message'] {
  const { reply_to_message: _, pinned_message: __, ...rest } = record.message;
  return rest;
}
