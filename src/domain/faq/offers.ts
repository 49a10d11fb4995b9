/** Offers as they are kept: what a ticket's asker was offered, and what came of it. */
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { quietClock } from '../desk-settings.ts';
import { type CourseView, courseViews } from '../learning/course-view.ts';
import { learnerOfTeacher } from '../learning/learners.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Entry } from './entry.ts';
import type { OfferItem } from './offer-items.ts';
import type { OfferMaterial } from './offer-message.ts';
import { courseUnderWay } from './pacing-facts.ts';

export type Offer = Queries['t']['faqOffers']['$inferSelect'];
export type KeptItem = Queries['t']['faqOfferItems']['$inferSelect'];

export interface NewOffer {
  readonly ticketId: number;
  readonly teacherId: number;
  readonly locale: string;
  readonly items: readonly OfferItem[];
  /** ms UTC. */
  readonly decideAt: number;
}

/** Writes an offer down; its first item is shown with it. */
export async function writeOffer(
  tx: Queries,
  { ticketId, teacherId, locale, items, decideAt }: NewOffer,
  now: number,
): Promise<void> {
  const { faqOffers, faqOfferItems } = tx.t;
  const [offer] = await tx
    .insert(faqOffers)
    .values({ ticketId, teacherId, locale, state: 'open', decideAt, createdAt: now })
    .returning({ id: faqOffers.id });
  await tx.insert(faqOfferItems).values(
    items.map(({ kind, entryId, guideId, chapterAt, score }, place) => ({
      offerId: offer!.id,
      place,
      kind,
      entryId,
      guideId,
      chapterAt,
      score,
      shownAt: place === 0 ? now : null,
    })),
  );
}

/** A ticket's offer with its items, the best first, and how the ticket stands now. */
export interface KeptOffer {
  readonly offer: Offer;
  readonly items: readonly KeptItem[];
  readonly status: Ticket['status'];
}

export async function offerOf(db: Queries, ticketId: number): Promise<KeptOffer | undefined> {
  const { faqOffers, faqOfferItems, tickets } = db.t;
  const [found] = await db
    .select({ offer: faqOffers, status: tickets.status })
    .from(faqOffers)
    .innerJoin(tickets, eq(tickets.id, faqOffers.ticketId))
    .where(eq(faqOffers.ticketId, ticketId));
  if (!found) return undefined;
  const items = await db
    .select()
    .from(faqOfferItems)
    .where(eq(faqOfferItems.offerId, found.offer.id))
    .orderBy(asc(faqOfferItems.place));
  return { ...found, items };
}

/** Notes when the asker was last shown an item. */
export async function markShown(tx: Queries, offerId: number, place: number, now: number): Promise<void> {
  const { faqOfferItems } = tx.t;
  await tx
    .update(faqOfferItems)
    .set({ shownAt: now })
    .where(and(eq(faqOfferItems.offerId, offerId), eq(faqOfferItems.place, place)));
}

/** Entries that teachers may be shown, of these. */
export async function readableEntries(
  db: Queries,
  ids: readonly number[],
): Promise<Map<number, Pick<Entry, 'id' | 'code' | 'content'>>> {
  const { faqEntries } = db.t;
  const rows = await db
    .select({ id: faqEntries.id, code: faqEntries.code, content: faqEntries.content })
    .from(faqEntries)
    .where(and(listed(db, faqEntries.id, ids), eq(faqEntries.state, 'published')));
  return new Map(rows.map((row) => [row.id, row]));
}

/** A teacher's course under way, if there is one. */
export async function courseOf(
  db: Queries,
  teacherId: number,
  clock: { now: number; timeZone: string },
): Promise<CourseView | undefined> {
  const learner = await learnerOfTeacher(db, teacherId);
  if (!learner) return undefined;
  return courseUnderWay(await courseViews(db, learner.id, clock.now, await quietClock(db, clock.timeZone)));
}

/** What kept items stand for today, the asker's own course among it. */
export async function materialOf(
  db: Queries,
  items: readonly OfferItem[],
  teacherId: number,
  clock: { now: number; timeZone: string },
): Promise<OfferMaterial> {
  const course = items.some(({ kind }) => kind === 'pacing')
    ? await courseOf(db, teacherId, clock)
    : undefined;
  return { ...(await readMaterial(db, items)), course };
}

/** The entries and guides that kept items stand for today. */
export async function readMaterial(db: Queries, items: readonly OfferItem[]): Promise<OfferMaterial> {
  const guideIds = items.flatMap(({ guideId }) => guideId ?? []);
  const { guides } = db.t;
  const found = await db
    .select()
    .from(guides)
    .where(listed(db, guides.id, guideIds));
  return {
    entries: await readableEntries(
      db,
      items.flatMap(({ entryId }) => entryId ?? []),
    ),
    guides: new Map(found.map((guide) => [guide.id, guide])),
  };
}

/** How long after the FAQ solved a question the same one counts as not solved. */
export const AGAIN_MS = 24 * 3600_000;
/** No wait is set so long that an offer could be solved later than this after it was made. */
const LONGEST_OPEN_MS = 24 * 3600_000;

/**
 * How many questions the FAQ solved for a teacher of late, as a part of a statement with the placeholders `teacherId`,
 * `solvedSince` and `offeredSince` (see {@link solvedLately}).
 */
export function solvedCount({ t: { faqOffers } }: Queries) {
  return sql<number>`(select count(*) from ${faqOffers} where ${faqOffers.teacherId} = ${sql.placeholder('teacherId')} and ${faqOffers.createdAt} > ${sql.placeholder('offeredSince')} and ${faqOffers.state} = 'solved' and ${faqOffers.settledAt} > ${sql.placeholder('solvedSince')})`.mapWith(
    Number,
  );
}

/** What those placeholders are at a moment. */
export const solvedSince = (now: number) => ({
  solvedSince: now - AGAIN_MS,
  offeredSince: now - AGAIN_MS - LONGEST_OPEN_MS,
});

/** The offers that solved a teacher's questions of late, the newest first. */
export async function solvedLately(tx: Queries, teacherId: number, now: number): Promise<Offer[]> {
  const { faqOffers } = tx.t;
  const since = solvedSince(now);
  const found = await tx
    .select()
    .from(faqOffers)
    .where(
      and(
        eq(faqOffers.teacherId, teacherId),
        gt(faqOffers.createdAt, since.offeredSince),
        eq(faqOffers.state, 'solved'),
        gt(faqOffers.settledAt, since.solvedSince),
      ),
    )
    .orderBy(asc(faqOffers.settledAt));
  return found.reverse();
}
