/** The region by which a ticket finds its supervisors. */
import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { ticketChanged } from './events.ts';

/**
 * A teacher has told where they teach: questions they asked before that, and that are still open, come into the view
 * of that region's supervisors. Those that have a region keep it.
 */
export async function adoptRegion(
  tx: Queries,
  teacherId: number,
  regionId: string,
  now: number,
): Promise<void> {
  const { tickets } = tx.t;
  const adopted = await tx
    .update(tickets)
    .set({ regionId, changedAt: now })
    .where(and(eq(tickets.teacherId, teacherId), ne(tickets.status, 'closed'), isNull(tickets.regionId)))
    .returning({ id: tickets.id });
  for (const { id } of adopted) await ticketChanged(tx, id);
}
