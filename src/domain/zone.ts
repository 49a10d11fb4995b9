/**
 * Time zones by name: how far their clocks are from UTC. Schedules of thousands of people ask for this many times a
 * person, so what the platform's calendar says of a day is kept.
 */

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Some thirty years of days a zone; after that the memory starts anew. */
const KEPT_DAYS = 10_000;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** The offset of each UTC day that was asked for; undefined for the days on which it changes. */
  readonly days: Map<number, number | undefined>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    zone = { format, days: new Map() };
    zones.set(timeZone, zone);
  }
  return zone;
}

function readOffset(zone: Zone, at: number): number {
  const part = Object.fromEntries(
    zone.format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const { year, month, day, hour, minute, second } = part as Record<string, number>;
  const local = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return local - Math.floor(at / 1000) * 1000;
}

/** What is to be added to `at` (ms UTC) to read the zone's wall clock as if it were UTC; ms. */
export function offsetAt(at: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(at / DAY_MS);
  if (!zone.days.has(day)) {
    if (zone.days.size >= KEPT_DAYS) zone.days.clear();
    const first = readOffset(zone, day * DAY_MS);
    zone.days.set(day, first === readOffset(zone, (day + 1) * DAY_MS - MINUTE_MS) ? first : undefined);
  }
  return zone.days.get(day) ?? readOffset(zone, at);
}

/**
 * The moment (ms UTC) at which the zone's wall clock shows a local time, given as if it were UTC. Of an hour that the
 * clock shows twice it is one of both; what it leaves out is moved by as much.
 */
export function fromLocal(local: number, timeZone: string): number {
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
}

/** The first minute in (`from`, `to`] at which the zone's clock is set otherwise than at `from`, if there is one. */
export function clockChange(from: number, to: number, timeZone: string): number | undefined {
  const before = offsetAt(from, timeZone);
  if (offsetAt(to, timeZone) === before) return undefined;
  let still = Math.floor(from / MINUTE_MS);
  let changed = Math.ceil(to / MINUTE_MS);
  while (changed - still > 1) {
    const middle = Math.floor((still + changed) / 2);
    if (offsetAt(middle * MINUTE_MS, timeZone) === before) still = middle;
    else changed = middle;
  }
  return changed * MINUTE_MS;
}
