/** Files of people and progress that were brought: what is known of each, and what officials decide about them. */
import { and, asc, desc, eq, gt, inArray, lt, ne } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import { putRows } from '../../../db/rows.ts';
import type { ImportState, RowFate } from '../../../db/schema/exchange.ts';
import { record } from '../../audit.ts';
import type { Official } from '../../officials.ts';
import type { FileRow } from './read-file.ts';

export type FileImport = Queries['t']['imports']['$inferSelect'];
/** How many rows had which fate. */
export type RowCounts = Partial<Record<RowFate, number>>;

export interface BroughtFile {
  kind: 'people' | 'progress';
  /** As its owner calls it. */
  fileName: string;
  /** Bytes. */
  size: number;
  /** Name in the folder of imports. */
  stored: string;
  /** The headings and the first rows, for whoever looks before deciding. */
  head: { names: readonly string[]; first: readonly FileRow[] };
}

/** Who brings a file; null at the terminal. */
export type Bringer = Pick<Official, 'id'> | null;

/**
 * Writes down a file that was brought.
 *
 * @param state `previewed` when somebody looks at it first, `queued` when it is to be taken in at once
 */
export async function addImport(
  db: Db,
  by: Bringer,
  file: BroughtFile,
  state: 'previewed' | 'queued',
  now: number,
): Promise<FileImport> {
  const { head, ...facts } = file;
  return db.transaction(async (tx) => {
    const [added] = await tx
      .insert(tx.t.imports)
      .values({ ...facts, state, officialId: by?.id ?? null, counts: {}, createdAt: now })
      .returning();
    const rows = [{ row: HEADING_ROW, cells: head.names }, ...head.first];
    await putRows(
      tx,
      tx.t.importRows,
      ['importId', 'row'],
      rows.map(({ row, cells }) => keptRow(added!.id, row, cells)),
    );
    if (state === 'queued') await note(tx, by, 'import.started', added!, now);
    return added!;
  });
}

export async function importById(db: Queries, id: number): Promise<FileImport | undefined> {
  const { imports } = db.t;
  const [found] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), ne(imports.kind, 'courses')));
  return found;
}

/** The newest first. */
export function recentImports(db: Queries, limit: number): Promise<FileImport[]> {
  const { imports } = db.t;
  return db.select().from(imports).where(ne(imports.kind, 'courses')).orderBy(desc(imports.id)).limit(limit);
}

/** The import whose turn it is: one that was under way, else the one that waits longest. */
export async function nextImport(db: Queries): Promise<FileImport | undefined> {
  const { imports } = db.t;
  const [next] = await db
    .select()
    .from(imports)
    .where(and(inArray(imports.state, ['running', 'queued']), ne(imports.kind, 'courses')))
    // `running` comes after `queued` in the alphabet.
    .orderBy(desc(imports.state), asc(imports.id))
    .limit(1);
  return next;
}

/** Lets a previewed file in. False when it is not waiting for that any more. */
export async function startImport(db: Db, by: Official, id: number, now: number): Promise<boolean> {
  return change(db, by, id, ['previewed'], { state: 'queued' }, 'import.started', now);
}

/** Stops an import: what is taken in stays, the rest does not come. False when it is over already. */
export async function cancelImport(db: Db, by: Official, id: number, now: number): Promise<boolean> {
  const to = { state: 'cancelled' as const, finishedAt: now };
  return change(db, by, id, ['previewed', 'queued', 'running'], to, 'import.cancelled', now);
}

/**
 * Previews that nobody decided about since `before` are thrown away.
 *
 * @returns names of the files that may go
 */
export async function forgetPreviews(db: Db, before: number, now: number): Promise<string[]> {
  return db.transaction(async (tx) => {
    const { imports } = tx.t;
    const gone = await tx
      .update(imports)
      .set({ state: 'cancelled', finishedAt: now })
      .where(and(eq(imports.state, 'previewed'), ne(imports.kind, 'courses'), lt(imports.createdAt, before)))
      .returning({ stored: imports.stored });
    return gone.map(({ stored }) => stored);
  });
}

