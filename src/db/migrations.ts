/**
 * Where drizzle-kit's migrations lie, and which of them a database still lacks.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine } from './db.ts';

interface Journal {
  entries: { tag: string; when: number }[];
}

/** The folder of an engine's migrations. */
export function migrationsFolder(engine: Engine): string {
  return fileURLToPath(new URL(`../../migrations/${engine}`, import.meta.url));
}

/** The migrations that this version of the program knows, oldest first. */
export function knownMigrations(engine: Engine): Journal['entries'] {
  const file = `${migrationsFolder(engine)}/meta/_journal.json`;
  return (JSON.parse(readFileSync(file, 'utf8')) as Journal).entries;
}

/**
 * Compares what a database has applied with what the program knows.
 *
 * @param applied `created_at` of the newest applied migration (ms UTC), or undefined for a new database
 * @throws when the database was written by a newer version: going on could lose what that version added
 */
export function migrationsPending(engine: Engine, applied: number | undefined): boolean {
  const newest = knownMigrations(engine).at(-1)!.when;
  if (applied !== undefined && applied > newest) {
    throw new Error(
      'The database was written by a newer version of Hamroh. Install that version again, or restore a backup made with this one.',
    );
  }
  return applied === undefined || applied < newest;
}
