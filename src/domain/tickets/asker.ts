/** The asker and their own tickets: look at them, take a question back, call it solved. */
import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { enqueue } from '../../telegram/outbox.ts';
import { dropOffer } from '../faq/settle-offers.ts';
import { addEvent, ticketChanged } from './events.ts';
import { rateNotice } from './notices.ts';
import type { Message, Ticket } from './ticket.ts';

/** A teacher's tickets, newest first, a page at a time (`beforeId` is the last id of the page before). */
export function ticketsOf(
  db: Queries,
  teacherId: number,
  limit: number,
  beforeId?: number,
): Promise<Ticket[]> {
  const { tickets } = db.t;
  return db
    .select()
    .from(tickets)
    .where(
      and(
        eq(tickets.teacherId, teacherId),
        beforeId === undefined ? undefined : sql`${tickets.id} < ${beforeId}`,
      ),
    )
    .orderBy(desc(tickets.id))
    .limit(limit);
}

/** One of the teacher's own tickets with what was said in it, notes left out; undefined for anybody else's. */
export async function ownTicket(
  db: Queries,
  teacherId: number,
  ticketId: number,
): Promise<{ ticket: Ticket; messages: Message[] } | undefined> {
  const { tickets, messages } = db.t;
  const [ticket] = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.id, ticketId), eq(tickets.teacherId, teacherId)));
  if (!ticket) return undefined;
  const said = await db
    .select()
    .from(messages)
    .where(and(eq(messages.ticketId, ticketId), ne(messages.author, 'note')))
    .orderBy(asc(messages.id));
  return { ticket, messages: said };
}

export type TicketEnd = { kind: 'closed'; ticket: Ticket } | { kind: 'already' } | { kind: 'unknown' };

/** The teacher takes the question back: the ticket is closed without an answer and without a request to rate. */
export function withdraw(db: Db, teacherId: number, ticketId: number, now: number): Promise<TicketEnd> {
  return endByAsker(db, teacherId, ticketId, 'withdrawn', now);
}

/** The teacher says that the answer solved it. They are asked to rate it, unless they have. */
export function solve(db: Db, teacherId: number, ticketId: number, now: number): Promise<TicketEnd> {
  return endByAsker(db, teacherId, ticketId, 'solved', now);
}

async function endByAsker(
  db: Db,
  teacherId: number,
  ticketId: number,
  reason: 'withdrawn' | 'solved',
  now: number,
): Promise<TicketEnd> {
  return db.transaction(async (tx) => {
    const { tickets } = tx.t;
    const own = and(eq(tickets.id, ticketId), eq(tickets.teacherId, teacherId));
    const [ticket] = await tx
      .update(tickets)
      .set({
        status: 'closed',
        closeReason: reason,
        closedAt: now,
        snoozedUntil: null,
        unread: 0,
        changedAt: now,
      })
      .where(and(own, ne(tickets.status, 'closed')))
      .returning();
    if (!ticket) {
      const [found] = await tx.select({ id: tickets.id }).from(tickets).where(own);
      return { kind: found ? 'already' : 'unknown' };
    }
    await dropOffer(tx, ticket, reason, now);
    await addEvent(tx, ticketId, reason, null, now);
    if (reason === 'solved' && ticket.rating === null) await enqueue(tx, rateNotice(ticket, now, now), now);
    await ticketChanged(tx, ticketId);
    return { kind: 'closed', ticket };
  });
}
