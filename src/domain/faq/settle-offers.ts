/**
 * How an offer ends: it solved the question, its asker wants an official, nobody tapped in time, or an official was
 * quicker. Each is one conditional change of the ticket, so that whoever comes second changes nothing, on whichever
 * instance; offer, event and messages follow in the same transaction.
 */
import { and, asc, eq, isNotNull, lt, lte } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { FaqOfferState } from '../../db/schema/faq.ts';
import { cancel, enqueue, PRIORITY } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import { addEvent, ticketChanged } from '../tickets/events.ts';
import { openedNotice, takenNotice } from '../tickets/notices.ts';
import { createStandingReader, type StandingReader } from '../tickets/standing.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Clockwork } from '../tickets/times.ts';
import { offerKey } from './offer-message.ts';

/** What it takes to tell somebody that their question is with the officials now. */
export interface Handover {
  readonly clock: Clockwork;
  readonly standing: StandingReader;
}

export const createHandover = (clock: Clockwork): Handover => ({
  clock,
  standing: createStandingReader(clock),
});

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
    if (elsewhere) await takeButtons(tx, ticket, now);
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
  await takeButtons(tx, ticket, now);
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
      await takeButtons(tx, ticket, now);
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
  await takeButtons(tx, ticket, now);
  if (tell) await enqueue(tx, takenNotice(ticket), now);
}

/** The asker took the question back. */
export async function dropOffer(tx: Queries, ticket: Ticket, now: number): Promise<void> {
  if (await settle(tx, ticket.id, 'lapsed', now)) await takeButtons(tx, ticket, now);
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

/** The usual confirmation, with the number and the place in the queue. */
async function confirm(
  tx: Queries,
  ticket: Ticket,
  { clock, standing }: Handover,
  now: number,
  replyToId?: number,
): Promise<void> {
  const notice = openedNotice(
    ticket,
    replyToId ?? (await firstAsked(tx, ticket)),
    await standing.of(tx, ticket.queueRank),
    clock,
    { offerRegistration: await isNewcomers(tx, ticket), afterOffer: true },
  );
  await enqueue(tx, notice, now);
}

/** Telegram's id of the ticket's first message. */
async function firstAsked(tx: Queries, ticket: Ticket): Promise<number | undefined> {
  const { messages } = tx.t;
  const [first] = await tx
    .select({ id: messages.telegramMessageId })
    .from(messages)
    .where(and(eq(messages.ticketId, ticket.id), isNotNull(messages.telegramMessageId)))
    .orderBy(asc(messages.id))
    .limit(1);
  return first?.id ?? undefined;
}

/** The first question of somebody who is not registered. */
async function isNewcomers(tx: Queries, { id, teacherId }: Ticket): Promise<boolean> {
  const { tickets, teachers } = tx.t;
  const [teacher] = await tx
    .select({ registeredAt: teachers.registeredAt })
    .from(teachers)
    .where(eq(teachers.id, teacherId));
  if (teacher?.registeredAt !== null) return false;
  const [before] = await tx
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.teacherId, teacherId), lt(tickets.id, id)))
    .limit(1);
  return before === undefined;
}

/** The offer's message loses its buttons; one that has not gone out yet does not go out. */
async function takeButtons(tx: Queries, { id, chatId }: Ticket, now: number): Promise<void> {
  const { outbox } = tx.t;
  const [sent] = await tx
    .select({ id: outbox.id, state: outbox.state, messageId: outbox.sentMessageId })
    .from(outbox)
    .where(eq(outbox.dedupeKey, offerKey(id)));
  if (sent?.state === 'queued') await cancel(tx, [sent.id], now);
  if (!sent || sent.messageId === null) return;
  const row = {
    method: 'editMessageReplyMarkup',
    chatId,
    payload: { message_id: sent.messageId, reply_markup: { inline_keyboard: [] } },
    priority: PRIORITY.answer,
    dedupeKey: `${offerKey(id)}:end`,
  } as const;
  await enqueue(tx, row, now);
}
