/** When a snoozed ticket comes back: the choices, and what each means on the institute's clock. Pure. */
import { fromLocal, offsetAt } from '../../domain/zone.ts';

export const SNOOZES = ['1h', '3h', '6h', '12h', 'tomorrow', 'week'] as const;
export type Snooze = (typeof SNOOZES)[number];

const HOUR_MS = 3600_000;
const DAY_MS = 24 * HOUR_MS;
const MORNING = { hours: 9, minutes: 0 };
const HOURS: Readonly<Partial<Record<Snooze, number>>> = { '1h': 1, '3h': 3, '6h': 6, '12h': 12 };
/** Nobody means to see a ticket again in ten years. */
const LONGEST_MS = 365 * DAY_MS;

/** When a ticket snoozed now comes back, ms UTC. */
export function snoozeUntil(choice: Snooze, now: number, timeZone: string): number {
  const hours = HOURS[choice];
  if (hours !== undefined) return now + hours * HOUR_MS;
  const local = now + offsetAt(now, timeZone);
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  const days = choice === 'tomorrow' ? 1 : 7;
  return fromLocal(midnight + days * DAY_MS + MORNING.hours * HOUR_MS, timeZone);
}

/** Reads what `<input type="datetime-local">` sends. Undefined unless it lies ahead, within a year. */
export function readLocalTime(text: string, now: number, timeZone: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const at = fromLocal(Date.UTC(year, month - 1, day, hour, minute), timeZone);
  return at > now && at <= now + LONGEST_MS ? at : undefined;
}

/** A moment as `<input type="datetime-local">` takes it. */
export function printLocalTime(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
}
