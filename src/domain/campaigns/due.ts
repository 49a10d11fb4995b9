/**
 * What the clock does to campaigns: begins those whose moment has come, copies those that repeat, skips whoever is left
 * of expired and cancelled ones, and ends those that have nothing to do. Everything is found in the database and moved
 * on by one statement that only one can win, so a tick too many or a second instance changes nothing.
 */
import { and, asc, eq, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { record } from '../audit.ts';
import { nextMoment } from '../cron.ts';
import { dayOf } from '../days.ts';
import { alarm } from './alarms.ts';
import type { SkipReason } from './audience.ts';
import type { Campaign } from './campaigns.ts';
import { finishIfDone } from './finish.ts';
import { type LaunchOutcome, launchIn } from './launch.ts';

/** A repeated campaign whose moment passed longer ago, the server being down, waits for its next one. */
const GRACE_MS = 6 * 3600_000;
/** Rows of one transaction: others who write wait no longer than that takes. */
const SKIPPED_AT_ONCE = 2000;

/**
 * Does what is due.
 *
 * @param now ms UTC
 * @param timeZone in which cron is meant
 * @param signal leaves the rest for the next tick
 */
export async function runCampaigns(
  db: Db,
  now: number,
  timeZone: string,
  signal?: AbortSignal,
): Promise<void> {
  for (const id of await startingNow(db, now)) await db.transaction((tx) => start(tx, id, now, timeZone));
  for (const id of await repeatingNow(db, now)) await db.transaction((tx) => repeat(tx, id, now, timeZone));
  for (const { id, reason } of await leavingBehind(db, now)) {
    while (!signal?.aborted && (await skipSome(db, id, reason, now)));
  }
  for (const id of await underWay(db)) {
    if (signal?.aborted) return;
    await db.transaction((tx) => finishIfDone(tx, id, now));
  }
}

async function startingNow(db: Queries, now: number): Promise<number[]> {
  const { campaigns } = db.t;
  return idsOf(
    db,
    and(
      eq(campaigns.state, 'scheduled'),
      isNull(campaigns.cron),
      or(isNull(campaigns.startsAt), lte(campaigns.startsAt, now)),
    ),
  );
}

async function start(tx: Queries, id: number, now: number, timeZone: string): Promise<void> {
  const outcome = await launchIn(tx, id, { by: undefined, now, timeZone });
  await setAside(tx, id, outcome, now);
}

async function repeatingNow(db: Queries, now: number): Promise<number[]> {
  const { campaigns } = db.t;
  return idsOf(db, and(eq(campaigns.state, 'scheduled'), lte(campaigns.cronNextAt, now)));
}

/** Moves the template on to its next moment, and launches a copy for this one. */
async function repeat(tx: Queries, id: number, now: number, timeZone: string): Promise<void> {
  const { campaigns } = tx.t;
  const [template] = await tx.forUpdate(tx.select().from(campaigns).where(eq(campaigns.id, id)));
  if (template?.state !== 'scheduled' || template.cron === null) return;
  const { cronNextAt: at, expiresAt } = template;
  if (at === null || at > now) return;
  const next = nextMoment(template.cron, timeZone, now);
  const goesOn = next !== undefined && (expiresAt === null || next < expiresAt);
  const state = goesOn ? ('scheduled' as const) : ('finished' as const);
  await tx
    .update(campaigns)
    .set({ state, cronNextAt: goesOn ? next : null, finishedAt: goesOn ? null : now, updatedAt: now })
    .where(eq(campaigns.id, id));
  await tx.notify('campaign', String(id));
  if (now - at > GRACE_MS) {
    const missed = { officialId: null, action: 'campaign.missed', target: `campaign:${id}`, data: { at } };
    await record(tx, missed, now);
    return;
  }
  const { id: _, ...rest } = template;
  const [copy] = await tx
    .insert(campaigns)
    .values({
      ...rest,
      name: `${template.name} · ${dayOf(at, timeZone)}`,
      templateId: id,
      cron: null,
      cronNextAt: null,
      startsAt: at,
      createdAt: now,
      updatedAt: now,
    })
    .returning();
  const outcome = await launchIn(tx, copy!.id, { by: undefined, now, timeZone });
  // Today nobody is in it.
  if (outcome.kind === 'nobody') await tx.delete(campaigns).where(eq(campaigns.id, copy!.id));
  else await setAside(tx, copy!.id, outcome, now);
}

/** What could not begin at its moment waits for somebody, and says so. */
async function setAside(tx: Queries, id: number, outcome: LaunchOutcome, now: number): Promise<void> {
  const { campaigns } = tx.t;
  if (['launched', 'scheduled', 'unknown', 'state'].includes(outcome.kind)) return;
  const ends = outcome.kind === 'nobody' || outcome.kind === 'expired';
  const state = ends ? 'finished' : outcome.kind === 'approval' ? 'approval' : 'draft';
  const [campaign] = await tx
    .update(campaigns)
    .set({ state, updatedAt: now, ...(ends && { audience: 0, finishedAt: now }) })
    .where(and(eq(campaigns.id, id), eq(campaigns.state, 'scheduled')))
    .returning();
  if (!campaign) return;
  await tx.notify('campaign', String(id));
  if (outcome.kind === 'approval')
    await alarm(tx, campaign, { key: 'campaign-alarm-approval', args: { count: outcome.audience } }, now);
  else if (!ends) await alarm(tx, campaign, { key: 'campaign-alarm-unready', args: {} }, now);
}

/** Campaigns whose waiting messages are not to go any more. */
async function leavingBehind(db: Queries, now: number): Promise<{ id: number; reason: SkipReason }[]> {
  const { campaigns, recipients } = db.t;
  const waiting = db
    .select({ one: sql`1` })
    .from(recipients)
    .where(and(eq(recipients.campaignId, campaigns.id), sql`${recipients.state} = 'waiting'`));
  const expired = and(inArray(campaigns.state, ['running', 'paused']), lte(campaigns.expiresAt, now));
  const rows = await db
    .select({ id: campaigns.id, state: campaigns.state })
    .from(campaigns)
    .where(
      and(
        isNotNull(campaigns.launchedAt),
        or(eq(campaigns.state, 'cancelled'), expired),
        sql`exists ${waiting}`,
      ),
    );
  return rows.map(({ id, state }) => ({ id, reason: state === 'cancelled' ? 'cancelled' : 'expired' }));
}

/** @returns whether there may be more */
function skipSome(db: Db, id: number, reason: SkipReason, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { recipients } = tx.t;
    const some = tx
      .select({ id: recipients.id })
      .from(recipients)
      .where(and(eq(recipients.campaignId, id), sql`${recipients.state} = 'waiting'`))
      .orderBy(asc(recipients.dueAt), asc(recipients.id))
      .limit(SKIPPED_AT_ONCE);
    const skipped = await tx
      .update(recipients)
      .set({ state: 'skipped', reason, settledAt: now })
      .where(and(inArray(recipients.id, some), sql`${recipients.state} = 'waiting'`))
      .returning({ id: recipients.id });
    if (skipped.length > 0) await tx.notify('campaign', String(id));
    return skipped.length === SKIPPED_AT_ONCE;
  });
}

async function underWay(db: Queries): Promise<number[]> {
  return idsOf(db, inArray(db.t.campaigns.state, ['running', 'paused', 'unsettled']));
}

async function idsOf(db: Queries, which: ReturnType<typeof and>): Promise<number[]> {
  const { campaigns } = db.t;
  const rows = await db.select({ id: campaigns.id }).from(campaigns).where(which).orderBy(asc(campaigns.id));
  return rows.map(({ id }: Pick<Campaign, 'id'>) => id);
}
