/**
 * What can still be done about messages that went out: edit them where they lie, delete them, send a correction to
 * exactly those who got them, or the same to the rest. Each is a campaign of its own that follows the first.
 */
import { and, eq, gt, isNotNull, max } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { CampaignButton, CampaignState } from '../../db/schema/campaigns.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { translator } from '../../i18n/words.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { DELETABLE_MS } from './audience.ts';
import { type Campaign, campaignSeenBy, newCampaign } from './campaigns.ts';

export type Recall =
  /** Buttons stay what they are unless given. */
  | { kind: 'edit'; texts: Titles; buttons?: CampaignButton[] }
  | { kind: 'delete' }
  | { kind: 'correction'; texts: Titles }
  /** The same to those of its condition who did not get it: after it was cancelled, or when others have joined since. */
  | { kind: 'rest' };

export type RecallOutcome =
  /** A draft that follows the campaign, to be launched like any other. */
  | { kind: 'made'; campaign: Campaign; receivers: number }
  | { kind: 'unknown' }
  /** It is still a draft, or does to others' messages what can only be done once. */
  | { kind: 'state'; state: CampaignState }
  /** Nobody has got it. */
  | { kind: 'nobody' }
  /** All of its messages are older than Telegram lets a bot delete. */
  | { kind: 'tooOld' };

/** Until when any of a campaign's messages can be deleted, ms UTC; undefined when nobody has got it. */
export async function deletableUntil(db: Queries, id: number): Promise<number | undefined> {
  const { recipients } = db.t;
  const [latest] = await db
    .select({ at: max(recipients.settledAt) })
    .from(recipients)
    .where(received(db, id));
  return latest?.at == null ? undefined : Number(latest.at) + DELETABLE_MS;
}

/**
 * Makes the campaign that does it, as a draft. Who gets it is frozen at its launch: those who have the message then.
 */
export async function recall(
  db: Db,
  by: Official,
  id: number,
  wish: Recall,
  now: number,
): Promise<RecallOutcome> {
  return db.transaction(async (tx): Promise<RecallOutcome> => {
    const first = await campaignSeenBy(tx, by, id);
    if (!first) return { kind: 'unknown' };
    if (first.launchedAt === null || first.action !== 'send') return { kind: 'state', state: first.state };
    const { recipients, campaigns } = tx.t;
    const receivers = await tx.$count(recipients, received(tx, id));
    if (receivers === 0 && wish.kind !== 'rest') return { kind: 'nobody' };
    if (wish.kind === 'delete') {
      const [young] = await tx
        .select({ id: recipients.id })
        .from(recipients)
        .where(and(received(tx, id), gt(recipients.settledAt, now - DELETABLE_MS)))
        .limit(1);
      if (!young) return { kind: 'tooOld' };
    }
    const [campaign] = await tx
      .insert(campaigns)
      .values(following(first, by, wish, now))
      .returning();
    const target = `campaign:${campaign!.id}`;
    await record(
      tx,
      { officialId: by.id, action: 'campaign.recalled', target, data: { id, what: wish.kind } },
      now,
    );
    await tx.notify('campaign', String(campaign!.id));
    return { kind: 'made', campaign: campaign!, receivers };
  });
}

const received = ({ t: { recipients } }: Queries, id: number) =>
  and(eq(recipients.campaignId, id), eq(recipients.state, 'sent'), isNotNull(recipients.messageId));

function following(first: Campaign, by: Official, wish: Recall, now: number) {
  const name = translator(by.locale)(`campaign-follow-${wish.kind}`, { name: first.name });
  return {
    ...newCampaign(by, name, now),
    kind: first.kind,
    followsId: first.id,
    courseId: first.courseId,
    // Whoever may see the first sees what follows it.
    createdBy: first.createdBy ?? by.id,
    ...contentOf(first, wish),
  };
}

function contentOf(first: Campaign, wish: Recall): Partial<Campaign> {
  switch (wish.kind) {
    case 'delete':
      return { action: 'delete', quiet: false };
    case 'edit':
      // Its files stay: by them it is known that the text is a caption.
      return {
        action: 'edit',
        texts: wish.texts,
        files: first.files,
        buttons: wish.buttons ?? first.buttons,
        quiet: false,
      };
    case 'rest': {
      const { condition, segmentId, texts, files, buttons, silent, paid, quiet } = first;
      return { follows: 'rest', condition, segmentId, texts, files, buttons, silent, paid, quiet };
    }
    case 'correction':
      return { action: 'send', follows: 'correction', texts: wish.texts, quiet: first.quiet };
  }
}
