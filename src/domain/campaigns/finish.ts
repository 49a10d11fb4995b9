/**
 * When a campaign is over: nothing waits, nothing is with Telegram, and nothing is uncertain that nobody has looked at.
 */
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { type Campaign, campaignById } from './campaigns.ts';

/**
 * Moves a campaign on that has nothing to do any more: to `unsettled` while messages are uncertain that nobody has
 * looked at, else to `finished`. A cancelled one stays cancelled.
 *
 * @returns the campaign, when it was moved
 */
export async function finishIfDone(tx: Queries, id: number, now: number): Promise<Campaign | undefined> {
  const { campaigns, recipients } = tx.t;
  const campaign = await campaignById(tx, id);
  if (!campaign || !['running', 'paused', 'unsettled'].includes(campaign.state)) return undefined;
  const [open] = await tx
    .select({ id: recipients.id })
    .from(recipients)
    .where(and(eq(recipients.campaignId, id), inArray(recipients.state, ['waiting', 'sending'])))
    .limit(1);
  if (open) return undefined;
  const [uncertain] = await tx
    .select({ id: recipients.id })
    .from(recipients)
    .where(
      and(eq(recipients.campaignId, id), eq(recipients.state, 'uncertain'), isNull(recipients.reviewedAt)),
    )
    .limit(1);
  const state = uncertain ? ('unsettled' as const) : ('finished' as const);
  if (state === campaign.state) return undefined;
  const [moved] = await tx
    .update(campaigns)
    .set({ state, pausedFor: null, finishedAt: now, updatedAt: now })
    .where(and(eq(campaigns.id, id), eq(campaigns.state, campaign.state)))
    .returning();
  if (moved) await tx.notify('campaign', String(id));
  return moved;
}
