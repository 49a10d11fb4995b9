/** Titles in the four languages: which one a reader sees, and which are still to be written. */
import type { Titles } from '../../db/schema/learning.ts';
import { toCyrillic } from '../../i18n/cyrillic.ts';
import { toLatin } from '../../i18n/latin.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';

/** The same language in its other script. */
const OTHER_SCRIPT: Readonly<Partial<Record<Locale, { locale: Locale; rewrite: (text: string) => string }>>> =
  {
    uz: { locale: 'uz-Cyrl', rewrite: toLatin },
    'uz-Cyrl': { locale: 'uz', rewrite: toCyrillic },
  };

const FALLBACKS: readonly Locale[] = ['uz', 'uz-Cyrl', 'ru', 'en'];

/**
 * The title for a reader of a language: their own; for either script of Uzbek the other script's, rewritten; else the
 * first there is of Uzbek, Russian and English. Empty when there is none at all.
 */
export function titleIn(titles: Titles, locale: Locale): string {
  const own = titles[locale];
  if (own) return own;
  const other = OTHER_SCRIPT[locale];
  const rewritten = other && titles[other.locale];
  if (other && rewritten) return other.rewrite(rewritten);
  for (const fallback of FALLBACKS) {
    const title = titles[fallback];
    if (title) return title;
  }
  return '';
}

/** The languages in which nobody has written a title. */
export function missingTitles(titles: Titles): Locale[] {
  return LOCALES.filter((locale) => !titles[locale]);
}