/**
 * Rows of files that ended before `before`, with all the names and phones in them, are forgotten, a batch at a time.
 * How many there were stays known.
 *
 * @returns false when none was left
 */
export async function forgetRows(db: Db, before: number, batch: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { imports, importRows } = tx.t;
    const ended = tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(lt(imports.finishedAt, before), ne(imports.kind, 'courses')));
    const [oldest] = await tx
      .select({ importId: importRows.importId, row: importRows.row })
      .from(importRows)
      .where(inArray(importRows.importId, ended))
      .orderBy(asc(importRows.importId), asc(importRows.row))
      .limit(1);
    if (!oldest) return false;
    const rows = tx
      .select({ row: importRows.row })
      .from(importRows)
      .where(eq(importRows.importId, oldest.importId))
      .orderBy(asc(importRows.row))
      .limit(batch);
    await tx
      .delete(importRows)
      .where(and(eq(importRows.importId, oldest.importId), inArray(importRows.row, rows)));
    return true;
  });
}

/** Where the headings stand among an import's rows: no spreadsheet has such a row. */
const HEADING_ROW = 0;

/** A row worth keeping; `reason` only where it is wrong. Cells go by the number of their column: no database keeps the order of other keys. */
export function keptRow(
  importId: number,
  row: number,
  cells: readonly string[],
  reason: string | null = null,
) {
  const fate: RowFate = reason === null ? 'same' : 'wrong';
  const numbered = Object.fromEntries(cells.map((cell, index) => [index + 1, cell]));
  return { importId, row, fate, reason, cells: numbered, before: null, after: null };
}

export interface RejectedRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** `exchange-wrong-…` are the words. */
  readonly reason: string;
  readonly cells: readonly string[];
}

/** The headings of an import. */
export async function headingsOf(db: Queries, importId: number): Promise<string[]> {
  const { importRows } = db.t;
  const [heading] = await db
    .select({ cells: importRows.cells })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.row, HEADING_ROW)));
  return cellsIn(heading?.cells ?? {});
}

/** The first rows of an import, as they stood when it was brought. */
export async function firstRows(db: Queries, importId: number, limit: number): Promise<FileRow[]> {
  const { importRows } = db.t;
  const rows = await db
    .select({ row: importRows.row, cells: importRows.cells })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), gt(importRows.row, HEADING_ROW)))
    .orderBy(asc(importRows.row))
    .limit(limit);
  return rows.map(({ row, cells }) => ({ row, cells: cellsIn(cells) }));
}

/** A page of an import's rejected rows, in their order. @param after number of the last row of the page before */
export async function rejectedRows(
  db: Queries,
  importId: number,
  after: number,
  limit: number,
): Promise<RejectedRow[]> {
  const { importRows } = db.t;
  const rows = await db
    .select({ row: importRows.row, reason: importRows.reason, cells: importRows.cells })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.fate, 'wrong'), gt(importRows.row, after)))
    .orderBy(asc(importRows.row))
    .limit(limit);
  return rows.map(({ row, reason, cells }) => ({ row, reason: reason ?? '', cells: cellsIn(cells) }));
}

function cellsIn(numbered: Record<string, string>): string[] {
  const cells: string[] = [];
  for (const [number, cell] of Object.entries(numbered)) cells[Number(number) - 1] = cell;
  return cells;
}

async function change(
  db: Db,
  by: Official,
  id: number,
  from: readonly ImportState[],
  to: Partial<FileImport>,
  action: string,
  now: number,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { imports } = tx.t;
    const [changed] = await tx
      .update(imports)
      .set(to)
      .where(and(eq(imports.id, id), inArray(imports.state, [...from]), ne(imports.kind, 'courses')))
      .returning();
    if (changed) await note(tx, by, action, changed, now);
    return changed !== undefined;
  });
}

async function note(tx: Queries, by: Bringer, action: string, one: FileImport, now: number): Promise<void> {
  const data = { fileName: one.fileName, kind: one.kind };
  await record(tx, { officialId: by?.id ?? null, action, target: `import:${one.id}`, data }, now);
}
