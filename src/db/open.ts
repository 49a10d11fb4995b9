/** Opens whichever engine `DATABASE_URL` names. */
import type { Db } from './db.ts';

export interface OpenOptions {
  /** Where SQLite's backup before a migration goes. */
  backupDir?: string;
  /** For a command that may run beside the program: on SQLite it shares the file with it, and does not migrate then. */
  beside?: boolean;
  /** Whether to watch for code that leaves its transaction (`guard.ts`); true when not given. */
  guarded?: boolean;
  /** Another folder of migrations than the program's own, with one folder an engine in it. */
  migrationsRoot?: string;
  /** Hears of errors on idle PostgreSQL connections. */
  onError?: (error: Error) => void;
}

/** The path in `file:path`; undefined when the address names PostgreSQL. */
export function sqliteFile(url: string): string | undefined {
  return /^postgres(ql)?:/.test(url) ? undefined : url.replace(/^file:(\/\/)?/, '');
}

/** @param url `file:path` for SQLite, `postgres://…` for PostgreSQL */
export async function openDb(url: string, options: OpenOptions = {}): Promise<Db> {
  const file = sqliteFile(url);
  if (file === undefined) return (await import('./postgres.ts')).openPostgres(url, options);
  return (await import('./sqlite.ts')).openSqlite(file, options);
}
