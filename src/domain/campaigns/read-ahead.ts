/**
 * The next messages of one campaign, written out for each person. Nothing is written down but what keeps a message from
 * being sent now: the night where the person lives, or a variable that is empty.
 */
import type { Db } from '../../db/db.ts';
import { DEFAULT_LOCALE, isLocale } from '../../i18n/locale.ts';
import type { BulkRow } from '../../telegram/bulk.ts';
import type { QuietClock } from '../quiet-hours.ts';
import { nightsAt } from './nights.ts';
import { failWaiting } from './recipient-outcomes.ts';
import { type DueRecipient, dueRecipients, isAnyOf, putOff } from './recipient-rows.ts';
import { renderCampaign } from './render.ts';
import type { Running, RunningCampaigns } from './running.ts';
import { emptyDetail, stopForFault } from './stops.ts';
import type { Variable } from './variable-names.ts';
import { valuesFor } from './variables.ts';

/** A message, and until when it may go (ms UTC). */
export interface ReadyRow {
  readonly row: BulkRow;
  readonly goodUntil: number;
}

export interface Reading {
  readonly limit: number;
  /** Ids that were read before. */
  readonly known: ReadonlySet<number>;
  readonly now: number;
}

/** Steps in which messages are put off to the morning before others come in between. */
const STEPS = 10;

/**
 * Reads up to `limit` messages, and remembers on `running` when there were no more (`drained`).
 *
 * While the campaign's files have yet to be uploaded it gives one message, and none while that one is on its way.
 */
export async function readMessages(
  db: Db,
  running: Running,
  { clock }: RunningCampaigns,
  { limit, known, now }: Reading,
): Promise<ReadyRow[]> {
  const { campaign, uploaded } = running;
  running.drained = false;
  if (!uploaded && (await isAnyOf(db, campaign.id, known))) return [];
  const wanted = uploaded ? limit : 1;
  const night = campaign.quiet ? nightsAt(now, clock) : () => NO_NIGHT;
  for (let step = 0; step < STEPS; step += 1) {
    const due = await dueRecipients(db, {
      campaignId: campaign.id,
      now,
      known: JSON.stringify([...known]),
      limit: wanted,
    });
    const awake = due.filter(({ timeZone }) => night(timeZone).opensAt <= now);
    if (awake.length < due.length) {
      const asleep = due.filter(({ timeZone }) => night(timeZone).opensAt > now);
      await putOffAll(db, asleep, ({ timeZone }) => night(timeZone).opensAt);
    }
    if (awake.length > 0 || due.length < wanted) {
      running.drained = due.length < wanted;
      const rows = await writeOut(db, running, awake, { clock, now });
      return rows.map(({ row, timeZone }) => ({ row, goodUntil: night(timeZone).closesAt }));
    }
  }
  return [];
}

const NO_NIGHT = { opensAt: 0, closesAt: Number.POSITIVE_INFINITY };

async function putOffAll(
  db: Db,
  asleep: readonly DueRecipient[],
  until: (recipient: DueRecipient) => number,
): Promise<void> {
  const byMorning = new Map<number, number[]>();
  for (const recipient of asleep) {
    const morning = until(recipient);
    const some = byMorning.get(morning);
    if (some) some.push(recipient.id);
    else byMorning.set(morning, [recipient.id]);
  }
  await db.transaction(async (tx) => {
    for (const [morning, ids] of byMorning) await putOff(tx, { ids: JSON.stringify(ids), until: morning });
  });
}

/** The messages of these people; none when the campaign stops over them. */
async function writeOut(
  db: Db,
  { campaign, prepared }: Running,
  due: readonly DueRecipient[],
  { clock, now }: { clock: QuietClock; now: number },
): Promise<{ row: BulkRow; timeZone: string | null }[]> {
  const { uses } = prepared;
  const teacherIds = due.map(({ teacherId }) => teacherId);
  const values =
    uses.size > 0 && due.length > 0
      ? await valuesFor(db, teacherIds, { uses, courseId: campaign.courseId, now, clock })
      : undefined;
  const rows: { row: BulkRow; timeZone: string | null }[] = [];
  const lacking = new Map<Variable, number[]>();
  for (const recipient of due) {
    const locale = isLocale(recipient.locale) ? recipient.locale : DEFAULT_LOCALE;
    const message = renderCampaign(prepared, { ...recipient, locale }, values?.get(recipient.teacherId));
    if (message.kind === 'empty') {
      lacking.set(message.variable, [...(lacking.get(message.variable) ?? []), recipient.id]);
      continue;
    }
    const { id, chatId, attempts, timeZone } = recipient;
    const { method, weight } = message;
    const isSent = campaign.action === 'send';
    const payload = { ...message.payload, ...(isSent && inReplyTo(recipient)) };
    const paid = campaign.paid && isSent;
    rows.push({ row: { id, chatId, method, payload, weight, paid, attempts }, timeZone });
  }
  for (const [variable, ids] of lacking) {
    const detail = emptyDetail(variable);
    const isSeen = detail === campaign.pausedDetail;
    await db.transaction((tx) =>
      isSeen
        ? failWaiting(tx, ids, { reason: 'emptyVariable', detail: variable }, now)
        : stopForFault(tx, campaign.id, detail, now),
    );
    if (!isSeen) return [];
  }
  return rows;
}

/** A correction hangs under the message that it corrects. */
const inReplyTo = ({ messageId }: DueRecipient) =>
  messageId !== null && {
    reply_parameters: { message_id: messageId, allow_sending_without_reply: true },
  };
