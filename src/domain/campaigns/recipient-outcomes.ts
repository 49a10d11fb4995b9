/**
 * Writes what became of recipients. All of it runs for every message or batch of them, so it is prepared.
 */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { statement } from '../../db/statement.ts';
import { isState } from './recipient-rows.ts';

/**
 * An outcome may be written as long as nobody decided otherwise: a lease that ended while the call took long has made
 * the message uncertain, and now it is known better.
 */
const isOpen = (q: Queries) => sql`${q.t.recipients.state} in ('sending', 'uncertain')`;

/** Writes that messages were sent: a JSON list of pairs, a recipient's id and Telegram's id of the message or null. */
export const settleSent = statement<{ pairs: string; now: number }>()((q) => {
  const { recipients } = q.t;
  const pairs = sql.placeholder('pairs');
  const given = q.engine === 'sqlite' ? sql`json_each(${pairs})` : sql`json_array_elements(${pairs}::json)`;
  return q
    .update(recipients)
    .set({
      state: 'sent',
      messageId: sql`coalesce(cast(given.value ->> 1 as bigint), ${recipients.messageId})`,
      settledAt: sql`${sql.placeholder('now')}`,
      leasedUntil: null,
      reason: null,
      detail: null,
      reviewedAt: null,
    })
    .from(sql`${given} as given${q.engine === 'sqlite' ? sql`` : sql`(value)`}`)
    .where(and(sql`${recipients.id} = cast(given.value ->> 0 as bigint)`, isOpen(q)))
    .returning({ id: recipients.id });
});

/** All messages of an album. */
export const settleAlbum = statement<{ id: number; messageIds: number[] }>()((q) => {
  const { recipients } = q.t;
  return q
    .update(recipients)
    .set({ messageIds: sql`${sql.param(sql.placeholder('messageIds'), recipients.messageIds)}` })
    .where(eq(recipients.id, sql.placeholder('id')))
    .returning({ id: recipients.id });
});

/** Puts a message back to those that wait. */
export const putBack = statement<{ id: number; dueAt: number; reason: string | null }>()((q) => {
  const { recipients } = q.t;
  return q
    .update(recipients)
    .set({
      state: 'waiting',
      dueAt: sql`${sql.placeholder('dueAt')}`,
      leasedUntil: null,
      reason: sql`${sql.placeholder('reason')}`,
    })
    .where(and(eq(recipients.id, sql.placeholder('id')), isState(q, 'sending')))
    .returning({ id: recipients.id });
});

/** Writes that a message failed, or that nobody knows. */
export const settleEnded = statement<{
  id: number;
  state: 'failed' | 'uncertain';
  reason: string;
  detail: string;
  now: number;
}>()((q) => {
  const { recipients } = q.t;
  return q
    .update(recipients)
    .set({
      state: sql`${sql.placeholder('state')}`,
      reason: sql`${sql.placeholder('reason')}`,
      detail: sql`${sql.placeholder('detail')}`,
      settledAt: sql`${sql.placeholder('now')}`,
      leasedUntil: null,
    })
    .where(and(eq(recipients.id, sql.placeholder('id')), isOpen(q)))
    .returning({ id: recipients.id });
});

/** A message that cannot be written for one person, before anything was sent. */
export async function failWaiting(
  tx: Queries,
  ids: readonly number[],
  why: { reason: string; detail: string },
  now: number,
): Promise<void> {
  const { recipients } = tx.t;
  await tx
    .update(recipients)
    .set({ state: 'failed', ...why, settledAt: now })
    .where(and(inArray(recipients.id, [...ids]), isState(tx, 'waiting')));
}
