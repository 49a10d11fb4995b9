/** Opens whichever engine `DATABASE_URL` names. */
import type { Db } from './db.ts';

export interface OpenOptions {
  /** Where SQLite's backup before a migration goes. */
  backupDir?: string;
  /** Hears of errors on idle PostgreSQL connections. */
  onError?: (error: Error) => void;
}

/** @param url `file:path` for SQLite, `postgres://…` for PostgreSQL */
export async function openDb(url: string, options: OpenOptions = {}): Promise<Db> {
  if (/^postgres(ql)?:/.test(url)) return (await import('./postgres.ts')).openPostgres(url, options);
  return (await import('./sqlite.ts')).openSqlite(url.replace(/^file:(\/\/)?/, ''), options);
}
