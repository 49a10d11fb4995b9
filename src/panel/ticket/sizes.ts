/** Sizes and lengths of files, for people. */
import type { Locale } from '../../i18n/locale.ts';

const KB = 1024;

/** `430 KB`, `6,2 MB`: the units are written alike in all four languages of the desk. */
export function fileSize(bytes: number, locale: Locale): string {
  if (bytes < KB * KB) return `${Math.max(1, Math.round(bytes / KB))} KB`;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return `${number.format(bytes / KB / KB)} MB`;
}

/** `0:42`, `12:05`. */
export function playLength(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
}
