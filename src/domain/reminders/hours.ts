/**
 * The moments at which a teacher may be reminded: once a day, at the hour they chose, never in quiet hours. Pure.
 */

import { dayOf, startOfDay } from '../days.ts';
import { afterQuiet, minutesOfDay, type QuietClock } from '../quiet-hours.ts';
import { offsetAt } from '../zone.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The wall clock's `hour` on the local day that is `days` away from the one of `at`, moved out of quiet hours. */
function hourOn(at: number, days: number, hour: number, clock: QuietClock): number {
  const day = dayOf(at + days * DAY_MS, clock.timeZone);
  const naive = startOfDay(day, clock.timeZone)! + hour * HOUR_MS;
  // On a day that changes to or from summer time midnight is another offset away.
  const drift = offsetAt(startOfDay(day, clock.timeZone)!, clock.timeZone) - offsetAt(naive, clock.timeZone);
  return afterQuiet(naive + drift, clock);
}

/** The last such moment that is not after `now` and lies on its local day; undefined before the day's hour. */
export function hourToday(now: number, hour: number, clock: QuietClock): number | undefined {
  const today = dayOf(now, clock.timeZone);
  return [0, -1]
    .map((days) => hourOn(now, days, hour, clock))
    .find((moment) => moment <= now && dayOf(moment, clock.timeZone) === today);
}

/** The first such moment after `at`. */
export function hourAfter(at: number, hour: number, clock: QuietClock): number {
  return [-1, 0, 1, 2].map((days) => hourOn(at, days, hour, clock)).find((moment) => moment > at)!;
}

/** When the next quiet hours begin after `at`; the end of the local day where there are none. */
export function quietAfter(at: number, clock: QuietClock): number {
  const begins = minutesOfDay(clock.quietHours.from) ?? 0;
  const quiet = clock.quietHours.from !== clock.quietHours.until;
  const minutes = quiet ? begins : 24 * 60;
  return [0, 1, 2]
    .map((days) => startOfDay(dayOf(at + days * DAY_MS, clock.timeZone), clock.timeZone)! + minutes * 60_000)
    .find((moment) => moment > at)!;
}

/** The hours around one moment: asked for thousands of teachers, of whom most have the same hour. */
export interface HoursAt {
  readonly now: number;
  readonly clock: QuietClock;
  /** {@link hourToday} and {@link hourAfter} of `now`. */
  today(hour: number): number | undefined;
  next(hour: number): number;
}

export function hoursAt(now: number, clock: QuietClock): HoursAt {
  const known = new Map<number, { today: number | undefined; next: number }>();
  const of = (hour: number) => {
    let found = known.get(hour);
    if (!found) {
      found = { today: hourToday(now, hour, clock), next: hourAfter(now, hour, clock) };
      known.set(hour, found);
    }
    return found;
  };
  return { now, clock, today: (hour) => of(hour).today, next: (hour) => of(hour).next };
}
