/**
 * What a person or a tester can do in the emulated Telegram: the control surface beside the Bot API.
 *
 * Everything here runs in the emulator's own process and acts on its memory at once; what the bot is to
 * learn of it becomes an update. Times are milliseconds UTC, except inside `Message`, whose shape (and
 * seconds) is Telegram's own. An action that Telegram's app would not offer throws a {@link WorldError}.
 */
import type {
  BotCommand,
  Chat,
  ChatMember,
  ForceReply,
  MenuButton,
  Message,
  ReplyKeyboardMarkup,
  User,
} from 'grammy/types';
import type { Call, Calls } from './call-log.ts';
import type { Faults } from './faults.ts';

/** Why an action of a person is impossible. */
export type WorldErrorCode =
  | 'no-such-person'
  | 'no-such-chat'
  | 'no-such-message'
  | 'no-such-button'
  | 'no-such-file'
  | 'not-a-member'
  | 'not-allowed'
  | 'bot-is-blocked'
  | 'person-is-deactivated'
  | 'invalid';

/** Thrown by actions of {@link World}; `code` is for programs, `message` for a developer's eye. */
export class WorldError extends Error {
  readonly code: WorldErrorCode;
  constructor(code: WorldErrorCode, message: string) {
    super(message);
    this.name = 'WorldError';
    this.code = code;
  }
}

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

/** Where and how a person writes. Default chat: the private one with the bot. */
export interface Placing {
  readonly chatId?: number;
  /** Message id in the same chat. */
  readonly replyTo?: number;
}

/** A file a person sends. `data` is stored as given; sizes and durations are what the client says. */
export interface Upload {
  readonly data: Uint8Array;
  readonly fileName?: string;
  readonly mimeType?: string;
  /** Pixels; read from the image itself where it is one. */
  readonly width?: number;
  readonly height?: number;
  /** Seconds. */
  readonly duration?: number;
  readonly emoji?: string;
}

export interface MediaPlacing extends Placing {
  readonly caption?: string;
}

/** One part of an album. */
export interface AlbumItem extends Upload {
  readonly kind: 'photo' | 'video' | 'document' | 'audio';
  readonly caption?: string;
}

