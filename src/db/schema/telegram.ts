/**
 * Tables of the port to Telegram: what came in, what goes out, and what we know of chats.
 * Nothing here knows what a ticket is.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';

export const UPDATE_STATES = ['pending', 'done', 'poisoned'] as const;

export const OUTBOX_STATES = ['queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** A formatted stretch of a message's text, as the Bot API's MessageEntity (UTF-16 units). */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  language?: string;
  custom_emoji_id?: string;
}

/** What a sent message is to be remembered by, besides its id. */
export interface SentResult {
  /** All messages of an album. */
  messageIds?: number[];
  /** Of a poll, under which its results are told. */
  pollId?: string;
}

export function telegramTables(k: Kit) {
  /** The inbox: every update, on disk before Telegram is told that we have it. */
  const updates = k.table(
    'updates',
    {
      id: k.serial('id'),
      botId: k.int('bot_id').notNull(),
      updateId: k.int('update_id').notNull(),
      /** The chat (or, without one, the user) whose updates are handled in order; 0 when there is neither. */
      lane: k.int('lane').notNull(),
      /** The raw update as JSON text; emptied once handled. */
      payload: k.text('payload').notNull(),
      state: k.oneOf('state', UPDATE_STATES).notNull(),
      attempts: k.int('attempts').notNull().default(0),
      error: k.text('error'),
      receivedAt: k.int('received_at').notNull(),
      doneAt: k.int('done_at'),
    },
    (t) => [
      k.uniqueIndex('updates_bot_update').on(t.botId, t.updateId),
      k.index('updates_pending').on(t.id).where(sql`state = 'pending'`),
      k.index('updates_received').on(t.receivedAt),
    ],
  );

  /** Every message to Telegram that must not be lost, and what became of it. */
  const outbox = k.table(
    'outbox',
    {
      id: k.serial('id'),
      /** A method of the Bot API, such as `sendMessage`. */
      method: k.text('method').notNull(),
      chatId: k.int('chat_id').notNull(),
      /** The method's parameters without `chat_id`; `{ "$upload": id }` stands for a file of ours. */
      payload: k.json<Record<string, unknown>>('payload').notNull(),
      /** Smaller goes first: see PRIORITY in `telegram/outbox.ts`. */
      priority: k.int('priority').notNull(),
      state: k.oneOf('state', OUTBOX_STATES).notNull(),
      /** Not before this moment (ms UTC): an undo window, a `retry_after`, a schedule. */
      dueAt: k.int('due_at').notNull(),
      /** Its moment lies far ahead: the sender does not look at it until then (`telegram/outbox-claims.ts`). */
      scheduled: k.bool('scheduled').notNull().default(false),
      /** Pointless from this moment (ms UTC): the sender then calls it back (`cancelled`, reason `expired`). */
      notAfter: k.int('not_after'),
      attempts: k.int('attempts').notNull().default(0),
      /** The name of an error predicate of `telegram/errors.ts`, when failed or uncertain; `expired` when too late. */
      reason: k.text('reason'),
      /** Telegram's own words for it. */
      detail: k.text('detail'),
      /** Telegram's id of the message, when sent. */
      sentMessageId: k.int('sent_message_id'),
      /** What else is known of it, of an album or a poll. */
      sentResult: k.json<SentResult>('sent_result'),
      /** A second row with the same key is not written: makes enqueuing repeatable. */
      dedupeKey: k.text('dedupe_key'),
      createdAt: k.int('created_at').notNull(),
      settledAt: k.int('settled_at'),
    },
    (t) => [
      k.index('outbox_queued').on(t.scheduled, t.priority, t.id).where(sql`state = 'queued'`),
      k.index('outbox_scheduled').on(t.dueAt).where(sql`state = 'queued' and scheduled`),
      k.index('outbox_queued_chat').on(t.chatId).where(sql`state = 'queued'`),
      k.index('outbox_sending').on(t.id).where(sql`state = 'sending'`),
      k.index('outbox_settled').on(t.settledAt).where(sql`settled_at is not null`),
      k.uniqueIndex('outbox_dedupe').on(t.dedupeKey),
      k.index('outbox_sent').on(t.chatId, t.sentMessageId).where(sql`sent_message_id is not null`),
      // What waits for somebody who blocked the bot to come back.
      k.index('outbox_parked').on(t.chatId).where(sql`state = 'failed' and reason = 'blocked'`),
    ],
  );

  /** Files that Telegram has already: by them an upload of ours is sent again without its bytes. */
  const sentFiles = k.table(
    'sent_files',
    {
      uploadId: k.text('upload_id').notNull(),
      botId: k.int('bot_id').notNull(),
      /** The parameter it was sent as, such as `photo`: a file_id serves for no other. */
      kind: k.text('kind').notNull(),
      fileId: k.text('file_id').notNull(),
      fileUniqueId: k.text('file_unique_id').notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.uploadId, t.botId, t.kind] })],
  );

  /** How fast bulk may go after Telegram said that it was too fast, so that a restart does not forget it. */
  const paces = k.table('paces', {
    key: k.key('key'),
    state: k.json<Record<string, number>>('state').notNull(),
    updatedAt: k.int('updated_at').notNull(),
  });

  /** Groups that became supergroups, so that settings and old rows that name the former id still arrive. */
  const chatMigrations = k.table('chat_migrations', {
    fromChatId: k.int('from_chat_id').primaryKey(),
    toChatId: k.int('to_chat_id').notNull(),
    at: k.int('at').notNull(),
  });

  /** State of dialogues in the bot, by chat. */
  const dialogues = k.table(
    'dialogues',
    {
      key: k.key('key'),
      state: k.json<unknown>('state').notNull(),
      updatedAt: k.int('updated_at').notNull(),
    },
    (t) => [k.index('dialogues_updated').on(t.updatedAt)],
  );

  return { updates, outbox, sentFiles, paces, chatMigrations, dialogues };
}
