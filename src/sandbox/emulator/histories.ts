/**
 * The messages of every chat, newest at the end, bounded a chat; their ids; and what else an open chat
 * shows: reply keyboards, "typing…", what is pinned.
 *
 * Private chats and basic groups share one rising id counter, as they do for an account in Telegram;
 * supergroups and channels have their own.
 */
import type { Message } from 'grammy/types';
import type { Store } from './store.ts';
import type { Ballot, Entry, KeyboardState, Typing } from './world.ts';

/** A message as kept. `message` is replaced, never changed in place. */
export interface MessageRecord {
  readonly chatId: number;
  readonly messageId: number;
  message: Message;
  readonly byBot: boolean;
  readonly personId?: number;
  delivered: boolean;
  read: boolean;
  readonly reactions: Map<number, string>;
  readonly silent: boolean;
  /** Sent with something other than an inline keyboard: Telegram lets nobody edit it. */
  readonly hasKeyboard: boolean;
  /** Of a message with a poll: set by the polls, which keep it. */
  ballot?: Ballot;
  /** Of a message sent by inline mode with buttons: how the bot names it. */
  readonly inlineId?: string;
}

/** One chat. */
export interface Box {
  readonly chatId: number;
  /** Ascending by id. */
  records: MessageRecord[];
  /** By person; 0 is everybody. */
  keyboards: ReadonlyMap<number, KeyboardState>;
  typing: Typing | undefined;
  /** Message ids, the one pinned last at the end. Changed by {@link Histories.setPinned} only. */
  pinned: readonly number[];
}

export interface Histories {
  box(chatId: number): Box;
  /** Takes the next message id of the chat. */
  nextId(chatId: number): number;
  add(record: MessageRecord): void;
  find(chatId: number, messageId: number): MessageRecord | undefined;
  /** Call after changing a record. */
  changed(record: MessageRecord): void;
  remove(record: MessageRecord): void;
  /** Keeps what stands in the place of the phone's keyboard; 0 is everybody. */
  setKeyboard(chatId: number, personId: number, keyboard: KeyboardState): void;
  setPinned(chatId: number, pinned: readonly number[]): void;
  /** The message sent by inline mode that the bot knows by this id. */
  byInlineId(inlineId: string): MessageRecord | undefined;
}

/** Shared by the many chats without any: a hundred thousand chats are to take little room. */
const noKeyboards: ReadonlyMap<number, KeyboardState> = new Map();
const nothingPinned: readonly number[] = [];
const noReactions: ReadonlyMap<number, string> = new Map();

/** A copy that later changes do not touch. */
export const snapshot = (record: MessageRecord): Entry => {
  const { hasKeyboard: _, inlineId: __, reactions, ...rest } = record;
  return { ...rest, reactions: reactions.size === 0 ? noReactions : new Map(reactions) };
};

const isSupergroup = (chatId: number): boolean => chatId <= -1_000_000_000_000;

/** @param limit messages kept a chat, the oldest go first; 0 keeps none, for benchmarks. */
export function createHistories(store: Store, limit: number): Histories {
  const boxes = new Map<number, Box>();
  const counters = new Map<string, number>();
  const byInlineId = new Map<string, MessageRecord>();

  const box = (chatId: number): Box => {
    let found = boxes.get(chatId);
    if (!found) {
      found = { chatId, records: [], keyboards: noKeyboards, typing: undefined, pinned: nothingPinned };
      boxes.set(chatId, found);
    }
    return found;
  };
  const keyOf = (record: MessageRecord) => `${record.chatId}/${record.messageId}`;

  for (const { key, value } of store.load('counter')) counters.set(key, value as number);
  for (const { value } of store.load('message')) {
    const kept = value as Omit<MessageRecord, 'reactions'> & { reactions: [number, string][] };
    const record = { ...kept, reactions: new Map(kept.reactions) };
    box(kept.chatId).records.push(record);
    if (record.inlineId !== undefined) byInlineId.set(record.inlineId, record);
  }
  for (const { key, value } of store.load('keyboard')) {
    const [chatId, personId] = key.split('/').map(Number) as [number, number];
    const kept = box(chatId);
    kept.keyboards = new Map(kept.keyboards).set(personId, value as KeyboardState);
  }
  for (const { key, value } of store.load('pinned')) box(Number(key)).pinned = value as number[];

  const indexOf = (records: readonly MessageRecord[], messageId: number): number => {
    let low = 0;
    let high = records.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const id = (records[middle] as MessageRecord).messageId;
      if (id === messageId) return middle;
      if (id < messageId) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  };
  const save = (record: MessageRecord) =>
    store.put('message', keyOf(record), () => {
      const { ballot: _, reactions, ...kept } = record;
      return { ...kept, reactions: [...reactions] };
    });

  return {
    box,
    nextId(chatId) {
      const key = isSupergroup(chatId) ? String(chatId) : 'account';
      const next = (counters.get(key) ?? 0) + 1;
      counters.set(key, next);
      store.put('counter', key, () => counters.get(key));
      return next;
    },
    add(record) {
      if (limit === 0) return;
      const { records } = box(record.chatId);
      records.push(record);
      if (record.inlineId !== undefined) byInlineId.set(record.inlineId, record);
      save(record);
      if (records.length > limit * 1.25 + 1) {
        const gone = records.splice(0, records.length - limit);
        for (const each of gone) {
          if (each.inlineId !== undefined) byInlineId.delete(each.inlineId);
          store.delete('message', keyOf(each));
        }
      }
    },
    find(chatId, messageId) {
      const records = boxes.get(chatId)?.records;
      return records?.[indexOf(records, messageId)];
    },
    changed: save,
    remove(record) {
      const { records } = box(record.chatId);
      const index = indexOf(records, record.messageId);
      if (index >= 0) records.splice(index, 1);
      if (record.inlineId !== undefined) byInlineId.delete(record.inlineId);
      store.delete('message', keyOf(record));
    },
    setKeyboard(chatId, personId, keyboard) {
      const changed = box(chatId);
      changed.keyboards = new Map(changed.keyboards).set(personId, keyboard);
      store.put('keyboard', `${chatId}/${personId}`, () => keyboard);
    },
    setPinned(chatId, pinned) {
      box(chatId).pinned = pinned;
      store.put('pinned', chatId, () => pinned);
    },
    byInlineId: (inlineId) => byInlineId.get(inlineId),
  };
}
