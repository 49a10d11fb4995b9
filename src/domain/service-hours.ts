/**
 * When officials answer: a daily span in the institute's time zone (domain notes: seven days a week, 20 hours a day).
 */
import { type DailySpan, isWithin, nextWithin } from './daily-span.ts';

/** Minutes after local midnight; `to` may be 1440, and may be smaller than `from` for a span over midnight. */
export type ServiceHours = DailySpan;

/** True when officials answer at `at` (ms UTC). */
export function isServiceTime(at: number, hours: ServiceHours, timeZone: string): boolean {
  return isWithin(at, hours, timeZone);
}

/** When officials are back (ms UTC, to the minute): `at` itself when they are there. */
export function nextServiceTime(at: number, hours: ServiceHours, timeZone: string): number {
  return nextWithin(at, hours, timeZone);
}
