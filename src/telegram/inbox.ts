/**
 * The inbox: every update is on disk before Telegram is told that we have it, and counted once however often it
 * comes. Updates that arrive together share one commit (`db/sqlite.ts`).
 */
import { and, inArray, lt, ne, sql } from 'drizzle-orm';
import type { Update } from 'grammy/types';
import type { Db } from '../db/db.ts';
import { statement } from '../db/statement.ts';

/** An update that waits to be handled. */
export interface InboxItem {
  /** The row's id. */
  id: number;
  /** The chat, or without one the user, whose updates are handled in order; 0 when there is neither. */
  lane: number;
  attempts: number;
  update: Update;
}

export interface Inbox {
  /**
   * Writes updates down; those seen before are ignored. Resolves when they are on disk: only then may they be
   * acknowledged.
   */
  accept(updates: readonly Update[]): Promise<void>;
}

export interface InboxOptions {
  db: Db;
  /** Updates are numbered per bot. */
  botId: number;
  now: () => number;
  /** Hears of what was written, in this process, after the commit. Others hear on the channel `inbox`. */
  onAccepted?: (items: InboxItem[]) => void;
}

const insertUpdate = statement<{
  botId: number;
  updateId: number;
  lane: number;
  payload: string;
  receivedAt: number;
}>()((q) =>
  q
    .insert(q.t.updates)
    .values({
      botId: sql.placeholder('botId'),
      updateId: sql.placeholder('updateId'),
      lane: sql.placeholder('lane'),
      payload: sql.placeholder('payload'),
      state: 'pending',
      receivedAt: sql.placeholder('receivedAt'),
    })
    .onConflictDoNothing({ target: [q.t.updates.botId, q.t.updates.updateId] })
    .returning({ id: q.t.updates.id }),
);

export function createInbox(options: InboxOptions): Inbox {
  const { db, botId, now } = options;
  return {
    async accept(updates) {
      const items = await db.transaction(async (tx) => {
        const fresh: InboxItem[] = [];
        for (const update of updates) {
          const lane = laneOf(update);
          const [row] = await insertUpdate(tx, {
            botId,
            updateId: update.update_id,
            lane,
            payload: JSON.stringify(update),
            receivedAt: now(),
          });
          if (row) fresh.push({ id: row.id, lane, attempts: 0, update });
        }
        if (fresh.length > 0) {
          await tx.notify('inbox', inboxNotice(fresh.map((item) => item.id)));
        }
        return fresh;
      });
      if (items.length > 0) options.onAccepted?.(items);
    },
  };
}

/** PostgreSQL carries at most 8000 bytes; Telegram sends at most 100 updates at a time. */
function inboxNotice(ids: number[]): string {
  return ids.length <= 400 ? ids.join(',') : '';
}

/** Reads what is told on the channel `inbox`: ids of new rows, or none when the hearer has to look for itself. */
export function readInboxNotice(notice: string): number[] {
  return notice === '' ? [] : notice.split(',').map(Number);
}

/** The chat an update belongs to, or the user, or 0: updates with the same number are handled in order. */
export function laneOf(update: Update): number {
  const { update_id: _, ...kinds } = update;
  // One kind is present in an update; a kind that Telegram adds tomorrow has a chat or a user in the same places.
  const event = Object.values(kinds)[0] as
    | {
        chat?: { id: number };
        message?: { chat: { id: number } };
        from?: { id: number };
        user?: { id: number };
      }
    | undefined;
  return event?.chat?.id ?? event?.message?.chat.id ?? event?.from?.id ?? event?.user?.id ?? 0;
}

/**
 * Forgets updates that were dealt with, a batch at a time so that nobody waits for it. Until then they are what
 * a redelivery is recognized by; Telegram redelivers for a day.
 *
 * @param before ms UTC
 * @returns how many went; less than `batch` means that none is left
 */
export async function forgetUpdates(db: Db, before: number, batch = 1000): Promise<number> {
  const { updates } = db.t;
  const old = db
    .select({ id: updates.id })
    .from(updates)
    .where(and(lt(updates.receivedAt, before), ne(updates.state, 'pending')))
    .limit(batch);
  const gone = await db.delete(updates).where(inArray(updates.id, old)).returning({ id: updates.id });
  return gone.length;
}
