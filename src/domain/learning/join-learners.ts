/** Two learners who turned out to be one person: everything that is known of one is added to the other. */
import { eq, inArray } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { putRows } from '../../db/rows.ts';
import { joinProgress, type ModuleProgress } from './facts.ts';
import { joinTold } from './told.ts';

/**
 * Moves progress, enrolments and statements from one learner to another and removes the first. Both are in the
 * database. Whoever calls it recomputes the second, and has merged what stands in their own rows.
 */
export async function joinLearners(tx: Queries, fromId: number, intoId: number): Promise<void> {
  await joinProgressOf(tx, fromId, intoId);
  await joinEnrolments(tx, fromId, intoId);
  const { statements, learners } = tx.t;
  await tx.update(statements).set({ learnerId: intoId }).where(eq(statements.learnerId, fromId));
  await tx.delete(learners).where(eq(learners.id, fromId));
}

async function joinProgressOf(tx: Queries, fromId: number, intoId: number): Promise<void> {
  const { moduleProgress } = tx.t;
  const rows = await tx
    .select()
    .from(moduleProgress)
    .where(inArray(moduleProgress.learnerId, [fromId, intoId]));
  const known = new Map<number, ModuleProgress>();
  for (const row of rows) {
    const other = known.get(row.moduleId);
    const joined = other ? joinProgress(other, row) : row;
    known.set(row.moduleId, { ...joined, learnerId: intoId, moduleId: row.moduleId });
  }
  await putRows(tx, moduleProgress, ['learnerId', 'moduleId'], [...known.values()]);
}

async function joinEnrolments(tx: Queries, fromId: number, intoId: number): Promise<void> {
  const { enrolments, scheduleChanges } = tx.t;
  const mine = await tx.select().from(enrolments).where(eq(enrolments.learnerId, fromId));
  const theirs = await tx.select().from(enrolments).where(eq(enrolments.learnerId, intoId));
  for (const enrolment of mine) {
    const same = theirs.find(({ courseId }) => courseId === enrolment.courseId);
    if (!same) {
      await tx.update(enrolments).set({ learnerId: intoId }).where(eq(enrolments.id, enrolment.id));
      continue;
    }
    const told =
      same.told && enrolment.told ? joinTold(same.told, enrolment.told) : (same.told ?? enrolment.told);
    await tx.update(enrolments).set({ told }).where(eq(enrolments.id, same.id));
    await tx
      .update(scheduleChanges)
      .set({ enrolmentId: same.id })
      .where(eq(scheduleChanges.enrolmentId, enrolment.id));
  }
}
