/** Imports of courses as they are kept: the file's rows with what becomes of each. */
import { and, asc, desc, eq, gt, isNotNull, lt, ne, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import type { RowFate } from '../../../db/schema/exchange.ts';
import { COLUMNS } from './columns.ts';
import type { Cells, Wrong } from './parse-row.ts';
import { WRONGS } from './parse-row.ts';
import type { Shape } from './shapes.ts';

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
