/**
 * What a campaign tells those who look after it: that it has stopped by itself, or did not begin at its moment.
 */
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { translator, type WordArgs } from '../../i18n/words.ts';
import { enqueue, PRIORITY } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import type { Campaign } from './campaigns.ts';

/** Keys of the words, each of which is given the campaign's name besides what it says itself. */
export type Alarm =
  | { key: 'campaign-alarm-failures'; args: { failed: number; of: number } }
  | { key: 'campaign-alarm-refused'; args: { detail: string } }
  | { key: 'campaign-alarm-empty'; args: { variable: string } }
  | { key: 'campaign-alarm-approval'; args: { count: number } }
  | { key: 'campaign-alarm-unready'; args: Record<string, never> };

/** Writes to everybody who made, edited or approved it; to the administrators when none of those is left. */
export async function alarm(
  tx: Queries,
  campaign: Pick<Campaign, 'id' | 'name' | 'createdBy' | 'editedBy' | 'approvedBy'>,
  { key, args }: Alarm,
  now: number,
): Promise<void> {
  const messages = (await keepers(tx, campaign)).map((official) => ({
    method: 'sendMessage' as const,
    chatId: official.telegramId,
    payload: { text: translator(official.locale)(key, { ...(args as WordArgs), name: campaign.name }) },
    priority: PRIORITY.notice,
    dedupeKey: `${key}:${campaign.id}:${now}:${official.id}`,
  }));
  await enqueue(tx, messages, now);
}

async function keepers(
  tx: Queries,
  { createdBy, editedBy, approvedBy }: Pick<Campaign, 'createdBy' | 'editedBy' | 'approvedBy'>,
): Promise<Official[]> {
  const { officials } = tx.t;
  const ids = [createdBy, editedBy, approvedBy].filter((id) => id !== null);
  const own = ids.length === 0 ? [] : await active(tx, inArray(officials.id, ids));
  return own.length > 0 ? own : active(tx, eq(officials.role, 'administrator'));
}

function active(tx: Queries, which: ReturnType<typeof eq>): Promise<Official[]> {
  const { officials } = tx.t;
  return tx
    .select()
    .from(officials)
    .where(and(which, isNull(officials.disabledAt)));
}
