/**
 * What can be seen in the emulated Telegram: messages, keyboards, answers, the bot's profile, and the
 * events that tell of changes. Times are ms UTC, except inside `Message`, which is Telegram's own.
 */
import type { BotCommand, ForceReply, MenuButton, Message, ReplyKeyboardMarkup, User } from 'grammy/types';
import type { Call } from './call-log.ts';
import type { Person, Room } from './inhabitants.ts';

/** Who voted what in a poll, and how the app shows it. */
export interface Ballot {
  /** Person id → 0-based options. */
  readonly votes: ReadonlyMap<number, readonly number[]>;
  /** Results are shown only when the poll is closed. */
  readonly hidesResults: boolean;
  /** Each person sees the options in an order of their own. */
  readonly shuffles: boolean;
}

/** One message of a chat as it stands now. */
export interface Entry {
  readonly chatId: number;
  readonly messageId: number;
  /** As the Bot API shows it, `reply_markup`, `reply_to_message`, `edit_date` and media included. */
  readonly message: Message;
  /** Written by the bot. */
  readonly byBot: boolean;
  /** Person who wrote it; absent for the bot's and for channel posts by the channel itself. */
  readonly personId?: number;
  /** For what persons write: the bot has confirmed the update that carried it. */
  readonly delivered: boolean;
  /** For what the bot writes: the person opened it ({@link World.markRead}). */
  readonly read: boolean;
  /** Emoji by who reacted; the bot's own reaction stands under the bot's id. */
  readonly reactions: ReadonlyMap<number, string>;
  /** The bot asked for a notification without sound. */
  readonly silent: boolean;
  /** Of a message with a poll. */
  readonly ballot?: Ballot;
}

/** What takes the place of the phone's keyboard in a chat. */
export type KeyboardState =
  | { readonly kind: 'none' }
  | { readonly kind: 'keyboard'; readonly messageId: number; readonly markup: ReplyKeyboardMarkup }
  | { readonly kind: 'force-reply'; readonly messageId: number; readonly markup: ForceReply };

/** The bot as the app shows it. */
export interface BotProfile {
  readonly user: User;
  readonly name: string;
  readonly description: string;
  readonly shortDescription: string;
  readonly menuButton: MenuButton;
  /** Commands the app offers this person in this chat: the narrowest scope and language that match. */
  readonly commands: readonly BotCommand[];
}

/** What the bot answered to a pressed button, or that it did not in time. */
export type CallbackAnswer =
  | { readonly answered: true; readonly text?: string; readonly alert: boolean; readonly url?: string }
  | { readonly answered: false };

/** What pressing an inline button led to. */
export type Pressed =
  | ({ readonly kind: 'callback'; readonly queryId: string } & CallbackAnswer)
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'web-app'; readonly url: string }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'inline-query'; readonly query: string };

/** One result of an inline query, as the app lists it. */
export interface InlineResult {
  readonly id: string;
  readonly kind: 'article' | 'video';
  readonly title: string;
  readonly description?: string;
}

/** What the bot answered to an inline query, or that it did not in time. */
export type InlineAnswer =
  | {
      readonly answered: true;
      /** Names the answer when a result is chosen. */
      readonly queryId: string;
      readonly results: readonly InlineResult[];
      /** Over the results: leads into the private chat. */
      readonly button?: { readonly text: string; readonly startParameter?: string };
      /** For more results, when there may be some. */
      readonly nextOffset?: string;
    }
  | { readonly answered: false };

/** The bot's "typing…" and its kin; `until` is when the app stops showing it, ms UTC. */
export interface Typing {
  readonly action: string;
  readonly until: number;
}

/** One summary row of a list of chats. */
export interface ChatSummary {
  readonly chatId: number;
  readonly last?: Entry;
  readonly messages: number;
  /** Messages of the bot not yet read by the person; 0 in rooms. */
  readonly unread: number;
}

/** A page of a history, oldest first. */
export interface HistoryQuery {
  /** Only messages with a smaller id. */
  readonly before?: number;
  /** Only messages with a greater id. */
  readonly after?: number;
  /** Newest this many of them; default 100. */
  readonly limit?: number;
}

/** A stored file with where its bytes are. */
export interface StoredFile {
  readonly fileId: string;
  readonly fileUniqueId: string;
  readonly size: number;
  readonly mimeType: string;
  readonly fileName?: string;
  /** Absolute path on this machine. */
  readonly path: string;
}

/** Live changes, in the order they happen. */
export type WorldEvent =
  | { readonly type: 'clock'; readonly now: number }
  | { readonly type: 'message'; readonly entry: Entry }
  | { readonly type: 'edited'; readonly entry: Entry }
  | { readonly type: 'deleted'; readonly chatId: number; readonly messageIds: readonly number[] }
  | { readonly type: 'delivered'; readonly entry: Entry }
  | { readonly type: 'pinned'; readonly chatId: number; readonly pinned?: Entry }
  | { readonly type: 'read'; readonly chatId: number; readonly upTo: number }
  | { readonly type: 'reaction'; readonly entry: Entry }
  | { readonly type: 'typing'; readonly chatId: number; readonly typing: Typing }
  | {
      readonly type: 'keyboard';
      readonly chatId: number;
      /** Absent: for everybody in the chat. */
      readonly personId?: number;
      readonly keyboard: KeyboardState;
    }
  | {
      readonly type: 'answered';
      readonly personId: number;
      readonly chatId: number;
      readonly messageId: number;
      readonly queryId: string;
      readonly answer: CallbackAnswer;
    }
  | { readonly type: 'person'; readonly person: Person }
  | {
      /** Many persons were made at once. */
      readonly type: 'populated';
      readonly count: number;
    }
  | { readonly type: 'room'; readonly room: Room }
  | { readonly type: 'profile' }
  | { readonly type: 'call'; readonly call: Call };
