/**
 * A second person's approval: campaigns for more people than the desk's settings say go out only when somebody has
 * read them who did not write them. An edit afterwards takes it away (`edit.ts`).
 */
import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { CampaignState } from '../../db/schema/campaigns.ts';
import { translator, type WordArgs } from '../../i18n/words.ts';
import { enqueue, PRIORITY } from '../../telegram/outbox.ts';
import { may, regionsSeen } from '../access.ts';
import { record } from '../audit.ts';
import { listOfficials, type Official, officialById } from '../officials.ts';
import { type Campaign, regionsOf } from './campaigns.ts';
import { locked } from './edit.ts';

export const NOTE_LENGTH = 500;

export type ApprovalOutcome =
  | { readonly kind: 'done'; readonly campaign: Campaign }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'state'; readonly state: CampaignState }
  /** Nobody approves what they wrote. */
  | { readonly kind: 'own' };

/**
 * True while a campaign for so many people still has to be read by a second person. Taking messages back does not: what
 * is wrong should be gone soon.
 */
export function needsApproval(
  campaign: Pick<Campaign, 'action' | 'approvedBy'>,
  audience: number,
  { approvalAbove }: { readonly approvalAbove: number },
): boolean {
  return campaign.action !== 'delete' && campaign.approvedBy === null && audience > approvalAbove;
}

/** True when this official may say yes or no to it. */
export const mayApprove = (official: Official, { editedBy }: Pick<Campaign, 'editedBy'>): boolean =>
  may(official, 'campaigns') && official.id !== editedBy;

/**
 * Asks for approval; everybody who may give it is told in Telegram.
 *
 * @param link to the campaign in the panel
 */
export function askApproval(
  db: Db,
  by: Official,
  id: number,
  link: string,
  now: number,
): Promise<ApprovalOutcome> {
  return change(db, by, id, 'draft', 'campaign.approvalAsked', now, async (tx, campaign) => {
    for (const other of await approvers(tx, campaign)) {
      if (other.id === by.id) continue;
      await notice(tx, other, 'campaigns-notice-asked', { name: campaign.name, by: by.name, link }, now);
    }
    return { to: { state: 'approval', approvedBy: null } };
  });
}

/** Says yes: it may be launched as it is. */
export function approve(
  db: Db,
  by: Official,
  id: number,
  link: string,
  now: number,
): Promise<ApprovalOutcome> {
  return change(db, by, id, 'approval', 'campaign.approved', now, async (tx, campaign) => {
    if (!mayApprove(by, campaign)) return 'own';
    await tellEditor(tx, campaign, 'campaigns-notice-approved', { by: by.name, link }, now);
    return { to: { state: 'draft', approvedBy: by.id } };
  });
}

/** Says no, with what is to be changed. */
export function refuse(
  db: Db,
  by: Official,
  id: number,
  note: string,
  link: string,
  now: number,
): Promise<ApprovalOutcome> {
  return change(db, by, id, 'approval', 'campaign.refused', now, async (tx, campaign) => {
    if (!mayApprove(by, campaign)) return 'own';
    await tellEditor(tx, campaign, 'campaigns-notice-refused', { by: by.name, note, link }, now);
    return { to: { state: 'draft', approvedBy: null }, data: { note } };
  });
}

export interface Verdict {
  readonly kind: 'refused' | 'asked' | 'approved';
  readonly by: string;
  /** Of a refusal. */
  readonly note: string;
  /** ms UTC. */
  readonly at: number;
}

const VERDICTS = {
  'campaign.refused': 'refused',
  'campaign.approvalAsked': 'asked',
  'campaign.approved': 'approved',
} as const;

/** What was said last about approving a campaign. */
export async function lastVerdict(db: Queries, id: number): Promise<Verdict | undefined> {
  const { audit, officials } = db.t;
  const [found] = await db
    .select({ action: audit.action, data: audit.data, at: audit.at, by: officials.name })
    .from(audit)
    .leftJoin(officials, eq(officials.id, audit.officialId))
    .where(and(eq(audit.target, `campaign:${id}`), inArray(audit.action, Object.keys(VERDICTS))))
    .orderBy(desc(audit.id))
    .limit(1);
  if (!found) return undefined;
  const { note } = found.data;
  return {
    kind: VERDICTS[found.action as keyof typeof VERDICTS],
    by: found.by ?? '',
    note: typeof note === 'string' ? note : '',
    at: found.at,
  };
}

/** Whoever may see the campaign and did not write it. */
async function approvers(tx: Queries, campaign: Campaign): Promise<Official[]> {
  const regions = await regionsOf(tx, campaign);
  return (await listOfficials(tx)).filter((other) => {
    const seen = regionsSeen(other);
    const seesAll = seen === undefined || regions?.every((region) => seen.includes(region)) === true;
    return mayApprove(other, campaign) && seesAll;
  });
}

async function tellEditor(
  tx: Queries,
  campaign: Campaign,
  key: string,
  args: WordArgs,
  now: number,
): Promise<void> {
  const editor = campaign.editedBy === null ? undefined : await officialById(tx, campaign.editedBy);
  if (editor?.disabledAt === null) await notice(tx, editor, key, { ...args, name: campaign.name }, now);
}

async function notice(tx: Queries, to: Official, key: string, args: WordArgs, now: number): Promise<void> {
  const text = translator(to.locale)(key, args);
  await enqueue(
    tx,
    { method: 'sendMessage', chatId: to.telegramId, payload: { text }, priority: PRIORITY.notice },
    now,
  );
}

interface Decision {
  to: Partial<Campaign>;
  data?: Record<string, unknown>;
}

async function change(
  db: Db,
  by: Official,
  id: number,
  from: CampaignState,
  action: string,
  now: number,
  decide: (tx: Queries, campaign: Campaign) => Promise<Decision | 'own'>,
): Promise<ApprovalOutcome> {
  return db.transaction(async (tx): Promise<ApprovalOutcome> => {
    const campaign = await locked(tx, by, id);
    if (!campaign) return { kind: 'unknown' };
    if (campaign.state !== from) return { kind: 'state', state: campaign.state };
    const decision = await decide(tx, campaign);
    if (decision === 'own') return { kind: 'own' };
    const { campaigns } = tx.t;
    const updatedAt = Math.max(now, campaign.updatedAt + 1);
    const [changed] = await tx
      .update(campaigns)
      .set({ ...decision.to, updatedAt })
      .where(eq(campaigns.id, id))
      .returning();
    const data = decision.data ?? {};
    await record(tx, { officialId: by.id, action, target: `campaign:${id}`, data }, now);
    await tx.notify('campaign', String(id));
    return { kind: 'done', campaign: changed! };
  });
}
