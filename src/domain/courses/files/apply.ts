/**
 * Applying a previewed import: some rows a transaction, each row once. Which row is next stands in the database, so
 * that an import goes on after a crash, and two processes that go on with it at once do no harm.
 */
import { and, asc, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import { listed } from '../../../db/lists.ts';
import { takeTurn } from '../../../db/turn.ts';
import { record } from '../../audit.ts';
import type { Official } from '../../officials.ts';
import { courseByCode } from '../courses.ts';
import { canonical } from '../shape.ts';
import { unsettle } from '../unsettle.ts';
import { type ActingRow, actingRows, countActing } from './import-rows.ts';
import { judgeAgain } from './preview.ts';
import {
  type CourseShape,
  courseShape,
  isModule,
  type ModuleShape,
  moduleShape,
  type Shape,
  shapeKey,
} from './shapes.ts';

/** Rows a transaction: others who write wait no longer than that takes. */
const CHUNK = 100;

/** Something as it stands, under its id. */
export interface Standing {
  readonly id: number;
  readonly shape: Shape;
}

/** What stands there now of the things that shapes are about, by `shapeKey`. Take the turn of courses first. */
export async function standing(
  tx: Queries,
  shapes: readonly Shape[],
): Promise<ReadonlyMap<string, Standing>> {
  const { courses, modules } = tx.t;
  const codes = shapes.flatMap((shape) => (isModule(shape) ? [] : [shape.code]));
  const passports = shapes.flatMap((shape) => (isModule(shape) ? [shape.passport] : []));
  const own = await tx
    .select()
    .from(courses)
    .where(listed(tx, courses.code, codes));
  const rows = await tx
    .select()
    .from(modules)
    .where(listed(tx, modules.passport, passports));
  const owners = await tx
    .select({ id: courses.id, code: courses.code })
    .from(courses)
    .where(listed(tx, courses.id, [...new Set(rows.map(({ courseId }) => courseId))]));
  const codeOf = new Map(owners.map(({ id, code }) => [id, code]));
  const found = [
    ...own.map((course) => ({ id: course.id, shape: courseShape(course) })),
    ...rows.map((module) => ({
      id: module.id,
      shape: moduleShape(module, codeOf.get(module.courseId) ?? ''),
    })),
  ];
  return new Map(found.map((one) => [shapeKey(one.shape), one]));
}

/** The columns of a course or a module that a shape sets; an archived one keeps the moment where it had one. */
function courseColumns({ archived, ...fields }: CourseShape, wasArchived: boolean, now: number) {
  return {
    ...fields,
    updatedAt: now,
    ...(archived === wasArchived ? {} : { archivedAt: archived ? now : null }),
  };
}

function moduleColumns({ archived, course: _, ...fields }: ModuleShape, wasArchived: boolean, now: number) {
  return {
    ...fields,
    updatedAt: now,
    ...(archived === wasArchived ? {} : { archivedAt: archived ? now : null }),
  };
}

/** The courses that rows are about have changed. */
export async function unsettleShapes(tx: Queries, shapes: readonly Shape[], now: number): Promise<void> {
  const { courses } = tx.t;
  const codes = new Set(shapes.map((shape) => (isModule(shape) ? shape.course : shape.code)));
  if (codes.size === 0) return;
  const rows = await tx
    .select({ id: courses.id })
    .from(courses)
    .where(listed(tx, courses.code, [...codes]));
  await unsettle(
    tx,
    rows.map(({ id }) => id),
    now,
  );
}

/** Overwrites what stands there with a shape. */
export async function overwrite(tx: Queries, target: Standing, shape: Shape, now: number): Promise<void> {
  const { courses, modules } = tx.t;
  const was = target.shape.archived;
  if (isModule(shape)) {
    await tx
      .update(modules)
      .set(moduleColumns(shape, was, now))
      .where(eq(modules.id, target.id));
  } else {
    await tx
      .update(courses)
      .set(courseColumns(shape, was, now))
      .where(eq(courses.id, target.id));
  }
}

async function create(tx: Queries, shape: Shape, now: number): Promise<boolean> {
  if (!isModule(shape)) {
    const row = { ...courseColumns(shape, false, now), stoppedReminders: [], createdAt: now };
    const made = await tx
      .insert(tx.t.courses)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: tx.t.courses.id });
    return made.length > 0;
  }
  const course = await courseByCode(tx, shape.course);
  if (!course) return false;
  const row = { ...moduleColumns(shape, false, now), courseId: course.id, createdAt: now };
  const made = await tx
    .insert(tx.t.modules)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: tx.t.modules.id });
  return made.length > 0;
}