/** A contact to share; a person's own carries `user_id`, as Telegram does for its users. */
export interface ContactCard {
  readonly phone: string;
  readonly firstName: string;
  readonly lastName?: string;
  readonly userId?: number;
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
  | { readonly type: 'message'; readonly entry: Entry }
  | { readonly type: 'edited'; readonly entry: Entry }
  | { readonly type: 'deleted'; readonly chatId: number; readonly messageIds: readonly number[] }
  | { readonly type: 'delivered'; readonly entry: Entry }
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
  | { readonly type: 'room'; readonly room: Room }
  | { readonly type: 'profile' }
  | { readonly type: 'call'; readonly call: Call };

/** Who there is, and where they talk. */
export interface Population {
  /** In order of making. */
  persons(): readonly Person[];
  person(id: number): Person | undefined;
  /** Throws `invalid` for a taken id or user name. */
  createPerson(person: NewPerson): Person;
  editPerson(id: number, change: PersonChange): Person;
  /** The account is deleted: sends answer 403 "user is deactivated". */
  deactivate(personId: number): Person;
  rooms(): readonly Room[];
  room(id: number): Room | undefined;
  createRoom(room: NewRoom): Room;
  join(personId: number, chatId: number): void;
  leave(personId: number, chatId: number): void;
  /** Makes a member an administrator, the owner, a plain member, … */
  setMemberStatus(personId: number, chatId: number, status: MemberStatus): void;
  /** Adds, promotes, mutes or throws out the bot; tells it by my_chat_member. */
  setBotStatus(chatId: number, status: MemberStatus): void;
  /** A basic group becomes a supergroup: two service messages; the old id answers with the new one. */
  migrate(chatId: number): Room;
}

/** What persons do in chats. */
export interface Doings {
  /** Presses START, with the payload of a deep link `?start=payload` if there is one. */
  start(personId: number, payload?: string): Entry;
  /** my_chat_member tells the bot `kicked`. */
  block(personId: number): void;
  /** my_chat_member tells the bot `member`. */
  unblock(personId: number): void;
  /** Entities (commands, links, mentions, hashtags) are found as Telegram finds them. */
  sendText(personId: number, text: string, placing?: Placing): Entry;
  sendPhoto(personId: number, photo: Upload, placing?: MediaPlacing): Promise<Entry>;
  sendVideo(personId: number, video: Upload, placing?: MediaPlacing): Promise<Entry>;
  sendVideoNote(personId: number, note: Upload, placing?: Placing): Promise<Entry>;
  sendVoice(personId: number, voice: Upload, placing?: MediaPlacing): Promise<Entry>;
  sendAudio(personId: number, audio: Upload, placing?: MediaPlacing): Promise<Entry>;
  sendDocument(personId: number, document: Upload, placing?: MediaPlacing): Promise<Entry>;
  sendSticker(personId: number, sticker: Upload, placing?: Placing): Promise<Entry>;
  /** 2–10 items with one media_group_id, an update each. */
  sendAlbum(personId: number, items: readonly AlbumItem[], placing?: Placing): Promise<readonly Entry[]>;
  sendLocation(personId: number, latitude: number, longitude: number, placing?: Placing): Entry;
  /** Without a card: the person's own contact. */
  shareContact(personId: number, card?: ContactCard, placing?: Placing): Entry;
  /** Forwards a message the person can see to another of the person's chats. */
  forward(personId: number, from: { chatId: number; messageId: number }, toChatId?: number): Entry;
  /** New text or caption of the person's own message. */
  edit(personId: number, chatId: number, messageId: number, text: string): Entry;
  /** Deletes for everyone. Bots are not told, as with Telegram. */
  deleteMessages(personId: number, chatId: number, messageIds: readonly number[]): void;
  /** `undefined` takes the reaction back. */
  react(personId: number, chatId: number, messageId: number, emoji: string | undefined): void;
  /**
   * Presses an inline button. For a callback button resolves when the bot answers, or with
   * `answered: false` after `timeoutMs` (default 15 s).
   */
  pressButton(
    personId: number,
    chatId: number,
    messageId: number,
    row: number,
    column: number,
    options?: { timeoutMs?: number },
  ): Promise<Pressed>;
  /** Presses an inline button by its label, in the newest message that has one so named. */
  pressLabel(
    personId: number,
    chatId: number,
    label: string,
    options?: { timeoutMs?: number },
  ): Promise<Pressed>;
  /**
   * Presses a key of the reply keyboard shown now, by label: sends its text, or shares the contact or the
   * location if the key asks for that.
   */
  pressKey(
    personId: number,
    label: string,
    options?: { chatId?: number; location?: [number, number] },
  ): Entry;
  /** A post in a channel, in the channel's name, by one of its administrators. */
  postToChannel(personId: number, chatId: number, text: string): Entry;
  /** The person opened the chat up to this message. */
  markRead(personId: number, chatId: number, upTo: number): void;
}

/** What can be seen on the phones. */
export interface Seeing {
  history(chatId: number, query?: HistoryQuery): readonly Entry[];
  entry(chatId: number, messageId: number): Entry | undefined;
  summary(chatId: number): ChatSummary;
  /** As the Bot API names it. */
  chat(chatId: number): Chat | undefined;
  /** The reply keyboard a person sees in a chat (default: the private chat). */
  keyboard(personId: number, chatId?: number): KeyboardState;
  /** What the bot is doing in a chat at the moment. */
  typing(chatId: number): Typing | undefined;
  profile(personId: number, chatId?: number): BotProfile;
  /** `undefined` for a file nobody sent. */
  file(fileId: string): StoredFile | undefined;
  /** Updates that the bot has not confirmed yet. */
  pendingUpdates(): number;
  /**
   * Resolves with the first entry that passes (present ones after `after` count), rejects after
   * `timeoutMs` (default 5000). For tests.
   */
  waitFor(
    chatId: number,
    passes: (entry: Entry) => boolean,
    options?: { after?: number; timeoutMs?: number },
  ): Promise<Entry>;
  /** Calls the listener for every change until the returned function is called. */
  subscribe(listener: (event: WorldEvent) => void): () => void;
}

/** The whole control surface. */
export interface World extends Population, Doings, Seeing {
  /** The bot's own account. */
  readonly bot: User;
  readonly faults: Faults;
  readonly calls: Calls;
}
