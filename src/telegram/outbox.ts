/**
 * The outbox: messages to Telegram, written in the transaction of whatever caused them.
 *
 * A row is `queued` until the sender takes it (`sending`), and ends `sent`, `failed`, `uncertain` (Telegram's
 * answer was lost, so it may have arrived) or `cancelled`. New rows and every change of state are
 * told on the channel `outbox`: read it with {@link settledIds}.
 */
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Queries } from '../db/db.ts';
import type { OutboxState } from '../db/schema/telegram.ts';
import { statement } from '../db/statement.ts';

/** Smaller goes first: people who wait for an answer, then notices to single people, then campaigns. */
export const PRIORITY = { answer: 0, notice: 10, bulk: 50 } as const;

/** What may be sent: methods whose result is a message, an album's messages, a poll, or true. */
export type OutboxMethod =
  | 'sendMessage'
  | 'sendPhoto'
  | 'sendVideo'
  | 'sendDocument'
  | 'sendVoice'
  | 'sendAudio'
  | 'sendVideoNote'
  | 'sendAnimation'
  | 'sendSticker'
  | 'sendLocation'
  | 'sendPoll'
  | 'sendMediaGroup'
  | 'copyMessage'
  | 'forwardMessage'
  | 'editMessageText'
  | 'editMessageCaption'
  | 'editMessageReplyMarkup'
  | 'editMessageMedia'
  | 'deleteMessage'
  | 'deleteMessages'
  | 'pinChatMessage'
  | 'unpinChatMessage'
  | 'stopPoll'
  | 'setMessageReaction';

export interface Outgoing {
  method: OutboxMethod;
  /** Telegram's chat id: a person's, a group's or a channel's. */
  chatId: number;
  /** The method's parameters without `chat_id`; `{ $upload: id }` in place of a file sends an upload of ours. */
  payload: Record<string, unknown>;
  /** One of {@link PRIORITY}, or a number between. */
  priority: number;
  /** Not before this moment, ms UTC; at once when absent. */
  dueAt?: number;
  /** Pointless from this moment, ms UTC: what is still waiting then is called back instead of sent. */
  notAfter?: number;
  /** A second row with the same key is not written. */
  dedupeKey?: string;
}

/** PostgreSQL carries at most 8000 bytes in a notification. */
const IDS_PER_NOTICE = 400;
/** Below what either engine allows as parameters of one statement. */
const IDS_PER_STATEMENT = 500;

/** Rows that are due later than this are kept from the sender's sight until then. */
const FAR_MS = 60_000;

/** True when a row's moment is so far ahead that the sender must not stumble over it at every claim. */
export const isFarAhead = (dueAt: number, now: number): boolean => dueAt > now + FAR_MS;

const insertRow = statement<{
  method: string;
  chatId: number;
  payload: Record<string, unknown>;
  priority: number;
  dueAt: number;
  scheduled: boolean;
  notAfter: number | null;
  dedupeKey: string | null;
  createdAt: number;
}>()((q) =>
  q
    .insert(q.t.outbox)
    .values({
      method: sql.placeholder('method'),
      chatId: sql.placeholder('chatId'),
      payload: sql.placeholder('payload'),
      priority: sql.placeholder('priority'),
      state: 'queued',
      dueAt: sql.placeholder('dueAt'),
      scheduled: sql.placeholder('scheduled'),
      notAfter: sql.placeholder('notAfter'),
      dedupeKey: sql.placeholder('dedupeKey'),
      createdAt: sql.placeholder('createdAt'),
    })
    .onConflictDoNothing({ target: q.t.outbox.dedupeKey })
    .returning({ id: q.t.outbox.id }),
);

const findByKey = statement<{ dedupeKey: string }>()((q) =>
  q
    .select({ id: q.t.outbox.id })
    .from(q.t.outbox)
    .where(eq(q.t.outbox.dedupeKey, sql.placeholder('dedupeKey'))),
);

