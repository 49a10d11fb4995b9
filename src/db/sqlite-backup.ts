/**
 * Copies of a SQLite database: made whole while the program writes, and put back only while it does not run.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { migrationsFolder, migrationsPending } from './migrations.ts';
import { lockFile, newestMigration, stamp } from './sqlite-file.ts';

/** Writes a copy as of now. Safe beside a running program: it sees one moment, and nobody waits for it. */
export function backUpSqlite(file: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  const source = new Database(file, { readonly: true, fileMustExist: true });
  try {
    source.prepare('VACUUM INTO ?').run(target);
  } finally {
    source.close();
  }
}

export type Restored =
  /** `former`: where the database that was replaced lies now, if there was one. */
  | { kind: 'restored'; former: string | undefined }
  | { kind: 'running' }
  /** Not a whole database of ours, or one of a newer version. */
  | { kind: 'unfit'; why: string };

/**
 * Puts a copy in place of the database, whose last state is kept beside the backups.
 *
 * @param now ms UTC, for the name of what is kept
 */
export function restoreSqlite(file: string, copy: string, backupDir: string, now: number): Restored {
  mkdirSync(dirname(file), { recursive: true });
  const unlock = lockFile(file, 0);
  if (!unlock) return { kind: 'running' };
  try {
    const why = unfit(copy);
    if (why) return { kind: 'unfit', why };
    let former: string | undefined;
    if (existsSync(file)) {
      former = join(backupDir, `before-restore-${stamp(now)}.db`);
      backUpSqlite(file, former);
    }
    // Copied under another name first: a crash leaves the old database or the new one, and never half of one.
    copyFileSync(copy, `${file}.restoring`);
    for (const leftover of ['-wal', '-shm']) rmSync(`${file}${leftover}`, { force: true });
    renameSync(`${file}.restoring`, file);
    return { kind: 'restored', former };
  } finally {
    unlock();
  }
}

function unfit(copy: string): string | undefined {
  try {
    const source = new Database(copy, { readonly: true, fileMustExist: true });
    try {
      if (source.pragma('integrity_check', { simple: true }) !== 'ok') return 'It is damaged.';
      const applied = newestMigration(source);
      if (applied === undefined) return 'It is not a database of Hamroh.';
      migrationsPending(migrationsFolder('sqlite'), applied);
      return undefined;
    } finally {
      source.close();
    }
  } catch (error) {
    return (error as Error).message;
  }
}
