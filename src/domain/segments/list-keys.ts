/** Whom a file or a pasted text names: one key a row, by which people are found. Nobody is found by a name. */
import { columnOf, plain } from '../exchange/files/columns.ts';
import { FileRefused, fileRows } from '../exchange/files/read-file.ts';

/** What a key is; `any` where nothing says, so that it is tried as each of the others. */
export type KeyKind = 'telegram' | 'platform_id' | 'login' | 'phone' | 'any';

export interface ListKey {
  readonly kind: KeyKind;
  readonly text: string;
}

/** Rows of one list. */
export const LIST_ROWS = 200_000;
const KEY_LENGTH = 100;

const TELEGRAM = new Set(
  ['telegram', 'telegram id', 'tg id', 'chat id', 'телеграм', 'телеграм id', 'телеграм ид'].map(plain),
);

/** Of several keys in a row the one that says most of who it is. */
const RANK: readonly KeyKind[] = ['telegram', 'platform_id', 'login', 'phone', 'any'];

function kindOf(heading: string): KeyKind | undefined {
  if (TELEGRAM.has(plain(heading))) return 'telegram';
  const column = columnOf(heading);
  return column === 'platform_id' || column === 'login' || column === 'phone' ? column : undefined;
}

/**
 * The keys of a CSV or XLSX file: of the columns that are headed as such; in a file without headings the first cell of
 * each row.
 *
 * @throws FileRefused for what is no table, or has too many rows
 */
export async function keysOfFile(path: string): Promise<ListKey[]> {
  const keys: ListKey[] = [];
  let columns: (KeyKind | undefined)[] | undefined;
  for await (const { cells } of fileRows(path)) {
    if (!columns) {
      columns = cells.map(kindOf);
      if (columns.some((kind) => kind !== undefined)) continue;
      columns = cells.map(() => 'any');
    }
    const key = keyOfRow(cells, columns);
    if (!key) continue;
    if (keys.length >= LIST_ROWS) throw new FileRefused('too-many');
    keys.push(key);
  }
  return keys;
}

function keyOfRow(cells: readonly string[], columns: readonly (KeyKind | undefined)[]): ListKey | undefined {
  const keys = cells.flatMap((cell, index) => {
    const kind = columns[index];
    const text = cell.trim().slice(0, KEY_LENGTH);
    return kind && text !== '' ? [{ kind, text }] : [];
  });
  return keys.sort((a, b) => RANK.indexOf(a.kind) - RANK.indexOf(b.kind))[0];
}

/** The keys of a text: one a line, or between commas and semicolons. */
export function keysOfText(text: string): ListKey[] {
  return text
    .split(/[\n,;]+/)
    .map((key) => key.trim().slice(0, KEY_LENGTH))
    .filter(Boolean)
    .slice(0, LIST_ROWS)
    .map((key) => ({ kind: 'any', text: key }));
}
