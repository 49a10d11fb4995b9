/**
 * A SQLite database as a file: who holds it, how far it is migrated, and names for copies of it.
 */
import Database from 'better-sqlite3';

/** Kept from the garbage collector, which would close them and so let go of the locks. */
const held = new Set<Database.Database>();

/**
 * Holds an exclusive lock beside the database for as long as this process lives. The system frees it when the
 * process dies, however it dies. The lock's file stays: if it went, two processes could lock a file of this name each.
 *
 * @param waitMs how long to wait for a process that is just ending
 * @returns the way to let go; undefined when another process holds it
 */
export function lockFile(file: string, waitMs: number): (() => void) | undefined {
  const lock = new Database(`${file}.lock`, { timeout: waitMs });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    return undefined;
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

/** When the newest migration applied was made (ms UTC); undefined for a new database. */
export function newestMigration(raw: Database.Database): number | undefined {
  const table = raw.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  if (!table) return undefined;
  const row = raw.prepare('select max(created_at) as at from __drizzle_migrations').get() as {
    at: number | null;
  };
  return row.at ?? undefined;
}

/** `2026-11-22T06-30-00-000Z`: sorts by time, and every file system takes it. */
export function stamp(at: number): string {
  return new Date(at).toISOString().replace(/[:.]/g, '-');
}
