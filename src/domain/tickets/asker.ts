/**
 * What the asker may do with their own tickets: look, edit a message, take the question back, call it solved,
 * make a question of its own out of added messages, and say how much the answer helped.
 */
import { and, asc, desc, eq, gte, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { enqueue } from '../../telegram/outbox.ts';
import { addEvent, ticketChanged } from './events.ts';
import { rateNotice } from './notices.ts';
import { lastWord, type Message, previewOf, summaryOf, type Ticket } from './ticket.ts';

/** Longest comment on a rating that is kept. */
export const COMMENT_LENGTH = 1000;

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

export interface Edit {
  chatId: number;
  telegramMessageId: number;
  text: string;
  entities: Entity[];
  /** When Telegram says it was edited (ms UTC): an older edit that arrives late changes nothing. */
  editedAt: number;
}

/** Updates a message that its author edited in Telegram, and keeps what it said before. True when it changed. */
export async function editMessage(db: Db, edit: Edit, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { messages, messageVersions, tickets } = tx.t;
    const [message] = await tx.forUpdate(
      tx
        .select()
        .from(messages)
        .where(and(eq(messages.chatId, edit.chatId), eq(messages.telegramMessageId, edit.telegramMessageId))),
    );
    if (!message || message.text === edit.text || (message.editedAt ?? 0) > edit.editedAt) return false;
    await tx
      .insert(messageVersions)
      .values({ messageId: message.id, text: message.text, entities: message.entities, replacedAt: now });
    await tx
      .update(messages)
      .set({
        text: edit.text,
        entities: edit.entities,
        editedAt: edit.editedAt,
        searchText: foldForSearch(edit.text),
      })
      .where(eq(messages.id, message.id));
    await addEvent(tx, message.ticketId, 'edited', null, now, { messageId: message.id });
    await refreshTicket(tx, message.ticketId, now);
    const [first] = await tx
      .select({ id: messages.id })
      .from(messages)
      .where(eq(messages.ticketId, message.ticketId))
      .orderBy(asc(messages.id))
      .limit(1);
    if (first?.id === message.id) {
      await tx
        .update(tickets)
        .set({ subject: previewOf(edit.text) })
        .where(eq(tickets.id, message.ticketId));
    }
    await ticketChanged(tx, message.ticketId);
    return true;
  });
}

/** Makes a ticket's columns agree with its messages again, after one was taken away, moved or edited. */
export async function refreshTicket(tx: Queries, ticketId: number, now: number): Promise<void> {
  const { messages, tickets } = tx.t;
  const said = await tx
    .select()
    .from(messages)
    .where(eq(messages.ticketId, ticketId))
    .orderBy(asc(messages.id));
  const summary = summaryOf(said);
  if (summary)
    await tx
      .update(tickets)
      .set({ ...summary, changedAt: now })
      .where(eq(tickets.id, ticketId));
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
    await addEvent(tx, ticketId, reason, null, now);
    if (reason === 'solved' && ticket.rating === null) await enqueue(tx, rateNotice(ticket, now, now), now);
    await ticketChanged(tx, ticketId);
    return { kind: 'closed', ticket };
  });
}

export type Separation = { kind: 'separated'; ticketId: number } | { kind: 'impossible' };

/**
 * Makes a ticket of its own out of what the teacher added from `messageId` on. Impossible when nothing would be
 * left behind, when an official has answered since, or when the message is not theirs (any more).
 */
export async function separate(
  db: Db,
  teacherId: number,
  ticketId: number,
  messageId: number,
  now: number,
): Promise<Separation> {
  return db.transaction(async (tx) => {
    const { tickets, messages } = tx.t;
    const [ticket] = await tx.forUpdate(
      tx
        .select()
        .from(tickets)
        .where(and(eq(tickets.id, ticketId), eq(tickets.teacherId, teacherId))),
    );
    if (!ticket) return { kind: 'impossible' };
    const said = await tx
      .select()
      .from(messages)
      .where(eq(messages.ticketId, ticketId))
      .orderBy(asc(messages.id));
    const moved = said.filter((message) => message.id >= messageId && message.author !== 'note');
    const stays = said.filter((message) => message.id < messageId && message.author === 'teacher');
    const first = moved[0];
    if (
      first?.id !== messageId ||
      stays.length === 0 ||
      moved.some((message) => message.author !== 'teacher')
    ) {
      return { kind: 'impossible' };
    }
    const { id: _id, ...former } = ticket;
    const [fresh] = await tx
      .insert(tickets)
      .values({
        ...former,
        ...lastWord(first),
        status: 'open',
        assigneeId: null,
        subject: previewOf(first.text),
        unread: moved.length,
        snoozedUntil: null,
        createdAt: first.createdAt,
        firstAnsweredAt: null,
        closedAt: null,
        closeReason: null,
        previousTicketId: ticketId,
        rating: null,
        ratingComment: null,
        ratedAt: null,
      })
      .returning({ id: tickets.id });
    await tx
      .update(messages)
      .set({ ticketId: fresh!.id })
      .where(
        and(
          gte(messages.id, messageId),
          inArray(
            messages.id,
            moved.map((message) => message.id),
          ),
        ),
      );
    await tx.update(tickets).set({ unread: 0 }).where(eq(tickets.id, ticketId));
    await addEvent(tx, fresh!.id, 'opened', null, now, { previous: ticketId });
    for (const id of [ticketId, fresh!.id]) {
      await refreshTicket(tx, id, now);
      await ticketChanged(tx, id);
    }
    return { kind: 'separated', ticketId: fresh!.id };
  });
}

export type RatingOutcome = 'rated' | 'already' | 'unknown';

/** The asker's rating, 1–5: once, and only by the asker. */
export async function rate(
  db: Db,
  teacherId: number,
  ticketId: number,
  stars: number,
  now: number,
): Promise<RatingOutcome> {
  return db.transaction(async (tx) => {
    const { tickets } = tx.t;
    const own = and(eq(tickets.id, ticketId), eq(tickets.teacherId, teacherId));
    const rated = await tx
      .update(tickets)
      .set({ rating: stars, ratedAt: now, changedAt: now })
      .where(and(own, isNull(tickets.rating)))
      .returning({ id: tickets.id });
    if (rated.length === 0) {
      const [found] = await tx.select({ id: tickets.id }).from(tickets).where(own);
      return found ? 'already' : 'unknown';
    }
    await addEvent(tx, ticketId, 'rated', null, now, { stars });
    await ticketChanged(tx, ticketId);
    return 'rated';
  });
}

/** A comment on the rating, once, by the asker. True when it was kept. */
export async function commentRating(
  db: Db,
  teacherId: number,
  ticketId: number,
  comment: string,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { tickets } = tx.t;
    const kept = await tx
      .update(tickets)
      .set({ ratingComment: comment.slice(0, COMMENT_LENGTH) })
      .where(
        and(
          eq(tickets.id, ticketId),
          eq(tickets.teacherId, teacherId),
          sql`${tickets.rating} is not null`,
          isNull(tickets.ratingComment),
        ),
      )
      .returning({ id: tickets.id });
    if (kept.length > 0) await ticketChanged(tx, ticketId);
    return kept.length > 0;
  });
}
