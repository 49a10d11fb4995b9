/** The mark of courses whose enrolments are to be brought up to date (`learning/settle-courses.ts`). */
import { inArray } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';

/** Marks courses, in the transaction that changes them. */
export async function unsettle(tx: Queries, courseIds: readonly number[], now: number): Promise<void> {
  if (courseIds.length === 0) return;
  const { courses } = tx.t;
  await tx
    .update(courses)
    .set({ unsettledAt: now })
    .where(inArray(courses.id, [...courseIds]));
}
