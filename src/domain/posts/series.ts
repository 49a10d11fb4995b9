/**
 * Series: a recurring place for posts, such as «method of the week» on Mondays at nine. Drafts wait in its queue, and
 * at each of its moments the first of them is published.
 */
import { and, asc, eq, isNotNull, isNull, lte, max, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { record } from '../audit.ts';
import { type CronProblem, cronProblem, nextMoment } from '../cron.ts';
import { deskSettings } from '../desk-settings.ts';
import type { Official } from '../officials.ts';
import { changing, note, type PostOutcome, problemsNow, update } from './change.ts';
import { tellEmptyQueue } from './notices.ts';
import type { Post } from './post.ts';
import { type DueOptions, publishOrHold } from './publish.ts';

export type Series = Queries['t']['postSeries']['$inferSelect'];

/** Series in use by name, with how many posts wait in each. */
export async function listSeries(db: Queries): Promise<(Series & { waiting: number })[]> {
  const { postSeries, posts } = db.t;
  const counts = await db
    .select({ id: posts.seriesId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(posts)
    .where(eq(posts.state, 'queued'))
    .groupBy(posts.seriesId);
  const waiting = new Map(counts.map(({ id, count }) => [id, count]));
  const rows = await db
    .select()
    .from(postSeries)
    .where(isNull(postSeries.archivedAt))
    .orderBy(asc(postSeries.name), asc(postSeries.id));
  return rows.map((series) => ({ ...series, waiting: waiting.get(series.id) ?? 0 }));
}

export async function seriesById(db: Queries, id: number): Promise<Series | undefined> {
  const { postSeries } = db.t;
  const [found] = await db.select().from(postSeries).where(eq(postSeries.id, id));
  return found;
}

export interface SeriesInput {
  /** None for a new one. */
  id?: number | undefined;
  name: string;
  /** Five fields, on the institute's clock. */
  cron: string;
  rooms: number[];
  /** Whether it publishes; a series at rest keeps its queue. */
  active: boolean;
}

export type SeriesOutcome =
  | { kind: 'done'; series: Series }
  | { kind: 'unknown' }
  | { kind: 'noName' | 'noRooms' }
  | { kind: 'badCron'; problem: CronProblem };

/** Makes or changes a series. Its next moment is counted from now. */
export async function saveSeries(
  db: Db,
  by: Official,
  input: SeriesInput,
  timeZone: string,
  now: number,
): Promise<SeriesOutcome> {
  const { id, active } = input;
  const name = input.name.trim();
  const cron = input.cron.trim();
  const problem = cronProblem(cron);
  if (name === '') return { kind: 'noName' };
  if (problem) return { kind: 'badCron', problem };
  if (input.rooms.length === 0) return { kind: 'noRooms' };
  const nextAt = active ? (nextMoment(cron, timeZone, now) ?? null) : null;
  return db.transaction(async (tx) => {
    const { postSeries } = tx.t;
    const values = { name, cron, rooms: input.rooms, nextAt };
    const [series] =
      id === undefined
        ? await tx
            .insert(postSeries)
            .values({ ...values, createdBy: by.id, createdAt: now })
            .returning()
        : await tx
            .update(postSeries)
            .set(values)
            .where(and(eq(postSeries.id, id), isNull(postSeries.archivedAt)))
            .returning();
    if (!series) return { kind: 'unknown' };
    await tell(tx, by, 'series.saved', series.id, now, { name, cron, active });
    return { kind: 'done', series };
  });
}

/** Ends a series; what waits in its queue becomes drafts. */
export async function archiveSeries(db: Db, by: Official, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { postSeries, posts } = tx.t;
    const [series] = await tx
      .update(postSeries)
      .set({ archivedAt: now, nextAt: null })
      .where(and(eq(postSeries.id, id), isNull(postSeries.archivedAt)))
      .returning();
    if (!series) return false;
    await tx
      .update(posts)
      .set({ state: 'draft', seriesId: null, seriesPosition: null, updatedAt: now })
      .where(and(eq(posts.seriesId, id), eq(posts.state, 'queued')));
    await tell(tx, by, 'series.ended', id, now, { name: series.name });
    return true;
  });
}

async function tell(
  tx: Queries,
  by: Official,
  action: string,
  id: number,
  now: number,
  data: Record<string, unknown>,
): Promise<void> {
  await record(tx, { officialId: by.id, action, target: `series:${id}`, data }, now);
  await tx.notify('post', '');
}

/** What waits in a series, the next to be published first. */
export function queueOf(db: Queries, seriesId: number): Promise<Post[]> {
  const { posts } = db.t;
  return db
    .select()
    .from(posts)
    .where(and(eq(posts.seriesId, seriesId), eq(posts.state, 'queued')))
    .orderBy(asc(posts.seriesPosition), asc(posts.id));
}

/** Puts a post at the end of a series' queue; without rooms of its own it goes to those of the series. */
export async function addToQueue(
  db: Db,
  by: Official,
  postId: number,
  seriesId: number,
  now: number,
): Promise<PostOutcome> {
  return changing(db, postId, ['draft', 'review', 'scheduled', 'held'], async (tx, post) => {
    const series = await seriesById(tx, seriesId);
    if (!series || series.archivedAt !== null) return { kind: 'unknown' };
    const rooms = post.rooms.length > 0 ? post.rooms : series.rooms;
    const problems = await problemsNow(tx, { ...post, rooms }, series.nextAt ?? now);
    if (problems.length > 0) return { kind: 'problems', problems };
    const { posts } = tx.t;
    const [last] = await tx
      .select({ position: max(posts.seriesPosition) })
      .from(posts)
      .where(and(eq(posts.seriesId, seriesId), eq(posts.state, 'queued')));
    const seriesPosition = (last?.position ?? 0) + 1;
    await note(tx, by, 'queued', postId, now, { series: seriesId });
    const queued = {
      state: 'queued',
      rooms,
      seriesId,
      seriesPosition,
      publishAt: null,
      reason: null,
    } as const;
    return { kind: 'done', post: await update(tx, postId, queued, now) };
  });
}

/** Moves a post to a place of its queue, from 1. The others close up. */
export async function moveInQueue(db: Db, postId: number, to: number, now: number): Promise<PostOutcome> {
  return changing(db, postId, ['queued'], async (tx, post) => {
    const { posts } = tx.t;
    const queue = await tx.forUpdate(queueOf(tx, post.seriesId!));
    const others = queue.filter(({ id }) => id !== postId);
    const order = others.toSpliced(Math.max(0, Math.min(others.length, to - 1)), 0, post);
    for (const [index, { id }] of order.entries()) {
      await tx
        .update(posts)
        .set({ seriesPosition: index + 1 })
        .where(eq(posts.id, id));
    }
    return { kind: 'done', post: await update(tx, postId, {}, now) };
  });
}

/**
 * Publishes what series have due: the first post of each queue. A moment that passed longer ago than the grace holds
 * that post; of several moments that passed only the last one counts.
 */
export async function publishSeriesDue(
  db: Db,
  now: number,
  options: DueOptions & { timeZone: string },
): Promise<void> {
  const { postSeries } = db.t;
  const { postGraceMinutes } = await deskSettings(db);
  const due = await db
    .select({ id: postSeries.id })
    .from(postSeries)
    .where(and(isNotNull(postSeries.nextAt), lte(postSeries.nextAt, now), isNull(postSeries.archivedAt)));
  for (const { id } of due) {
    await db.transaction((tx) => takeFirst(tx, id, postGraceMinutes * 60_000, options, now));
  }
}

async function takeFirst(
  tx: Queries,
  id: number,
  graceMs: number,
  options: DueOptions & { timeZone: string },
  now: number,
): Promise<void> {
  const { postSeries } = tx.t;
  const [series] = await tx.forUpdate(tx.select().from(postSeries).where(eq(postSeries.id, id)));
  if (!series || series.nextAt === null || series.nextAt > now || series.archivedAt !== null) return;
  const at = lastMoment(series.cron, options.timeZone, series.nextAt, now);
  const [first] = await queueOf(tx, id);
  if (first) {
    // Scheduled for this moment: whatever keeps it now, the next tick takes it up like any other post.
    const wanted = { state: 'scheduled', publishAt: at, seriesPosition: null } as const;
    await publishOrHold(tx, await update(tx, first.id, wanted, now), at, graceMs, options, now);
  } else {
    await tellEmptyQueue(tx, series.name, options.publicUrl, now);
  }
  const nextAt = nextMoment(series.cron, options.timeZone, now) ?? null;
  await tx.update(postSeries).set({ nextAt }).where(eq(postSeries.id, id));
}

/** The last moment of an expression at or before `now`, at least `from`, which is one of them. */
function lastMoment(cron: string, timeZone: string, from: number, now: number): number {
  let last = from;
  for (let steps = 0; steps < LONGEST_WALK; steps += 1) {
    const next = nextMoment(cron, timeZone, last);
    if (next === undefined || next > now) break;
    last = next;
  }
  return last;
}

/** Moments come once an hour at most: after a month away it does not matter which one was the last. */
const LONGEST_WALK = 1000;
