/**
 * The queue as officials see it: tabs with counts, filters, sorts, pages by keyset, and search.
 */
import { and, asc, count, desc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { OutboxState } from '../../db/schema/telegram.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import type { Locale } from '../../i18n/locale.ts';
import { regionsSeen } from '../access.ts';
import { campaignById } from '../campaigns/campaigns.ts';
import { causedBy } from '../campaigns/figures.ts';
import type { Module } from '../courses/courses.ts';
import type { Official } from '../officials.ts';
import type { Teacher } from '../teachers.ts';
import type { Label } from './labels.ts';
import type { Ticket } from './ticket.ts';

export const TABS = ['mine', 'unassigned', 'all', 'snoozed', 'closed'] as const;
export type Tab = (typeof TABS)[number];

export const SORTS = ['waiting', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

export interface QueueFilter {
  tab: Tab;
  sort: Sort;
  regionId?: string | undefined;
  labelId?: number | undefined;
  locale?: Locale | undefined;
  /** Questions asked from this module, by its passport number. */
  passport?: string | undefined;
  /** Questions about the video guide of this code. */
  guideCode?: string | undefined;
  /** Questions about this post of the channel. */
  postId?: number | undefined;
  /** Questions that came within a day of getting this campaign. */
  campaignId?: number | undefined;
  /** Where the page before ended. */
  after?: QueueCursor | undefined;
}

/** The sort key and the id of a page's last row. */
export interface QueueCursor {
  key: number;
  id: number;
}

/** A row of the queue, with everything that it shows. */
export interface QueueRow {
  ticket: Ticket;
  teacher: Pick<Teacher, 'id' | 'fullName' | 'displayName' | 'regionId' | 'districtId' | 'blockedAt'>;
  assignee: { id: number; name: string } | null;
  labels: Label[];
  /** The module it was asked from. */
  module: Pick<Module, 'passport' | 'titles'> | null;
  /** The viewer's own unsent words. */
  draft: string | undefined;
  /** The worst state among the deliveries of the last answer, when something needs a look. */
  trouble: Extract<OutboxState, 'failed' | 'uncertain'> | undefined;
}

export interface QueuePage {
  rows: QueueRow[];
  next: QueueCursor | undefined;
}

export const PAGE_SIZE = 50;
/** A search looks at this many of the newest messages that match, so that it stays fast on a large archive. */
const SEARCH_HITS = 300;

/** What limits every list to the tickets that this official may see. */
export function visibleTo(db: Queries, official: Official): SQL | undefined {
  const regions = regionsSeen(official);
  return regions && inArray(db.t.tickets.regionId, [...regions]);
}

function tabCondition(db: Queries, official: Official, tab: Tab): SQL | undefined {
  const { tickets } = db.t;
  switch (tab) {
    case 'mine':
      return and(eq(tickets.status, 'open'), eq(tickets.assigneeId, official.id));
    case 'unassigned':
      return and(eq(tickets.status, 'open'), isNull(tickets.assigneeId));
    case 'all':
      return eq(tickets.status, 'open');
    case 'snoozed':
      return eq(tickets.status, 'snoozed');
    case 'closed':
      return eq(tickets.status, 'closed');
  }
}

/** One page of the queue. Closed tickets come newest first, whatever the sort. */
export async function queuePage(db: Queries, official: Official, filter: QueueFilter): Promise<QueuePage> {
  const { tickets, ticketLabels } = db.t;
  const newest = filter.tab === 'closed' || filter.sort === 'newest';
  const key = newest
    ? tickets.lastMessageAt
    : filter.sort === 'oldest'
      ? tickets.createdAt
      : tickets.queueRank;
  const labelled =
    filter.labelId === undefined
      ? undefined
      : inArray(
          tickets.id,
          db
            .select({ id: ticketLabels.ticketId })
            .from(ticketLabels)
            .where(eq(ticketLabels.labelId, filter.labelId)),
        );
  const after =
    filter.after &&
    (newest
      ? sql`(${key}, ${tickets.id}) < (${filter.after.key}, ${filter.after.id})`
      : sql`(${key}, ${tickets.id}) > (${filter.after.key}, ${filter.after.id})`);
  const campaign = filter.campaignId ? await campaignById(db, filter.campaignId) : undefined;
  const caused = filter.campaignId ? (campaign ? causedBy(db, campaign) : sql`1 = 0`) : undefined;
  const found = await db
    .select({ id: tickets.id })
    .from(tickets)
    .where(
      and(
        tabCondition(db, official, filter.tab),
        visibleTo(db, official),
        filter.regionId ? eq(tickets.regionId, filter.regionId) : undefined,
        filter.locale ? eq(tickets.locale, filter.locale) : undefined,
        labelled,
        filter.passport ? eq(tickets.moduleId, moduleWith(db, filter.passport)) : undefined,
        filter.guideCode ? eq(tickets.guideId, guideWith(db, filter.guideCode)) : undefined,
        filter.postId ? eq(tickets.postId, filter.postId) : undefined,
        caused,
        after,
      ),
    )
    .orderBy(newest ? desc(key) : asc(key), newest ? desc(tickets.id) : asc(tickets.id))
    .limit(PAGE_SIZE + 1);
  const rows = await queueRows(
    db,
    official,
    found.slice(0, PAGE_SIZE).map((row) => row.id),
  );
  const last = rows.at(-1)?.ticket;
  if (found.length <= PAGE_SIZE || !last) return { rows, next: undefined };
  const lastKey = newest ? last.lastMessageAt : filter.sort === 'oldest' ? last.createdAt : last.queueRank;
  return { rows, next: { key: lastKey, id: last.id } };
}

function moduleWith(db: Queries, passport: string) {
  const { modules } = db.t;
  return db.select({ id: modules.id }).from(modules).where(eq(modules.passport, passport));
}

function guideWith(db: Queries, code: string) {
  const { guides } = db.t;
  return db.select({ id: guides.id }).from(guides).where(eq(guides.code, code));
}

/** The rows of these tickets, in the order of the ids; those the official may not see are left out. */
export async function queueRows(
  db: Queries,
  official: Official,
  ids: readonly number[],
): Promise<QueueRow[]> {
  if (ids.length === 0) return [];
  const { tickets, teachers, officials, drafts, modules } = db.t;
  const list = [...ids];
  const found = await db
    .select({
      ticket: tickets,
      teacher: {
        id: teachers.id,
        fullName: teachers.fullName,
        displayName: teachers.displayName,
        regionId: teachers.regionId,
        districtId: teachers.districtId,
        blockedAt: teachers.blockedAt,
      },
      assigneeId: officials.id,
      assigneeName: officials.name,
      draft: drafts.text,
      module: { passport: modules.passport, titles: modules.titles },
    })
    .from(tickets)
    .innerJoin(teachers, eq(teachers.id, tickets.teacherId))
    .leftJoin(officials, eq(officials.id, tickets.assigneeId))
    .leftJoin(modules, eq(modules.id, tickets.moduleId))
    .leftJoin(drafts, and(eq(drafts.ticketId, tickets.id), eq(drafts.officialId, official.id)))
    .where(and(inArray(tickets.id, list), visibleTo(db, official)));
  const labels = await labelsByTicket(db, list);
  const troubles = await troubleByTicket(db, list);
  const byId = new Map(found.map((row) => [row.ticket.id, row]));
  return list.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { ticket, teacher, assigneeId, assigneeName, module, draft } = row;
    return [
      {
        ticket,
        teacher,
        assignee: assigneeId === null ? null : { id: assigneeId, name: assigneeName! },
        labels: labels.get(id) ?? [],
        module,
        draft: draft ?? undefined,
        trouble: troubles.get(id),
      },
    ];
  });
}

