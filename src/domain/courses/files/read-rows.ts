/** A file's bytes as rows of text, whichever of CSV and XLSX it is. */
import { HucreError } from 'hucre';
import { parseCsv } from 'hucre/csv';
import { streamXlsxRows } from 'hucre/xlsx';

/** Bytes of a file of courses, and rows in it, the heading not counted. */
export const FILE_LIMITS = { bytes: 5 * 1024 * 1024, rows: 5000 } as const;

/** What a workbook may unpack to: some twenty times more than a full file of ours. */
const UNPACKED_LIMIT = 100 * 1024 * 1024;
const COLUMNS_LIMIT = 200;

export interface FileRow {
  /** As a spreadsheet numbers it: the first is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type FileReading =
  | { readonly kind: 'rows'; readonly rows: readonly FileRow[] }
  /** What it is: `courses-file-…` are the words. */
  | {
      readonly kind: 'refused';
      readonly problem: 'empty' | 'unreadable' | 'old-excel' | 'encoding' | 'too-many';
    };

const refused = (problem: Extract<FileReading, { kind: 'refused' }>['problem']): FileReading => ({
  kind: 'refused',
  problem,
});

/** A cell as text. Dates are days: a file of courses has no times of day. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).trim();
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '');

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Excel before 2007, and of workbooks with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const UTF16 = [
  { signature: [0xff, 0xfe], encoding: 'utf-16le' },
  { signature: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** What the parts of a ZIP say they unpack to, together; bytes. The reader holds each part to its word. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    // A header of the central directory (APPNOTE 4.3.12).
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const unpacked = view.getUint32(at + 24, true);
    // An empty part may say nothing of its size; one with content may not.
    size += unpacked === 0 && view.getUint32(at + 20, true) > 0 ? Number.POSITIVE_INFINITY : unpacked;
  }
  return size;
}

async function readWorkbook(bytes: Uint8Array): Promise<FileReading> {
  if (unpackedSize(bytes) > UNPACKED_LIMIT) return refused('unreadable');
  const rows: FileRow[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes)) {
      const cells = values.slice(0, COLUMNS_LIMIT).map(cellText);
      if (isBlank(cells)) continue;
      rows.push({ row: index + 1, cells });
      if (rows.length > FILE_LIMITS.rows + 1) return refused('too-many');
    }
  } catch (error) {
    if (error instanceof HucreError) return refused('unreadable');
    throw error;
  }
  return rows.length === 0 ? refused('empty') : { kind: 'rows', rows };
}

/** Text of a CSV file; undefined when it is neither UTF-8 nor marked as UTF-16. */
function decode(bytes: Uint8Array): string | undefined {
  const marked = UTF16.find(({ signature }) => startsWith(bytes, signature));
  try {
    return new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readCsv(bytes: Uint8Array): FileReading {
  const text = decode(bytes);
  if (text === undefined) return refused('encoding');
  if (text.includes('\0')) return refused('unreadable');
  // The separator stands in the first line: commas also stand in titles, so that lines may not be counted.
  const [firstLine = ''] = text.trimStart().split(/\r?\n/, 1);
  const delimiter = [';', '\t', ','].find((sign) => firstLine.includes(sign)) ?? ',';
  const rows = parseCsv(text, { delimiter, unescapeFormulae: true, maxRows: FILE_LIMITS.rows + 2 })
    .map((values, index) => ({ row: index + 1, cells: values.slice(0, COLUMNS_LIMIT).map(cellText) }))
    .filter(({ cells }) => !isBlank(cells));
  if (rows.length > FILE_LIMITS.rows + 1) return refused('too-many');
  return rows.length === 0 ? refused('empty') : { kind: 'rows', rows };
}

/** Reads a file whole. Its kind is told by its content and not by its name. */
export async function readRows(bytes: Uint8Array): Promise<FileReading> {
  if (bytes.length === 0) return refused('empty');
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes);
  if (startsWith(bytes, OLE)) return refused('old-excel');
  return readCsv(bytes);
}
