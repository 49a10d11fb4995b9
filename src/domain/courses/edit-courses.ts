/** What editors do to courses: each change in one transaction with its line in the audit. */
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { type Course, courseByCode } from './courses.ts';
import { changedFields } from './shape.ts';
import { unsettle } from './unsettle.ts';

/** What an editor says of a course. The caller has checked the shapes: codes parsed, numbers in their limits. */
export type CourseFields = Pick<
  Course,
  'code' | 'titles' | 'area' | 'hours' | 'credits' | 'plan' | 'durationDays' | 'permission'
>;

/** Who changes something; null at the terminal. */
export type Editor = Pick<Official, 'id'> | null;

export type CourseOutcome =
  | { readonly kind: 'saved'; readonly course: Course }
  /** Another course has the code. */
  | { readonly kind: 'taken' }
  /** Somebody changed it after the form was opened. */
  | { readonly kind: 'stale'; readonly course: Course }
  | { readonly kind: 'unknown' };

async function note(tx: Queries, by: Editor, action: string, course: Course, now: number, data = {}) {
  const entry = { officialId: by?.id ?? null, action, target: course.code, data: { id: course.id, ...data } };
  await record(tx, entry, now);
}

/** Makes a course. */
export async function addCourse(
  db: Db,
  by: Editor,
  fields: CourseFields,
  now: number,
): Promise<CourseOutcome> {
  return db.transaction(async (tx) => {
    const row = { ...fields, stoppedReminders: [], createdAt: now, updatedAt: now };
    const [course] = await tx.insert(tx.t.courses).values(row).onConflictDoNothing().returning();
    if (!course) return { kind: 'taken' };
    await note(tx, by, 'course.created', course, now);
    return { kind: 'saved', course };
  });
}

/** @param seen the `updatedAt` of the course as the editor saw it; undefined overwrites whatever stands there */
export async function changeCourse(
  db: Db,
  by: Editor,
  id: number,
  fields: CourseFields,
  now: number,
  seen?: number,
): Promise<CourseOutcome> {
  return db.transaction(async (tx) => {
    const { courses } = tx.t;
    await takeTurn(tx, 'courses');
    const [before] = await tx.select().from(courses).where(eq(courses.id, id));
    if (!before) return { kind: 'unknown' };
    if (seen !== undefined && seen !== before.updatedAt) return { kind: 'stale', course: before };
    const changed = changedFields(before, fields);
    if (changed.length === 0) return { kind: 'saved', course: before };
    const holder = await courseByCode(tx, fields.code);
    if (holder && holder.id !== id) return { kind: 'taken' };
    const [course] = await tx
      .update(courses)
      .set({ ...fields, updatedAt: now })
      .where(eq(courses.id, id))
      .returning();
    await unsettle(tx, [id], now);
    await note(tx, by, 'course.changed', course!, now, { fields: changed });
    return { kind: 'saved', course: course! };
  });
}

/** Takes a course out of use, or back into it. Enrolments stay as they are. False when there was nothing to do. */
async function setArchived(db: Db, by: Editor, id: number, archive: boolean, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { courses } = tx.t;
    const wrongState = archive ? isNull(courses.archivedAt) : isNotNull(courses.archivedAt);
    const [course] = await tx
      .update(courses)
      .set({ archivedAt: archive ? now : null, updatedAt: now })
      .where(and(eq(courses.id, id), wrongState))
      .returning();
    if (course) await note(tx, by, archive ? 'course.archived' : 'course.restored', course, now);
    return course !== undefined;
  });
}

export function archiveCourse(db: Db, by: Editor, id: number, now: number): Promise<boolean> {
  return setArchived(db, by, id, true, now);
}

export function restoreCourse(db: Db, by: Editor, id: number, now: number): Promise<boolean> {
  return setArchived(db, by, id, false, now);
}
