/**
 * Whom the bot can write to: people block it, delete their accounts, and come back. Answers that found them gone wait
 * for that.
 */
import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import { listed } from '../db/lists.ts';
import type { Unreachable } from '../db/schema/people.ts';
import type { Reason } from '../telegram/errors.ts';
import { retry } from '../telegram/outbox.ts';

/** How long an answer waits for somebody to come back, from the moment it was written. */
export const PARKED_MS = 90 * 24 * 3600_000;

/** What Telegram's refusals say about a person. */
const SAYS: Readonly<Partial<Record<Reason, Unreachable>>> = {
  blocked: 'blocked',
  deactivated: 'deactivated',
  chatGone: 'gone',
  cannotInitiate: 'gone',
};

/** Why somebody cannot be written to, by the reason for which a message failed; most reasons say nothing of the person. */
export const unreachableBy = (reason: string | null): Unreachable | undefined => SAYS[reason as Reason];

/**
 * Notes that Telegram did not take messages to these people. Since when, and why, stays what it was for those of whom it
 * is known already.
 */
export async function markUnreachable(
  tx: Queries,
  telegramIds: readonly number[],
  why: Unreachable,
  now: number,
): Promise<void> {
  if (telegramIds.length === 0) return;
  const { teachers } = tx.t;
  await tx
    .update(teachers)
    .set({ blockedAt: now, unreachable: why, updatedAt: now })
    .where(and(listed(tx, teachers.telegramId, telegramIds), isNull(teachers.blockedAt)));
}

/** The same for one message that failed, whatever the reason: most say nothing about the person. */
export async function noteFailure(tx: Queries, chatId: number, reason: string, now: number): Promise<void> {
  const why = unreachableBy(reason);
  if (why && chatId > 0) await markUnreachable(tx, [chatId], why, now);
}

/**
 * Notes that somebody can be written to again, and sends the answers that have waited for it. Without any, and for those
 * who never were away, nothing changes.
 *
 * @returns how many answers (parts of answers) go out now
 */
export async function comeBack(db: Db, telegramId: number, now: number): Promise<number> {
  return db.transaction(async (tx) => {
    const { teachers } = tx.t;
    await tx
      .update(teachers)
      .set({ blockedAt: null, unreachable: null, returnedAt: now, updatedAt: now })
      .where(and(eq(teachers.telegramId, telegramId), isNotNull(teachers.blockedAt)));
    const parked = await parkedFor(tx, [telegramId], now);
    const ids = parked.map(({ id }) => id);
    return ids.length === 0 ? 0 : (await retry(tx, ids, now)).length;
  });
}

/** How many parts of officials' answers wait for each of these people. */
export async function countParked(
  db: Queries,
  telegramIds: readonly number[],
  now: number,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  for (const { chatId } of await parkedFor(db, telegramIds, now))
    counts.set(chatId, (counts.get(chatId) ?? 0) + 1);
  return counts;
}

/** Only what an official wrote: confirmations and reminders have long lost their sense by then. */
async function parkedFor(db: Queries, telegramIds: readonly number[], now: number) {
  const { outbox, deliveries } = db.t;
  return db
    .select({ id: outbox.id, chatId: outbox.chatId })
    .from(outbox)
    .innerJoin(deliveries, eq(deliveries.outboxId, outbox.id))
    .where(
      and(
        listed(db, outbox.chatId, telegramIds),
        // As literals, which the index of parked rows has too.
        sql`${outbox.state} = 'failed' and ${outbox.reason} = 'blocked'`,
        gt(outbox.createdAt, now - PARKED_MS),
      ),
    )
    .orderBy(asc(outbox.id));
}
