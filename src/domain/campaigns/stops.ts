/**
 * How a campaign stops by itself: at the first refusal of the message itself, at an empty variable, or when too many of
 * the latest messages fail. Whoever looks after it is told.
 */
import { and, desc, eq, gt } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { PauseReason } from '../../db/schema/campaigns.ts';
import { DEFAULT_LOCALE, type Locale } from '../../i18n/locale.ts';
import { record } from '../audit.ts';
import { type Alarm, alarm } from './alarms.ts';
import type { Campaign } from './campaigns.ts';
import { textFor } from './languages.ts';
import { LATEST, tooManyFail } from './outcomes.ts';
import { nameOf, type Variable } from './variable-names.ts';

const EMPTY = 'empty:';

/** What is kept as the detail of a pause for a variable that somebody has no value for. */
export const emptyDetail = (variable: Variable): string => `${EMPTY}${variable}`;

/** The variable that a pause's detail names; undefined for words of Telegram's. */
export const emptyVariable = (detail: string | null): Variable | undefined =>
  detail?.startsWith(EMPTY) ? (detail.slice(EMPTY.length) as Variable) : undefined;

/** Telegram refuses the message, in these words; or {@link emptyDetail}. */
export async function stopForFault(tx: Queries, id: number, detail: string, now: number): Promise<void> {
  const variable = emptyVariable(detail);
  await stop(tx, id, { pausedFor: 'template', pausedDetail: detail }, now, (campaign) =>
    variable === undefined
      ? { key: 'campaign-alarm-refused', args: { detail } }
      : { key: 'campaign-alarm-empty', args: { variable: nameOf(variable, textLocale(campaign)) } },
  );
}

/** Stops a campaign of which more than `share` of the latest messages failed since it was launched or resumed. */
export async function stopIfFailing(
  tx: Queries,
  { id, resumedAt }: Pick<Campaign, 'id' | 'resumedAt'>,
  share: number,
  now: number,
): Promise<void> {
  const { recipients } = tx.t;
  const latest = await tx
    .select({ state: recipients.state, reason: recipients.reason, settledAt: recipients.settledAt })
    .from(recipients)
    .where(and(eq(recipients.campaignId, id), gt(recipients.settledAt, resumedAt ?? 0)))
    .orderBy(desc(recipients.settledAt))
    .limit(LATEST);
  const failing = tooManyFail(latest, share);
  if (!failing) return;
  const detail = `${failing.failed}/${failing.of}`;
  await stop(tx, id, { pausedFor: 'failures', pausedDetail: detail }, now, () => ({
    key: 'campaign-alarm-failures',
    args: failing,
  }));
}

async function stop(
  tx: Queries,
  id: number,
  why: { pausedFor: PauseReason; pausedDetail: string },
  now: number,
  alarmOf: (campaign: Campaign) => Alarm,
): Promise<void> {
  const { campaigns } = tx.t;
  const [campaign] = await tx
    .update(campaigns)
    .set({ state: 'paused', ...why, updatedAt: now })
    .where(and(eq(campaigns.id, id), eq(campaigns.state, 'running')))
    .returning();
  // Several refusals come at once; the first has stopped it.
  if (!campaign) return;
  await record(
    tx,
    { officialId: null, action: 'campaign.stopped', target: `campaign:${id}`, data: why },
    now,
  );
  await alarm(tx, campaign, alarmOf(campaign), now);
  await tx.notify('campaign', String(id));
}

/** The language in which the campaign is written: by that language's name the variable stands in its text. */
const textLocale = ({ texts }: Campaign): Locale => textFor(texts, DEFAULT_LOCALE)?.source ?? DEFAULT_LOCALE;
