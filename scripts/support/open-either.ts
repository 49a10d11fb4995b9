/** The database for a command alone, or beside the program that has it open. */
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';

export async function openEither(url: string): Promise<{ db: Db; alone: boolean }> {
  try {
    return { db: await openDb(url), alone: true };
  } catch {
    return { db: await openDb(url, { beside: true }), alone: false };
  }
}
