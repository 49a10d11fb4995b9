/** Messages of long ago are forgotten, with what they told. */
import { inArray, lt } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';

/**
 * Forgets the oldest messages, a batch at a time so that nobody waits for it. What they told could be told again, so
 * `before` has to lie beyond every course and every step of the five-year cycle.
 *
 * @param before ms UTC
 * @returns how many went; less than `batch` means that none is left
 */
export async function forgetReminders(tx: Queries, before: number, batch: number): Promise<number> {
  const { reminders } = tx.t;
  const old = tx
    .select({ id: reminders.id })
    .from(reminders)
    .where(lt(reminders.createdAt, before))
    .limit(batch);
  const gone = await tx.delete(reminders).where(inArray(reminders.id, old)).returning({ id: reminders.id });
  return gone.length;
}
