/**
 * What supervisors change in schedules: pauses, extensions and shifts, for one learner or for a whole group at once,
 * each with a reason. What a change does to openings and due dates is decided in `pacing/`.
 */
import { randomUUID } from 'node:crypto';
import { and, asc, count, desc, eq, gt, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { ScheduleChangeKind } from '../../db/schema/learning.ts';
import { takeTurn } from '../../db/turn.ts';
import { may, regionsSeen } from '../access.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { recompute } from './recompute.ts';

/** Whose schedules are meant: one enrolment, or the active ones of a study group, of one region if it is named. */
export type ScheduleScope =
  | { readonly kind: 'enrolment'; readonly enrolmentId: number }
  | {
      readonly kind: 'group';
      readonly courseId: number;
      readonly groupName: string;
      readonly regionId?: string | undefined;
    };

/** Moments and spans in ms. */
export type ScheduleWish =
  /** Nothing opens and nobody is late from `from` (past or future) until `until`; null while nobody knows. */
  | { readonly kind: 'pause'; readonly from: number; readonly until: number | null }
  /** The due date comes so much later. */
  | { readonly kind: 'extend'; readonly by: number }
  /** What has not opened by `from`, and the due date, come so much later. */
  | { readonly kind: 'shift'; readonly from: number; readonly by: number };

export type ScheduleOutcome =
  | { readonly kind: 'changed'; readonly batch: string; readonly count: number }
  /** Nobody whom the official may see is active there, or nothing of it holds (any more). */
  | { readonly kind: 'nobody' }
  | { readonly kind: 'wrong'; readonly field: 'reason' | 'from' | 'until' | 'by' };

export const REASON_LENGTH = { min: 3, max: 500 } as const;
const HOUR_MS = 3_600_000;
const YEAR_MS = 366 * 24 * HOUR_MS;
/** Rows of one statement: together they have fewer parameters than either engine takes. */
const ROWS_AT_ONCE = 1000;

const AUDITED = {
  pause: 'schedule.paused',
  extend: 'schedule.extended',
  shift: 'schedule.shifted',
} as const satisfies Record<ScheduleChangeKind, string>;

/** Changes schedules. All changes of one call are one batch, which can be undone as such. */
export async function changeSchedules(
  db: Db,
  by: Official,
  { scope, wish, reason }: { scope: ScheduleScope; wish: ScheduleWish; reason: string },
  now: number,
): Promise<ScheduleOutcome> {
  const why = reason.replace(/\s+/g, ' ').trim();
  const field = mistakeIn(wish, now) ?? mistakeInReason(why);
  if (field) return { kind: 'wrong', field };
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const people = await active(tx, by, scope);
    if (people.length === 0) return { kind: 'nobody' };
    const batch = randomUUID();
    const row = {
      kind: wish.kind,
      fromAt: wish.kind === 'extend' ? now : wish.from,
      untilAt: wish.kind === 'pause' ? wish.until : null,
      byMs: wish.kind === 'pause' ? 0 : wish.by,
      reason: why,
      officialId: by.id,
      batch,
      createdAt: now,
    };
    for (const some of chunks(people)) {
      await tx.insert(tx.t.scheduleChanges).values(some.map(({ enrolmentId }) => ({ ...row, enrolmentId })));
    }
    await finish(tx, by, people, { action: AUDITED[wish.kind], batch, reason: why }, now);
    return { kind: 'changed', batch, count: people.length };
  });
}

/** Ends the pauses that hold at `now`. What they have moved by then stays moved. */
export async function resumeSchedules(
  db: Db,
  by: Official,
  { scope, reason }: { scope: ScheduleScope; reason: string },
  now: number,
): Promise<ScheduleOutcome> {
  const why = reason.replace(/\s+/g, ' ').trim();
  const field = mistakeInReason(why);
  if (field) return { kind: 'wrong', field };
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const { scheduleChanges } = tx.t;
    const people = await active(tx, by, scope);
    const resumed = new Set<number>();
    for (const some of chunks(people)) {
      const ended = await tx
        .update(scheduleChanges)
        .set({ untilAt: now })
        .where(
          and(
            listed(
              tx,
              scheduleChanges.enrolmentId,
              some.map(({ enrolmentId }) => enrolmentId),
            ),
            eq(scheduleChanges.kind, 'pause'),
            isNull(scheduleChanges.undoneAt),
            lte(scheduleChanges.fromAt, now),
            or(isNull(scheduleChanges.untilAt), gt(scheduleChanges.untilAt, now)),
          ),
        )
        .returning({ enrolmentId: scheduleChanges.enrolmentId });
      for (const { enrolmentId } of ended) resumed.add(enrolmentId);
    }
    const those = people.filter(({ enrolmentId }) => resumed.has(enrolmentId));
    if (those.length === 0) return { kind: 'nobody' };
    const batch = randomUUID();
    await finish(tx, by, those, { action: 'schedule.resumed', batch, reason: why }, now);
    return { kind: 'changed', batch, count: those.length };
  });
}

