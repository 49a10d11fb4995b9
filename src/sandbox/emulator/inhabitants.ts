/**
 * Who lives in the emulated Telegram: persons, and the rooms they meet in. Times are ms UTC.
 */
import type { ChatMember } from 'grammy/types';

/**
 * How a person stands to the bot: `new` never started it (the bot may not write), `started`, `blocked`
 * the bot, or `deactivated` the account.
 */
export type Standing = 'new' | 'started' | 'blocked' | 'deactivated';

/** A person with a Telegram account. `id` is also the id of the private chat with the bot. */
export interface Person {
  readonly id: number;
  readonly firstName: string;
  readonly lastName?: string;
  /** Without `@`. */
  readonly username?: string;
  /** International, digits only, as Telegram sends it: `998901234567`. */
  readonly phone: string;
  /** IETF tag the Telegram client sends, or absent as with some clients. */
  readonly languageCode?: string;
  readonly standing: Standing;
  /** When the person was made, ms UTC. */
  readonly createdAt: number;
}

/** What is given to make a person; the rest is filled in realistically. */
export interface NewPerson {
  readonly id?: number;
  readonly firstName: string;
  readonly lastName?: string;
  readonly username?: string;
  readonly phone?: string;
  readonly languageCode?: string;
  /** Default `new`; nothing else hears of another one: the bot learns by writing. */
  readonly standing?: Standing;
}

/** Fields to change; `undefined` given explicitly removes an optional one. */
export interface PersonChange {
  readonly firstName?: string;
  readonly lastName?: string | undefined;
  readonly username?: string | undefined;
  readonly phone?: string;
  readonly languageCode?: string | undefined;
}

export type MemberStatus = ChatMember['status'];

/** A group, supergroup or channel; private chats are not listed here. */
export interface Room {
  readonly id: number;
  readonly type: 'group' | 'supergroup' | 'channel';
  readonly title: string;
  readonly username?: string;
  readonly botStatus: MemberStatus;
  /** The bot is an administrator of a channel without the right to post. */
  readonly botCannotPost?: boolean;
  /** Person id → status; persons that left are absent. */
  readonly members: ReadonlyMap<number, MemberStatus>;
  /** Set on a group that became a supergroup: the id to use from then on. */
  readonly migratedTo?: number;
}

/** What is given to make a room. The bot is administrator unless said otherwise. */
export interface NewRoom {
  readonly id?: number;
  readonly type: Room['type'];
  readonly title: string;
  readonly username?: string;
  readonly botStatus?: MemberStatus;
  readonly members?: readonly number[];
}

/** Ids of the rooms that exist from the start, the same in every emulator. */
export const DEFAULT_ROOMS = {
  /** The open group chat, a supergroup. */
  group: -1002100000001,
  /** The institute's channel. */
  channel: -1002100000002,
  /** The officials' supergroup. */
  staff: -1002100000003,
} as const;
