/** Many rows of the outbox at once: a reminder's or a campaign's batch in one statement. */
import type { Queries } from '../db/db.ts';
import { newIds, putRows } from '../db/rows.ts';
import { isFarAhead, type Outgoing } from './outbox.ts';

/**
 * Like `enqueue`, for rows without a key of their own: whoever calls it sees to it that nothing is written twice.
 *
 * @param tx the transaction of what causes the messages
 * @param now ms UTC
 * @returns the rows' ids in the order given
 */
export async function enqueueMany(
  tx: Queries,
  messages: readonly Omit<Outgoing, 'dedupeKey'>[],
  now: number,
): Promise<number[]> {
  if (messages.length === 0) return [];
  const ids = await newIds(tx, 'outbox', messages.length);
  const rows = messages.map(({ method, chatId, payload, priority, dueAt = now, notAfter = null }, index) => ({
    id: ids[index]!,
    method,
    chatId,
    payload,
    priority,
    state: 'queued' as const,
    dueAt,
    scheduled: isFarAhead(dueAt, now),
    notAfter,
    attempts: 0,
    reason: null,
    detail: null,
    sentMessageId: null,
    sentResult: null,
    dedupeKey: null,
    createdAt: now,
    settledAt: null,
  }));
  await putRows(tx, tx.t.outbox, ['id'], rows);
  await tx.notify('outbox', '');
  return ids;
}
