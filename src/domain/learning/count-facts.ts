/** How many facts came through each door, by day: what arrives is seen, and what stays away is too. */
import { sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { Door } from '../../db/schema/exchange.ts';

/** Adds what became of some facts to the day's figures. */
export async function countFacts(
  tx: Queries,
  door: Door,
  outcomes: readonly { kind: 'applied' | 'repeated' | 'wrong' }[],
  now: number,
): Promise<void> {
  if (outcomes.length === 0) return;
  const { doorCounts } = tx.t;
  const counted = { applied: 0, repeated: 0, wrong: 0 };
  for (const { kind } of outcomes) counted[kind] += 1;
  await tx
    .insert(doorCounts)
    .values({ door, day: dayOf(now), ...counted })
    .onConflictDoUpdate({
      target: [doorCounts.door, doorCounts.day],
      set: {
        applied: sql`${doorCounts.applied} + excluded.applied`,
        repeated: sql`${doorCounts.repeated} + excluded.repeated`,
        wrong: sql`${doorCounts.wrong} + excluded.wrong`,
      },
    });
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
