/**
 * Who finished a course too fast, for supervisors to look at: the evidence stays (`pacing/too-fast.ts`), what they
 * found is written beside it.
 */
import { and, count, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { may, regionsSeen } from '../access.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';

export const NOTE_LENGTH = { min: 3, max: 500 } as const;

/** Where a page of the list ended. */
export interface TooFastCursor {
  readonly completedAt: number;
  readonly enrolmentId: number;
}

/** What an official may see of those who were too fast. */
function seen(db: Queries, by: Official): SQL | undefined {
  const { enrolments, learners } = db.t;
  const regions = regionsSeen(by);
  return and(
    may(by, 'schedules') ? undefined : sql`1 = 0`,
    isNotNull(enrolments.tooFast),
    regions && inArray(learners.regionId, [...regions]),
  );
}

function reviewedIs(db: Queries, reviewed: boolean): SQL {
  const { enrolments } = db.t;
  return reviewed ? isNotNull(enrolments.tooFastReviewedAt) : isNull(enrolments.tooFastReviewedAt);
}

export interface TooFastWish {
  readonly reviewed: boolean;
  readonly regionId?: string | undefined;
  readonly after?: TooFastCursor | undefined;
  readonly limit: number;
}

/** Enrolments with their learners, courses and reviewers, those completed last first. */
export function listTooFast(db: Queries, by: Official, { reviewed, regionId, after, limit }: TooFastWish) {
  const { courses, enrolments, learners, officials } = db.t;
  return db
    .select({
      enrolment: enrolments,
      learner: { id: learners.id, fullName: learners.fullName, regionId: learners.regionId },
      course: { id: courses.id, code: courses.code, titles: courses.titles },
      reviewer: { id: officials.id, name: officials.name },
    })
    .from(enrolments)
    .innerJoin(learners, eq(learners.id, enrolments.learnerId))
    .innerJoin(courses, eq(courses.id, enrolments.courseId))
    .leftJoin(officials, eq(officials.id, enrolments.tooFastReviewedBy))
    .where(
      and(
        seen(db, by),
        reviewedIs(db, reviewed),
        regionId === undefined ? undefined : eq(learners.regionId, regionId),
        after &&
          sql`(${enrolments.completedAt}, ${enrolments.id}) < (${after.completedAt}, ${after.enrolmentId})`,
      ),
    )
    .orderBy(desc(enrolments.completedAt), desc(enrolments.id))
    .limit(limit);
}

/** How many wait to be looked at, by region; those whose region is not known are under null. */
export async function tooFastByRegion(db: Queries, by: Official): Promise<Map<string | null, number>> {
  const { enrolments, learners } = db.t;
  const rows = await db
    .select({ regionId: learners.regionId, count: count() })
    .from(enrolments)
    .innerJoin(learners, eq(learners.id, enrolments.learnerId))
    .where(and(seen(db, by), reviewedIs(db, false)))
    .groupBy(learners.regionId);
  return new Map(rows.map((row) => [row.regionId, row.count]));
}

/** How many wait to be looked at. */
export async function countTooFast(db: Queries, by: Official): Promise<number> {
  const { enrolments, learners } = db.t;
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(enrolments)
    .innerJoin(learners, eq(learners.id, enrolments.learnerId))
    .where(and(seen(db, by), reviewedIs(db, false)));
  return row?.count ?? 0;
}

export type ReviewOutcome = 'reviewed' | 'unknown' | 'note';

/** Writes down what a supervisor found; a second review replaces the first, and both stay in the audit. */
export async function reviewTooFast(
  db: Db,
  by: Official,
  enrolmentId: number,
  note: string,
  now: number,
): Promise<ReviewOutcome> {
  const text = note.replace(/\s+/g, ' ').trim();
  if (text.length < NOTE_LENGTH.min || text.length > NOTE_LENGTH.max) return 'note';
  return db.transaction(async (tx) => {
    const { enrolments, learners } = tx.t;
    const [found] = await tx
      .select({ learnerId: learners.id })
      .from(enrolments)
      .innerJoin(learners, eq(learners.id, enrolments.learnerId))
      .where(and(eq(enrolments.id, enrolmentId), seen(tx, by)));
    if (!found) return 'unknown';
    await tx
      .update(enrolments)
      .set({ tooFastReviewedAt: now, tooFastReviewedBy: by.id, tooFastNote: text, updatedAt: now })
      .where(eq(enrolments.id, enrolmentId));
    const target = `learner:${found.learnerId}`;
    await record(
      tx,
      { officialId: by.id, action: 'tooFast.reviewed', target, data: { enrolmentId, reason: text } },
      now,
    );
    return 'reviewed';
  });
}
