/**
 * How a campaign begins: at once, at a moment, or again and again. At that moment its recipients are frozen.
 */
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { CampaignState } from '../../db/schema/campaigns.ts';
import { record } from '../audit.ts';
import { nextMoment } from '../cron.ts';
import { deskSettings } from '../desk-settings.ts';
import type { Official } from '../officials.ts';
import { needsApproval } from './approve.ts';
import { freezeAudience } from './audience.ts';
import { type Campaign, campaignById, campaignSeenBy } from './campaigns.ts';
import { finishIfDone } from './finish.ts';
import { reachOf } from './reach.ts';
import { beginWatching } from './watch.ts';

export type LaunchOutcome =
  /** It runs. `waiting`: those of its `audience` who are to get it. */
  | { kind: 'launched'; campaign: Campaign; waiting: number }
  /** It starts by itself, at `at` (ms UTC) for the first time. */
  | { kind: 'scheduled'; campaign: Campaign; at: number }
  | { kind: 'unknown' }
  /** It cannot be launched from this state (any more). */
  | { kind: 'state'; state: CampaignState }
  /** It goes to so many that a second person has to approve it first. */
  | { kind: 'approval'; audience: number }
  | { kind: 'nobody' }
  /** There is neither a text nor a file. */
  | { kind: 'empty' }
  /** Whom it is for cannot be read. */
  | { kind: 'unreadable' }
  /** It ends before it begins, or none of its moments comes. */
  | { kind: 'expired' };

/** Who launches; nobody when its moment has come. */
export interface Launching {
  by: Official | undefined;
  /** ms UTC. */
  now: number;
  /** In which cron is meant. */
  timeZone: string;
}

/**
 * Launches a draft, an approved campaign, or one whose moment has come; with a moment of its own ahead it is scheduled.
 * Done twice, the second finds it launched: there is one frozen audience, whoever launches at the same time.
 */
export async function launch(
  db: Db,
  id: number,
  by: Official | undefined,
  now: number,
  timeZone: string,
): Promise<LaunchOutcome> {
  return db.transaction((tx) => launchIn(tx, id, { by, now, timeZone }));
}

/** The same in a transaction that is open already. */
export async function launchIn(tx: Queries, id: number, launching: Launching): Promise<LaunchOutcome> {
  const { campaigns } = tx.t;
  const { by, now, timeZone } = launching;
  await tx.forUpdate(tx.select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.id, id)));
  const campaign = by ? await campaignSeenBy(tx, by, id) : await campaignById(tx, id);
  if (!campaign) return { kind: 'unknown' };
  if (!isLaunchable(campaign)) return { kind: 'state', state: campaign.state };
  if (saysNothing(campaign)) return { kind: 'empty' };
  if (campaign.expiresAt !== null && campaign.expiresAt <= now) return { kind: 'expired' };
  const reach = await reachOf(tx, campaign, now);
  if (!reach) return { kind: 'unreadable' };
  // A repeated campaign may find nobody today and many next week.
  if (reach.found === 0 && campaign.cron === null) return { kind: 'nobody' };
  if (needsApproval(campaign, reach.willGet, await deskSettings(tx)))
    return { kind: 'approval', audience: reach.willGet };

  const at = startOf(campaign, now, timeZone);
  if (at === undefined || (campaign.expiresAt !== null && at >= campaign.expiresAt))
    return { kind: 'expired' };
  if (campaign.cron !== null || (at > now && campaign.state !== 'scheduled')) {
    const cronNextAt = campaign.cron === null ? null : at;
    const scheduled = await change(tx, campaign, { state: 'scheduled', cronNextAt, updatedAt: now });
    await told(tx, launching, id, 'scheduled', { at });
    return { kind: 'scheduled', campaign: scheduled, at };
  }

  const frozen = await freezeAudience(tx, campaign, now);
  if (frozen.kind === 'unreadable') return frozen;
  const launched = await change(tx, campaign, {
    state: 'running',
    audience: frozen.total,
    launchedAt: now,
    resumedAt: now,
    updatedAt: now,
  });
  await beginWatching(tx, launched, by);
  await told(tx, launching, id, 'launched', { audience: frozen.total });
  // All of them may be skipped.
  const finished = frozen.waiting === 0 ? await finishIfDone(tx, id, now) : undefined;
  return { kind: 'launched', campaign: finished ?? launched, waiting: frozen.waiting };
}

/** A repeated one that is scheduled makes copies, and never runs itself. */
const isLaunchable = ({ state, approvedBy, cron }: Campaign) =>
  state === 'draft' ||
  (state === 'approval' && approvedBy !== null) ||
  (state === 'scheduled' && cron === null);

function saysNothing({ action, texts, files, buttons }: Campaign): boolean {
  const hasText = Object.values(texts).some((text) => text?.trim());
  if (action === 'delete') return false;
  return !hasText && (action === 'edit' ? buttons.length === 0 : files.length === 0);
}

/** When it is to begin; undefined when cron names no moment. */
function startOf({ cron, startsAt }: Campaign, now: number, timeZone: string): number | undefined {
  const from = Math.max(now, startsAt ?? 0);
  return cron === null ? from : nextMoment(cron, timeZone, from);
}

async function change(tx: Queries, { id }: Campaign, to: Partial<Campaign>): Promise<Campaign> {
  const { campaigns } = tx.t;
  const [changed] = await tx.update(campaigns).set(to).where(eq(campaigns.id, id)).returning();
  return changed!;
}

async function told(
  tx: Queries,
  { by, now }: Launching,
  id: number,
  action: string,
  data: Record<string, unknown>,
): Promise<void> {
  const entry = { officialId: by?.id ?? null, action: `campaign.${action}`, target: `campaign:${id}`, data };
  await record(tx, entry, now);
  await tx.notify('campaign', String(id));
}
