/**
 * How a campaign gets on, in the Telegram chats of those who look after it: one message each, edited while it changes
 * and left as it is at the end.
 */
import { and, eq, gt, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { translator } from '../../i18n/words.ts';
import { cancel, enqueue, PRIORITY } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import type { Campaign } from './campaigns.ts';
import { type Progress, progressOf } from './progress.ts';
import { watchText } from './watch-text.ts';

/** A message is edited no more often than this. */
const EDIT_EACH_MS = 10_000;

type Watch = Queries['t']['campaignWatches']['$inferSelect'];

/** At the launch: whoever made, edited or launched it gets the message. It goes out with the next {@link showProgress}. */
export async function beginWatching(
  tx: Queries,
  campaign: Pick<Campaign, 'id' | 'createdBy' | 'editedBy'>,
  by: Official | undefined,
): Promise<void> {
  const ids = [campaign.createdBy, campaign.editedBy, by?.id].filter((id) => typeof id === 'number');
  for (const officialId of new Set(ids))
    await tx
      .insert(tx.t.campaignWatches)
      .values({ campaignId: campaign.id, officialId, ...UNSHOWN })
      .onConflictDoNothing();
}

const UNSHOWN = { outboxId: null, shown: '', shownAt: 0 };

/** Somebody asks for the message, or for a new one further down in their chat. */
export async function watchCampaign(db: Db, by: Official, campaignId: number): Promise<void> {
  await db.transaction(async (tx) => {
    const { campaignWatches } = tx.t;
    await tx
      .insert(campaignWatches)
      .values({ campaignId, officialId: by.id, ...UNSHOWN })
      .onConflictDoUpdate({
        target: [campaignWatches.campaignId, campaignWatches.officialId],
        set: UNSHOWN,
      });
  });
}

export interface Watching {
  /** Where people reach this server, without a slash at the end. */
  publicUrl: string;
  timeZone: string;
}

/** Writes the messages that are due, and edits those that say something else by now. Done twice, it changes nothing. */
export async function showProgress(db: Db, watching: Watching, now: number): Promise<void> {
  const known = new Map<number, Progress | undefined>();
  for (const { watch, official } of await dueWatches(db, now)) {
    const { campaignId } = watch;
    if (!known.has(campaignId)) known.set(campaignId, await progressOf(db, campaignId, now));
    const progress = known.get(campaignId);
    if (!progress) continue;
    const text = watchText(progress, translator(official.locale), {
      ...watching,
      locale: official.locale,
      now,
    });
    await db.transaction((tx) => show(tx, watch, official, text, now));
  }
}

/** Those that were not shown within the last seconds, of campaigns that have moved since. */
async function dueWatches(db: Queries, now: number): Promise<{ watch: Watch; official: Official }[]> {
  const { campaignWatches, campaigns, officials } = db.t;
  const goesOn = inArray(campaigns.state, ['running', 'paused', 'unsettled']);
  return db
    .select({ watch: campaignWatches, official: officials })
    .from(campaignWatches)
    .innerJoin(campaigns, eq(campaigns.id, campaignWatches.campaignId))
    .innerJoin(officials, eq(officials.id, campaignWatches.officialId))
    .where(
      and(
        isNotNull(campaigns.launchedAt),
        isNull(officials.disabledAt),
        lte(campaignWatches.shownAt, now - EDIT_EACH_MS),
        // A little longer than its end: the last ones are still being counted then.
        or(
          goesOn,
          eq(campaignWatches.shown, ''),
          gt(campaigns.finishedAt, campaignWatches.shownAt),
          gt(campaigns.finishedAt, now - 6 * EDIT_EACH_MS),
        ),
      ),
    );
}

/** One message to an official, new or edited. */
async function show(tx: Queries, watch: Watch, official: Official, text: string, now: number): Promise<void> {
  const { campaignWatches, outbox } = tx.t;
  const own = and(
    eq(campaignWatches.campaignId, watch.campaignId),
    eq(campaignWatches.officialId, watch.officialId),
  );
  // Somebody asked for a new message in the meantime, or another instance was quicker.
  const [still] = await tx.forUpdate(tx.select().from(campaignWatches).where(own));
  if (still?.shown !== watch.shown || still.shownAt !== watch.shownAt || text === still.shown) return;
  const message = {
    chatId: official.telegramId,
    payload: { text, link_preview_options: { is_disabled: true } },
    priority: PRIORITY.notice,
  };
  if (still.outboxId === null) {
    const [outboxId] = await enqueue(tx, { ...message, method: 'sendMessage' }, now);
    await tx.update(campaignWatches).set({ outboxId: outboxId!, shown: text, shownAt: now }).where(own);
    return;
  }
  const [first] = await tx.select().from(outbox).where(eq(outbox.id, still.outboxId));
  if (first?.state === 'queued' || first?.state === 'sending') return;
  if (first?.state === 'sent' && first.sentMessageId !== null) {
    // The edit before it, if Telegram has not even got that one.
    const keyOf = (at: number) => `watch:${first.id}:${at}`;
    const [before] = await tx
      .select()
      .from(outbox)
      .where(eq(outbox.dedupeKey, keyOf(still.shownAt)));
    if (before?.state === 'sending') return;
    if (before?.state === 'queued') await cancel(tx, [before.id], now);
    const payload = { ...message.payload, message_id: first.sentMessageId };
    await enqueue(tx, { ...message, method: 'editMessageText', payload, dedupeKey: keyOf(now) }, now);
  }
  // Where the message never arrived there is nothing to edit; it is asked for anew in the panel.
  await tx.update(campaignWatches).set({ shown: text, shownAt: now }).where(own);
}
