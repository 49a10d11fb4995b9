/** What the pages of schedule changes list: study groups to choose from, and what was changed in one go. */
import { and, asc, desc, eq, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { ScheduleChangeKind } from '../../db/schema/learning.ts';
import { may, regionsSeen } from '../access.ts';
import type { Official } from '../officials.ts';

export interface StudyGroup {
  readonly groupName: string;
  /** Active enrolments whose learners the official may see. */
  readonly active: number;
}

/** The groups of a course in which somebody is active, by name. */
export function studyGroups(db: Queries, by: Official, courseId: number): Promise<StudyGroup[]> {
  const { enrolments, learners } = db.t;
  return db
    .select({ groupName: sql<string>`${enrolments.groupName}`, active: counted(sql`*`) })
    .from(enrolments)
    .innerJoin(learners, eq(learners.id, enrolments.learnerId))
    .where(
      and(
        eq(enrolments.courseId, courseId),
        isNotNull(enrolments.groupName),
        eq(enrolments.status, 'active'),
        seen(db, by),
      ),
    )
    .groupBy(enrolments.groupName)
    .orderBy(asc(enrolments.groupName));
}

/** Changes that were made in one go, as far as the official may see whom they concern. */
export interface ScheduleBatch {
  readonly batch: string;
  readonly kind: ScheduleChangeKind;
  /** ms UTC; `untilAt` null for a pause without an end. */
  readonly fromAt: number;
  readonly untilAt: number | null;
  readonly byMs: number;
  readonly reason: string;
  readonly officialId: number | null;
  readonly createdAt: number;
  readonly courseId: number;
  /** Learners it was made for, and for how many of them it was undone. */
  readonly learners: number;
  readonly undone: number;
}

/** The newest first; of one course if it is named. */
export function recentBatches(
  db: Queries,
  by: Official,
  { courseId, limit }: { courseId?: number | undefined; limit: number },
): Promise<ScheduleBatch[]> {
  const { enrolments, learners, scheduleChanges: change } = db.t;
  const number = (value: SQL) => value.mapWith(Number) as SQL<number>;
  return db
    .select({
      batch: change.batch,
      kind: sql<ScheduleChangeKind>`min(${change.kind})`,
      fromAt: number(sql`min(${change.fromAt})`),
      // A part of them may have gone on again: what is told is the latest end, none while anybody has none.
      untilAt: sql<
        number | null
      >`case when count(*) = count(${change.untilAt}) then max(${change.untilAt}) end`.mapWith(Number),
      byMs: number(sql`max(${change.byMs})`),
      reason: sql<string>`min(${change.reason})`,
      officialId: sql<number | null>`min(${change.officialId})`.mapWith(Number),
      createdAt: number(sql`min(${change.createdAt})`),
      courseId: number(sql`min(${enrolments.courseId})`),
      learners: counted(sql`*`),
      undone: counted(change.undoneAt),
    })
    .from(change)
    .innerJoin(enrolments, eq(enrolments.id, change.enrolmentId))
    .innerJoin(learners, eq(learners.id, enrolments.learnerId))
    .where(and(courseId === undefined ? undefined : eq(enrolments.courseId, courseId), seen(db, by)))
    .groupBy(change.batch)
    .orderBy(desc(sql`min(${change.id})`))
    .limit(limit);
}

function seen(db: Queries, by: Official): SQL | undefined {
  const regions = regionsSeen(by);
  return and(
    may(by, 'schedules') ? undefined : sql`1 = 0`,
    regions && inArray(db.t.learners.regionId, [...regions]),
  );
}

const counted = (what: unknown): SQL<number> => sql<number>`count(${what})`.mapWith(Number);
