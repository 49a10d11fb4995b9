/**
 * The four languages Hamroh speaks, and how a person's language is guessed before they choose.
 */

/** Every locale, the institute's first language first: the order in which choices are shown. */
export const LOCALES = ['uz', 'uz-Cyrl', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a person sees when nothing is known of them. */
export const DEFAULT_LOCALE: Locale = 'uz';

/** Each language's name in that language, for buttons that choose it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  uz: 'O‘zbekcha',
  'uz-Cyrl': 'Ўзбекча',
  ru: 'Русский',
  en: 'English',
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/**
 * The locale nearest to an IETF language tag (Bot API `User.language_code`, a browser's language).
 * Tags of neighbouring languages whose speakers here read Russian fall to `ru`; unknown ones to the default.
 */
export function localeFromTag(tag: string | undefined): Locale {
  const [language, script] = (tag ?? '').toLowerCase().split(/[-_]/);
  if (language === 'uz') return script === 'cyrl' ? 'uz-Cyrl' : 'uz';
  if (language === 'ru' || language === 'be' || language === 'uk' || language === 'kk' || language === 'ky')
    return 'ru';
  if (language === 'en') return 'en';
  return DEFAULT_LOCALE;
}

/** The locale of an Accept-Language header: the first preference that we speak, else the default. */
export function localeFromHeader(header: string | undefined): Locale {
  const preferred = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', q] = part.trim().split(';q=');
      return { tag, weight: q === undefined ? 1 : Number(q) || 0 };
    })
    .sort((a, b) => b.weight - a.weight)
    .find(({ tag }) => /^(uz|ru|en)\b/i.test(tag));
  return localeFromTag(preferred?.tag);
}
