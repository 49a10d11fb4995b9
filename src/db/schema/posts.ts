/**
 * Tables of the channel: where posts go, what they say, their copies in each room, and polls.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { AttachedFile } from './campaigns.ts';
import type { PeopleTables } from './people.ts';
import type { Entity, telegramTables } from './telegram.ts';

export const ROOM_KINDS = ['channel', 'group'] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/**
 * - `draft`, then `review` by another editor, then `queued` in a series or `scheduled` at a moment.
 * - `publishing`: handed to the outbox. `published`; `failed` when no room took it.
 * - `held`: its moment passed while the server was down, and somebody has to decide.
 */
export const POST_STATES = [
  'draft',
  'review',
  'queued',
  'scheduled',
  'publishing',
  'published',
  'held',
  'failed',
] as const;
export type PostState = (typeof POST_STATES)[number];

/** Where a post comes from: written here, seen in a channel by the bot, or read from an export of Telegram's. */
export const POST_ORIGINS = ['ours', 'seen', 'imported'] as const;
export type PostOrigin = (typeof POST_ORIGINS)[number];

/** A poll or a quiz to be sent (Bot API, sendPoll). */
export interface PollPlan {
  question: string;
  options: string[];
  multiple: boolean;
  anonymous: boolean;
  /** Place of the right option, from 0: makes it a quiz. */
  correct?: number;
  explanation?: string;
  /** When it closes by itself, ms UTC. */
  closesAt?: number;
}

export interface LinkButton {
  label: string;
  url: string;
}

/** How many people gave which reaction to a copy of a post. */
export type Reactions = Record<string, number>;

/** What is done to a copy after it was published; `close` ends its poll. */
export const POST_CHANGES = ['edit', 'delete', 'pin', 'unpin', 'close'] as const;
export type PostChangeKind = (typeof POST_CHANGES)[number];

