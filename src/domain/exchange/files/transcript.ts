/**
 * A brought file written down anew, a line a row: so that it is known to be whole and how many rows it has before
 * anything is applied, and so that an import can go on in the middle. It lies beside the file.
 */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { type FileColumn, type Headings, readHeadings } from './columns.ts';
import { FILE_ROWS, FileRefused, type FileRow, fileRows } from './read-file.ts';

export interface Transcript {
  readonly headings: Headings;
  readonly of: 'people' | 'progress';
  /** Rows below the heading. */
  readonly rows: number;
  /** Columns whose numbers are parts of one, as spreadsheets keep percents. */
  readonly fractions: readonly FileColumn[];
}

const LINES_AT_ONCE = 500;

const rowsPath = (path: string): string => `${path}.rows`;
const factsPath = (path: string): string => `${path}.json`;

/**
 * The transcript of a file; made now if it is not there yet.
 *
 * @throws FileRefused when the file cannot be used
 */
export async function transcribe(path: string, signal?: AbortSignal): Promise<Transcript> {
  const made = await readTranscript(path);
  if (made) return made;
  const out = createWriteStream(rowsPath(path));
  const head = new Percents();
  let headings: ReturnType<typeof headingsOf> | undefined;
  let rows = 0;
  try {
    let lines: string[] = [];
    const flush = async (): Promise<void> => {
      const more = out.write(lines.join(''));
      lines = [];
      if (!more) await once(out, 'drain');
      signal?.throwIfAborted();
    };
    for await (const { row, cells } of fileRows(path)) {
      if (!headings) {
        headings = headingsOf(cells);
        continue;
      }
      rows += 1;
      if (rows > FILE_ROWS) throw new FileRefused('too-many');
      head.see(headings.headings, cells);
      lines.push(`${JSON.stringify([row, ...cells])}\n`);
      if (lines.length >= LINES_AT_ONCE) await flush();
    }
    await flush();
  } finally {
    out.end();
    await finished(out);
  }
  if (!headings || rows === 0) throw new FileRefused('empty');
  const transcript: Transcript = { ...headings, rows, fractions: head.fractions() };
  // Written whole or not at all: what is there after a crash can be relied on.
  await writeFile(`${factsPath(path)}.new`, JSON.stringify(transcript));
  await rename(`${factsPath(path)}.new`, factsPath(path));
  return transcript;
}

async function readTranscript(path: string): Promise<Transcript | undefined> {
  try {
    const text = await readFile(factsPath(path), 'utf8');
    const { headings, ...rest } = JSON.parse(text) as Transcript;
    // JSON has no undefined.
    const columns = headings.columns.map((column) => column ?? undefined);
    return { ...rest, headings: { ...headings, columns } };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The rows below the heading from number `from` (0 is the first) on. */
export async function* transcribedRows(path: string, from: number): AsyncGenerator<FileRow> {
  const lines = createInterface({
    input: createReadStream(rowsPath(path)),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let index = 0;
  for await (const line of lines) {
    index += 1;
    if (index <= from) continue;
    const [row, ...cells] = JSON.parse(line) as [number, ...string[]];
    yield { row, cells };
  }
}

/** The heading and the first rows, without writing anything. */
export async function headOfFile(
  path: string,
  rows: number,
): Promise<Omit<Transcript, 'rows' | 'fractions'> & { first: FileRow[] }> {
  let headings: ReturnType<typeof headingsOf> | undefined;
  const first: FileRow[] = [];
  for await (const row of fileRows(path)) {
    if (!headings) headings = headingsOf(row.cells);
    else first.push(row);
    if (first.length >= rows) break;
  }
  if (!headings || first.length === 0) throw new FileRefused('empty');
  return { ...headings, first };
}

/** Forgets a file and what was written about it. */
export async function removeFile(path: string): Promise<void> {
  for (const one of [path, rowsPath(path), factsPath(path), `${factsPath(path)}.new`]) {
    await rm(one, { force: true });
  }
}

function headingsOf(cells: readonly string[]): { headings: Headings; of: 'people' | 'progress' } {
  const read = readHeadings(cells);
  if (read.kind === 'refused') throw new FileRefused(read.problem);
  return { headings: read.headings, of: read.of };
}

/**
 * Spreadsheets keep 45 % as 0.45, and the file does not say so: a column with fractions of one, and nothing above
 * one, is such a column.
 */
export class Percents {
  private readonly seen = new Map<FileColumn, { fraction: boolean; more: boolean }>([
    ['percent', { fraction: false, more: false }],
    ['score', { fraction: false, more: false }],
  ]);

  see({ columns }: Headings, cells: readonly string[]): void {
    for (const [column, seen] of this.seen) {
      const text = cells[columns.indexOf(column)];
      if (!text) continue;
      const value = Number(text.replace(',', '.'));
      if (value > 0 && value < 1) seen.fraction = true;
      if (value > 1) seen.more = true;
    }
  }

  fractions(): FileColumn[] {
    return [...this.seen].flatMap(([column, { fraction, more }]) => (fraction && !more ? [column] : []));
  }
}
