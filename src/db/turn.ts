/**
 * Whoever reads, merges and writes back takes a turn first, so that two instances do not lose each other's changes.
 * SQLite's single writer is in its turn always.
 */
import { sql } from 'drizzle-orm';
import type { Queries } from './db.ts';

/** Numbers of advisory locks; any will do as long as they stay the same and differ from those in `postgres.ts`. */
const TURNS = { learning: 7_310_010, courses: 7_310_011, guides: 7_310_012, faq: 7_310_013 } as const;

/** Waits for the turn, and keeps it until the transaction ends. Taking it again in the same transaction costs nothing. */
export async function takeTurn(tx: Queries, turn: keyof typeof TURNS): Promise<void> {
  if (tx.engine === 'sqlite') return;
  await tx
    .select({ taken: sql`pg_advisory_xact_lock(${TURNS[turn]}::bigint)` })
    .from(sql`(values (1)) as one`);
}
