/**
 * Campaigns as rows: how one begins, and which of them an official may see.
 */
import { and, desc, eq, inArray, notInArray } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { CampaignState } from '../../db/schema/campaigns.ts';
import { may, regionsSeen } from '../access.ts';
import { listOfficials, type Official } from '../officials.ts';

export type Campaign = Queries['t']['campaigns']['$inferSelect'];
export type NewCampaign = Omit<Campaign, 'id'>;
export type Recipient = Queries['t']['recipients']['$inferSelect'];

/** Those that will not change any more by themselves. */
const ENDED: readonly CampaignState[] = ['finished', 'cancelled'];
/** Ended ones in the list. */
const ENDED_SHOWN = 200;

/** What a campaign is before anybody has written anything: news for everybody, at once, not at night. */
export function newCampaign(by: Official, name: string, now: number): NewCampaign {
  return {
    name,
    action: 'send',
    kind: 'news',
    state: 'draft',
    condition: {},
    segmentId: null,
    followsId: null,
    follows: null,
    texts: {},
    files: [],
    buttons: [],
    courseId: null,
    silent: false,
    paid: false,
    quiet: true,
    startsAt: null,
    cron: null,
    cronNextAt: null,
    templateId: null,
    expiresAt: null,
    audience: null,
    pausedFor: null,
    pausedDetail: null,
    resumedAt: null,
    createdBy: by.id,
    editedBy: by.id,
    approvedBy: null,
    createdAt: now,
    updatedAt: now,
    launchedAt: null,
    finishedAt: null,
  };
}

export async function campaignById(db: Queries, id: number): Promise<Campaign | undefined> {
  const [found] = await db.select().from(db.t.campaigns).where(eq(db.t.campaigns.id, id));
  return found;
}

/** The campaign, when the official may see it: see {@link listCampaigns}. */
export async function campaignSeenBy(
  db: Queries,
  official: Official,
  id: number,
): Promise<Campaign | undefined> {
  const { campaigns } = db.t;
  const [found] = await db
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.id, id), await seenBy(db, official)));
  return found;
}

/**
 * Campaigns, the last changed first, of the ended ones only the latest. Whoever sees only some regions sees those made
 * by people who see no others.
 */
export async function listCampaigns(db: Queries, official: Official): Promise<Campaign[]> {
  const { campaigns } = db.t;
  const seen = await seenBy(db, official);
  const open = await db
    .select()
    .from(campaigns)
    .where(and(notInArray(campaigns.state, [...ENDED]), seen))
    .orderBy(desc(campaigns.updatedAt), desc(campaigns.id));
  const ended = await db
    .select()
    .from(campaigns)
    .where(and(inArray(campaigns.state, [...ENDED]), seen))
    .orderBy(desc(campaigns.updatedAt), desc(campaigns.id))
    .limit(ENDED_SHOWN);
  return [...open, ...ended];
}

/** Campaigns that follow this one (edits, deletions, corrections, and those to the rest), the last first. */
export async function followersOf(db: Queries, id: number): Promise<Campaign[]> {
  const { campaigns } = db.t;
  return db.select().from(campaigns).where(eq(campaigns.followsId, id)).orderBy(desc(campaigns.id));
}

/** The regions to whose teachers a campaign goes: those of whoever made it. Undefined for the whole country. */
export async function regionsOf(
  db: Queries,
  campaign: Pick<Campaign, 'createdBy'>,
): Promise<readonly string[] | undefined> {
  if (campaign.createdBy === null) return undefined;
  const { officials } = db.t;
  const [maker] = await db.select().from(officials).where(eq(officials.id, campaign.createdBy));
  return maker && regionsSeen(maker);
}

async function seenBy(db: Queries, official: Official) {
  const { campaigns } = db.t;
  if (!may(official, 'campaigns')) return listed(db, campaigns.createdBy, []);
  const regions = regionsSeen(official);
  if (regions === undefined) return undefined;
  const makers = (await listOfficials(db)).filter((other) =>
    regionsSeen(other)?.every((region) => regions.includes(region)),
  );
  return listed(
    db,
    campaigns.createdBy,
    makers.map(({ id }) => id),
  );
}
