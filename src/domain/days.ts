/** Days of the calendar, such as `2026-11-22`, as moments on the desk's clock. */
import { fromLocal, offsetAt } from './zone.ts';

const DAY_MS = 86_400_000;
const YEARS = { first: 2000, last: 2100 };

/** The day that clocks in the zone show at a moment (ms UTC). */
export function dayOf(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10);
}

/** When the day begins in the zone, ms UTC. Undefined for what is no day of our time. */
export function startOfDay(day: string, timeZone: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const local = Date.UTC(year, month - 1, date);
  const exists = new Date(local).toISOString().slice(0, 10) === day;
  if (!exists || year < YEARS.first || year > YEARS.last) return undefined;
  return fromLocal(local, timeZone);
}

/** When the day after this one begins in the zone, ms UTC: what is open through a day closes then. */
export function endOfDay(day: string, timeZone: string): number | undefined {
  if (startOfDay(day, timeZone) === undefined) return undefined;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return startOfDay(next, timeZone);
}

/** The last day that ends at or before a moment: the other way of {@link endOfDay}. */
export function lastDayBefore(until: number, timeZone: string): string {
  return dayOf(until - 1, timeZone);
}
