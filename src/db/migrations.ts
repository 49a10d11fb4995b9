/**
 * Where drizzle-kit's migrations lie, and which of them a database still lacks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from './db.ts';

interface Journal {
  entries: { tag: string; when: number }[];
}

/** Where this program's migrations lie, one folder an engine. */
const OURS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** The folder of an engine's migrations; `root` names others than the program's own. */
export function migrationsFolder(engine: Engine, root = OURS): string {
  return join(root, engine);
}

/** The migrations in a folder, oldest first. */
export function knownMigrations(folder: string): Journal['entries'] {
  return (JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as Journal).entries;
}

/**
 * Compares what a database has applied with what the program knows.
 *
 * @param applied `created_at` of the newest applied migration (ms UTC), or undefined for a new database
 * @throws when the database was written by a newer version: going on could lose what that version added
 */
export function migrationsPending(folder: string, applied: number | undefined): boolean {
  const newest = knownMigrations(folder).at(-1)!.when;
  if (applied !== undefined && applied > newest) {
    throw new Error(
      'The database was written by a newer version of Hamroh. Install that version again, or restore a backup made with this one.',
    );
  }
  return applied === undefined || applied < newest;
}
