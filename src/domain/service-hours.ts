/**
 * When officials answer: a daily span in the institute's time zone (domain notes: seven days a week, 20 hours a day).
 */

/** Minutes after local midnight; `to` may be 1440, and may be smaller than `from` for a span over midnight. */
export interface ServiceHours {
  readonly from: number;
  readonly to: number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;

/** A zone's clock, with the last minute it was read: in a rush it is read for every question. */
interface ZoneClock {
  format: Intl.DateTimeFormat;
  readAt: number;
  minutes: number;
}

const clocks = new Map<string, ZoneClock>();

function zoneClock(timeZone: string): ZoneClock {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clock = { format, readAt: Number.NaN, minutes: 0 };
    clocks.set(timeZone, clock);
  }
  return clock;
}

function localMinutes(at: number, timeZone: string): number {
  const clock = zoneClock(timeZone);
  const minute = Math.floor(at / MINUTE_MS);
  if (clock.readAt !== minute) {
    const [hour = '0', past = '0'] = clock.format.format(at).split(':');
    clock.readAt = minute;
    clock.minutes = Number(hour) * 60 + Number(past);
  }
  return clock.minutes;
}

function within(minutes: number, hours: ServiceHours): boolean {
  return hours.from < hours.to
    ? minutes >= hours.from && minutes < hours.to
    : minutes >= hours.from || minutes < hours.to;
}

/** True when officials answer at `at` (ms UTC). */
export function isServiceTime(at: number, hours: ServiceHours, timeZone: string): boolean {
  return within(localMinutes(at, timeZone), hours);
}

/** When officials are back (ms UTC, to the minute): `at` itself when they are there. */
export function nextServiceTime(at: number, hours: ServiceHours, timeZone: string): number {
  const minutes = localMinutes(at, timeZone);
  if (within(minutes, hours)) return at;
  const wait = (hours.from - minutes + DAY_MINUTES) % DAY_MINUTES;
  const back = Math.floor(at / MINUTE_MS) * MINUTE_MS + wait * MINUTE_MS;
  // A change to or from summer time in between moves the local clock: look again from there.
  const drift = (hours.from - localMinutes(back, timeZone) + DAY_MINUTES) % DAY_MINUTES;
  return drift === 0 ? back : back + (drift > DAY_MINUTES / 2 ? drift - DAY_MINUTES : drift) * MINUTE_MS;
}
