/**
 * Repeating moments as cron expressions of five fields (minute, hour, day, month, weekday), on a zone's wall clock.
 * The next moment is kept in the database by whoever repeats something; this only computes it. Pure.
 */
import { Cron } from 'croner';

/** `unreadable`: no expression of five fields. `never`: no such moment comes. `tooOften`: more than once an hour. */
export type CronProblem = 'unreadable' | 'never' | 'tooOften';

const SHORTEST_MS = 3600_000;
/** As many moments show how near to each other they come: more than a day of hours, or two years of months. */
const LOOKED_AT = 26;

function reading(cron: string, timeZone: string): Cron | undefined {
  if (cron.trim().split(/\s+/).length !== 5) return undefined;
  try {
    return new Cron(cron.trim(), { timezone: timeZone, mode: '5-part', paused: true });
  } catch {
    return undefined;
  }
}

/** The first moment after `after` (ms UTC); undefined when none comes, or the expression cannot be read. */
export function nextMoment(cron: string, timeZone: string, after: number): number | undefined {
  return reading(cron, timeZone)?.nextRun(new Date(after))?.getTime();
}

/** The next moments after `after`, to be shown before somebody trusts an expression. */
export function nextMoments(cron: string, timeZone: string, after: number, count: number): number[] {
  const moments = reading(cron, timeZone)?.nextRuns(count, new Date(after)) ?? [];
  return moments.map((moment) => moment.getTime());
}

/** What is wrong with an expression that somebody typed; undefined when nothing is. */
export function cronProblem(cron: string): CronProblem | undefined {
  if (!reading(cron, 'UTC')) return 'unreadable';
  const moments = nextMoments(cron, 'UTC', Date.UTC(2026, 0, 1), LOOKED_AT);
  if (moments.length === 0) return 'never';
  const near = moments.some((at, index) => index > 0 && at - moments[index - 1]! < SHORTEST_MS);
  return near ? 'tooOften' : undefined;
}

/** The repetitions that people choose without knowing cron. Minutes are after midnight. */
export type Repetition =
  | { kind: 'daily'; minutes: number }
  /** Weekdays from 1, Monday, to 7. */
  | { kind: 'weekly'; minutes: number; days: number[] }
  /** Days of the month from 1 to 31. */
  | { kind: 'monthly'; minutes: number; days: number[] };

const NUMBERS = /^\d{1,2}(,\d{1,2})*$/;

/** An expression as one of the plain repetitions; undefined for one that says more. */
export function readCron(cron: string): Repetition | undefined {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = cron.trim().split(/\s+/);
  if (!/^\d{1,2}$/.test(minute) || !/^\d{1,2}$/.test(hour) || month !== '*') return undefined;
  if (!reading(cron, 'UTC')) return undefined;
  const minutes = Number(hour) * 60 + Number(minute);
  if (day === '*' && weekday === '*') return { kind: 'daily', minutes };
  if (day === '*' && NUMBERS.test(weekday))
    return { kind: 'weekly', minutes, days: weekday.split(',').map((name) => Number(name) || 7) };
  if (weekday === '*' && NUMBERS.test(day))
    return { kind: 'monthly', minutes, days: day.split(',').map(Number) };
  return undefined;
}
