/**
 * What officials do with a ticket besides answering: claim, assign, snooze, label, close, reopen, note.
 *
 * Each is one conditional change: of two officials who press at once, one succeeds and the other is told.
 */
import { and, eq, isNull, lte, ne, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { enqueue } from '../../telegram/outbox.ts';
import { takeOver } from '../faq/settle-offers.ts';
import type { Official } from '../officials.ts';
import { addEvent, ticketChanged } from './events.ts';
import { rateNotice } from './notices.ts';
import type { Ticket } from './ticket.ts';

/** Done, or how the ticket stands instead so that the page can say why not. */
export type Outcome =
  | { kind: 'done'; ticket: Ticket }
  | { kind: 'stale'; ticket: Ticket }
  | { kind: 'unknown' };

type Condition = ReturnType<typeof and>;

async function change(
  db: Db,
  ticketId: number,
  set: Partial<Ticket>,
  condition: (t: Queries['t']) => Condition,
  now: number,
  then: (tx: Queries, ticket: Ticket) => Promise<void>,
  takenBy?: Official,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const { tickets } = tx.t;
    // Whoever asks may still be reading what the FAQ has.
    if (takenBy) await takeOver(tx, ticketId, takenBy, now, true);
    const [ticket] = await tx
      .update(tickets)
      .set({ ...set, changedAt: now })
      .where(and(eq(tickets.id, ticketId), condition(tx.t)))
      .returning();
    if (!ticket) {
      const [found] = await tx.select().from(tickets).where(eq(tickets.id, ticketId));
      return found ? { kind: 'stale', ticket: found } : { kind: 'unknown' };
    }
    await then(tx, ticket);
    await ticketChanged(tx, ticketId);
    return { kind: 'done', ticket };
  });
}

/** Takes a ticket that nobody has. */
export function claim(db: Db, by: Official, ticketId: number, now: number): Promise<Outcome> {
  return change(
    db,
    ticketId,
    { assigneeId: by.id },
    (t) => and(isNull(t.tickets.assigneeId), ne(t.tickets.status, 'closed')),
    now,
    (tx) => addEvent(tx, ticketId, 'claimed', by.id, now),
    by,
  );
}

/** Gives a ticket to an official, whoever had it. */
export function assign(db: Db, by: Official, ticketId: number, to: Official, now: number): Promise<Outcome> {
  return change(
    db,
    ticketId,
    { assigneeId: to.id },
    (t) => sql`${t.tickets.assigneeId} is distinct from ${to.id}`,
    now,
    (tx) =>
      addEvent(tx, ticketId, by.id === to.id ? 'claimed' : 'assigned', by.id, now, {
        to: to.id,
        name: to.name,
      }),
    by,
  );
}

/** Puts a ticket back to those nobody has. */
export function unassign(db: Db, by: Official, ticketId: number, now: number): Promise<Outcome> {
  return change(
    db,
    ticketId,
    { assigneeId: null },
    (t) => sql`${t.tickets.assigneeId} is not null`,
    now,
    (tx) => addEvent(tx, ticketId, 'unassigned', by.id, now),
  );
}

/** Hides an open ticket from the queue until a moment (ms UTC), or until the teacher writes. */
export function snooze(db: Db, by: Official, ticketId: number, until: number, now: number): Promise<Outcome> {
  return change(
    db,
    ticketId,
    { status: 'snoozed', snoozedUntil: until },
    (t) => ne(t.tickets.status, 'closed'),
    now,
    (tx) => addEvent(tx, ticketId, 'snoozed', by.id, now, { until }),
    by,
  );
}

/** Brings a snoozed ticket back. */
export function wake(db: Db, by: Official, ticketId: number, now: number): Promise<Outcome> {
  return change(
    db,
    ticketId,
    { status: 'open', snoozedUntil: null },
    (t) => eq(t.tickets.status, 'snoozed'),
    now,
    (tx) => addEvent(tx, ticketId, 'woke', by.id, now),
  );
}

/** Brings back every snoozed ticket whose time has come. Returns how many. */
export async function wakeDue(db: Db, now: number): Promise<number> {
  return db.transaction(async (tx) => {
    const { tickets } = tx.t;
    const woken = await tx
      .update(tickets)
      .set({ status: 'open', snoozedUntil: null, changedAt: now })
      .where(and(eq(tickets.status, 'snoozed'), lte(tickets.snoozedUntil, now)))
      .returning({ id: tickets.id });
    for (const { id } of woken) {
      await addEvent(tx, id, 'woke', null, now, { by: 'clock' });
      await ticketChanged(tx, id);
    }
    return woken.length;
  });
}

/** How long «closed» can be undone before the teacher is asked to rate. */
export const CLOSE_UNDO_MS = 10_000;

/** Closes a ticket. An answered asker is asked to rate, once in a ticket's life, after the time for undoing. */
export function close(db: Db, by: Official, ticketId: number, now: number): Promise<Outcome> {
  return change(
    db,
    ticketId,
    { status: 'closed', closeReason: 'answered', closedAt: now, snoozedUntil: null, unread: 0 },
    (t) => ne(t.tickets.status, 'closed'),
    now,
    (tx, ticket) => afterClosing(tx, ticket, by, now),
    by,
  );
}

/** The event and the request to rate; shared with «send and close». */
export async function afterClosing(tx: Queries, ticket: Ticket, by: Official, now: number): Promise<void> {
  await addEvent(tx, ticket.id, 'closed', by.id, now);
  if (ticket.firstAnsweredAt !== null && ticket.rating === null) {
    await enqueue(tx, rateNotice(ticket, now, now + CLOSE_UNDO_MS), now);
  }
}

/** Opens a closed ticket again; a request to rate that has not gone out yet does not go out. */
export function reopen(db: Db, by: Official, ticketId: number, now: number): Promise<Outcome> {
  return change(
    db,
    ticketId,
    { status: 'open', closedAt: null, closeReason: null },
    (t) => eq(t.tickets.status, 'closed'),
    now,
    async (tx) => {
      await recallRating(tx, ticketId, now);
      await addEvent(tx, ticketId, 'reopened', by.id, now);
    },
  );
}

/** Takes requests to rate back that are still queued. */
export async function recallRating(tx: Queries, ticketId: number, now: number): Promise<void> {
  const { outbox } = tx.t;
  await tx
    .update(outbox)
    .set({ state: 'cancelled', settledAt: now })
    .where(and(sql`${outbox.dedupeKey} like ${`rate:${ticketId}:%`}`, eq(outbox.state, 'queued')));
}

/** An official has the ticket open: nothing in it is new any more. */
export async function markRead(db: Db, ticketId: number): Promise<void> {
  await db.transaction(async (tx) => {
    const { tickets } = tx.t;
    const read = await tx
      .update(tickets)
      .set({ unread: 0 })
      .where(and(eq(tickets.id, ticketId), sql`${tickets.unread} > 0`))
      .returning({ id: tickets.id });
    if (read.length > 0) await ticketChanged(tx, ticketId);
  });
}
