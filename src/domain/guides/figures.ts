/** How the catalogue is used: views, votes, and what was looked for in vain. */
import { and, count, desc, eq, gte, isNotNull, max, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { GUIDE_WAYS, type GuideWay } from '../../db/schema/guides.ts';

export interface GuideFigures {
  readonly views: number;
  /** Teachers among them, each once. */
  readonly viewers: number;
  readonly byWay: Readonly<Record<GuideWay, number>>;
  readonly helped: number;
  readonly notHelped: number;
  readonly favourites: number;
  /** Questions asked from it. */
  readonly tickets: number;
}

/** What was looked for in vain: one line for all ways of writing it. */
export interface MissedSearch {
  /** As somebody wrote it. */
  readonly words: string;
  readonly times: number;
  /** When last, ms UTC. */
  readonly at: number;
}

export const NO_FIGURES: GuideFigures = {
  views: 0,
  viewers: 0,
  byWay: noWays(),
  helped: 0,
  notHelped: 0,
  favourites: 0,
  tickets: 0,
};

function noWays(): Record<GuideWay, number> {
  return Object.fromEntries(GUIDE_WAYS.map((way) => [way, 0])) as Record<GuideWay, number>;
}

/**
 * Figures by the guide's id, without guides that nobody has watched, kept, judged or asked about. Opening a chapter is
 * no view of its own.
 *
 * @param since ms UTC; only what happened from then on (favourites: all of them)
 */
export async function guideFigures(db: Queries, since = 0): Promise<Map<number, GuideFigures>> {
  const { guideViews, guideVotes, guideFavourites, tickets } = db.t;
  const found = new Map<number, { -readonly [K in keyof GuideFigures]: GuideFigures[K] }>();
  const of = (guideId: number) => {
    const known = found.get(guideId) ?? { ...NO_FIGURES, byWay: noWays() };
    found.set(guideId, known);
    return known;
  };
  const views = await db
    .select({ guideId: guideViews.guideId, way: guideViews.way, times: count() })
    .from(guideViews)
    .where(gte(guideViews.at, since))
    .groupBy(guideViews.guideId, guideViews.way);
  for (const { guideId, way, times } of views) {
    const figures = of(guideId);
    figures.byWay = { ...figures.byWay, [way]: times };
    if (way !== 'chapter') figures.views += times;
  }
  const viewers = await db
    .select({
      guideId: guideViews.guideId,
      people: sql<number>`count(distinct ${guideViews.teacherId})`.mapWith(Number),
    })
    .from(guideViews)
    .where(gte(guideViews.at, since))
    .groupBy(guideViews.guideId);
  for (const { guideId, people } of viewers) of(guideId).viewers = people;
  const votes = await db
    .select({ guideId: guideVotes.guideId, helped: guideVotes.helped, times: count() })
    .from(guideVotes)
    .where(gte(guideVotes.at, since))
    .groupBy(guideVotes.guideId, guideVotes.helped);
  for (const { guideId, helped, times } of votes) of(guideId)[helped ? 'helped' : 'notHelped'] = times;
  const favourites = await db
    .select({ guideId: guideFavourites.guideId, times: count() })
    .from(guideFavourites)
    .groupBy(guideFavourites.guideId);
  for (const { guideId, times } of favourites) of(guideId).favourites = times;
  const asked = await db
    .select({ guideId: tickets.guideId, times: count() })
    .from(tickets)
    .where(and(isNotNull(tickets.guideId), gte(tickets.createdAt, since)))
    .groupBy(tickets.guideId);
  for (const { guideId, times } of asked) of(guideId!).tickets = times;
  return found;
}

/** What was looked for in vain since a moment (ms UTC), the most frequent first. */
export async function missedSearches(db: Queries, since: number, limit: number): Promise<MissedSearch[]> {
  const { guideSearches } = db.t;
  const times = count();
  const last = max(guideSearches.at);
  const rows = await db
    .select({ words: sql<string>`max(${guideSearches.words})`, times, at: last })
    .from(guideSearches)
    .where(and(eq(guideSearches.found, 0), gte(guideSearches.at, since)))
    .groupBy(guideSearches.folded)
    .orderBy(desc(times), desc(last))
    .limit(limit);
  return rows.map((row) => ({ ...row, at: Number(row.at) }));
}

/** How many searches there were since a moment (ms UTC), and how many of them found nothing. */
export async function searchFigures(
  db: Queries,
  since: number,
): Promise<{ readonly searches: number; readonly missed: number }> {
  const { guideSearches } = db.t;
  const [row] = await db
    .select({
      searches: count(),
      missed: sql<number>`sum(case when ${guideSearches.found} = 0 then 1 else 0 end)`.mapWith(Number),
    })
    .from(guideSearches)
    .where(gte(guideSearches.at, since));
  return { searches: row?.searches ?? 0, missed: row?.missed ?? 0 };
}
