/** Views of guides over time, for charts. */
import { and, count, eq, gte, ne, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { GuideWay } from '../../db/schema/guides.ts';
import { dayOf } from '../days.ts';

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;

export interface DayOfViews {
  /** Such as `2026-11-22`. */
  readonly day: string;
  readonly byWay: Readonly<Partial<Record<GuideWay, number>>>;
}

/**
 * Every day of the last `days`, also those without a view, oldest first. Opening a chapter is no view of its own.
 *
 * @param guideId one guide's; all guides' without one
 * @param now ms UTC
 */
export async function viewsByDay(
  db: Queries,
  { guideId, days, now, timeZone }: { guideId?: number; days: number; now: number; timeZone: string },
): Promise<DayOfViews[]> {
  const { guideViews } = db.t;
  // Days begin on the reader's clock, so hours are counted by the database and put into days here.
  const hour = sql<number>`${guideViews.at} / ${sql.raw(String(HOUR_MS))}`;
  const rows = await db
    .select({ hour: hour.mapWith(Number), way: guideViews.way, times: count() })
    .from(guideViews)
    .where(
      and(
        gte(guideViews.at, now - days * DAY_MS),
        ne(guideViews.way, 'chapter'),
        guideId === undefined ? undefined : eq(guideViews.guideId, guideId),
      ),
    )
    .groupBy(hour, guideViews.way);
  const found = new Map<string, Partial<Record<GuideWay, number>>>();
  for (let back = days - 1; back >= 0; back -= 1) found.set(dayOf(now - back * DAY_MS, timeZone), {});
  for (const { hour: at, way, times } of rows) {
    const day = found.get(dayOf(at * HOUR_MS, timeZone));
    if (day) day[way] = (day[way] ?? 0) + times;
  }
  return [...found].map(([day, byWay]) => ({ day, byWay }));
}
