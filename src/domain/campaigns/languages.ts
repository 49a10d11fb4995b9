/**
 * Which text of a campaign a reader gets: in their own language; for either script of Uzbek the other script's,
 * rewritten; else the first there is of Uzbek, Russian and English. Pure.
 */
import type { Titles } from '../../db/schema/learning.ts';
import type { Locale } from '../../i18n/locale.ts';

export interface ChosenText {
  /** In which language it was written. */
  readonly source: Locale;
  /** In which language it is read, and its values are said: the source's, or the other script of it. */
  readonly shown: Locale;
}

const OTHER_SCRIPT: Readonly<Partial<Record<Locale, Locale>>> = { uz: 'uz-Cyrl', 'uz-Cyrl': 'uz' };
const FALLBACKS: readonly Locale[] = ['uz', 'uz-Cyrl', 'ru', 'en'];

const isWritten = (texts: Titles, locale: Locale): boolean => (texts[locale] ?? '').trim() !== '';

/** The text for readers of a language; undefined while there is none in any. */
export function textFor(texts: Titles, locale: Locale): ChosenText | undefined {
  if (isWritten(texts, locale)) return { source: locale, shown: locale };
  const other = OTHER_SCRIPT[locale];
  if (other && isWritten(texts, other)) return { source: other, shown: locale };
  const source = FALLBACKS.find((each) => isWritten(texts, each));
  return source && { source, shown: source };
}