/**
 * Writes rows to be sent once the transaction is committed.
 *
 * @param tx the transaction of what causes the message
 * @param now ms UTC
 * @returns the rows' ids in the order given; for a known `dedupeKey` the id of the row that has it
 */
export async function enqueue(tx: Queries, rows: Outgoing | Outgoing[], now: number): Promise<number[]> {
  const ids: number[] = [];
  for (const row of Array.isArray(rows) ? rows : [rows]) {
    const values = {
      method: row.method,
      chatId: row.chatId,
      payload: row.payload,
      priority: row.priority,
      dueAt: row.dueAt ?? now,
      scheduled: isFarAhead(row.dueAt ?? now, now),
      notAfter: row.notAfter ?? null,
      dedupeKey: row.dedupeKey ?? null,
      createdAt: now,
    };
    const [written] = await insertRow(tx, values);
    const [found] = written ? [written] : await findByKey(tx, { dedupeKey: values.dedupeKey! });
    ids.push(found!.id);
  }
  if (ids.length > 0) await tx.notify('outbox', '');
  return ids;
}

/**
 * Calls rows back that the sender has not taken yet. What is not sent may be written again, so their keys are free.
 * Returns the ids of those it caught.
 */
export async function cancel(tx: Queries, ids: readonly number[], now: number): Promise<number[]> {
  return change(tx, ids, ['queued'], { state: 'cancelled', settledAt: now, dedupeKey: null });
}

/** Sends rows once more that failed or are uncertain, as if new, however late it is. Returns the ids of those that are queued now. */
export async function retry(tx: Queries, ids: readonly number[], now: number): Promise<number[]> {
  const queued = await change(tx, ids, ['failed', 'uncertain'], {
    state: 'queued',
    dueAt: now,
    notAfter: null,
    attempts: 0,
    reason: null,
    detail: null,
    settledAt: null,
  });
  if (queued.length > 0) await tx.notify('outbox', '');
  return queued;
}

/** Somebody has seen that uncertain rows did arrive: they count as sent. Returns the ids of those it settled. */
export async function confirmDelivered(tx: Queries, ids: readonly number[], now: number): Promise<number[]> {
  return change(tx, ids, ['uncertain'], { state: 'sent', settledAt: now });
}

async function change(
  tx: Queries,
  ids: readonly number[],
  from: OutboxState[],
  to: Partial<Queries['t']['outbox']['$inferInsert']>,
): Promise<number[]> {
  const { outbox } = tx.t;
  const changed: number[] = [];
  for (const some of chunks(ids, IDS_PER_STATEMENT)) {
    const rows = await tx
      .update(outbox)
      .set(to)
      .where(and(inArray(outbox.id, some), inArray(outbox.state, from)))
      .returning({ id: outbox.id });
    changed.push(...rows.map((row) => row.id));
  }
  await tellSettled(tx, changed);
  return changed;
}

/** Tells everybody that these rows have another state now. */
export async function tellSettled(tx: Queries, ids: readonly number[]): Promise<void> {
  for (const some of chunks(ids, IDS_PER_NOTICE)) {
    await tx.notify('outbox', JSON.stringify({ settled: some }));
  }
}

/** Reads what is told on the channel `outbox`: the rows whose state has changed, none for new rows. */
export function settledIds(notice: string): number[] {
  if (notice === '') return [];
  return (JSON.parse(notice) as { settled: number[] }).settled;
}

/**
 * Forgets rows that were settled long ago, a batch at a time so that nobody waits for it.
 * Uncertain rows stay until somebody decides about them.
 *
 * @param before ms UTC
 * @returns how many rows went; less than `batch` means that none is left
 */
export async function purgeOutbox(tx: Queries, before: number, batch = 1000): Promise<number> {
  const { outbox } = tx.t;
  const old = tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(lt(outbox.settledAt, before), inArray(outbox.state, ['sent', 'failed', 'cancelled'])))
    .limit(batch);
  const gone = await tx.delete(outbox).where(inArray(outbox.id, old)).returning({ id: outbox.id });
  return gone.length;
}

function* chunks<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
