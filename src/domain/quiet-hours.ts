/**
 * The hours of the night in which nothing opens and nobody is reminded, as administrators set them.
 */
import { type DailySpan, nextWithin } from './daily-span.ts';

/** Wall clock times such as `22:00` and `07:00`. The same time twice means that no hour is quiet. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** What a schedule or a reminder has to know of the clock on the wall. */
export interface QuietClock {
  /** Name of a zone, such as `Asia/Tashkent`. */
  readonly timeZone: string;
  readonly quietHours: QuietHours;
}

/** A time of day as minutes after midnight; undefined for what is none. */
export function minutesOfDay(text: string): number | undefined {
  const [, hours, minutes] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours === undefined || minutes === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

/** Read once: schedules ask for every portion of every learner. */
const spans = new WeakMap<QuietHours, DailySpan>();

function waking(quiet: QuietHours): DailySpan {
  let span = spans.get(quiet);
  if (!span) {
    span = { from: minutesOfDay(quiet.until) ?? 0, to: minutesOfDay(quiet.from) ?? 0 };
    spans.set(quiet, span);
  }
  return span;
}

/** The first moment that is not quiet and not before `at` (ms UTC): `at` itself by day, else the end of the night. */
export function afterQuiet(at: number, clock: QuietClock): number {
  return nextWithin(at, waking(clock.quietHours), clock.timeZone);
}

/** True when nobody is to be disturbed at `at` (ms UTC). */
export function isQuiet(at: number, clock: QuietClock): boolean {
  return afterQuiet(at, clock) !== at;
}
