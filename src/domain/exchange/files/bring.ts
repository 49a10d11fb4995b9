/** Bringing a file: its bytes go into the folder of imports, and it is looked at before anything is promised. */
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Db } from '../../../db/db.ts';
import { TooBigError, writeWhole } from '../../../telegram/disk.ts';
import { addImport, type Bringer, type FileImport } from './imports.ts';
import { FILE_BYTES, type FileProblem, FileRefused } from './read-file.ts';
import { headOfFile } from './transcript.ts';

/** Where files lie until they are taken in. */
export function importsDir(dataDir: string): string {
  return join(dataDir, 'imports');
}

/** Rows to look at before a file is let in. */
export const PREVIEW_ROWS = 8;

export type Brought =
  | { readonly kind: 'brought'; readonly one: FileImport }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/**
 * Takes a file's bytes and reads its first rows. What cannot be used is not kept.
 *
 * @param state `previewed` when somebody looks at it first, `queued` to have it taken in at once
 */
export async function bringFile(
  { db, dir, now }: { db: Db; dir: string; now: () => number },
  by: Bringer,
  file: { name: string; content: Readable },
  state: 'previewed' | 'queued',
): Promise<Brought> {
  const stored = randomBytes(18).toString('base64url');
  const path = join(dir, stored);
  try {
    const size = await writeWhole(path, file.content, FILE_BYTES.csv);
    const { of, headings, first } = await headOfFile(path, PREVIEW_ROWS);
    const head = { names: headings.names, first };
    const one = await addImport(db, by, { kind: of, fileName: file.name, size, stored, head }, state, now());
    return { kind: 'brought', one };
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof FileRefused) return { kind: 'refused', problem: error.problem };
    if (error instanceof TooBigError) return { kind: 'refused', problem: 'too-big' };
    throw error;
  }
}
