/**
 * What a browser asks for before anybody has signed in: language and theme, from two plain cookies
 * that `POST /preferences` sets, and from Accept-Language.
 */
import { isLocale, type Locale, localeFromHeader } from '../i18n/locale.ts';

export type Theme = 'light' | 'dark' | 'system';

export const LOCALE_COOKIE = 'lang';
export const THEME_COOKIE = 'theme';

/** The part of a request that is looked at: any Fastify request, with or without @fastify/cookie. */
export interface PreferenceSource {
  readonly headers: { readonly cookie?: string | undefined; readonly 'accept-language'?: string | undefined };
}

function cookie(source: PreferenceSource, name: string): string | undefined {
  const pair = (source.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  return pair?.slice(name.length + 1);
}

/** The language chosen on this browser, else the nearest to what the browser prefers. */
export function localeOf(source: PreferenceSource): Locale {
  const chosen = cookie(source, LOCALE_COOKIE);
  return isLocale(chosen) ? chosen : localeFromHeader(source.headers['accept-language']);
}

/** The theme chosen on this browser; `system` follows the operating system. */
export function themeOf(source: PreferenceSource): Theme {
  const chosen = cookie(source, THEME_COOKIE);
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}