async function labelsByTicket(db: Queries, ids: number[]): Promise<Map<number, Label[]>> {
  const { ticketLabels, labels } = db.t;
  const rows = await db
    .select({ ticketId: ticketLabels.ticketId, id: labels.id, name: labels.name })
    .from(ticketLabels)
    .innerJoin(labels, eq(labels.id, ticketLabels.labelId))
    .where(inArray(ticketLabels.ticketId, ids))
    .orderBy(asc(labels.name));
  const found = new Map<number, Label[]>();
  for (const { ticketId, id, name } of rows) {
    const list = found.get(ticketId) ?? [];
    list.push({ id, name });
    found.set(ticketId, list);
  }
  return found;
}

async function troubleByTicket(db: Queries, ids: number[]): Promise<Map<number, 'failed' | 'uncertain'>> {
  const { messages, deliveries, outbox } = db.t;
  const rows = await db
    .select({ ticketId: messages.ticketId, state: outbox.state })
    .from(messages)
    .innerJoin(deliveries, eq(deliveries.messageId, messages.id))
    .innerJoin(outbox, eq(outbox.id, deliveries.outboxId))
    .where(
      and(
        inArray(messages.ticketId, ids),
        eq(messages.author, 'official'),
        or(eq(outbox.state, 'failed'), eq(outbox.state, 'uncertain')),
      ),
    );
  const found = new Map<number, 'failed' | 'uncertain'>();
  for (const { ticketId, state } of rows) {
    if (state === 'failed' || !found.has(ticketId))
      found.set(ticketId, state === 'failed' ? 'failed' : 'uncertain');
  }
  return found;
}

