/**
 * Taking a whole import back: everything as it stood before, or nothing, with the reasons. What somebody edited since,
 * or what people study already, is never overwritten or removed.
 */
import { and, eq, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Db, Queries } from '../../../db/db.ts';
import { listed } from '../../../db/lists.ts';
import { takeTurn } from '../../../db/turn.ts';
import { record } from '../../audit.ts';
import type { Official } from '../../officials.ts';
import { canonical } from '../shape.ts';
import { overwrite, type Standing, standing, unsettleShapes } from './apply.ts';
import { type ActingRow, actingRows } from './import-rows.ts';
import { isModule, shapeKey, shapeName } from './shapes.ts';

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
  readonly row: ActingRow;
  readonly target: Standing;
}

const idsOf = (steps: readonly Step[]) => steps.map(({ target }) => target.id);
const ofModule = ({ row }: Step) => isModule(row.after);

/** The values of a column that are among these ids. */
async function mentioned(
  tx: Queries,
  table: SQLiteTable,
  column: SQLiteColumn,
  ids: readonly number[],
): Promise<Set<number>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectDistinct({ id: sql<number | null>`${column}` })
    .from(table)
    .where(listed(tx, column, ids));
  return new Set(rows.flatMap(({ id }) => (id === null ? [] : [Number(id)])));
}

/** Which of these modules and courses people use already: they are enrolled, have results, or asked from there. */
async function usedOnes(tx: Queries, made: readonly Step[]) {
  const { enrolments, moduleProgress, tickets, statements, activityMap } = tx.t;
  const modules = idsOf(made.filter(ofModule));
  const courses = idsOf(made.filter((step) => !ofModule(step)));
  const sets = {
    modules: [
      await mentioned(tx, moduleProgress, moduleProgress.moduleId, modules),
      await mentioned(tx, tickets, tickets.moduleId, modules),
      await mentioned(tx, statements, statements.moduleId, modules),
      await mentioned(tx, activityMap, activityMap.moduleId, modules),
    ],
    courses: [
      await mentioned(tx, enrolments, enrolments.courseId, courses),
      await mentioned(tx, activityMap, activityMap.courseId, courses),
    ],
  };
  return (step: Step) =>
    (ofModule(step) ? sets.modules : sets.courses).some((set) => set.has(step.target.id));
}

/** Courses that the import made, with modules besides those that go with them. */
async function grownOnes(tx: Queries, made: readonly Step[]): Promise<Set<number>> {
  const { modules } = tx.t;
  const going = new Set(idsOf(made.filter(ofModule)));
  const courses = idsOf(made.filter((step) => !ofModule(step)));
  const rows = await tx
    .select({ id: modules.id, courseId: modules.courseId })
    .from(modules)
    .where(listed(tx, modules.courseId, courses));
  return new Set(rows.flatMap(({ id, courseId }) => (going.has(id) ? [] : [courseId])));
}

/** What is in the way of taking these rows back. */
async function obstaclesOf(tx: Queries, steps: readonly Step[]): Promise<Obstacle[]> {
  const made = steps.filter(({ row }) => row.before === null);
  const isUsed = await usedOnes(tx, made);
  const grown = await grownOnes(tx, made);
  const whyNot = (step: Step): Obstacle['why'] | undefined => {
    const { row, target } = step;
    if (canonical(target.shape) !== canonical(row.after)) return 'edited';
    if (row.before !== null) return undefined;
    if (isUsed(step)) return 'used';
    return !ofModule(step) && grown.has(target.id) ? 'grown' : undefined;
  };
  return steps.flatMap((step) => {
    const why = whyNot(step);
    return why ? [{ row: step.row.row, name: shapeName(step.row.after), why }] : [];
  });
}

async function takeBack(tx: Queries, steps: readonly Step[], now: number): Promise<void> {
  const { courses, modules } = tx.t;
  const made = steps.filter(({ row }) => row.before === null);
  await tx.delete(modules).where(listed(tx, modules.id, idsOf(made.filter(ofModule))));
  await tx.delete(courses).where(listed(tx, courses.id, idsOf(made.filter((step) => !ofModule(step)))));
  for (const { row, target } of steps) if (row.before !== null) await overwrite(tx, target, row.before, now);
}

/** Takes an import that is done back as a whole. */
export async function undoImport(db: Db, by: Official, id: number, now: number): Promise<UndoOutcome> {
  return db.transaction(async (tx) => {
    const { imports } = tx.t;
    const which = and(eq(imports.id, id), eq(imports.kind, 'courses'), eq(imports.state, 'done'));
    await takeTurn(tx, 'courses');
    const [found] = await tx.select().from(imports).where(which);
    if (!found) return { kind: 'unknown' };
    // What was left out when the import ran was not changed by it.
    const acting = await actingRows(tx, id, { from: 0, limit: found.rowsTotal ?? 0 });
    const rows = acting.filter(({ fate }) => fate !== 'wrong');
    const targets = await standing(
      tx,
      rows.map(({ after }) => after),
    );
    const steps: Step[] = [];
    const gone: Obstacle[] = [];
    for (const row of rows) {
      const target = targets.get(shapeKey(row.after));
      if (target) steps.push({ row, target });
      else gone.push({ row: row.row, name: shapeName(row.after), why: 'gone' });
    }
    const obstacles = [...gone, ...(await obstaclesOf(tx, steps))].sort((a, b) => a.row - b.row);
    if (obstacles.length > 0) return { kind: 'refused', obstacles };
    await takeBack(tx, steps, now);
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
