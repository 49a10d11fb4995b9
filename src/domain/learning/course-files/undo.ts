/**
 * Taking a whole import back: everything as it stood before, or nothing, with the reasons. What somebody edited since,
 * or what people study already, is never overwritten or removed.
 */
import { and, eq, notInArray } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import { record } from '../../audit.ts';
import type { Official } from '../../officials.ts';
import { canonical } from '../shape.ts';
import { effective, overwrite, standing, unsettleShapes } from './apply.ts';
import { allRows, type ImportRow } from './import-rows.ts';
import { isModule, type Shape, shapeKey } from './shapes.ts';

/** Why a row cannot be taken back: `courses-undo-…` are the words. */
export interface Obstacle {
  readonly row: number;
  readonly name: string;
  readonly why:
    | 'edited'
    /** Renamed or removed since. */
    | 'gone'
    /** People are enrolled, have progress or asked questions from it. */
    | 'used'
    /** A course that the import made, with modules that somebody else added. */
    | 'grown';
}

export type UndoOutcome =
  | { readonly kind: 'undone' }
  | { readonly kind: 'refused'; readonly obstacles: readonly Obstacle[] }
  | { readonly kind: 'unknown' };

interface Step {
  readonly row: ImportRow & { readonly after: Shape };
  readonly target: { readonly id: number; readonly shape: Shape };
}

async function isUsed(tx: Queries, { row, target }: Step): Promise<boolean> {
  const { enrolments, moduleProgress, tickets, statements, activityMap } = tx.t;
  const counts = isModule(row.after)
    ? [
        tx.$count(moduleProgress, eq(moduleProgress.moduleId, target.id)),
        tx.$count(tickets, eq(tickets.moduleId, target.id)),
        tx.$count(statements, eq(statements.moduleId, target.id)),
        tx.$count(activityMap, eq(activityMap.moduleId, target.id)),
      ]
    : [
        tx.$count(enrolments, eq(enrolments.courseId, target.id)),
        tx.$count(activityMap, eq(activityMap.courseId, target.id)),
      ];
  for (const count of counts) if ((await count) > 0) return true;
  return false;
}

/** Modules of a course besides those that go with it. */
async function hasOthers(tx: Queries, courseId: number, going: readonly number[]): Promise<boolean> {
  const { modules } = tx.t;
  const which = and(
    eq(modules.courseId, courseId),
    going.length > 0 ? notInArray(modules.id, [...going]) : undefined,
  );
  return (await tx.$count(modules, which)) > 0;
}

/** What is in the way of taking these rows back. */
async function obstaclesOf(tx: Queries, steps: readonly Step[]): Promise<Obstacle[]> {
  const made = steps.filter(({ row }) => row.before === null);
  const going = made.filter(({ row }) => isModule(row.after)).map(({ target }) => target.id);
  const obstacles: Obstacle[] = [];
  for (const step of steps) {
    const { row, target } = step;
    const stop = (why: Obstacle['why']) => obstacles.push({ row: row.row, name: shapeKey(row.after), why });
    if (canonical(target.shape) !== canonical(row.after)) stop('edited');
    else if (row.before !== null) continue;
    else if (await isUsed(tx, step)) stop('used');
    else if (!isModule(row.after) && (await hasOthers(tx, target.id, going))) stop('grown');
  }
  return obstacles;
}

async function takeBack(tx: Queries, { row, target }: Step, now: number): Promise<void> {
  const { courses, modules } = tx.t;
  if (row.before !== null) return overwrite(tx, target, row.before, now);
  if (isModule(row.after)) await tx.delete(modules).where(eq(modules.id, target.id));
  else await tx.delete(courses).where(eq(courses.id, target.id));
}

/** Takes an import that is done back as a whole. */
export async function undoImport(db: Db, by: Official, id: number, now: number): Promise<UndoOutcome> {
  return db.transaction(async (tx) => {
    const { imports } = tx.t;
    const which = and(eq(imports.id, id), eq(imports.kind, 'courses'), eq(imports.state, 'done'));
    const [found] = await tx.forUpdate(tx.select().from(imports).where(which));
    if (!found) return { kind: 'unknown' };
    // What was left out when the import ran was not changed by it.
    const rows = effective(await allRows(tx, id)).filter(({ fate }) => fate !== 'wrong');
    const steps: Step[] = [];
    const gone: Obstacle[] = [];
    for (const row of rows) {
      const target = await standing(tx, row.after);
      if (target) steps.push({ row, target });
      else gone.push({ row: row.row, name: shapeKey(row.after), why: 'gone' });
    }
    const obstacles = [...gone, ...(await obstaclesOf(tx, steps))].sort((a, b) => a.row - b.row);
    if (obstacles.length > 0) return { kind: 'refused', obstacles };
    for (const step of steps.toReversed()) await takeBack(tx, step, now);
    await unsettleShapes(
      tx,
      steps.map(({ row }) => row.after),
      now,
    );
    await tx.update(imports).set({ state: 'undone', finishedAt: now }).where(eq(imports.id, id));
    const entry = { officialId: by.id, action: 'courses.importUndone', target: found.fileName, data: { id } };
    await record(tx, entry, now);
    return { kind: 'undone' };
  });
}
