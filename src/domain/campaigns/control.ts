/**
 * What people do to a campaign that is under way: hold it, go on, end it, and decide about what failed or is uncertain.
 * Each takes effect with its transaction: nothing more is claimed after a pause has been committed.
 */
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { CampaignState } from '../../db/schema/campaigns.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { type Campaign, campaignSeenBy } from './campaigns.ts';
import { finishIfDone } from './finish.ts';

export type ControlOutcome =
  /** `count`: messages that it concerns, where it concerns single ones. */
  | { kind: 'done'; campaign: Campaign; count: number }
  | { kind: 'unknown' }
  /** Its state does not allow it (any more). */
  | { kind: 'state'; state: CampaignState }
  /** Its time is over. */
  | { kind: 'expired' }
  /** Nothing failed, or nothing is uncertain. */
  | { kind: 'nothing' };

/** What is on its way arrives; nothing more goes. */
export function pause(db: Db, by: Official, id: number, now: number): Promise<ControlOutcome> {
  return control(db, by, id, now, 'paused', async (tx, campaign) => {
    if (campaign.state !== 'running') return undefined;
    return change(tx, id, { state: 'paused', pausedFor: 'person', updatedAt: now });
  });
}

/** Goes on. The fault for which it had stopped by itself is known now (`pausedDetail` stays) and stops it no more. */
export function resume(db: Db, by: Official, id: number, now: number): Promise<ControlOutcome> {
  return control(db, by, id, now, 'resumed', async (tx, campaign) => {
    if (campaign.state !== 'paused') return undefined;
    if (isOver(campaign, now)) return 'expired';
    return change(tx, id, { state: 'running', pausedFor: null, resumedAt: now, updatedAt: now });
  });
}

/** Ends it for good. What waits is skipped soon after (`finish.ts`); what is on its way arrives. */
export function cancel(db: Db, by: Official, id: number, now: number): Promise<ControlOutcome> {
  return control(db, by, id, now, 'cancelled', async (tx, campaign) => {
    if (!['scheduled', 'approval', 'running', 'paused'].includes(campaign.state)) return undefined;
    return change(tx, id, {
      state: 'cancelled',
      pausedFor: null,
      cronNextAt: null,
      finishedAt: now,
      updatedAt: now,
    });
  });
}

/** Sends once more what failed, but not to those who cannot be reached. */
export function retryFailed(db: Db, by: Official, id: number, now: number): Promise<ControlOutcome> {
  return control(db, by, id, now, 'retried', async (tx, campaign) => {
    if (!SETTLED.includes(campaign.state)) return undefined;
    if (isOver(campaign, now)) return 'expired';
    const { recipients, teachers } = tx.t;
    const unreachable = tx
      .select({ one: sql`1` })
      .from(teachers)
      .where(and(eq(teachers.id, recipients.teacherId), sql`${teachers.blockedAt} is not null`));
    const failed = and(ofState(tx, id, 'failed'), sql`not exists ${unreachable}`);
    return again(tx, campaign, failed, now);
  });
}

/** Sends once more what may have arrived already: somebody has decided that twice is better than not at all. */
export function sendUncertainAgain(db: Db, by: Official, id: number, now: number): Promise<ControlOutcome> {
  return control(db, by, id, now, 'uncertainSentAgain', async (tx, campaign) => {
    if (!SETTLED.includes(campaign.state)) return undefined;
    if (isOver(campaign, now)) return 'expired';
    return again(tx, campaign, unreviewed(tx, id), now);
  });
}

/** Takes what is uncertain as it is. It stays counted as such, and keeps the campaign from its end no longer. */
export function letUncertainStand(db: Db, by: Official, id: number, now: number): Promise<ControlOutcome> {
  return control(db, by, id, now, 'uncertainLeft', async (tx, campaign) => {
    const { recipients } = tx.t;
    const seen = await tx
      .update(recipients)
      .set({ reviewedAt: now })
      .where(unreviewed(tx, id))
      .returning({ id: recipients.id });
    if (seen.length === 0) return 'nothing';
    const finished = await finishIfDone(tx, id, now);
    return { campaign: finished ?? campaign, count: seen.length };
  });
}

/** States in which single messages may be sent once more. */
const SETTLED: readonly CampaignState[] = ['running', 'paused', 'unsettled', 'finished'];

const isOver = ({ expiresAt }: Campaign, now: number) => expiresAt !== null && expiresAt <= now;

const ofState = ({ t: { recipients } }: Queries, id: number, state: 'failed' | 'uncertain') =>
  and(eq(recipients.campaignId, id), eq(recipients.state, state));

const unreviewed = (tx: Queries, id: number) =>
  and(ofState(tx, id, 'uncertain'), isNull(tx.t.recipients.reviewedAt));

interface Done {
  campaign: Campaign;
  count: number;
}

/** `undefined`: not in this state. */
type Attempt = Done | 'expired' | 'nothing' | undefined;

async function control(
  db: Db,
  by: Official,
  id: number,
  now: number,
  action: string,
  attempt: (tx: Queries, campaign: Campaign) => Promise<Attempt>,
): Promise<ControlOutcome> {
  return db.transaction(async (tx): Promise<ControlOutcome> => {
    const { campaigns } = tx.t;
    await tx.forUpdate(tx.select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.id, id)));
    const campaign = await campaignSeenBy(tx, by, id);
    if (!campaign) return { kind: 'unknown' };
    const done = await attempt(tx, campaign);
    if (done === undefined) return { kind: 'state', state: campaign.state };
    if (done === 'expired' || done === 'nothing') return { kind: done };
    const data = done.count > 0 ? { count: done.count } : {};
    await record(
      tx,
      { officialId: by.id, action: `campaign.${action}`, target: `campaign:${id}`, data },
      now,
    );
    await tx.notify('campaign', String(id));
    return { kind: 'done', ...done };
  });
}

async function change(tx: Queries, id: number, to: Partial<Campaign>): Promise<Done> {
  const { campaigns } = tx.t;
  const [campaign] = await tx.update(campaigns).set(to).where(eq(campaigns.id, id)).returning();
  return { campaign: campaign!, count: 0 };
}

/** Puts messages back to those that wait; a campaign that had ended runs on. */
async function again(
  tx: Queries,
  campaign: Campaign,
  which: ReturnType<typeof and>,
  now: number,
): Promise<Attempt> {
  const { recipients } = tx.t;
  const put = await tx
    .update(recipients)
    .set({
      state: 'waiting',
      dueAt: now,
      attempts: 0,
      reason: null,
      detail: null,
      settledAt: null,
      reviewedAt: null,
    })
    .where(which)
    .returning({ id: recipients.id });
  if (put.length === 0) return 'nothing';
  const state = campaign.state === 'paused' ? ('paused' as const) : ('running' as const);
  const { campaign: changed } = await change(tx, campaign.id, {
    state,
    resumedAt: now,
    finishedAt: null,
    updatedAt: now,
  });
  return { campaign: changed, count: put.length };
}
