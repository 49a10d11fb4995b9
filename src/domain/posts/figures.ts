/** What posts brought: questions asked from them, and reactions. */
import { sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { Reactions } from '../../db/schema/posts.ts';

export interface PostFigures {
  /** Tickets that were opened with «Ask about this post». */
  tickets: number;
  /** Reactions in all rooms together, the most frequent first. */
  reactions: Reactions;
}

/** Figures by post; every one of the posts has some. */
export async function postFigures(
  db: Queries,
  postIds: readonly number[],
): Promise<Map<number, PostFigures>> {
  const { tickets, postCopies } = db.t;
  const figures = new Map<number, PostFigures>(postIds.map((id) => [id, { tickets: 0, reactions: {} }]));
  const asked = await db
    .select({ id: tickets.postId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(tickets)
    .where(listed(db, tickets.postId, postIds))
    .groupBy(tickets.postId);
  for (const { id, count } of asked) figures.get(id!)!.tickets = count;
  const copies = await db
    .select({ id: postCopies.postId, reactions: postCopies.reactions })
    .from(postCopies)
    .where(listed(db, postCopies.postId, postIds));
  for (const { id, reactions } of copies) {
    const own = figures.get(id)!;
    own.reactions = together(own.reactions, reactions);
  }
  return figures;
}

function together(one: Reactions, other: Reactions): Reactions {
  const sum: Reactions = { ...one };
  for (const [reaction, count] of Object.entries(other)) sum[reaction] = (sum[reaction] ?? 0) + count;
  return Object.fromEntries(Object.entries(sum).toSorted(([, a], [, b]) => b - a));
}
