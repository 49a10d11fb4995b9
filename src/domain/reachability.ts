/**
 * Whom the bot can write to: people block it, delete their accounts, and come back.
 */
import { and, isNull } from 'drizzle-orm';
import type { Queries } from '../db/db.ts';
import { listed } from '../db/lists.ts';
import type { Unreachable } from '../db/schema/people.ts';

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
