/**
 * Who may be behind, at risk, overdue or paused, found by the database alone. How somebody stands follows from pure
 * functions over schedule and facts (`pacing/`), which no index knows; what is here are conditions that everybody in
 * such a state meets, and few others, so that only few have to be looked at closely.
 *
 * Why they hold: the portions that are due are never a larger share of the hours than the time that has gone is of
 * the time there is, changes of a schedule only give more time, and an enrolment's percent is never more than the
 * share of the hours that are done.
 */
import { and, eq, exists, gt, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { allModules, listCourses } from '../courses/courses.ts';
import type { PaceState } from '../pacing/pace.ts';
import { portionsOf } from '../pacing/plan.ts';

/** States that are worked out, not read. */
export type WorkedOut = Extract<PaceState, 'behind' | 'at-risk' | 'overdue' | 'paused'>;

const HOUR_MS = 3_600_000;
/** Quiet hours move an opening by less than a day. */
const QUIET_MS = 24 * HOUR_MS;

/** A condition on `enrolments` that holds for all active ones in this state at `now` (ms UTC), and for some others. */
export async function paceCandidates(db: Queries, state: WorkedOut, now: number): Promise<SQL | undefined> {
  const { enrolments } = db.t;
  const active = eq(enrolments.status, 'active');
  if (state === 'paused') return and(active, exists(pausesNow(db, now)));
  if (state === 'overdue') return and(active, lt(enrolments.dueAt, now));
  const span = sql`(${enrolments.dueAt} - ${enrolments.startedAt})`;
  const gone = sql`(${now} - ${enrolments.startedAt})`;
  const late =
    state === 'behind'
      ? sql`${enrolments.percent} * ${span} < 100 * ${gone}`
      : or(sql`(${enrolments.percent} + 100) * ${span} <= 200 * ${gone}`, await infeasible(db));
  return and(active, late, or(gte(enrolments.dueAt, now), exists(changesOf(db))));
}

function changesOf(db: Queries) {
  const { enrolments, scheduleChanges } = db.t;
  return db
    .select({ id: scheduleChanges.id })
    .from(scheduleChanges)
    .where(and(eq(scheduleChanges.enrolmentId, enrolments.id), isNull(scheduleChanges.undoneAt)));
}

function pausesNow(db: Queries, now: number) {
  const { enrolments, scheduleChanges } = db.t;
  return db
    .select({ id: scheduleChanges.id })
    .from(scheduleChanges)
    .where(
      and(
        eq(scheduleChanges.enrolmentId, enrolments.id),
        isNull(scheduleChanges.undoneAt),
        eq(scheduleChanges.kind, 'pause'),
        lte(scheduleChanges.fromAt, now),
        or(isNull(scheduleChanges.untilAt), gt(scheduleChanges.untilAt, now)),
      ),
    );
}

/** Those whose last portion may open after the due date: what the schedule asks of them cannot be done. */
async function infeasible(db: Queries): Promise<SQL | undefined> {
  const { enrolments } = db.t;
  const modules = await allModules(db);
  const courses = await listCourses(db, { archived: 'all' });
  return or(
    ...courses.map((course) => {
      const own = modules.filter(({ courseId, archivedAt }) => courseId === course.id && archivedAt === null);
      const steps = portionsOf(own, course.plan).length - 1;
      const openings = steps * course.plan.stepHours * HOUR_MS + QUIET_MS;
      const notBefore = Math.max(
        0,
        ...[course, ...own].flatMap(({ permission }) => (permission?.from ? permission.from + QUIET_MS : [])),
      );
      return and(
        eq(enrolments.courseId, course.id),
        or(
          sql`${enrolments.dueAt} - ${enrolments.startedAt} < ${openings}`,
          notBefore > 0 ? lt(enrolments.dueAt, notBefore) : undefined,
        ),
      );
    }),
  );
}
