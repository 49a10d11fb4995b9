/** Imports of courses as they are kept: the file's rows with what becomes of each. Nothing here writes a course. */
import { and, asc, desc, eq, gt, isNotNull, lt, ne, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import type { RowFate } from '../../../db/schema/exchange.ts';
import type { Official } from '../../officials.ts';
import { allModules, listCourses } from '../courses.ts';
import { canonical } from '../shape.ts';
import { COLUMNS, type Column, columnOf } from './columns.ts';
import { judge, type Known, type NumberedCells, type Verdict } from './judge.ts';
import type { Cells, Wrong } from './parse-row.ts';
import { WRONGS } from './parse-row.ts';
import { type FileRow, readRows } from './read-rows.ts';
import { courseShape, moduleShape, type Shape } from './shapes.ts';

export type CourseImport = Queries['t']['imports']['$inferSelect'];

/** A row of an import as the panel shows it. */
export interface ImportRow {
  readonly row: number;
  readonly fate: RowFate;
  readonly wrongs: readonly Wrong[];
  readonly cells: Cells;
  readonly before: Shape | null;
  readonly after: Shape | null;
}

/** Rows written in one statement: SQLite takes some 32,000 values. */
const ROWS_AT_ONCE = 500;

/** All courses and modules, also those out of use, as files speak of them. */
export async function knownNow(db: Queries): Promise<Known> {
  const courses = await listCourses(db, { archived: 'all' });
  const codes = new Map(courses.map(({ id, code }) => [id, code]));
  const modules = await allModules(db);
  return {
    courses: new Map(courses.map((course) => [course.code, courseShape(course)])),
    modules: new Map(
      modules.map((module) => [module.passport, moduleShape(module, codes.get(module.courseId) ?? '')]),
    ),
  };
}

type Headed =
  | { readonly kind: 'headed'; readonly rows: readonly NumberedCells[]; readonly unknown: readonly string[] }
  | { readonly kind: 'refused'; readonly problem: 'no-heading' | 'double-heading' | 'no-rows' };

/** The rows below the heading, their cells by column. Columns that are not ours are passed over, and named. */
function underHeading(rows: readonly FileRow[]): Headed {
  const [first, ...rest] = rows;
  const columns = (first?.cells ?? []).map(columnOf);
  const named = columns.filter((column): column is Column => column !== undefined);
  if (!named.includes('course')) return { kind: 'refused', problem: 'no-heading' };
  if (new Set(named).size < named.length) return { kind: 'refused', problem: 'double-heading' };
  if (rest.length === 0) return { kind: 'refused', problem: 'no-rows' };
  const unknown = (first?.cells ?? []).filter((cell, index) => cell !== '' && columns[index] === undefined);
  const numbered = rest.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(
      columns.flatMap((column, index) => (column === undefined ? [] : [[column, cells[index] ?? '']])),
    ) as Cells,
  }));
  return { kind: 'headed', rows: numbered, unknown };
}

export type PreviewOutcome =
  | { readonly kind: 'previewed'; readonly id: number; readonly unknown: readonly string[] }
  /** `courses-file-…` are the words. */
  | { readonly kind: 'refused'; readonly problem: string };

