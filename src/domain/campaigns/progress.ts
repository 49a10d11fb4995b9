/**
 * How a campaign gets on, from committed outcomes alone: what was only read ahead counts as waiting.
 */
import { and, eq, gt, inArray, isNull, min, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { RECIPIENT_STATES, type RecipientState } from '../../db/schema/campaigns.ts';
import { type Campaign, campaignById } from './campaigns.ts';

export type Counts = Record<RecipientState, number>;

export interface Progress {
  campaign: Campaign;
  /** Everybody it is for: the sum of `counts`. */
  total: number;
  counts: Counts;
  /** Uncertain ones that nobody has looked at. */
  unreviewed: number;
  /** The commonest first. */
  failures: { reason: string; count: number }[];
  skips: { reason: string; count: number }[];
  /** By region; null for who has told none. The largest first. */
  regions: { regionId: string | null; total: number; counts: Counts }[];
  /** Sent within the last 10 and 60 seconds. */
  lastTen: number;
  lastMinute: number;
  /** Messages a second, over the last ten seconds. */
  rate: number;
  /** ms until all have got it at this rate; undefined while nothing goes. */
  leftMs: number | undefined;
  /** When the next may go, while everybody who is left has to wait (the night, `retry_after`); ms UTC. */
  resumesAt: number | undefined;
}

const SHORT_MS = 10_000;
const LONG_MS = 60_000;

/** @returns undefined for an unknown campaign */
export async function progressOf(db: Queries, id: number, now: number): Promise<Progress | undefined> {
  const campaign = await campaignById(db, id);
  if (!campaign) return undefined;
  const regions = await countByRegion(db, id);
  const counts = noCounts();
  for (const region of regions) for (const state of RECIPIENT_STATES) counts[state] += region.counts[state];
  const reasons = await countReasons(db, id);
  const { lastTen, lastMinute } = await countRecent(db, id, now);
  // What was launched less than ten seconds ago cannot have sent for longer.
  const began = Math.max(campaign.resumedAt ?? 0, campaign.launchedAt ?? 0);
  const rate = (lastTen * 1000) / Math.min(SHORT_MS, Math.max(1000, now - began));
  const left = counts.waiting + counts.sending;
  return {
    campaign,
    total: RECIPIENT_STATES.reduce((sum, state) => sum + counts[state], 0),
    counts,
    unreviewed: counts.uncertain === 0 ? 0 : await countUnreviewed(db, id),
    failures: reasons.filter(({ state }) => state === 'failed'),
    skips: reasons.filter(({ state }) => state === 'skipped'),
    regions,
    lastTen,
    lastMinute,
    rate,
    leftMs: campaign.state === 'running' && rate > 0 ? (left / rate) * 1000 : undefined,
    resumesAt: campaign.state === 'running' && counts.waiting > 0 ? await nextAfter(db, id, now) : undefined,
  };
}

const noCounts = (): Counts => ({ waiting: 0, sending: 0, sent: 0, failed: 0, skipped: 0, uncertain: 0 });

/** Reads the index alone. */
async function countByRegion(db: Queries, id: number): Promise<Progress['regions']> {
  const { recipients } = db.t;
  const rows = await db
    .select({
      regionId: recipients.regionId,
      state: recipients.state,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(recipients)
    .where(eq(recipients.campaignId, id))
    .groupBy(recipients.state, recipients.regionId);
  const found = new Map<string | null, Progress['regions'][number]>();
  for (const { regionId, state, count } of rows) {
    const region = found.get(regionId) ?? { regionId, total: 0, counts: noCounts() };
    region.counts[state] += count;
    region.total += count;
    found.set(regionId, region);
  }
  return [...found.values()].sort((a, b) => b.total - a.total);
}

async function countReasons(db: Queries, id: number) {
  const { recipients } = db.t;
  const rows = await db
    .select({
      state: recipients.state,
      reason: sql<string>`coalesce(${recipients.reason}, '')`,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(recipients)
    .where(and(eq(recipients.campaignId, id), inArray(recipients.state, ['failed', 'skipped'])))
    .groupBy(recipients.state, recipients.reason);
  return rows.sort((a, b) => b.count - a.count);
}

async function countRecent(db: Queries, id: number, now: number) {
  const { recipients } = db.t;
  const [found] = await db
    .select({
      lastMinute: sql<number>`count(*)`.mapWith(Number),
      lastTen: sql<number>`count(case when ${recipients.settledAt} > ${now - SHORT_MS} then 1 end)`.mapWith(
        Number,
      ),
    })
    .from(recipients)
    .where(
      and(
        eq(recipients.campaignId, id),
        gt(recipients.settledAt, now - LONG_MS),
        eq(recipients.state, 'sent'),
      ),
    );
  return found!;
}

async function countUnreviewed(db: Queries, id: number): Promise<number> {
  const { recipients } = db.t;
  return db.$count(
    recipients,
    and(eq(recipients.campaignId, id), eq(recipients.state, 'uncertain'), isNull(recipients.reviewedAt)),
  );
}

async function nextAfter(db: Queries, id: number, now: number): Promise<number | undefined> {
  const { recipients } = db.t;
  const [next] = await db
    .select({ at: min(recipients.dueAt) })
    .from(recipients)
    .where(and(eq(recipients.campaignId, id), sql`${recipients.state} = 'waiting'`));
  const at = next?.at ?? 0;
  return at > now ? at : undefined;
}
