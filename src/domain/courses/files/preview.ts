/** Looking at a file of courses: its rows are judged and kept, and no course is written. */
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import type { RowFate } from '../../../db/schema/exchange.ts';
import type { Official } from '../../officials.ts';
import { allModules, listCourses } from '../courses.ts';
import { canonical } from '../shape.ts';
import { type Column, columnOf } from './columns.ts';
import { allRows, type ImportRow } from './import-rows.ts';
import { judge, type Known, type NumberedCells, type Verdict } from './judge.ts';
import type { Cells } from './parse-row.ts';
import { type FileRow, readRows } from './read-rows.ts';
import { courseShape, moduleShape } from './shapes.ts';

/** Rows written in one statement: SQLite takes some 32,000 values. */
const ROWS_AT_ONCE = 500;

/** All courses and modules, also those out of use, as files speak of them. */
async function knownNow(db: Queries): Promise<Known> {
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