export function postTables(
  k: Kit,
  { officials }: PeopleTables,
  { outbox }: ReturnType<typeof telegramTables>,
) {
  /** Channels and groups where the bot may publish. */
  const rooms = k.table('rooms', {
    /** Telegram's chat id. */
    id: k.int('id').primaryKey(),
    kind: k.oneOf('kind', ROOM_KINDS).notNull(),
    title: k.text('title').notNull(),
    username: k.text('username'),
    members: k.int('members'),
    /** Whether the bot may write there now. */
    mayPost: k.bool('may_post').notNull(),
    createdAt: k.int('created_at').notNull(),
    updatedAt: k.int('updated_at').notNull(),
  });

  /** A recurring place for posts: at each of its moments the first post of its queue is published. */
  const postSeries = k.table('post_series', {
    id: k.serial('id'),
    name: k.text('name').notNull(),
    cron: k.text('cron').notNull(),
    rooms: k.json<number[]>('rooms').notNull(),
    /** ms UTC; null while it rests. */
    nextAt: k.int('next_at'),
    createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
    createdAt: k.int('created_at').notNull(),
    archivedAt: k.int('archived_at'),
  });

  const posts = k.table(
    'posts',
    {
      id: k.serial('id'),
      origin: k.oneOf('origin', POST_ORIGINS).notNull(),
      state: k.oneOf('state', POST_STATES).notNull(),
      /** Markdown, of posts written here; plain text of others. */
      text: k.text('text').notNull(),
      /** Of posts that were not written here. */
      entities: k.json<Entity[]>('entities'),
      /** Kinds of the files in posts that were not written here. */
      media: k.json<string[]>('media'),
      files: k.json<AttachedFile[]>('files').notNull(),
      poll: k.json<PollPlan>('poll'),
      buttons: k.json<LinkButton[]>('buttons').notNull(),
      /** Whether a button opens the bot to ask about the post. */
      askButton: k.bool('ask_button').notNull(),
      silent: k.bool('silent').notNull(),
      pin: k.bool('pin').notNull(),
      rooms: k.json<number[]>('rooms').notNull(),
      /** When it is to be published, ms UTC. */
      publishAt: k.int('publish_at'),
      seriesId: k.int('series_id').references(() => postSeries.id, { onDelete: 'set null' }),
      /** Place in the series' queue, from 1. */
      seriesPosition: k.int('series_position'),
      /** Why it is held or failed. */
      reason: k.text('reason'),
      createdBy: k.int('created_by').references(() => officials.id, { onDelete: 'set null' }),
      editedBy: k.int('edited_by').references(() => officials.id, { onDelete: 'set null' }),
      reviewedBy: k.int('reviewed_by').references(() => officials.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      publishedAt: k.int('published_at'),
      deletedAt: k.int('deleted_at'),
      /** Folded for search. */
      searchText: k.text('search_text').notNull(),
    },
    (t) => [
      k.index('posts_due').on(t.publishAt).where(sql`state = 'scheduled'`),
      k.index('posts_state').on(t.state, t.publishAt),
      k.index('posts_published').on(t.publishedAt),
      k.index('posts_series').on(t.seriesId, t.seriesPosition),
    ],
  );

  /** A post in one room. */
  const postCopies = k.table(
    'post_copies',
    {
      id: k.serial('id'),
      postId: k
        .int('post_id')
        .notNull()
        .references(() => posts.id, { onDelete: 'cascade' }),
      roomId: k.int('room_id').notNull(),
      /** The outbox row that carries it; null for posts not sent from here. */
      outboxId: k.int('outbox_id').references(() => outbox.id, { onDelete: 'set null' }),
      /** Telegram's id of the message (an album's first), once known. */
      messageId: k.int('message_id'),
      messageIds: k.json<number[]>('message_ids'),
      /** Telegram's id of an album that was seen, by which its further messages find it. */
      mediaGroupId: k.text('media_group_id'),
      /** Why this room did not take it. */
      failure: k.text('failure'),
      reactions: k.json<Reactions>('reactions').notNull(),
      publishedAt: k.int('published_at'),
      editedAt: k.int('edited_at'),
      pinnedAt: k.int('pinned_at'),
      deletedAt: k.int('deleted_at'),
    },
    (t) => [
      k.uniqueIndex('post_copies_room').on(t.postId, t.roomId),
      k.uniqueIndex('post_copies_message').on(t.roomId, t.messageId),
      k.index('post_copies_outbox').on(t.outboxId),
    ],
  );

  /** Changes of published copies, each until Telegram's answer to it is known. */
  const postChanges = k.table(
    'post_changes',
    {
      id: k.serial('id'),
      copyId: k
        .int('copy_id')
        .notNull()
        .references(() => postCopies.id, { onDelete: 'cascade' }),
      kind: k.oneOf('kind', POST_CHANGES).notNull(),
      outboxId: k.int('outbox_id').references(() => outbox.id, { onDelete: 'set null' }),
      officialId: k.int('official_id').references(() => officials.id, { onDelete: 'set null' }),
      at: k.int('at').notNull(),
      settledAt: k.int('settled_at'),
      /** Why Telegram did not do it. */
      failure: k.text('failure'),
    },
    (t) => [
      k.index('post_changes_open').on(t.outboxId).where(sql`settled_at is null`),
      k.index('post_changes_copy').on(t.copyId, t.id),
    ],
  );

  /** A poll as Telegram last told of it. */
  const polls = k.table(
    'polls',
    {
      /** Telegram's id of the poll. */
      id: k.key('id'),
      /** Null until it is known which copy of a post it is. */
      copyId: k.int('copy_id').references(() => postCopies.id, { onDelete: 'cascade' }),
      question: k.text('question').notNull(),
      options: k.json<{ text: string; voters: number }[]>('options').notNull(),
      voters: k.int('voters').notNull(),
      closed: k.bool('closed').notNull(),
      updatedAt: k.int('updated_at').notNull(),
    },
    (t) => [k.index('polls_copy').on(t.copyId)],
  );

  return { rooms, postSeries, posts, postCopies, postChanges, polls };
}

export type PostTables = ReturnType<typeof postTables>;
