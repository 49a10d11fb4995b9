/** Words that joined a ticket become a ticket of their own, when the teacher says that they are another question. */
import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { refreshTicket } from './edits.ts';
import { addEvent, ticketChanged } from './events.ts';
import { lastWord, previewOf } from './ticket.ts';

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
