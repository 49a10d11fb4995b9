/**
 * What a person or a tester can do in the emulated Telegram: the control surface beside the Bot API.
 *
 * Everything here runs in the emulator's own process and acts on its memory at once; what the bot is to
 * learn of it becomes an update. Times are milliseconds UTC, except inside `Message`, whose shape (and
 * seconds) is Telegram's own. An action that Telegram's app would not offer throws a {@link WorldError}.
 */
import type { Chat, User } from 'grammy/types';
import type { Calls } from './call-log.ts';
import type { Faults } from './faults.ts';
import type {
  MemberStatus,
  NewPerson,
  NewRoom,
  Person,
  PersonChange,
  Room,
  Standing,
} from './inhabitants.ts';
import type {
  BotProfile,
  ChatSummary,
  Entry,
  HistoryQuery,
  InlineAnswer,
  KeyboardState,
  Pressed,
  StoredFile,
  Typing,
  WorldEvent,
} from './sights.ts';
import type { Stars } from './stars.ts';

export * from './inhabitants.ts';
export type * from './sights.ts';

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

/** Who there is, and where they talk. */
export interface Population {
  /** In order of making. */
  persons(): readonly Person[];
  person(id: number): Person | undefined;
  /** Throws `invalid` for a taken id or user name. */
  createPerson(person: NewPerson): Person;
  /**
   * Makes many persons at once, who stand to the bot as said (default: have started it) without its having heard of
   * it: 150,000 take two seconds and 75 MB.
   *
   * @returns their ids
   */
  populate(count: number, options?: { standing?: Standing; languageCode?: string }): number[];
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
  setBotStatus(chatId: number, status: MemberStatus, options?: { canPost?: boolean }): void;
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
  /**
   * Entities (commands, links, mentions, hashtags) are found as Telegram finds them. Beyond 4096 characters
   * the app sends several messages; the last is given.
   */
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
  /** Votes in a poll: 0-based options, none to take the vote back. */
  vote(personId: number, chatId: number, messageId: number, options: readonly number[]): Entry;
  /**
   * Types `@bot query` in a chat; resolves with the bot's answer (or one that may still be cached), or with
   * `answered: false` after `timeoutMs` (default 10 s).
   */
  askInline(
    personId: number,
    chatId: number,
    query: string,
    options?: { offset?: string; timeoutMs?: number },
  ): Promise<InlineAnswer>;
  /** Chooses a result of an inline answer: it is sent in the person's name, via the bot. */
  chooseInline(personId: number, chatId: number, queryId: string, resultId: string): Promise<Entry>;
  /** Pins a message; of a group's, administrators only. The chat gets a service message. */
  pin(personId: number, chatId: number, messageId: number): void;
  unpin(personId: number, chatId: number, messageId: number): void;
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
  /** The message that the bar over the chat shows. */
  pinned(chatId: number): Entry | undefined;
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

/** The world's time: the machine's, and as much ahead as somebody moved it. */
export interface WorldClock {
  /** ms UTC. */
  readonly now: () => number;
  /** Moves the time ahead by whole ms; what is negative or not a whole number throws. */
  moveBy(ms: number): void;
}

/** The whole control surface. */
export interface World extends Population, Doings, Seeing {
  /** The bot's Telegram Stars. */
  readonly stars: Pick<Stars, 'balance' | 'set'>;
  /** From now on no file_id known so far can be sent again: Telegram refuses it as a wrong file identifier. */
  expireFileIds(): void;
  /** The bot's own account. */
  readonly bot: User;
  readonly clock: WorldClock;
  readonly faults: Faults;
  readonly calls: Calls;
}
