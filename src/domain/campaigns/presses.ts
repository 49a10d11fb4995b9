/**
 * Presses of the buttons under campaigns' messages: that somebody has read it, and what they chose. Of the choices a
 * person's last one counts; a second press of the same changes nothing.
 */
import { and, eq, inArray } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { CampaignButton } from '../../db/schema/campaigns.ts';
import type { Teacher } from '../teachers.ts';
import { campaignById } from './campaigns.ts';
import { tellProgress } from './notices.ts';

export type CountedButton = Exclude<CampaignButton, { kind: 'link' }>;

export type PressOutcome =
  /** `fresh`: it was not so before. `instead`: places of the choices that it takes the place of. */
  | { kind: 'counted'; button: CountedButton; fresh: boolean; instead: readonly number[] }
  /** They were not among those it was sent to, such as an editor who tries it out. */
  | { kind: 'trial'; button: CountedButton }
  /** There is no such campaign or button (any more). */
  | { kind: 'unknown' };

export interface Pressing {
  campaignId: number;
  /** Place of the button, from 0. */
  button: number;
  /** Telegram's id of the message under which it was pressed. */
  messageId: number | undefined;
}

export async function press(
  db: Db,
  teacher: Pick<Teacher, 'id' | 'telegramId'>,
  { campaignId, button: place, messageId }: Pressing,
  now: number,
): Promise<PressOutcome> {
  return db.transaction(async (tx): Promise<PressOutcome> => {
    const campaign = await campaignById(tx, campaignId);
    const button = campaign?.buttons[place];
    if (!campaign || !button || button.kind === 'link') return { kind: 'unknown' };
    if (!(await hasArrived(tx, teacher, campaignId, messageId, now))) return { kind: 'trial', button };
    const instead =
      button.kind === 'choice' ? await dropOthers(tx, teacher.id, campaignId, campaign.buttons, place) : [];
    const { campaignPresses } = tx.t;
    const written = await tx
      .insert(campaignPresses)
      .values({ campaignId, teacherId: teacher.id, button: place, at: now })
      .onConflictDoNothing()
      .returning({ at: campaignPresses.at });
    if (written.length > 0) await tellProgress(tx, campaignId);
    return { kind: 'counted', button, fresh: written.length > 0, instead };
  });
}

/** Whether they are one of its recipients. Who presses a button has the message, whatever was thought of it. */
async function hasArrived(
  tx: Queries,
  { telegramId }: Pick<Teacher, 'telegramId'>,
  campaignId: number,
  messageId: number | undefined,
  now: number,
): Promise<boolean> {
  const { recipients } = tx.t;
  const own = and(eq(recipients.campaignId, campaignId), eq(recipients.chatId, telegramId));
  const [found] = await tx.select({ state: recipients.state }).from(recipients).where(own);
  if (found?.state === 'uncertain')
    await tx
      .update(recipients)
      .set({
        state: 'sent',
        reason: null,
        detail: null,
        settledAt: now,
        ...(messageId === undefined ? {} : { messageId }),
      })
      .where(and(own, eq(recipients.state, 'uncertain')));
  return found !== undefined;
}

/** Takes the person's other choices back; returns their places. */
async function dropOthers(
  tx: Queries,
  teacherId: number,
  campaignId: number,
  buttons: readonly CampaignButton[],
  place: number,
): Promise<number[]> {
  const { campaignPresses } = tx.t;
  const others = buttons.flatMap(({ kind }, other) => (kind === 'choice' && other !== place ? [other] : []));
  if (others.length === 0) return [];
  const dropped = await tx
    .delete(campaignPresses)
    .where(
      and(
        eq(campaignPresses.campaignId, campaignId),
        eq(campaignPresses.teacherId, teacherId),
        inArray(campaignPresses.button, others),
      ),
    )
    .returning({ button: campaignPresses.button });
  return dropped.map(({ button }) => button);
}