function countFates(verdicts: readonly { fate: RowFate }[]): Partial<Record<RowFate, number>> {
  const counts: Partial<Record<RowFate, number>> = {};
  for (const { fate } of verdicts) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

function kept(importId: number, { row, fate, wrongs, cells, before, after }: Verdict) {
  return {
    importId,
    row,
    fate,
    reason: wrongs.length > 0 ? wrongs.join(' ') : null,
    cells: cells as Record<string, string>,
    before: before as Record<string, unknown> | null,
    after: after as Record<string, unknown> | null,
  };
}

async function writeVerdicts(tx: Queries, importId: number, verdicts: readonly Verdict[]): Promise<void> {
  for (let at = 0; at < verdicts.length; at += ROWS_AT_ONCE) {
    const some = verdicts.slice(at, at + ROWS_AT_ONCE).map((verdict) => kept(importId, verdict));
    await tx.insert(tx.t.importRows).values(some);
  }
}

/**
 * Reads a file and keeps what would become of its rows. Writes no course.
 *
 * @param timeZone in which the days of dates begin and end
 */
export async function previewCourses(
  db: Db,
  by: Official,
  file: { readonly name: string; readonly bytes: Uint8Array },
  timeZone: string,
  now: number,
): Promise<PreviewOutcome> {
  const reading = await readRows(file.bytes);
  if (reading.kind === 'refused') return reading;
  const headed = underHeading(reading.rows);
  if (headed.kind === 'refused') return headed;
  return db.transaction(async (tx) => {
    const verdicts = judge(headed.rows, await knownNow(tx), timeZone);
    const [made] = await tx
      .insert(tx.t.imports)
      .values({
        kind: 'courses',
        fileName: file.name,
        size: file.bytes.length,
        // The rows themselves are kept: the file is not needed any more.
        stored: '',
        state: 'previewed',
        officialId: by.id,
        rowsTotal: verdicts.length,
        counts: countFates(verdicts),
        createdAt: now,
      })
      .returning({ id: tx.t.imports.id });
    await writeVerdicts(tx, made!.id, verdicts);
    return { kind: 'previewed', id: made!.id, unknown: headed.unknown };
  });
}

/**
 * Judges the rows of a preview again. True when the courses changed meanwhile so that something else would become of
 * them: the new verdicts are kept instead.
 */
export async function judgeAgain(tx: Queries, importId: number, timeZone: string): Promise<boolean> {
  const { imports, importRows } = tx.t;
  const rows = await allRows(tx, importId);
  const verdicts = judge(rows, await knownNow(tx), timeZone);
  const outcome = ({ fate, before, after }: ImportRow | Verdict) => canonical({ fate, before, after });
  if (verdicts.every((verdict, index) => outcome(verdict) === outcome(rows[index]!))) return false;
  await tx.delete(importRows).where(eq(importRows.importId, importId));
  await writeVerdicts(tx, importId, verdicts);
  await tx
    .update(imports)
    .set({ counts: countFates(verdicts) })
    .where(eq(imports.id, importId));
  return true;
}

function rowOf(row: Queries['t']['importRows']['$inferSelect']): ImportRow {
  const wrongs = (row.reason ?? '').split(' ');
  return {
    row: row.row,
    fate: row.fate,
    wrongs: WRONGS.filter((wrong) => wrongs.includes(wrong)),
    cells: Object.fromEntries(
      COLUMNS.flatMap((column) => (row.cells[column] === undefined ? [] : [[column, row.cells[column]]])),
    ),
    before: row.before as Shape | null,
    after: row.after as Shape | null,
  };
}

/** All rows of an import, in the order of the file. */
export async function allRows(db: Queries, importId: number): Promise<ImportRow[]> {
  const { importRows } = db.t;
  const rows = await db
    .select()
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .orderBy(asc(importRows.row));
  return rows.map(rowOf);
}

/** A row that changes something. */
export type ActingRow = ImportRow & { readonly after: Shape };

/**
 * Rows that change something, in the order in which they are applied: courses before their modules.
 *
 * @param from how many of them to pass over
 */
export async function actingRows(
  db: Queries,
  importId: number,
  { from, limit }: { from: number; limit: number },
): Promise<ActingRow[]> {
  const { importRows } = db.t;
  const modulesLast = sql`case when ${importRows.after}->>'passport' is null then 0 else 1 end`;
  const rows = await db
    .select()
    .from(importRows)
    .where(and(eq(importRows.importId, importId), isNotNull(importRows.after)))
    .orderBy(modulesLast, asc(importRows.row))
    .limit(limit)
    .offset(from);
  return rows.map(rowOf).filter((row): row is ActingRow => row.after !== null);
}

/** How many rows of an import change something. */
export function countActing(db: Queries, importId: number): Promise<number> {
  const { importRows } = db.t;
  return db.$count(importRows, and(eq(importRows.importId, importId), isNotNull(importRows.after)));
}

/** A page of an import's rows. @param after the number of the last row seen */
export async function someRows(
  db: Queries,
  importId: number,
  { fate, after, limit }: { fate: RowFate | undefined; after: number; limit: number },
): Promise<ImportRow[]> {
  const { importRows } = db.t;
  const which = and(
    eq(importRows.importId, importId),
    gt(importRows.row, after),
    fate === undefined ? undefined : eq(importRows.fate, fate),
  );
  const rows = await db.select().from(importRows).where(which).orderBy(asc(importRows.row)).limit(limit);
  return rows.map(rowOf);
}

/** An import of courses; undefined also for one of something else. */
export async function courseImport(db: Queries, id: number): Promise<CourseImport | undefined> {
  const { imports } = db.t;
  const which = and(eq(imports.id, id), eq(imports.kind, 'courses'));
  const [found] = await db.select().from(imports).where(which);
  return found;
}

/** The newest imports of courses, without the previews that were thrown away. */
export function recentCourseImports(db: Queries, limit: number): Promise<CourseImport[]> {
  const { imports } = db.t;
  const which = and(eq(imports.kind, 'courses'), ne(imports.state, 'cancelled'));
  return db.select().from(imports).where(which).orderBy(desc(imports.id)).limit(limit);
}

/** Throws a preview away. False when it is none any more. */
export async function discardImport(db: Db, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { imports, importRows } = tx.t;
    const which = and(eq(imports.id, id), eq(imports.kind, 'courses'), eq(imports.state, 'previewed'));
    const gone = await tx
      .update(imports)
      .set({ state: 'cancelled', finishedAt: now })
      .where(which)
      .returning({ id: imports.id });
    if (gone.length === 0) return false;
    await tx.delete(importRows).where(eq(importRows.importId, id));
    return true;
  });
}

/** Throws away previews of before a moment (ms UTC) that nobody applied. */
export async function forgetPreviews(db: Db, before: number, now: number): Promise<void> {
  const { imports } = db.t;
  const which = and(
    eq(imports.kind, 'courses'),
    eq(imports.state, 'previewed'),
    lt(imports.createdAt, before),
  );
  for (const { id } of await db.select({ id: imports.id }).from(imports).where(which))
    await discardImport(db, id, now);
}
