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

const clocks = new Map<string, Intl.DateTimeFormat>();

function localMinutes(at: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  const [hour = '0', minute = '0'] = clock.format(at).split(':');
  return Number(hour) * 60 + Number(minute);
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
