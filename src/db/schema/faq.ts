/**
 * Tables of the FAQ: its entries with their history, what teachers were offered, and whether it helped.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { GuideTables } from './guides.ts';
import type { Titles } from './learning.ts';
import type { PeopleTables } from './people.ts';
import type { TicketTables } from './tickets.ts';

export const FAQ_STATES = ['draft', 'published', 'archived'] as const;
export type FaqState = (typeof FAQ_STATES)[number];

/** A video guide that belongs to an entry, by its code; `at`: seconds, where the part that answers begins. */
export interface LinkedGuide {
  code: string;
  at?: number;
}

/** What an entry says; also what a version of it kept, and what a file of the folder `faq/` holds. */
export interface FaqContent {
  titles: Titles;
  /** Markdown, a text a language. */
  bodies: Titles;
  /** Questions as teachers type them, in any language and script: the search learns from them. */
  asks: string[];
  /** The institute has to fill something in. */
  needsReview: boolean;
  /** From when on somebody should look at it again: `YYYY-MM-DD` in the institute's zone. */
  reviewBy?: string;
  /** The asker's own pacing facts belong to the answer. */
  pacing: boolean;
  guides: LinkedGuide[];
  /** Passport numbers of the modules that it is about. */
  modules: string[];
}

/** Where a version of an entry came from. */
export const FAQ_CAUSES = ['import', 'edit', 'ask', 'ticket', 'restore', 'state'] as const;
export type FaqCause = (typeof FAQ_CAUSES)[number];

export const FAQ_ASK_STATES = ['waiting', 'taken', 'refused'] as const;

/** How an offer stands: nobody tapped yet; solved; the asker wants an official; nobody tapped in time. */
export const FAQ_OFFER_STATES = ['open', 'solved', 'asked', 'lapsed'] as const;
export type FaqOfferState = (typeof FAQ_OFFER_STATES)[number];

export const FAQ_OFFER_KINDS = ['entry', 'guide', 'pacing'] as const;
export type FaqOfferKind = (typeof FAQ_OFFER_KINDS)[number];

export function faqTables(
  k: Kit,
  { teachers, officials }: PeopleTables,
  { tickets }: TicketTables,
  { guides }: GuideTables,
) {
  const faqEntries = k.table(
    'faq_entries',
    {
      id: k.serial('id'),
      /** The name in files and deep links: `?start=faq_<code>`. */
      code: k.text('code').notNull(),
      state: k.oneOf('state', FAQ_STATES).notNull(),
      content: k.json<FaqContent>('content').notNull(),
      /** Rises with every change. */
      version: k.int('version').notNull(),
      /** The same as `content.reviewBy`, for lists. */
      reviewBy: k.text('review_by'),
      /** What the file said when it was last imported, as a hash: tells edits of the panel from edits of files. */
      importedHash: k.text('imported_hash'),
      /** The ticket that it was written from. */
      ticketId: k.int('ticket_id').references(() => tickets.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      updatedBy: k.int('updated_by').references(() => officials.id, { onDelete: 'set null' }),
    },
    (t) => [k.uniqueIndex('faq_entries_code').on(t.code), k.index('faq_entries_updated').on(t.updatedAt)],
  );

  const faqVersions = k.table(
    'faq_versions',
    {
      entryId: k
        .int('entry_id')
        .notNull()
        .references(() => faqEntries.id, { onDelete: 'cascade' }),
      version: k.int('version').notNull(),
      state: k.oneOf('state', FAQ_STATES).notNull(),
      content: k.json<FaqContent>('content').notNull(),
      cause: k.oneOf('cause', FAQ_CAUSES).notNull(),
      /** Null for an import from files. */
      officialId: k.int('official_id').references(() => officials.id, { onDelete: 'set null' }),
      at: k.int('at').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.entryId, t.version] })],
  );

  /** A ticket that an official linked to an entry, and its wording as a new line of `asks`, once somebody looked at it. */
  const faqAsks = k.table(
    'faq_asks',
    {
      id: k.serial('id'),
      entryId: k
        .int('entry_id')
        .notNull()
        .references(() => faqEntries.id, { onDelete: 'cascade' }),
      ticketId: k
        .int('ticket_id')
        .notNull()
        .references(() => tickets.id, { onDelete: 'cascade' }),
      /** The wording without personal data. */
      text: k.text('text').notNull(),
      state: k.oneOf('state', FAQ_ASK_STATES).notNull(),
      proposedBy: k.int('proposed_by').references(() => officials.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      decidedBy: k.int('decided_by').references(() => officials.id, { onDelete: 'set null' }),
      decidedAt: k.int('decided_at'),
    },
    (t) => [
      k.uniqueIndex('faq_asks_ticket').on(t.ticketId, t.entryId),
      k.index('faq_asks_waiting').on(t.id).where(sql`state = 'waiting'`),
    ],
  );

  /** What a ticket's asker was offered before an official sees it. */
  const faqOffers = k.table(
    'faq_offers',
    {
      id: k.serial('id'),
      ticketId: k
        .int('ticket_id')
        .notNull()
        .references(() => tickets.id, { onDelete: 'cascade' }),
      teacherId: k
        .int('teacher_id')
        .notNull()
        .references(() => teachers.id, { onDelete: 'cascade' }),
      locale: k.text('locale').notNull(),
      state: k.oneOf('state', FAQ_OFFER_STATES).notNull(),
      /** When the ticket goes to an official by itself (ms UTC). */
      decideAt: k.int('decide_at').notNull(),
      createdAt: k.int('created_at').notNull(),
      settledAt: k.int('settled_at'),
      /** The place of the one that solved it. */
      solvedPlace: k.int('solved_place'),
      /** Solved, and the same was asked again within 24 hours: it did not help. */
      missedAt: k.int('missed_at'),
    },
    (t) => [
      k.uniqueIndex('faq_offers_ticket').on(t.ticketId),
      k.index('faq_offers_open').on(t.decideAt).where(sql`state = 'open'`),
      k.index('faq_offers_teacher').on(t.teacherId, t.createdAt),
      k.index('faq_offers_created').on(t.createdAt),
    ],
  );

  const faqOfferItems = k.table(
    'faq_offer_items',
    {
      offerId: k
        .int('offer_id')
        .notNull()
        .references(() => faqOffers.id, { onDelete: 'cascade' }),
      /** From 0, the best first. */
      place: k.int('place').notNull(),
      kind: k.oneOf('kind', FAQ_OFFER_KINDS).notNull(),
      /** The entry; of pacing facts, the entry that they belong to. */
      entryId: k.int('entry_id').references(() => faqEntries.id, { onDelete: 'set null' }),
      guideId: k.int('guide_id').references(() => guides.id, { onDelete: 'set null' }),
      /** Seconds, where the chapter begins. */
      chapterAt: k.int('chapter_at'),
      score: k.real('score').notNull(),
      /** When the asker was last shown it; null for what they never opened. */
      shownAt: k.int('shown_at'),
    },
    (t) => [
      k.primaryKey({ columns: [t.offerId, t.place] }),
      k.index('faq_offer_items_entry').on(t.entryId).where(sql`entry_id is not null`),
    ],
  );

  return { faqEntries, faqVersions, faqAsks, faqOffers, faqOfferItems };
}