/** Takes back what was changed in one go, for those learners whom the official may see. */
export async function undoScheduleChanges(
  db: Db,
  by: Official,
  batch: string,
  now: number,
): Promise<ScheduleOutcome> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'learning');
    const { scheduleChanges, enrolments } = tx.t;
    const inBatch = tx
      .select({ id: scheduleChanges.enrolmentId })
      .from(scheduleChanges)
      .where(and(eq(scheduleChanges.batch, batch), isNull(scheduleChanges.undoneAt)));
    const people = await concerned(tx, by, inArray(enrolments.id, inBatch));
    if (people.length === 0) return { kind: 'nobody' };
    for (const some of chunks(people)) {
      await tx
        .update(scheduleChanges)
        .set({ undoneAt: now })
        .where(
          and(
            eq(scheduleChanges.batch, batch),
            isNull(scheduleChanges.undoneAt),
            listed(
              tx,
              scheduleChanges.enrolmentId,
              some.map(({ enrolmentId }) => enrolmentId),
            ),
          ),
        );
    }
    await finish(tx, by, people, { action: 'schedule.undone', batch }, now);
    return { kind: 'changed', batch, count: people.length };
  });
}

/** How many schedules a change of this scope would change now. */
export async function countSchedules(db: Queries, by: Official, scope: ScheduleScope): Promise<number> {
  return (await active(db, by, scope)).length;
}

/**
 * All that was changed in an enrolment's schedule, also what was undone, with who did it, and to how many at once; the
 * newest first.
 */
export function scheduleHistory(db: Queries, enrolmentId: number) {
  const { scheduleChanges, officials } = db.t;
  const sameBatch = alias(scheduleChanges, 'same_batch');
  const atOnce = db
    .select({ count: count() })
    .from(sameBatch)
    .where(eq(sameBatch.batch, scheduleChanges.batch));
  return db
    .select({
      change: scheduleChanges,
      official: { id: officials.id, name: officials.name },
      atOnce: sql<number>`(${atOnce})`.mapWith(Number),
    })
    .from(scheduleChanges)
    .leftJoin(officials, eq(officials.id, scheduleChanges.officialId))
    .where(eq(scheduleChanges.enrolmentId, enrolmentId))
    .orderBy(desc(scheduleChanges.id));
}

interface Concerned {
  enrolmentId: number;
  learnerId: number;
  courseCode: string;
  groupName: string | null;
}

/** The active enrolments of the scope whose learners the official may see. */
function active(tx: Queries, by: Official, scope: ScheduleScope): Promise<Concerned[]> {
  const { enrolments, learners } = tx.t;
  const meant =
    scope.kind === 'enrolment'
      ? eq(enrolments.id, scope.enrolmentId)
      : and(
          eq(enrolments.courseId, scope.courseId),
          eq(enrolments.groupName, scope.groupName),
          scope.regionId === undefined ? undefined : eq(learners.regionId, scope.regionId),
        );
  return concerned(tx, by, and(eq(enrolments.status, 'active'), meant));
}

async function concerned(tx: Queries, by: Official, which: SQL | undefined): Promise<Concerned[]> {
  if (!may(by, 'schedules')) return [];
  const { courses, enrolments, learners } = tx.t;
  const regions = regionsSeen(by);
  return tx
    .select({
      enrolmentId: enrolments.id,
      learnerId: enrolments.learnerId,
      courseCode: courses.code,
      groupName: enrolments.groupName,
    })
    .from(enrolments)
    .innerJoin(learners, eq(learners.id, enrolments.learnerId))
    .innerJoin(courses, eq(courses.id, enrolments.courseId))
    .where(and(which, regions && inArray(learners.regionId, [...regions])))
    .orderBy(asc(enrolments.id));
}

/** Writes down who did it, and brings up to date what depends on it. */
async function finish(
  tx: Queries,
  by: Official,
  people: readonly Concerned[],
  { action, ...about }: { action: string; batch: string; reason?: string },
  now: number,
): Promise<void> {
  const [first] = people;
  const target =
    people.length === 1 ? `learner:${first!.learnerId}` : `${first!.courseCode} ${first!.groupName ?? ''}`;
  const data = { ...about, count: people.length, course: first!.courseCode };
  await record(tx, { officialId: by.id, action, target: target.trim(), data }, now);
  for (const some of chunks(people)) {
    await recompute(
      tx,
      some.map(({ learnerId }) => learnerId),
      now,
    );
  }
}

function mistakeIn(wish: ScheduleWish, now: number): 'from' | 'until' | 'by' | undefined {
  if (wish.kind !== 'extend' && !(Math.abs(wish.from - now) <= YEAR_MS)) return 'from';
  if (wish.kind !== 'pause') return wish.by >= HOUR_MS && wish.by <= YEAR_MS ? undefined : 'by';
  const { from, until } = wish;
  return until === null || (until > from && until - from <= YEAR_MS) ? undefined : 'until';
}

function mistakeInReason(reason: string): 'reason' | undefined {
  return reason.length >= REASON_LENGTH.min && reason.length <= REASON_LENGTH.max ? undefined : 'reason';
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let first = 0; first < all.length; first += ROWS_AT_ONCE) yield all.slice(first, first + ROWS_AT_ONCE);
}
