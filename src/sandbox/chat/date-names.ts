/** Names of months and days for the browser: Chrome knows none in Uzbek («M11 22»), Node does. Pure. */
import type { Locale } from '../../i18n/locale.ts';

export interface DateNames {
  /** January first, as they stand in a date. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first, short. */
  readonly weekdays: readonly string[];
}

/** A Sunday. */
const SUNDAY = Date.UTC(2026, 10, 22);
const DAY_MS = 86_400_000;

function partOf(
  locale: Locale,
  type: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
  return (at) => format.formatToParts(at).find((part) => part.type === type)?.value ?? '';
}

export function dateNames(locale: Locale): DateNames {
  const firsts = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 1));
  const days = Array.from({ length: 7 }, (_, day) => SUNDAY + day * DAY_MS);
  // With the day beside it a Russian month stands in the genitive.
  return {
    months: firsts.map(partOf(locale, 'month', { day: 'numeric', month: 'long' })),
    shortMonths: firsts.map(partOf(locale, 'month', { day: 'numeric', month: 'short' })),
    weekdays: days.map(partOf(locale, 'weekday', { weekday: 'short' })),
  };
}
