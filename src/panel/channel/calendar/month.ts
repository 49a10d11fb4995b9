/** A month of the calendar as whole weeks that begin on Monday. Pure; months are `2026-11`, days `2026-11-22`. */

const DAY_MS = 86_400_000;
const WEEK = 7;
const YEARS = { first: 2000, last: 2100 };

export interface MonthDay {
  readonly day: string;
  /** Its number in the month, from 1. */
  readonly date: number;
  /** False for the days of other months that fill the first and the last week. */
  readonly inside: boolean;
}

/** The month a text names, or undefined when there is none in our time. */
export function readMonth(text: string): string | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const [year = 0, month = 0] = match?.slice(1).map(Number) ?? [];
  const known = month >= 1 && month <= 12 && year >= YEARS.first && year <= YEARS.last;
  return known ? text : undefined;
}

const firstOf = (month: string): number => Date.parse(`${month}-01T00:00:00Z`);
const dayAt = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The month that many months later, or earlier. */
export function monthAfter(month: string, step: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}

/** The weeks that hold the month. */
export function weeksOf(month: string): readonly (readonly MonthDay[])[] {
  const first = firstOf(month);
  const sinceMonday = (new Date(first).getUTCDay() + WEEK - 1) % WEEK;
  const end = firstOf(monthAfter(month, 1));
  const weeks: MonthDay[][] = [];
  for (let at = first - sinceMonday * DAY_MS; at < end; at += WEEK * DAY_MS) {
    weeks.push(
      Array.from({ length: WEEK }, (_, index) => {
        const day = dayAt(at + index * DAY_MS);
        return { day, date: Number(day.slice(-2)), inside: day.startsWith(month) };
      }),
    );
  }
  return weeks;
}
