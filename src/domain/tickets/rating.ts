/** How much an answer helped, in the asker's words: once, and by nobody else. */
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { addEvent, ticketChanged } from './events.ts';

/** Longest comment on a rating that is kept. */
export const COMMENT_LENGTH = 1000;

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
