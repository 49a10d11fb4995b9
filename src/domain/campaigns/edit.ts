/**
 * Writing a campaign: a draft is saved as it is typed, complete or not (`check.ts` says what is missing), and nobody
 * overwrites what somebody else has saved in the meantime. Every edit takes an approval away.
 */
import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { CampaignState } from '../../db/schema/campaigns.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { type Campaign, campaignSeenBy, newCampaign } from './campaigns.ts';

/** What an editor writes. */
export type Draft = Pick<
  Campaign,
  | 'name'
  | 'kind'
  | 'condition'
  | 'segmentId'
  | 'texts'
  | 'files'
  | 'buttons'
  | 'courseId'
  | 'silent'
  | 'paid'
  | 'quiet'
  | 'startsAt'
  | 'cron'
  | 'expiresAt'
>;

export type EditOutcome =
  | { readonly kind: 'saved'; readonly campaign: Campaign }
  /** Somebody has saved it since; here is what it is now. */
  | { readonly kind: 'stale'; readonly campaign: Campaign }
  | { readonly kind: 'unknown' }
  /** It is no draft any more. */
  | { readonly kind: 'state'; readonly state: CampaignState };

const EDITABLE: readonly CampaignState[] = ['draft'];

export const isEditable = ({ state }: Pick<Campaign, 'state'>): boolean => EDITABLE.includes(state);

/** Begins a campaign. */
export async function beginCampaign(db: Db, by: Official, name: string, now: number): Promise<Campaign> {
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(tx.t.campaigns)
      .values(newCampaign(by, name, now))
      .returning();
    await tx.notify('campaign', String(made!.id));
    return made!;
  });
}

/**
 * Saves what was typed.
 *
 * @param seen `updatedAt` of the version that was edited
 */
export async function saveDraft(
  db: Db,
  by: Official,
  id: number,
  draft: Partial<Draft>,
  seen: number,
  now: number,
): Promise<EditOutcome> {
  return change(db, by, id, now, EDITABLE, (campaign) => {
    if (campaign.updatedAt !== seen) return 'stale';
    const words = aimed(campaign, draft);
    if (says(campaign, words)) return 'same';
    return { ...words, state: 'draft', approvedBy: null, editedBy: by.id };
  });
}

/** True when all of it is there already: looking at a draft is no edit. */
const says = (campaign: Campaign, words: Partial<Draft>): boolean =>
  isDeepStrictEqual({ ...campaign, ...words }, { ...campaign });

/** A correction is for whom it was made for. */
function aimed({ follows }: Campaign, draft: Partial<Draft>): Partial<Draft> {
  if (follows !== 'correction') return draft;
  const { condition: _, segmentId: __, ...words } = draft;
  return words;
}

/** Takes a campaign out of the plan, or back from whoever was to approve it; what it says stays as it is. */
export async function withdraw(db: Db, by: Official, id: number, now: number): Promise<EditOutcome> {
  return change(db, by, id, now, ['approval', 'scheduled'], () => ({ state: 'draft', cronNextAt: null }));
}

/** The same once more as a draft, without its moments. */
export async function duplicateCampaign(
  db: Db,
  by: Official,
  id: number,
  name: string,
  now: number,
): Promise<Campaign | undefined> {
  return db.transaction(async (tx) => {
    const campaign = await campaignSeenBy(tx, by, id);
    if (campaign?.action !== 'send') return undefined;
    const { kind, condition, segmentId, texts, files, buttons, courseId, silent, paid, quiet } = campaign;
    const [made] = await tx
      .insert(tx.t.campaigns)
      .values({
        ...newCampaign(by, name, now),
        ...{ kind, condition, segmentId, texts, files, buttons, courseId, silent, paid, quiet },
      })
      .returning();
    await tx.notify('campaign', String(made!.id));
    return made!;
  });
}

/** Deletes a campaign that nobody has got anything of. */
export async function deleteDraft(db: Db, by: Official, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const campaign = await locked(tx, by, id);
    if (!campaign || !isEditable(campaign) || campaign.launchedAt !== null) return false;
    await tx.delete(tx.t.campaigns).where(eq(tx.t.campaigns.id, id));
    const data = { name: campaign.name };
    await record(tx, { officialId: by.id, action: 'campaign.deleted', target: `campaign:${id}`, data }, now);
    await tx.notify('campaign', String(id));
    return true;
  });
}

/** A campaign the official may see, held until the transaction ends. */
export async function locked(tx: Queries, by: Official, id: number): Promise<Campaign | undefined> {
  const { campaigns } = tx.t;
  await tx.forUpdate(tx.select({ id: campaigns.id }).from(campaigns).where(eq(campaigns.id, id)));
  return campaignSeenBy(tx, by, id);
}

async function change(
  db: Db,
  by: Official,
  id: number,
  now: number,
  from: readonly CampaignState[],
  decide: (campaign: Campaign) => Partial<Campaign> | 'stale' | 'same',
): Promise<EditOutcome> {
  return db.transaction(async (tx): Promise<EditOutcome> => {
    const campaign = await locked(tx, by, id);
    if (!campaign) return { kind: 'unknown' };
    if (!from.includes(campaign.state)) return { kind: 'state', state: campaign.state };
    const to = decide(campaign);
    if (to === 'stale') return { kind: 'stale', campaign };
    if (to === 'same') return { kind: 'saved', campaign };
    const { campaigns } = tx.t;
    // Rises with every save, so that it tells one version from the next.
    const updatedAt = Math.max(now, campaign.updatedAt + 1);
    const [saved] = await tx
      .update(campaigns)
      .set({ ...to, updatedAt })
      .where(eq(campaigns.id, id))
      .returning();
    await tx.notify('campaign', String(id));
    return { kind: 'saved', campaign: saved! };
  });
}
