/**
 * What the lanes read from and write to the inbox table. It runs for every update, so it is prepared.
 */
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import type { Update } from 'grammy/types';
import type { Db, Queries } from '../db/db.ts';
import { among } from '../db/lists.ts';
import { statement } from '../db/statement.ts';
import type { InboxItem } from './inbox.ts';

interface Row {
  id: number;
  lane: number;
  attempts: number;
  payload: string;
}

const columns = (q: Queries) => ({
  id: q.t.updates.id,
  lane: q.t.updates.lane,
  attempts: q.t.updates.attempts,
  payload: q.t.updates.payload,
});

const isPending = (q: Queries) => sql`${q.t.updates.state} = 'pending'`;

const toItem = (row: Row): InboxItem => ({
  id: row.id,
  lane: row.lane,
  attempts: row.attempts,
  update: JSON.parse(row.payload) as Update,
});

const pendingAfter = statement<{ botId: number; after: number; limit: number }>()((q) =>
  q
    .select(columns(q))
    .from(q.t.updates)
    .where(
      and(
        isPending(q),
        gt(q.t.updates.id, sql.placeholder('after')),
        eq(q.t.updates.botId, sql.placeholder('botId')),
      ),
    )
    .orderBy(asc(q.t.updates.id))
    .limit(sql.placeholder('limit')),
);

/** Which updates to read: those of a bot with an id greater than `after`. */
export interface Page {
  botId: number;
  after: number;
  limit: number;
}

/** A page of updates to be handled, oldest first. `last` is where the next page starts; undefined at the end. */
export async function pendingPage(
  db: Db,
  page: Page,
  isWanted: (row: { id: number; lane: number }) => boolean,
): Promise<{ items: InboxItem[]; last: number | undefined }> {
  const { limit } = page;
  const rows = await pendingAfter(db, { ...page });
  return {
    items: rows.filter(isWanted).map(toItem),
    last: rows.length < limit ? undefined : rows.at(-1)!.id,
  };
}

/** The bot's updates among `ids` that still wait to be handled, oldest first. */
export async function pendingAmong(db: Db, botId: number, ids: number[]): Promise<InboxItem[]> {
  const { updates } = db.t;
  const rows = await db
    .select(columns(db))
    .from(updates)
    .where(and(isPending(db), eq(updates.botId, botId), inArray(updates.id, ids)))
    .orderBy(asc(updates.id));
  return rows.map(toItem);
}

const markDone = statement<{ ids: string; now: number }>()((q) =>
  q
    .update(q.t.updates)
    .set({ state: 'done', payload: '', doneAt: sql`${sql.placeholder('now')}` })
    .where(among(q, q.t.updates.id, 'ids')),
);

/** How an update ended: handled, failed once more, or set aside for somebody to look at. */
export type Ending =
  | { id: number; state: 'done' }
  | { id: number; state: 'pending' | 'poisoned'; attempts: number; error: string };

/** Writes down how updates ended, all in one commit. */
export async function markEnded(db: Db, endings: readonly Ending[], now: number): Promise<void> {
  await db.transaction(async (tx) => {
    const done: number[] = [];
    for (const ending of endings) {
      if (ending.state === 'done') {
        done.push(ending.id);
        continue;
      }
      const { id, state, attempts, error } = ending;
      const doneAt = state === 'poisoned' ? now : null;
      await tx.update(tx.t.updates).set({ state, attempts, error, doneAt }).where(eq(tx.t.updates.id, id));
    }
    if (done.length > 0) await markDone(tx, { ids: JSON.stringify(done), now });
  });
}
