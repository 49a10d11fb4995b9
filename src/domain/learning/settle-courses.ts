/**
 * Bringing enrolments up to date with a change of their course: modules that came or went, hours, the plan, the
 * duration. A change only marks the course (`courses/unsettle.ts`), so that editing is as quick with a hundred thousand learners as with ten;
 * a job goes through them. The mark stays until all are done, whatever crashes meanwhile.
 */
import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { recompute } from './recompute.ts';

/** Learners a transaction: others who write wait no longer than that takes. */
const LEARNERS_AT_ONCE = 200;

/** Learners of a course after one of them, by id. */
async function someLearners(db: Queries, courseId: number, after: number): Promise<number[]> {
  const { enrolments } = db.t;
  const rows = await db
    .select({ id: enrolments.learnerId })
    .from(enrolments)
    .where(and(eq(enrolments.courseId, courseId), gt(enrolments.learnerId, after)))
    .orderBy(asc(enrolments.learnerId))
    .limit(LEARNERS_AT_ONCE);
  return rows.map(({ id }) => id);
}

/** Brings the enrolments of one course up to date. False when it was told to stop. */
async function settleCourse(
  db: Db,
  courseId: number,
  now: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  let after = 0;
  while (!signal?.aborted) {
    const ids = await someLearners(db, courseId, after);
    if (ids.length === 0) return true;
    await db.transaction((tx) => recompute(tx, ids, now));
    after = ids.at(-1) ?? after;
  }
  return false;
}

/** Settles every marked course. One that is changed meanwhile keeps its mark, for the next time. */
export async function settleCourses(db: Db, now: number, signal?: AbortSignal): Promise<void> {
  const { courses } = db.t;
  const marked = await db
    .select({ id: courses.id, unsettledAt: courses.unsettledAt })
    .from(courses)
    .where(isNotNull(courses.unsettledAt));
  for (const { id, unsettledAt } of marked) {
    if (unsettledAt === null || !(await settleCourse(db, id, now, signal))) continue;
    await db.transaction((tx) =>
      tx
        .update(tx.t.courses)
        .set({ unsettledAt: null })
        .where(and(eq(tx.t.courses.id, id), eq(tx.t.courses.unsettledAt, unsettledAt))),
    );
  }
}
