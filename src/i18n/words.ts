/**
 * Every word a user sees: Fluent messages from `locales/<locale>/*.ftl`, read once at start.
 *
 * One set of files serves the bot (through @grammyjs/i18n, fed by `fluentSource`) and the pages
 * (through `translator`). A test holds the keys of all four locales equal.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { DEFAULT_LOCALE, LOCALES, type Locale } from './locale.ts';

export type WordArgs = Record<string, FluentVariable>;

/** Looks one message up and fills it in. Missing ones fall back to the default locale, then to the key. */
export type Translate = (key: string, args?: WordArgs) => string;

const FOLDER = new URL('./locales/', import.meta.url);

/** All Fluent text of a locale, its files joined in the order of their names. */
export function fluentSource(locale: Locale): string {
  const folder = new URL(`${locale}/`, FOLDER);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

function bundleOf(locale: Locale): FluentBundle {
  // Isolation marks (U+2068, U+2069) would end up in Telegram messages and in copied text.
  const bundle = new FluentBundle(locale === 'uz-Cyrl' ? ['uz-Cyrl', 'uz'] : locale, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(fluentSource(locale)));
  if (errors.length > 0)
    throw new Error(`Fluent files of ${locale} do not parse: ${errors.map(String).join('; ')}`);
  return bundle;
}

const bundles = new Map<Locale, FluentBundle>();

function bundle(locale: Locale): FluentBundle {
  let found = bundles.get(locale);
  if (!found) {
    found = bundleOf(locale);
    bundles.set(locale, found);
  }
  return found;
}

function format(locale: Locale, key: string, args?: WordArgs): string | undefined {
  const words = bundle(locale);
  const pattern = words.getMessage(key)?.value;
  return pattern ? words.formatPattern(pattern, args ?? null, []) : undefined;
}

/** The words of one locale. */
export function translator(locale: Locale): Translate {
  return (key, args) => format(locale, key, args) ?? format(DEFAULT_LOCALE, key, args) ?? key;
}

/** Every key of a locale, for the test that holds the locales together. */
export function wordKeys(locale: Locale): string[] {
  return [...fluentSource(locale).matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)].map((match) => match[1]!);
}

/** All locales' words at once, so that a mistake in any file stops the start and not a user's evening. */
export function loadAllWords(): void {
  for (const locale of LOCALES) bundle(locale);
}