/** Applies one row. False when what it was judged against is not there any more. */
async function applyRow(
  tx: Queries,
  { before, after }: ActingRow,
  target: Standing | undefined,
  now: number,
): Promise<boolean> {
  if (before === null) return target === undefined && create(tx, after, now);
  if (target === undefined || canonical(target.shape) !== canonical(before)) return false;
  await overwrite(tx, target, after, now);
  return true;
}

/** Marks a row whose course or module somebody changed between the preview and its turn: it was left alone. */
async function leaveOut(tx: Queries, importId: number, { row }: ActingRow): Promise<void> {
  const { importRows } = tx.t;
  await tx
    .update(importRows)
    .set({ fate: 'wrong', reason: 'meanwhile' })
    .where(and(eq(importRows.importId, importId), eq(importRows.row, row)));
}

export type StartOutcome =
  | 'started'
  /** The courses changed since the preview: look at it again. */
  | 'outdated'
  /** Nothing in it changes anything. */
  | 'nothing'
  | 'unknown';

/** Lets a previewed import begin, if it would still do what the preview shows. */
export async function startImport(
  db: Db,
  by: Official,
  id: number,
  timeZone: string,
  now: number,
): Promise<StartOutcome> {
  return db.transaction(async (tx) => {
    const { imports } = tx.t;
    const which = and(eq(imports.id, id), eq(imports.kind, 'courses'), eq(imports.state, 'previewed'));
    await takeTurn(tx, 'courses');
    const [found] = await tx.select().from(imports).where(which);
    if (!found) return 'unknown';
    if (await judgeAgain(tx, id, timeZone)) return 'outdated';
    const acting = await countActing(tx, id);
    if (acting === 0) return 'nothing';
    await tx
      .update(imports)
      .set({ state: 'running', startedAt: now, rowsDone: 0, rowsTotal: acting })
      .where(eq(imports.id, id));
    const data = { id, ...found.counts };
    await record(tx, { officialId: by.id, action: 'courses.imported', target: found.fileName, data }, now);
    return 'started';
  });
}

/** Applies the next rows. True while there are more. */
async function applySome(db: Db, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { imports } = tx.t;
    const which = and(eq(imports.id, id), eq(imports.state, 'running'));
    await takeTurn(tx, 'courses');
    const [found] = await tx.select().from(imports).where(which);
    if (!found) return false;
    const some = await actingRows(tx, id, { from: found.rowsDone, limit: CHUNK });
    const shapes = some.map(({ after }) => after);
    const targets = await standing(tx, shapes);
    const counts = { ...found.counts };
    for (const row of some) {
      if (await applyRow(tx, row, targets.get(shapeKey(row.after)), now)) continue;
      await leaveOut(tx, id, row);
      counts[row.fate] = (counts[row.fate] ?? 1) - 1;
      counts.wrong = (counts.wrong ?? 0) + 1;
    }
    await unsettleShapes(tx, shapes, now);
    const rowsDone = found.rowsDone + some.length;
    const done = rowsDone >= (found.rowsTotal ?? 0);
    await tx
      .update(imports)
      .set({ rowsDone, counts, ...(done ? { state: 'done' as const, finishedAt: now } : {}) })
      .where(eq(imports.id, id));
    return !done;
  });
}

/** Goes on with an import until it is done. Does nothing for one that is not running. */
export async function runImport(db: Db, id: number, now: () => number, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && (await applySome(db, id, now())));
}

/** Imports of courses that are under way, oldest first: also those that a crash interrupted. */
export async function runningImports(db: Queries): Promise<number[]> {
  const { imports } = db.t;
  const rows = await db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.kind, 'courses'), eq(imports.state, 'running')))
    .orderBy(asc(imports.id));
  return rows.map(({ id }) => id);
}
