/** Numbers and spans of campaigns in words. */
import type { Locale } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/words.ts';

/** Whole numbers with thin groups: `61 240`. */
export const count = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** A share of 1 as a percentage: one decimal, two where it would be nothing otherwise. */
export function share(value: number, locale: Locale): string {
  const digits = value > 0 && value < 0.001 ? 2 : 1;
  const text = (value * 100).toFixed(digits);
  return `${locale === 'en' ? text : text.replace('.', ',')}%`;
}

/** Seconds up to ten minutes, then minutes, then hours with minutes. */
export function span(ms: number, t: Translate): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 60) return t('campaigns-span-seconds', { count: seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 10)
    return t('campaigns-span-minutes-seconds', { minutes: String(minutes), seconds: String(seconds % 60) });
  if (minutes < 60) return t('campaigns-span-minutes', { count: minutes });
  return t('campaigns-span-hours', {
    hours: String(Math.floor(minutes / 60)),
    minutes: String(minutes % 60),
  });
}
