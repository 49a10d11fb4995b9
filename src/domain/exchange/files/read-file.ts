/**
 * The rows of a file as texts, one after the other, whichever of CSV and XLSX it is. Memory holds a CSV file's
 * current piece; of a workbook the packed bytes and the texts that its cells share.
 */
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { HucreError } from 'hucre';
import { streamXlsxRows } from 'hucre/xlsx';

/** Bytes of a file: far above what 500,000 rows need. */
export const FILE_BYTES = { csv: 256 * 1024 * 1024, xlsx: 96 * 1024 * 1024 } as const;
/** Rows in a file, the heading not counted. */
export const FILE_ROWS = 500_000;

export const FILE_PROBLEMS = [
  'empty',
  'unreadable',
  'old-excel',
  'too-big',
  'too-many',
  'no-key',
  'double-heading',
] as const;
/** Why a file cannot be used as a whole: `exchange-file-…` are the words. */
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** The file itself is the matter, and not this program. */
export class FileRefused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, cause?: unknown) {
    super(`The file cannot be used: ${problem}.`, { cause });
    this.problem = problem;
  }
}

export interface FileRow {
  /** As a spreadsheet numbers it: the first is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type FileFormat = 'csv' | 'xlsx';

const COLUMNS_LIMIT = 100;
/** What a workbook may unpack to. */
const UNPACKED_LIMIT = 1024 * 1024 * 1024;
const HEAD_BYTES = 64 * 1024;

/**
 * Tells a file's format by its content.
 *
 * @throws FileRefused for what is neither
 */
export async function formatOf(path: string): Promise<FileFormat> {
  const { size } = await stat(path);
  if (size === 0) throw new FileRefused('empty');
  const head = await headOf(path);
  const format = head.subarray(0, 4).equals(ZIP) ? 'xlsx' : 'csv';
  if (head.subarray(0, 4).equals(OLE)) throw new FileRefused('old-excel');
  if (format === 'csv' && !utf16Of(head) && head.includes(0)) throw new FileRefused('unreadable');
  if (size > FILE_BYTES[format]) throw new FileRefused('too-big');
  return format;
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The container of Excel before 2007, and of workbooks with a password. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The rows that hold anything.
 *
 * @throws FileRefused when the file breaks off or is none
 */
export async function* fileRows(path: string): AsyncGenerator<FileRow> {
  const format = await formatOf(path);
  try {
    yield* format === 'xlsx' ? workbookRows(path) : csvRows(path);
  } catch (error) {
    if (error instanceof HucreError || error instanceof CsvError) throw new FileRefused('unreadable', error);
    throw error;
  }
}

async function* workbookRows(path: string): AsyncGenerator<FileRow> {
  const bytes = await readFile(path);
  if (unpackedSize(bytes) > UNPACKED_LIMIT) throw new FileRefused('too-big');
  for await (const { index, values } of streamXlsxRows(bytes)) {
    const cells = values.slice(0, COLUMNS_LIMIT).map(cellText);
    if (!isBlank(cells)) yield { row: index + 1, cells };
  }
}

async function* csvRows(path: string): AsyncGenerator<FileRow> {
  const head = await headOf(path);
  const encoding = utf16Of(head) ?? (isUtf8(head) ? 'utf-8' : 'windows-1251');
  const [firstLine = ''] = new TextDecoder(encoding).decode(head).split(/\r?\n/, 1);
  // The separator stands in the first line: commas also stand in names, so that lines may not be counted.
  const delimiter = [';', '\t', ','].find((sign) => firstLine.includes(sign)) ?? ',';
  const parser = Readable.from(decoded(path, encoding)).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1024 * 1024,
    }),
  );
  let row = 0;
  for await (const values of parser as AsyncIterable<string[]>) {
    row += 1;
    const cells = values.slice(0, COLUMNS_LIMIT).map((value) => unescaped(value.trim()));
    if (!isBlank(cells)) yield { row, cells };
  }
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    yield decoder.decode(piece as Buffer, { stream: true });
  }
  yield decoder.decode();
}

/** A cell as text. What a spreadsheet shows as a date is the moment on its clock; whole days have no time. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const [day = '', time = ''] = value.toISOString().slice(0, 19).split('T');
    return time === '00:00:00' ? day : `${day} ${time}`;
  }
  return String(value).trim();
}

/** A sheet that was made safe against formulas has an apostrophe before what looks like one. */
function unescaped(value: string): string {
  return /^'[=+\-@]/.test(value) ? value.slice(1) : value;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function utf16Of(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

/** Excel on a Russian Windows writes its own eight bits. */
function isUtf8(head: Buffer): boolean {
  try {
    // The last letter may be cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** What the parts of a ZIP say they unpack to, together; bytes. The reader holds each part to its word. */
function unpackedSize(bytes: Buffer): number {
  const header = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  let size = 0;
  for (
    let at = bytes.indexOf(header);
    at >= 0 && at + 46 <= bytes.length;
    at = bytes.indexOf(header, at + 46)
  ) {
    const unpacked = bytes.readUInt32LE(at + 24);
    // An empty part may say nothing of its size; one with content may not.
    size += unpacked === 0 && bytes.readUInt32LE(at + 20) > 0 ? Number.POSITIVE_INFINITY : unpacked;
  }
  return size;
}
