/** Which module or course an activity is: as an official said, else by the passport number in its id. */
import { eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { passportIn } from './activity-ids.ts';

/** A module by its passport number, or a course by its code. */
export type ActivityTarget = { passport: string } | { courseCode: string };

/** The targets of those activities that have one. */
export async function targetsOf(
  db: Queries,
  activityIds: readonly string[],
): Promise<Map<string, ActivityTarget>> {
  const found = await mapped(db, activityIds);
  const numbers = new Map<string, string>();
  for (const id of activityIds) {
    const passport = found.has(id) ? undefined : passportIn(id);
    if (passport !== undefined) numbers.set(id, passport);
  }
  const known = await knownPassports(db, [...new Set(numbers.values())]);
  for (const [id, passport] of numbers) if (known.has(passport)) found.set(id, { passport });
  return found;
}

async function mapped(db: Queries, activityIds: readonly string[]): Promise<Map<string, ActivityTarget>> {
  const { activityMap, modules, courses } = db.t;
  const rows = await db
    .select({ id: activityMap.activityId, passport: modules.passport, courseCode: courses.code })
    .from(activityMap)
    .leftJoin(modules, eq(modules.id, activityMap.moduleId))
    .leftJoin(courses, eq(courses.id, activityMap.courseId))
    .where(listed(db, activityMap.activityId, activityIds));
  return new Map(
    rows.flatMap(({ id, passport, courseCode }): [string, ActivityTarget][] => {
      if (passport !== null) return [[id, { passport }]];
      return courseCode === null ? [] : [[id, { courseCode }]];
    }),
  );
}

async function knownPassports(db: Queries, passports: readonly string[]): Promise<Set<string>> {
  if (passports.length === 0) return new Set();
  const { modules } = db.t;
  const rows = await db
    .select({ passport: modules.passport })
    .from(modules)
    .where(listed(db, modules.passport, passports));
  return new Set(rows.map(({ passport }) => passport));
}
