/**
 * Takes a file in, a batch of rows a transaction. How far it is commits together with the batch: an import that was
 * cut off goes on where it was, and no row counts twice.
 */
import { join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../../db/db.ts';
import { putRows } from '../../../db/rows.ts';
import type { RowFate } from '../../../db/schema/exchange.ts';
import { countFacts } from '../../learning/count-facts.ts';
import { saveLearners } from '../../learning/learners.ts';
import { type FactOutcome, recordFactsIn } from '../../learning/record.ts';
import type { FileColumn, Headings } from './columns.ts';
import { type FileImport, keptRow, type RowCounts } from './imports.ts';
import { type Cells, parseFact, parsePerson, type Reading } from './parse-row.ts';
import { FileRefused, type FileRow } from './read-file.ts';
import { Percents, removeFile, type Transcript, transcribe, transcribedRows } from './transcript.ts';

/** Rows of a transaction: others who write wait no longer than that takes. */
const BATCH = 250;

export interface ImportWork {
  db: Db;
  /** Where the brought files lie. */
  dir: string;
  /** In which times without a zone are. */
  timeZone: string;
  now: () => number;
}

/** What became of a row. */
export interface Verdict {
  fate: RowFate;
  reason: string | null;
}

/**
 * Takes in one import to its end, or until `signal` fires or somebody cancels it.
 *
 * @returns the import as it stands then; `failed` with the reason when the file cannot be used
 * @throws what is not the file's fault: the import stays as it is, and goes on at the next try
 */
export async function runImport(work: ImportWork, id: number, signal: AbortSignal): Promise<FileImport> {
  const { db, now } = work;
  const one = await begin(db, id, now());
  if (one.state !== 'running') return one;
  const path = join(work.dir, one.stored);
  try {
    const transcript = await transcribe(path, signal);
    await setTotal(db, id, transcript.rows);
    const going = await takeAll(work, one, transcript, path, signal);
    if (going) await finish(db, id, { state: 'done', finishedAt: now() });
  } catch (error) {
    if (signal.aborted) return read(db, id);
    const gone = (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!gone && !(error instanceof FileRefused)) throw error;
    const problem = error instanceof FileRefused ? error.problem : 'gone';
    await finish(db, id, { state: 'failed', error: problem, finishedAt: now() });
  }
  const ended = await read(db, id);
  if (ended.state !== 'running') await removeFile(path);
  return ended;
}

/** True when the last row is dealt with. */
async function takeAll(
  work: ImportWork,
  one: FileImport,
  transcript: Transcript,
  path: string,
  signal: AbortSignal,
): Promise<boolean> {
  let batch: FileRow[] = [];
  const takeNext = async (): Promise<boolean> => {
    if (signal.aborted) return false;
    const rows = batch;
    batch = [];
    const going = await takeBatch(work, one, transcript, rows);
    // Everybody else's turn: a bot and a panel live in this process.
    await breathe();
    return going;
  };
  for await (const row of transcribedRows(path, one.rowsDone)) {
    batch.push(row);
    if (batch.length >= BATCH && !(await takeNext())) return false;
  }
  return batch.length === 0 ? !signal.aborted : takeNext();
}

/** Carries what was found out of a transaction that must not happen. */
class NotMeant extends Error {
  readonly verdicts: readonly Verdict[];

  constructor(verdicts: readonly Verdict[]) {
    super('Only tried.');
    this.verdicts = verdicts;
  }
}

/** What would become of some rows of an import if they were taken in now. Nothing is written. */
export async function tryRows(
  { db, timeZone, now }: Omit<ImportWork, 'dir'>,
  { kind, createdAt }: FileImport,
  headings: Headings,
  rows: readonly FileRow[],
): Promise<readonly Verdict[]> {
  const percents = new Percents();
  for (const { cells } of rows) percents.see(headings, cells);
  const reading: Reading = { timeZone, broughtAt: createdAt, fractions: new Set(percents.fractions()) };
  const cells = rows.map((row) => cellsOf(headings, row.cells));
  try {
    return await db.transaction(async (tx) => {
      throw new NotMeant(await take(tx, kind, cells, reading, now()));
    });
  } catch (error) {
    if (error instanceof NotMeant) return error.verdicts;
    throw error;
  }
}

function take(
  tx: Queries,
  kind: FileImport['kind'],
  cells: readonly Cells[],
  reading: Reading,
  now: number,
): Promise<Verdict[]> {
  return kind === 'people' ? takePeople(tx, cells, reading, now) : takeFacts(tx, cells, reading, now);
}

/** One batch in one transaction. False when somebody has cancelled the import. */
function takeBatch(
  { db, timeZone, now }: ImportWork,
  { id, kind, createdAt }: FileImport,
  { headings, fractions }: Transcript,
  rows: readonly FileRow[],
): Promise<boolean> {
  const reading: Reading = { timeZone, broughtAt: createdAt, fractions: new Set(fractions) };
  const cells = rows.map((row) => cellsOf(headings, row.cells));
  const at = now();
  return db.transaction(async (tx) => {
    const { imports, importRows } = tx.t;
    const [standing] = await tx.forUpdate(tx.select().from(imports).where(eq(imports.id, id)));
    if (standing?.state !== 'running') return false;
    const verdicts = await take(tx, kind, cells, reading, at);
    const wrong = rows.flatMap(({ row, cells }, index) => {
      const { reason } = verdicts[index]!;
      return reason === null ? [] : [keptRow(id, row, cells, reason)];
    });
    await putRows(tx, importRows, ['importId', 'row'], wrong);
    const counts: RowCounts = { ...standing.counts };
    for (const { fate } of verdicts) counts[fate] = (counts[fate] ?? 0) + 1;
    await tx
      .update(imports)
      .set({ counts, rowsDone: standing.rowsDone + rows.length })
      .where(eq(imports.id, id));
    return true;
  });
}

async function takeFacts(
  tx: Queries,
  rows: readonly Cells[],
  reading: Reading,
  now: number,
): Promise<Verdict[]> {
  const parsed = rows.map((cells) => parseFact(cells, reading));
  const facts = parsed.filter((one) => typeof one !== 'string');
  const outcomes = await recordFactsIn(tx, 'file', facts, now);
  const unreadable = parsed.flatMap((one) => (typeof one === 'string' ? [{ kind: 'wrong' as const }] : []));
  await countFacts(tx, 'file', unreadable, now);
  let next = 0;
  return parsed.map((one) => (typeof one === 'string' ? wrongFor(one) : verdictOf(outcomes[next++]!)));
}

function verdictOf(outcome: FactOutcome): Verdict {
  if (outcome.kind === 'wrong') return wrongFor(outcome.reason);
  const fate = outcome.kind === 'repeated' ? 'same' : outcome.isNew ? 'new' : 'changed';
  return { fate, reason: null };
}

async function takePeople(
  tx: Queries,
  rows: readonly Cells[],
  reading: Reading,
  now: number,
): Promise<Verdict[]> {
  const parsed = rows.map((cells) => parsePerson(cells, reading));
  const saved = await saveLearners(
    tx,
    parsed.filter((one) => typeof one !== 'string'),
    now,
  );
  let next = 0;
  return parsed.map((one) => {
    if (typeof one === 'string') return wrongFor(one);
    const outcome = saved[next++]!;
    return outcome.kind === 'wrong' ? wrongFor(outcome.reason) : { fate: outcome.kind, reason: null };
  });
}

const wrongFor = (reason: string): Verdict => ({ fate: 'wrong', reason });

/** The cells of our columns that hold something. */
function cellsOf({ columns }: Headings, cells: readonly string[]): Cells {
  const found: Partial<Record<FileColumn, string>> = {};
  for (const [index, column] of columns.entries()) {
    const text = cells[index];
    if (column && text) found[column] = text;
  }
  return found;
}

/** Takes the import on, unless it is over. */
async function begin(db: Db, id: number, now: number): Promise<FileImport> {
  return db.transaction(async (tx) => {
    const { imports } = tx.t;
    const [begun] = await tx
      .update(imports)
      .set({ state: 'running', startedAt: now })
      .where(and(eq(imports.id, id), eq(imports.state, 'queued')))
      .returning();
    return begun ?? read(tx, id);
  });
}

async function setTotal(db: Db, id: number, rowsTotal: number): Promise<void> {
  await db.transaction((tx) => tx.update(tx.t.imports).set({ rowsTotal }).where(eq(tx.t.imports.id, id)));
}

/** Ends an import, unless somebody has cancelled it meanwhile. */
async function finish(db: Db, id: number, to: Partial<FileImport>): Promise<void> {
  const { imports } = db.t;
  await db.transaction((tx) =>
    tx
      .update(imports)
      .set(to)
      .where(and(eq(imports.id, id), eq(imports.state, 'running'))),
  );
}

async function read(db: Queries, id: number): Promise<FileImport> {
  const { imports } = db.t;
  const [found] = await db.select().from(imports).where(eq(imports.id, id));
  if (!found) throw new Error(`No import ${id}.`);
  return found;
}
