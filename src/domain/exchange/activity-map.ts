/** What officials say activities are, and the activities about which nobody has said anything yet. */
import { count, countDistinct, desc, eq, max } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { applyKept } from './xapi/apply-kept.ts';

/** An activity about which statements are kept. */
export interface UnknownActivity {
  activityId: string;
  statements: number;
  /** When the last of them was stored, ms UTC. */
  lastAt: number;
  /** What the sender calls it, in the languages they gave. */
  names: Readonly<Record<string, string>>;
  /** What kind of thing the sender says it is, an IRI. */
  type: string | undefined;
}

/** Activities of kept statements, those with the most of them first. */
export async function unknownActivities(
  db: Queries,
  { limit, offset }: { limit: number; offset: number },
): Promise<UnknownActivity[]> {
  const { statements } = db.t;
  const found = await db
    .select({
      activityId: statements.activityId,
      statements: count(),
      lastAt: max(statements.storedAt),
      one: max(statements.id),
    })
    .from(statements)
    .where(eq(statements.fate, 'unmapped'))
    .groupBy(statements.activityId)
    .orderBy(desc(count()), statements.activityId)
    .limit(limit)
    .offset(offset);
  const described = await db
    .select({ activityId: statements.activityId, statement: statements.statement })
    .from(statements)
    .where(
      listed(
        db,
        statements.id,
        found.flatMap(({ one }) => one ?? []),
      ),
    );
  const definitions = new Map(described.map((row) => [row.activityId, definitionIn(row.statement)]));
  return found.map(({ activityId, statements: number, lastAt }) => ({
    activityId,
    statements: number,
    lastAt: lastAt ?? 0,
    names: definitions.get(activityId)?.name ?? {},
    type: definitions.get(activityId)?.type,
  }));
}

interface Definition {
  name?: Record<string, string>;
  type?: string;
}

/** Statements were checked when they came. */
function definitionIn(statement: Record<string, unknown>): Definition | undefined {
  return (statement.object as { definition?: Definition }).definition;
}

/** How many activities are unknown, and how many statements are kept because of it. */
export async function countUnknown(db: Queries): Promise<{ activities: number; statements: number }> {
  const { statements } = db.t;
  const [row] = await db
    .select({ activities: countDistinct(statements.activityId), statements: count() })
    .from(statements)
    .where(eq(statements.fate, 'unmapped'));
  return row ?? { activities: 0, statements: 0 };
}

/** What an official said of an activity. */
export interface MappedActivity {
  activityId: string;
  module: { passport: string; titles: Titles } | null;
  course: { code: string; titles: Titles } | null;
  createdAt: number;
}

/** The newest first. */
export async function mappedActivities(db: Queries, limit: number): Promise<MappedActivity[]> {
  const { activityMap, modules, courses } = db.t;
  return db
    .select({
      activityId: activityMap.activityId,
      module: { passport: modules.passport, titles: modules.titles },
      course: { code: courses.code, titles: courses.titles },
      createdAt: activityMap.createdAt,
    })
    .from(activityMap)
    .leftJoin(modules, eq(modules.id, activityMap.moduleId))
    .leftJoin(courses, eq(courses.id, activityMap.courseId))
    .orderBy(desc(activityMap.createdAt), activityMap.activityId)
    .limit(limit);
}

export type MapTarget = { moduleId: number } | { courseId: number };

export type Mapping =
  /** How many of the kept statements were applied at once; a job applies the rest. */
  { kind: 'mapped'; applied: number } | { kind: 'no-target' };

/** So many kept statements are applied while the official waits. */
const AT_ONCE = 2000;

/** Says what an activity is. What was kept about it applies. */
export async function mapActivity(
  db: Db,
  by: Official,
  activityId: string,
  target: MapTarget,
  now: number,
): Promise<Mapping> {
  const name = await db.transaction(async (tx) => {
    const found = await targetName(tx, target);
    if (found === undefined) return undefined;
    const row = {
      moduleId: 'moduleId' in target ? target.moduleId : null,
      courseId: 'courseId' in target ? target.courseId : null,
      createdBy: by.id,
      createdAt: now,
    };
    const { activityMap } = tx.t;
    await tx
      .insert(activityMap)
      .values({ activityId, ...row })
      .onConflictDoUpdate({ target: activityMap.activityId, set: row });
    const entry = { officialId: by.id, action: 'activity.mapped', target: activityId, data: { to: found } };
    await record(tx, entry, now);
    return found;
  });
  if (name === undefined) return { kind: 'no-target' };
  return { kind: 'mapped', applied: await applyKept(db, activityId, AT_ONCE, now) };
}

async function targetName(tx: Queries, target: MapTarget): Promise<string | undefined> {
  const { modules, courses } = tx.t;
  if ('moduleId' in target) {
    const [row] = await tx
      .select({ name: modules.passport })
      .from(modules)
      .where(eq(modules.id, target.moduleId));
    return row?.name;
  }
  const [row] = await tx.select({ name: courses.code }).from(courses).where(eq(courses.id, target.courseId));
  return row?.name;
}

/** Takes back what was said of an activity. What was applied stays: facts are not forgotten. False when there is none. */
export async function unmapActivity(db: Db, by: Official, activityId: string, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { activityMap } = tx.t;
    const gone = await tx
      .delete(activityMap)
      .where(eq(activityMap.activityId, activityId))
      .returning({ id: activityMap.activityId });
    if (gone.length === 0) return false;
    await record(tx, { officialId: by.id, action: 'activity.unmapped', target: activityId }, now);
    return true;
  });
}