/** How many tickets each tab has; closed ones are not counted, for there are hundreds of thousands. */
export async function queueCounts(
  db: Queries,
  official: Official,
): Promise<Record<Exclude<Tab, 'closed'>, number>> {
  const { tickets } = db.t;
  const rows = await db
    .select({
      status: tickets.status,
      mine: sql<number>`case when ${tickets.assigneeId} = ${official.id} then 1 else 0 end`
        .mapWith(Number)
        .as('mine'),
      free: sql<number>`case when ${tickets.assigneeId} is null then 1 else 0 end`.mapWith(Number).as('free'),
      total: count(),
    })
    .from(tickets)
    .where(and(inArray(tickets.status, ['open', 'snoozed']), visibleTo(db, official)))
    .groupBy(tickets.status, sql`mine`, sql`free`);
  const counts = { mine: 0, unassigned: 0, all: 0, snoozed: 0 };
  for (const row of rows) {
    if (row.status === 'snoozed') counts.snoozed += row.total;
    else {
      counts.all += row.total;
      if (row.mine) counts.mine += row.total;
      if (row.free) counts.unassigned += row.total;
    }
  }
  return counts;
}

/**
 * Tickets that match the words: by number, by the asker's name or phone, or by what was said in them, the newest
 * first. Words are found in either Uzbek script and with any apostrophe.
 */
export async function searchTickets(
  db: Queries,
  official: Official,
  words: string,
  limit = 30,
): Promise<QueueRow[]> {
  const { tickets, messages } = db.t;
  const text = words.trim().replace(/^№\s*/, '');
  if (text === '') return [];
  const folded = foldForSearch(text);
  const number = /^\d{1,12}$/.test(text) ? Number(text) : undefined;
  const bySaying = db
    .selectDistinct({ id: messages.ticketId })
    .from(messages)
    .where(inArray(messages.id, db.hits('messages', folded, SEARCH_HITS)));
  const found = await db
    .select({ id: tickets.id })
    .from(tickets)
    .where(
      and(
        visibleTo(db, official),
        or(
          number === undefined ? undefined : eq(tickets.id, number),
          inArray(tickets.id, bySaying),
          inArray(tickets.teacherId, db.hits('teachers', folded, SEARCH_HITS)),
        ),
      ),
    )
    .orderBy(desc(tickets.id))
    .limit(limit);
  return queueRows(
    db,
    official,
    found.map((row) => row.id),
  );
}
