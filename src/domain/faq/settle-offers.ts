/**
 * How an offer ends: it solved the question, its asker wants an official, nobody tapped in time, or an official was
 * quicker. Each is one conditional change of the ticket, so that whoever comes second changes nothing, on whichever
 * instance; offer, event and messages follow in the same transaction.
 */
import { and, asc, eq, lte } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { FaqOfferState } from '../../db/schema/faq.ts';
import { enqueue } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import { addEvent, ticketChanged } from '../tickets/events.ts';
import { takenNotice } from '../tickets/notices.ts';
import type { Ticket } from '../tickets/ticket.ts';
import { confirm, type Handover } from './handover.ts';
import type { OfferEnd } from './offer-message.ts';
import { showEnd } from './show-end.ts';

export type OfferOutcome =
  | 'done'
  /** It had ended before: by a tap, the clock or an official. */
  | 'late'
  /** No such ticket of theirs. */
  | 'unknown';

/** «This solved it», pressed under the item at `place`: the ticket is closed, and no official sees it. */
export async function solveByFaq(
  db: Db,
  teacherId: number,
  ticketId: number,
  place: number,
  now: number,
): Promise<OfferOutcome> {
  return db.transaction(async (tx) => {
    const { tickets, faqOffers } = tx.t;
    const own = and(eq(tickets.id, ticketId), eq(tickets.teacherId, teacherId));
    const [closed] = await tx
      .update(tickets)
      .set({ status: 'closed', closeReason: 'faq', closedAt: now, unread: 0, changedAt: now })
      .where(and(own, eq(tickets.status, 'offered')))
      .returning({ id: tickets.id });
    if (!closed) return missing(tx, own);
    await settle(tx, ticketId, 'solved', now);
    await tx.update(faqOffers).set({ solvedPlace: place }).where(eq(faqOffers.ticketId, ticketId));
    await addEvent(tx, ticketId, 'solvedByFaq', null, now);
    await ticketChanged(tx, ticketId);
    return 'done';
  });
}

async function missing(tx: Queries, own: ReturnType<typeof and>): Promise<OfferOutcome> {
  const [found] = await tx.select({ id: tx.t.tickets.id }).from(tx.t.tickets).where(own);
  return found ? 'late' : 'unknown';
}

/**
 * «Ask an official», pressed under the offer (then whoever calls draws that message anew), or `elsewhere`.
 */
export async function askOfficial(
  db: Db,
  teacherId: number,
  ticketId: number,
  handover: Handover,
  now: number,
  elsewhere = false,
): Promise<OfferOutcome> {
  await handover.standing.refresh(db);
  return db.transaction(async (tx) => {
    const { tickets } = tx.t;
    const own = and(eq(tickets.id, ticketId), eq(tickets.teacherId, teacherId));
    const [found] = await tx.select({ id: tickets.id }).from(tickets).where(own);
    if (!found) return 'unknown';
    const ticket = await bringToOfficials(tx, ticketId, { state: 'asked', by: 'asker' }, now);
    if (!ticket) return 'late';
    if (elsewhere) await showEnd(tx, ticket, 'asked', now);
    await confirm(tx, ticket, handover, now);
    return 'done';
  });
}

/**
 * The asker wrote more, or changed their words, instead of tapping. To be called in the transaction of that, with the
 * estimate refreshed. True when the question was still being offered something: then it is confirmed, once.
 *
 * @param replyToId what the confirmation answers; their first message when not given
 */
export async function handOver(
  tx: Queries,
  ticketId: number,
  handover: Handover,
  now: number,
  replyToId?: number,
): Promise<boolean> {
  const ticket = await bringToOfficials(tx, ticketId, { state: 'asked', by: 'message' }, now);
  if (!ticket) return false;
  await showEnd(tx, ticket, 'asked', now);
  await confirm(tx, ticket, handover, now, replyToId);
  return true;
}

/** Questions of one tick that nobody tapped for; the next tick goes on. */
const DUE_AT_ONCE = 100;

/** Hands over every question whose asker did not tap in time. Returns how many. */
export async function handOverDue(db: Db, handover: Handover, now: number): Promise<number> {
  const { faqOffers } = db.t;
  const due = await db
    .select({ ticketId: faqOffers.ticketId })
    .from(faqOffers)
    .where(and(eq(faqOffers.state, 'open'), lte(faqOffers.decideAt, now)))
    .orderBy(asc(faqOffers.decideAt))
    .limit(DUE_AT_ONCE);
  if (due.length > 0) await handover.standing.refresh(db);
  let handed = 0;
  for (const { ticketId } of due) {
    await db.transaction(async (tx) => {
      const ticket = await bringToOfficials(tx, ticketId, { state: 'lapsed', by: 'clock' }, now);
      if (!ticket) {
        // Its ticket went on without it; it must not be due for ever.
        await settle(tx, ticketId, 'lapsed', now);
        return;
      }
      await showEnd(tx, ticket, 'asked', now);
      await confirm(tx, ticket, handover, now);
      handed += 1;
    });
  }
  return handed;
}

/**
 * An official does something with a question whose asker is still reading. To be called in the transaction of that,
 * before it; for any other ticket it does nothing.
 *
 * @param tell whether the asker hears of it; an answer says it by itself
 */
export async function takeOver(
  tx: Queries,
  ticketId: number,
  official: Official,
  now: number,
  tell: boolean,
): Promise<void> {
  const cause = { state: 'lapsed', by: 'official', officialId: official.id } as const;
  const ticket = await bringToOfficials(tx, ticketId, cause, now);
  if (!ticket) return;
  await showEnd(tx, ticket, 'asked', now);
  if (tell) await enqueue(tx, takenNotice(ticket), now);
}

/** The asker took the question back, or called it solved elsewhere than under the offer. */
export async function dropOffer(
  tx: Queries,
  ticket: Ticket,
  why: Extract<OfferEnd, 'withdrawn' | 'solved'>,
  now: number,
): Promise<void> {
  if (await settle(tx, ticket.id, 'lapsed', now)) await showEnd(tx, ticket, why, now);
}

interface Cause {
  readonly state: Extract<FaqOfferState, 'asked' | 'lapsed'>;
  readonly by: 'asker' | 'message' | 'clock' | 'official';
  readonly officialId?: number;
}

/** Into the queue, at the place of when it was asked. Undefined when nothing was being offered (any more). */
async function bringToOfficials(
  tx: Queries,
  ticketId: number,
  { state, by, officialId }: Cause,
  now: number,
): Promise<Ticket | undefined> {
  const { tickets } = tx.t;
  const [ticket] = await tx
    .update(tickets)
    .set({ status: 'open', changedAt: now })
    .where(and(eq(tickets.id, ticketId), eq(tickets.status, 'offered')))
    .returning();
  if (!ticket) return undefined;
  await settle(tx, ticketId, state, now);
  await addEvent(tx, ticketId, 'handedOver', officialId ?? null, now, { by });
  await ticketChanged(tx, ticketId);
  return ticket;
}

async function settle(
  tx: Queries,
  ticketId: number,
  state: Exclude<FaqOfferState, 'open'>,
  now: number,
): Promise<boolean> {
  const { faqOffers } = tx.t;
  const settled = await tx
    .update(faqOffers)
    .set({ state, settledAt: now })
    .where(and(eq(faqOffers.ticketId, ticketId), eq(faqOffers.state, 'open')))
    .returning({ id: faqOffers.id });
  return settled.length > 0;
}
