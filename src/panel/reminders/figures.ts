/** Figures of the overview, added up for what an official sees. Pure. */
import type { ReminderKind } from '../../db/schema/learning.ts';
import type { DayForecast, ForecastLine } from '../../domain/reminders/forecast.ts';

/** Things told: by kind, and by course and kind. */
export interface Sums {
  readonly messages: number;
  byKind(kind: ReminderKind): number;
  byCourse(courseId: number, kind?: ReminderKind): number;
}

type Line = Omit<ForecastLine, 'regionId'>;

/** @param messages how many messages the things are told in */
export function sumsOf(lines: readonly Line[], messages: number): Sums {
  const sum = (fits: (line: Line) => boolean) =>
    lines.reduce((total, line) => (fits(line) ? total + line.count : total), 0);
  return {
    messages,
    byKind: (kind) => sum((line) => line.kind === kind),
    byCourse: (courseId, kind) =>
      sum((line) => line.courseId === courseId && (kind === undefined || line.kind === kind)),
  };
}

/** @param regions those an official sees; undefined for all */
export function forecastSums(day: DayForecast, regions: readonly string[] | undefined): Sums {
  const isSeen = (regionId: string | null) =>
    regions === undefined || (regionId !== null && regions.includes(regionId));
  const messages = [...day.messages].reduce(
    (sum, [region, count]) => (isSeen(region) ? sum + count : sum),
    0,
  );
  return sumsOf(
    day.lines.filter(({ regionId }) => isSeen(regionId)),
    messages,
  );
}
