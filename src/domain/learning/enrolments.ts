/** Who takes which course, as other systems told it or as facts show. */
import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { newIds, putRows } from '../../db/rows.ts';
import type { Told } from '../../db/schema/learning.ts';
import { joinTold } from './told.ts';

export type Enrolment = Queries['t']['enrolments']['$inferSelect'];

/** A learner's enrolments, the one that began last first in time order. */
export function enrolmentsOf(db: Queries, learnerId: number): Promise<Enrolment[]> {
  const { enrolments } = db.t;
  return db
    .select()
    .from(enrolments)
    .where(eq(enrolments.learnerId, learnerId))
    .orderBy(asc(enrolments.startedAt), asc(enrolments.id));
}

/** Enrolments on their way into the database: what was told is joined here, the rest follows in `recompute`. */
export interface EnrolmentBook {
  /**
   * Adds what was told; a learner without the enrolment gets it.
   *
   * @param told null where only a fact about a module shows that they are enrolled
   */
  add(learnerId: number, courseId: number, told: Told | null): 'new' | 'changed' | 'same';
  save(now: number): Promise<void>;
}

/** Opens the enrolments of these learners. */
export async function openEnrolments(tx: Queries, learnerIds: readonly number[]): Promise<EnrolmentBook> {
  const { enrolments } = tx.t;
  const rows = await tx
    .select()
    .from(enrolments)
    .where(listed(tx, enrolments.learnerId, [...learnerIds]));
  const known = new Map(rows.map((row) => [`${row.learnerId}:${row.courseId}`, row]));
  const changed = new Set<Enrolment>();
  return {
    add(learnerId, courseId, told) {
      const key = `${learnerId}:${courseId}`;
      const row = known.get(key);
      if (!row) {
        const made = blank(learnerId, courseId, told);
        known.set(key, made);
        changed.add(made);
        return 'new';
      }
      if (!told) return 'same';
      const joined = row.told ? joinTold(row.told, told) : told;
      if (row.told && sameTold(row.told, joined)) return 'same';
      row.told = joined;
      changed.add(row);
      return 'changed';
    },
    async save(now) {
      const made = [...changed].filter((row) => row.id === 0);
      const ids = await newIds(tx, 'enrolments', made.length);
      for (const [index, row] of made.entries()) Object.assign(row, { id: ids[index]!, createdAt: now });
      for (const row of changed) row.updatedAt = now;
      await putRows(tx, enrolments, ['id'], [...changed]);
      changed.clear();
    },
  };
}

function sameTold(a: Told, b: Told): boolean {
  // Joined with itself it has the same order of keys, which a database may have changed.
  return JSON.stringify(joinTold(a, a)) === JSON.stringify(joinTold(b, b));
}

/** Start, due date and the rest follow from what was told, in `recompute`. */
function blank(learnerId: number, courseId: number, told: Told | null): Enrolment {
  return {
    id: 0,
    learnerId,
    courseId,
    told,
    provider: 'platform',
    status: 'active',
    groupName: null,
    startedAt: 0,
    dueAt: 0,
    toldAt: null,
    percent: 0,
    completedAt: null,
    result: null,
    lastFactAt: null,
    tooFast: null,
    tooFastReviewedAt: null,
    tooFastReviewedBy: null,
    tooFastNote: null,
    createdAt: 0,
    updatedAt: 0,
  };
}
