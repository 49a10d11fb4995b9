/**
 * A span of every day by the wall clock of a zone, such as the hours in which officials answer or in which nobody is
 * to be woken. Zones that change to summer time are right too: what counts is what the clock on the wall shows.
 */
import { clockChange, offsetAt } from './zone.ts';

/** Minutes after local midnight; `to` may be 1440, and may be smaller than `from` for a span over midnight. */
export interface DailySpan {
  readonly from: number;
  readonly to: number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

function localMinutes(at: number, timeZone: string): number {
  const local = at + offsetAt(at, timeZone);
  return Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
}

/** True when `at` (ms UTC) lies in the span. A span whose ends are the same is the whole day. */
export function isWithin(at: number, { from, to }: DailySpan, timeZone: string): boolean {
  const minutes = localMinutes(at, timeZone);
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

/** The first moment in the span that is not before `at` (ms UTC): `at` itself, or the minute in which it begins. */
export function nextWithin(at: number, span: DailySpan, timeZone: string): number {
  if (isWithin(at, span, timeZone)) return at;
  const wait = (span.from - localMinutes(at, timeZone) + DAY_MINUTES) % DAY_MINUTES;
  const begins = Math.floor(at / MINUTE_MS) * MINUTE_MS + wait * MINUTE_MS;
  // Where the clock is set in between, the wait is counted anew from there.
  const change = clockChange(at, begins, timeZone);
  return change === undefined ? begins : nextWithin(change, span, timeZone);
}
