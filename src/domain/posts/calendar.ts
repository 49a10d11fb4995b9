/** The month as editors see it: posts on their days, and the moments that series have still to fill. */
import { and, asc, gte, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { nextMoments } from '../cron.ts';
import { dayOf, startOfDay } from '../days.ts';
import type { Post } from './post.ts';
import { queueOf, type Series } from './series.ts';

/** A post, or the place of one to come, at a moment of the month. */
export interface CalendarEntry {
  /** ms UTC. */
  at: number;
  /** The day in the institute's zone, such as `2026-11-22`. */
  day: string;
  /** Undefined for a moment of a series for which nothing is in its queue. */
  post: Post | undefined;
  /** The series whose moment it is, of posts that still wait in its queue. */
  series: Series | undefined;
}

/** The first moment of a month such as `2026-11` and of the one after it, ms UTC; undefined for what is no month. */
export function monthSpan(month: string, timeZone: string): { from: number; until: number } | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(month);
  if (!match) return undefined;
  const [year, number] = [Number(match[1]), Number(match[2])];
  const after = number === 12 ? `${year + 1}-01` : `${match[1]}-${String(number + 1).padStart(2, '0')}`;
  const from = startOfDay(`${month}-01`, timeZone);
  const until = startOfDay(`${after}-01`, timeZone);
  return from === undefined || until === undefined ? undefined : { from, until };
}

/**
 * Everything that stands in a span of time (ms UTC), by its moment: published posts when they were, others when they
 * are wanted, and what series will publish from `now` on.
 */
export async function postsBetween(
  db: Queries,
  span: { from: number; until: number },
  timeZone: string,
  now: number,
): Promise<CalendarEntry[]> {
  const { posts } = db.t;
  const { from, until } = span;
  const inside = (column: typeof posts.publishAt | typeof posts.publishedAt) =>
    and(isNotNull(column), gte(column, from), lt(column, until));
  const found = await db
    .select({
      post: posts,
      at: sql<number>`coalesce(${posts.publishedAt}, ${posts.publishAt})`.mapWith(Number),
    })
    .from(posts)
    .where(
      and(
        isNull(posts.deletedAt),
        or(inside(posts.publishedAt), and(isNull(posts.publishedAt), inside(posts.publishAt))),
        ne(posts.state, 'queued'),
      ),
    );
  const standing = found.map(({ post, at }) => ({ at, day: dayOf(at, timeZone), post, series: undefined }));
  const coming = await seriesEntries(db, span, timeZone, now);
  return [...standing, ...coming].toSorted((a, b) => a.at - b.at || (a.post?.id ?? 0) - (b.post?.id ?? 0));
}

/** The same for a whole month such as `2026-11`. Undefined for what is no month. */
export async function postsOfMonth(
  db: Queries,
  month: string,
  timeZone: string,
  now: number,
): Promise<CalendarEntry[] | undefined> {
  const span = monthSpan(month, timeZone);
  return span && postsBetween(db, span, timeZone, now);
}

/** A series publishes at most once an hour: no more moments than that are looked at. */
const MOST_MOMENTS = 800;

async function seriesEntries(
  db: Queries,
  { from, until }: { from: number; until: number },
  timeZone: string,
  now: number,
): Promise<CalendarEntry[]> {
  const { postSeries } = db.t;
  const active = await db
    .select()
    .from(postSeries)
    .where(and(isNotNull(postSeries.nextAt), isNull(postSeries.archivedAt), lt(postSeries.nextAt, until)))
    .orderBy(asc(postSeries.id));
  const entries: CalendarEntry[] = [];
  for (const series of active) {
    const queue = await queueOf(db, series.id);
    const moments = nextMoments(series.cron, timeZone, Math.max(now, series.nextAt! - 1), MOST_MOMENTS);
    for (const [place, at] of moments.entries()) {
      if (at >= until) break;
      if (at >= from) entries.push({ at, day: dayOf(at, timeZone), post: queue[place], series });
    }
  }
  return entries;
}
