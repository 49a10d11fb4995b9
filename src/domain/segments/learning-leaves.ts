/** Questions about how a teacher's learner gets on: courses, modules, how far, due dates and results. */
import {
  and,
  eq,
  exists,
  gte,
  isNotNull,
  isNull,
  lt,
  notExists,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { LeafOf } from './condition.ts';
import { DAY_MS } from './people-leaves.ts';

/** The teacher's learner has an enrolment of which this holds. */
function enrolled(q: Queries, ...holds: (SQL | undefined)[]): SQL {
  const { enrolments, learners, teachers } = q.t;
  return exists(
    q
      .select({ one: sql`1` })
      .from(learners)
      .innerJoin(enrolments, eq(enrolments.learnerId, learners.id))
      .where(and(eq(learners.teacherId, teachers.id), ...holds)),
  );
}

const inCourse = (q: Queries, course: number | undefined): SQL | undefined =>
  course === undefined ? undefined : eq(q.t.enrolments.courseId, course);

export function courseLeaf(q: Queries, { courses, state }: LeafOf<'course'>): SQL {
  const { enrolments } = q.t;
  const among = listed(q, enrolments.courseId, courses);
  if (state === 'never') return sql`not ${enrolled(q, among)}`;
  return enrolled(q, among, state === 'enrolled' ? undefined : eq(enrolments.status, state));
}

/** `untouched`: nothing is done in any of them. */
export function moduleLeaf(q: Queries, { modules, state }: LeafOf<'module'>): SQL {
  const { moduleProgress: progress, learners, teachers } = q.t;
  const done = isNotNull(progress.completedAt);
  const begun = and(isNull(progress.completedAt), sql`${progress.percent} > 0`);
  const worked = (holds: SQL | undefined) =>
    exists(
      q
        .select({ one: sql`1` })
        .from(learners)
        .innerJoin(progress, eq(progress.learnerId, learners.id))
        .where(and(eq(learners.teacherId, teachers.id), listed(q, progress.moduleId, modules), holds)),
    );
  if (state === 'untouched') return sql`not ${worked(sql`(${done} or ${progress.percent} > 0)`)}`;
  return worked(state === 'completed' ? done : begun);
}

/** In the named course; else in the present one: of those that go on the one that began last, else the last of all. */
export function progressLeaf(q: Queries, { course, from, to }: LeafOf<'progress'>): SQL {
  const { enrolments } = q.t;
  const soFar = sql`${enrolments.percent} between ${from} and ${to}`;
  return enrolled(q, course === undefined ? notExists(laterCourse(q)) : inCourse(q, course), soFar);
}

/** Another enrolment of the same learner that comes before this one in being the present. */
function laterCourse(q: Queries) {
  const { enrolments } = q.t;
  const later = alias(enrolments, 'later');
  const rank = ({ status, startedAt, id }: Record<'status' | 'startedAt' | 'id', SQLWrapper>) =>
    sql`(case when ${status} = 'active' then 1 else 0 end, ${startedAt}, ${id})`;
  return q
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.learnerId, enrolments.learnerId), sql`${rank(later)} > ${rank(enrolments)}`));
}

/**
 * The due date with what supervisors granted: extensions, and pauses from the start on, each by its length. Null while
 * a pause without an end holds it. What is granted only gives more time, so the date as told is a bound.
 */
function grantedDue(q: Queries): SQL {
  const { enrolments, scheduleChanges: changes } = q.t;
  const paused = sql`case when ${changes.untilAt} > ${changes.fromAt} and ${changes.untilAt} > ${enrolments.startedAt}
    then ${changes.untilAt} - case when ${changes.fromAt} > ${enrolments.startedAt} then ${changes.fromAt} else ${enrolments.startedAt} end
    else 0 end`;
  const counted = and(
    eq(changes.enrolmentId, enrolments.id),
    isNull(changes.undoneAt),
    sql`(${changes.kind} = 'extend' or (${changes.kind} = 'pause' and ${changes.fromAt} < ${enrolments.dueAt}))`,
  );
  return sql`${enrolments.dueAt} + (
    select case when count(case when ${changes.kind} = 'pause' and ${changes.untilAt} is null then 1 end) > 0 then null
      else coalesce(sum(case when ${changes.kind} = 'pause' then ${paused} when ${changes.byMs} > 0 then ${changes.byMs} else 0 end), 0) end
    from ${changes} where ${counted})`;
}

export function dueLeaf(q: Queries, { course, days }: LeafOf<'due'>, now: number): SQL {
  const { enrolments } = q.t;
  const until = now + days * DAY_MS;
  return enrolled(
    q,
    inCourse(q, course),
    eq(enrolments.status, 'active'),
    lt(enrolments.dueAt, until),
    gte(grantedDue(q), now),
    lt(grantedDue(q), until),
  );
}

export function overdueLeaf(q: Queries, { course }: LeafOf<'overdue'>, now: number): SQL {
  const { enrolments } = q.t;
  return enrolled(
    q,
    inCourse(q, course),
    eq(enrolments.status, 'active'),
    lt(enrolments.dueAt, now),
    lt(grantedDue(q), now),
  );
}

export function resultLeaf(q: Queries, { course, result }: LeafOf<'result'>): SQL {
  return enrolled(q, inCourse(q, course), eq(q.t.enrolments.result, result));
}
