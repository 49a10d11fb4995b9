/**
 * Tables of the support desk: tickets, their messages, and what happened to them.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { GuideTables } from './guides.ts';
import type { LearningTables } from './learning.ts';
import type { PeopleTables } from './people.ts';
import type { PostTables } from './posts.ts';
import type { Entity, telegramTables } from './telegram.ts';

/** `offered`: the asker is reading what the FAQ has; no official sees it in a queue yet. */
export const TICKET_STATUSES = ['offered', 'open', 'snoozed', 'closed'] as const;

/** Who wrote a message. `note` is an official's internal note, which no teacher ever sees. */
export const MESSAGE_AUTHORS = ['teacher', 'official', 'note'] as const;
export type MessageAuthor = (typeof MESSAGE_AUTHORS)[number];

export const MESSAGE_KINDS = [
  'text',
  'photo',
  'video',
  'animation',
  'voice',
  'audio',
  'video_note',
  'document',
  'sticker',
  'location',
  'contact',
  'other',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Why a ticket was closed: an official answered it, the teacher said it is solved or took it back, or the FAQ answered it. */
export const CLOSE_REASONS = ['answered', 'solved', 'withdrawn', 'faq'] as const;

export const EVENT_KINDS = [
  'opened',
  'claimed',
  'assigned',
  'unassigned',
  'snoozed',
  'woke',
  'labelled',
  'unlabelled',
  'closed',
  'reopened',
  'withdrawn',
  'rated',
  'solved',
  'edited',
  'offered',
  'solvedByFaq',
  'handedOver',
  'missed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** A file in a message: where Telegram keeps it, or where we do. */
export interface Media {
  /** Telegram's id for this bot; absent in an answer that is not sent yet. */
  fileId?: string;
  fileUniqueId?: string;
  /** Our id of a file that an official uploaded. */
  uploadId?: string;
  name?: string;
  mime?: string;
  /** Bytes. */
  size?: number;
  width?: number;
  height?: number;
  /** Seconds. */
  duration?: number;
}

/** A place or a contact card. */
export interface Attachment {
  latitude?: number;
  longitude?: number;
  title?: string;
  contactName?: string;
  contactPhone?: string;
}

export function ticketTables(
  k: Kit,
  people: PeopleTables,
  telegram: ReturnType<typeof telegramTables>,
  { learning, posts, guides }: { learning: LearningTables; posts: PostTables; guides: GuideTables },
) {
  const { teachers, officials } = people;

  const tickets = k.table(
    'tickets',
    {
      /** The number people are told. */
      id: k.serial('id'),
      teacherId: k
        .int('teacher_id')
        .notNull()
        .references(() => teachers.id, { onDelete: 'restrict' }),
      status: k.oneOf('status', TICKET_STATUSES).notNull(),
      assigneeId: k.int('assignee_id').references(() => officials.id, { onDelete: 'set null' }),
      /** The teacher's region when they asked, for the queue of a region's supervisor. */
      regionId: k.text('region_id'),
      /** The chat where the question was asked and where the answer goes. */
      chatId: k.int('chat_id').notNull(),
      /** The teacher's language when they asked. */
      locale: k.text('locale').notNull(),
      /** Beginning of the first words, for lists. */
      subject: k.text('subject').notNull(),
      /** Beginning of the last message, and what kind it is, and whose. */
      preview: k.text('preview').notNull(),
      previewKind: k.oneOf('preview_kind', MESSAGE_KINDS).notNull(),
      previewAuthor: k.oneOf('preview_author', MESSAGE_AUTHORS).notNull(),
      /** Since when the teacher waits for us; null when the next word is theirs. */
      waitingSince: k.int('waiting_since'),
      /** Order of the queue «waiting longest»: see `queueRank` in the domain. */
      queueRank: k.int('queue_rank').notNull(),
      /** Teacher's messages that no official has opened yet. */
      unread: k.int('unread').notNull().default(0),
      messageCount: k.int('message_count').notNull().default(0),
      lastMessageAt: k.int('last_message_at').notNull(),
      /** Last change of any kind; the live queue catches up by it. */
      changedAt: k.int('changed_at').notNull(),
      snoozedUntil: k.int('snoozed_until'),
      createdAt: k.int('created_at').notNull(),
      firstAnsweredAt: k.int('first_answered_at'),
      closedAt: k.int('closed_at'),
      closeReason: k.oneOf('close_reason', CLOSE_REASONS),
      /** The closed ticket that this one follows. */
      previousTicketId: k.int('previous_ticket_id'),
      /** The module that the question was asked from. */
      moduleId: k.int('module_id').references(() => learning.modules.id, { onDelete: 'set null' }),
      /** The post, and the video guide, that the question was asked from. */
      postId: k.int('post_id').references(() => posts.posts.id, { onDelete: 'set null' }),
      guideId: k.int('guide_id').references(() => guides.guides.id, { onDelete: 'set null' }),
      rating: k.int('rating'),
      ratingComment: k.text('rating_comment'),
      ratedAt: k.int('rated_at'),
    },
    (t) => [
      k.index('tickets_rank').on(t.status, t.queueRank, t.id),
      k.index('tickets_region_rank').on(t.status, t.regionId, t.queueRank, t.id),
      k.index('tickets_assignee_rank').on(t.status, t.assigneeId, t.queueRank, t.id),
      k.index('tickets_recent').on(t.status, t.lastMessageAt, t.id),
      k.index('tickets_region_recent').on(t.status, t.regionId, t.lastMessageAt, t.id),
      k.index('tickets_created').on(t.status, t.createdAt, t.id),
      k.index('tickets_teacher').on(t.teacherId, t.id),
      k.index('tickets_wake').on(t.snoozedUntil).where(sql`status = 'snoozed'`),
      k.index('tickets_answered').on(t.firstAnsweredAt).where(sql`first_answered_at is not null`),
      k.index('tickets_post').on(t.postId, t.id).where(sql`post_id is not null`),
      k.index('tickets_guide').on(t.guideId, t.id).where(sql`guide_id is not null`),
      k.index('tickets_module').on(t.moduleId, t.id).where(sql`module_id is not null`),
    ],
  );

  const messages = k.table(
    'messages',
    {
      id: k.serial('id'),
      ticketId: k
        .int('ticket_id')
        .notNull()
        .references(() => tickets.id, { onDelete: 'cascade' }),
      author: k.oneOf('author', MESSAGE_AUTHORS).notNull(),
      officialId: k.int('official_id').references(() => officials.id, { onDelete: 'set null' }),
      kind: k.oneOf('kind', MESSAGE_KINDS).notNull(),
      /** Plain text or caption, empty when there is none. */
      text: k.text('text').notNull(),
      entities: k.json<Entity[]>('entities').notNull(),
      media: k.json<Media>('media'),
      attachment: k.json<Attachment>('attachment'),
      /** Where it stands in Telegram: set for a teacher's message; makes receiving it twice harmless. */
      chatId: k.int('chat_id'),
      telegramMessageId: k.int('telegram_message_id'),
      mediaGroupId: k.text('media_group_id'),
      createdAt: k.int('created_at').notNull(),
      editedAt: k.int('edited_at'),
      /** The text folded for search. */
      searchText: k.text('search_text').notNull(),
    },
    (t) => [
      k.index('messages_ticket').on(t.ticketId, t.id),
      k.uniqueIndex('messages_telegram').on(t.chatId, t.telegramMessageId),
    ],
  );

  /** What a message said before it was edited. */
  const messageVersions = k.table(
    'message_versions',
    {
      id: k.serial('id'),
      messageId: k
        .int('message_id')
        .notNull()
        .references(() => messages.id, { onDelete: 'cascade' }),
      text: k.text('text').notNull(),
      entities: k.json<Entity[]>('entities').notNull(),
      replacedAt: k.int('replaced_at').notNull(),
    },
    (t) => [k.index('message_versions_message').on(t.messageId, t.id)],
  );

  /** Which rows of the outbox carry a message to the teacher; a long one needs several. */
  const deliveries = k.table(
    'deliveries',
    {
      messageId: k
        .int('message_id')
        .notNull()
        .references(() => messages.id, { onDelete: 'cascade' }),
      outboxId: k
        .int('outbox_id')
        .notNull()
        .references(() => telegram.outbox.id, { onDelete: 'cascade' }),
      part: k.int('part').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.messageId, t.part] }), k.index('deliveries_outbox').on(t.outboxId)],
  );

  const ticketEvents = k.table(
    'ticket_events',
    {
      id: k.serial('id'),
      ticketId: k
        .int('ticket_id')
        .notNull()
        .references(() => tickets.id, { onDelete: 'cascade' }),
      kind: k.oneOf('kind', EVENT_KINDS).notNull(),
      /** Who did it; null when the teacher or the clock did. */
      officialId: k.int('official_id').references(() => officials.id, { onDelete: 'set null' }),
      data: k.json<Record<string, unknown>>('data').notNull(),
      at: k.int('at').notNull(),
    },
    (t) => [k.index('ticket_events_ticket').on(t.ticketId, t.id)],
  );

  const labels = k.table(
    'labels',
    {
      id: k.serial('id'),
      name: k.text('name').notNull(),
      createdAt: k.int('created_at').notNull(),
      archivedAt: k.int('archived_at'),
    },
    (t) => [k.uniqueIndex('labels_name').on(t.name)],
  );

  const ticketLabels = k.table(
    'ticket_labels',
    {
      ticketId: k
        .int('ticket_id')
        .notNull()
        .references(() => tickets.id, { onDelete: 'cascade' }),
      labelId: k
        .int('label_id')
        .notNull()
        .references(() => labels.id, { onDelete: 'cascade' }),
    },
    (t) => [
      k.primaryKey({ columns: [t.ticketId, t.labelId] }),
      k.index('ticket_labels_label').on(t.labelId, t.ticketId),
    ],
  );

  /** What an official has typed but not sent, one a ticket and mode. */
  const drafts = k.table(
    'drafts',
    {
      ticketId: k
        .int('ticket_id')
        .notNull()
        .references(() => tickets.id, { onDelete: 'cascade' }),
      officialId: k
        .int('official_id')
        .notNull()
        .references(() => officials.id, { onDelete: 'cascade' }),
      mode: k.oneOf('mode', ['reply', 'note']).notNull(),
      text: k.text('text').notNull(),
      updatedAt: k.int('updated_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.ticketId, t.officialId] }),
      k.index('drafts_official').on(t.officialId),
    ],
  );

  /** Files that officials attach to answers; the bytes lie in DATA_DIR. */
  const uploads = k.table(
    'uploads',
    {
      id: k.key('id'),
      officialId: k.int('official_id').references(() => officials.id, { onDelete: 'set null' }),
      name: k.text('name').notNull(),
      mime: k.text('mime').notNull(),
      size: k.int('size').notNull(),
      createdAt: k.int('created_at').notNull(),
    },
    (t) => [k.index('uploads_created').on(t.createdAt)],
  );

  return {
    tickets,
    messages,
    messageVersions,
    deliveries,
    ticketEvents,
    labels,
    ticketLabels,
    drafts,
    uploads,
  };
}

export type TicketTables = ReturnType<typeof ticketTables>;
