/** The one place where everything is brought up to date that follows from a learner's facts, enrolments and schedule. */
import { asc, inArray } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { putRows } from '../../db/rows.ts';
import { takeTurn } from '../../db/turn.ts';
import { stopReminders } from '../reminders/stop.ts';
import { enrolmentState } from './enrolment-state.ts';
import type { Enrolment } from './enrolments.ts';
import type { ModuleProgress } from './facts.ts';
import type { Learner } from './identity.ts';
import { placesOf } from './learner-place.ts';

/**
 * Brings up to date what depends on these learners' facts, enrolments and schedule changes: the enrolments' percent,
 * status, completion and too-fast evidence, the learner's last completion, and when to look for reminders next (now,
 * for those who are linked). Reminders that wait for them are called back. To be called in the transaction of every
 * such change; calling it once more changes nothing.
 */
export async function recompute(tx: Queries, learnerIds: readonly number[], now: number): Promise<void> {
  const ids = [...new Set(learnerIds)];
  if (ids.length === 0) return;
  await takeTurn(tx, 'learning');
  const { enrolments, learners } = tx.t;
  const own = await tx
    .select()
    .from(enrolments)
    .where(listed(tx, enrolments.learnerId, ids));
  await putRows(tx, enrolments, ['id'], await outdated(tx, own, ids, now));
  const people = await tx
    .select()
    .from(learners)
    .where(listed(tx, learners.id, ids));
  await putRows(tx, learners, ['id'], outdatedLearners(people, own, now));
  await stopReminders(tx, ids, now);
}

/** Changes the rows that are not as they should be, and gives those. */
async function outdated(
  tx: Queries,
  own: readonly Enrolment[],
  ids: readonly number[],
  now: number,
): Promise<Enrolment[]> {
  const { courses, modules, moduleProgress } = tx.t;
  const courseIds = [...new Set(own.map(({ courseId }) => courseId))];
  if (courseIds.length === 0) return [];
  const courseRows = await tx.select().from(courses).where(inArray(courses.id, courseIds));
  const moduleRows = await tx
    .select()
    .from(modules)
    .where(inArray(modules.courseId, courseIds))
    .orderBy(asc(modules.position), asc(modules.id));
  const facts = await tx
    .select()
    .from(moduleProgress)
    .where(listed(tx, moduleProgress.learnerId, ids));

  const places = await placesOf(tx, ids);
  const courseById = new Map(courseRows.map((course) => [course.id, course]));
  const modulesOf = (courseId: number) => moduleRows.filter((module) => module.courseId === courseId);
  const modulesByCourse = new Map(courseIds.map((courseId) => [courseId, modulesOf(courseId)]));
  const progressOf = new Map<number, Map<number, ModuleProgress>>();
  for (const fact of facts) {
    const mine = progressOf.get(fact.learnerId);
    if (mine) mine.set(fact.moduleId, fact);
    else progressOf.set(fact.learnerId, new Map([[fact.moduleId, fact]]));
  }
  const none = new Map<number, ModuleProgress>();
  return own.filter((row) => {
    const state = enrolmentState({
      course: courseById.get(row.courseId)!,
      modules: modulesByCourse.get(row.courseId) ?? [],
      place: places.get(row.learnerId)!,
      progress: progressOf.get(row.learnerId) ?? none,
      told: row.told,
      before: row,
    });
    const same = Object.entries(state).every(([field, value]) =>
      sameValue(row[field as keyof Enrolment], value),
    );
    if (same) return false;
    Object.assign(row, state, { updatedAt: now });
    return true;
  });
}

function outdatedLearners(people: readonly Learner[], own: readonly Enrolment[], now: number): Learner[] {
  const lastCompleted = new Map<number, number>();
  for (const { learnerId, completedAt } of own) {
    if (completedAt === null) continue;
    lastCompleted.set(learnerId, Math.max(completedAt, lastCompleted.get(learnerId) ?? 0));
  }
  return people.filter((learner) => {
    const lastCompletedAt = lastCompleted.get(learner.id) ?? null;
    const remindAt = learner.teacherId === null ? null : now;
    if (learner.lastCompletedAt === lastCompletedAt && learner.remindAt === remindAt) return false;
    Object.assign(learner, { lastCompletedAt, remindAt });
    return true;
  });
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const entries = Object.entries(b);
  return (
    entries.length === Object.keys(a).length &&
    entries.every(([key, value]) => (a as Record<string, unknown>)[key] === value)
  );
}
