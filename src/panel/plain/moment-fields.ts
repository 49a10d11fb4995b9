/** A moment in a form: a field for the day and one for the time, on the institute's clock. */
import { dayOf, startOfDay } from '../../domain/days.ts';

const MINUTE_MS = 60_000;

/** The moment that a day and a time name, ms UTC; undefined for what is none. */
export function momentOf(day: string, time: string, timeZone: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  const begins = startOfDay(day, timeZone);
  if (!match || begins === undefined) return undefined;
  return begins + (Number(match[1]) * 60 + Number(match[2])) * MINUTE_MS;
}

/** A moment as the two fields show it. */
export function fieldsOf(at: number, timeZone: string): { day: string; time: string } {
  const day = dayOf(at, timeZone);
  const minutes = Math.floor((at - startOfDay(day, timeZone)!) / MINUTE_MS);
  const two = (number: number) => String(number).padStart(2, '0');
  return { day, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}
