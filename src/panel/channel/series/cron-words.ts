/** A repetition in words, such as «on Mondays at 09:00». */
import { readCron } from '../../../domain/cron.ts';
import type { View } from '../../../web/view.ts';

const MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The name of a weekday, from 1 for Monday. */
export function weekdayName(day: number, locale: string, weekday: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(MONDAY + (day - 1) * DAY_MS);
}

/** An expression that says more than the plain repetitions stands as it is. */
export function cronWords({ t, locale }: Pick<View, 't' | 'locale'>, cron: string): string {
  const repetition = readCron(cron);
  if (!repetition) return cron;
  const time = clock(repetition.minutes);
  switch (repetition.kind) {
    case 'daily':
      return t('channel-cron-daily', { time });
    case 'weekly':
      return t('channel-cron-weekly', {
        time,
        days: repetition.days.map((day) => weekdayName(day, locale)).join(', '),
      });
    case 'monthly':
      return t('channel-cron-monthly', { time, days: repetition.days.join(', ') });
  }
}
