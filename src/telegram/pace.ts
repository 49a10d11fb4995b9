/** What the rate budget remembers over a restart, in the database. */
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import type { Budget, Pace } from './budget.ts';

const KEY = 'bulk';

/** Writes down how fast bulk may go and what is held, in the transaction of the outcome that changed it. */
export async function keepPace(tx: Queries, budget: Budget, now: number): Promise<void> {
  const { paces } = tx.t;
  const state = { ...budget.pace() };
  await tx
    .insert(paces)
    .values({ key: KEY, state, updatedAt: now })
    .onConflictDoUpdate({ target: paces.key, set: { state, updatedAt: now } });
}

/** Takes up the pace of the program's last run. */
export async function recallPace(db: Db, budget: Budget): Promise<void> {
  const { paces } = db.t;
  const [found] = await db.select({ state: paces.state }).from(paces).where(eq(paces.key, KEY));
  if (found) budget.recall(found.state as unknown as Pace);
}
