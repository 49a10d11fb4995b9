/**
 * The words of all four languages, held together: the same keys with the same placeholders, files that parse whole,
 * each language in its own script, and every key that the program asks for.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/i18n/locale.ts';
import { loadAllWords, wordKeys } from '../../src/i18n/words.ts';

const SOURCE = new URL('../../src/', import.meta.url);
const folderOf = (locale: Locale) => new URL(`i18n/locales/${locale}/`, SOURCE);
const filesOf = (locale: Locale) => readdirSync(folderOf(locale)).sort();
const read = (locale: Locale, file: string) => readFileSync(new URL(file, folderOf(locale)), 'utf8');

/** Each message of a file: its key and all of its text, with the lines it goes on in. */
function messagesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let key: string | undefined;
  for (const line of text.split('\n')) {
    const start = /^(-?[a-zA-Z][\w-]*)\s*=\s?(.*)$/.exec(line);
    if (start) {
      key = start[1]!;
      found.set(key, start[2]!);
    } else if (key !== undefined && /^\s/.test(line)) found.set(key, `${found.get(key)}\n${line}`);
    else if (line !== '') key = undefined;
  }
  return found;
}

function allMessages(locale: Locale): Map<string, string> {
  return new Map(filesOf(locale).flatMap((file) => [...messagesOf(read(locale, file))]));
}

const variablesOf = (message: string) => [...new Set(message.match(/\$\w+/g) ?? [])].sort();

describe('the words', () => {
  it('are in the same files in every language', () => {
    for (const locale of LOCALES) expect(filesOf(locale), locale).toEqual(filesOf('uz'));
  });

  it('are all read at start', () => expect(() => loadAllWords()).not.toThrow());

  it.each(LOCALES)('of %s parse whole: Fluent would pass over what it does not understand', (locale) => {
    for (const file of filesOf(locale)) {
      const text = read(locale, file);
      const parsed = new FluentResource(text).body.map(({ id }) => id);
      expect(parsed, `${locale}/${file}`).toEqual([...messagesOf(text).keys()]);
      const strange = text
        .split('\n')
        .filter((line) => !/^(#{1,3}( |$)|\s|$|-?[a-zA-Z][\w-]*\s*=)/.test(line));
      expect(strange, `${locale}/${file}`).toEqual([]);
    }
  });

  it.each(LOCALES)('of %s stand once each', (locale) => {
    const keys = wordKeys(locale);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it.each(LOCALES)('of %s can all be filled in', (locale) => {
    const bundle = new FluentBundle(locale === 'uz-Cyrl' ? ['uz-Cyrl', 'uz'] : locale);
    for (const file of filesOf(locale)) bundle.addResource(new FluentResource(read(locale, file)));
    for (const [key, message] of allMessages(locale)) {
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) continue;
      const args = Object.fromEntries(variablesOf(message).map((name) => [name.slice(1), 3]));
      const errors: Error[] = [];
      bundle.formatPattern(pattern, args, errors);
      expect(errors.map(String), `${locale} ${key}`).toEqual([]);
    }
  });

  it.each(LOCALES)('of %s have the keys and placeholders of Uzbek', (locale) => {
    const own = allMessages(locale);
    const uzbek = allMessages('uz');
    expect([...own.keys()].sort()).toEqual([...uzbek.keys()].sort());
    const differing = [...uzbek].filter(
      ([key, message]) => variablesOf(message).join() !== variablesOf(own.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

/** Names that are written in Latin letters in every language: brands, formats, commands, keys, units. */
const LATIN_NAMES =
  /\b(Hamroh|Telegram|Bot API|BotFather|PostgreSQL|SQLite|Markdown|ID|MB|GB|KB|PDF|XLSX|CSV|Excel|UTF-8|FAQ|SMS|GIF|GPS|URL|HTTP|ESC|START|Ctrl|Shift|Enter|Esc|Tab|JSON|QR|REST|xAPI|OpenAPI|UTC|YAML|Moodle|Open edX|retry_after)\b/g;

/** What a reader reads of a message: without placeables, selectors, mark-up, addresses, commands and code. */
function prose(message: string): string {
  return message
    .replace(/\{\s*"[^"]*"\s*\}/g, ' ')
    .replace(/\{\s*[$-]?[\w-]+\s*(->)?|^\s*\*?\[\w+\]|[{}]/gm, ' ')
    .replace(/<\/?[a-z]+[^>]*>/g, ' ')
    .replace(/https?:\/\/\S+|[@/][\w]+|npm run [\w-]+|\b[A-Z]+_[A-Z_]+\b|`[^`]*`|\*+|\.env/g, ' ');
}

const withoutNames = (message: string) => prose(message).replace(LATIN_NAMES, ' ');

function offending(locale: Locale, wrong: RegExp, text: (message: string) => string): string[] {
  return [...allMessages(locale)]
    .filter(([, message]) => wrong.test(text(message)))
    .map(([key, message]) => `${key}: ${message}`);
}

describe('each language', () => {
  it('keeps to its script: Uzbek Cyrillic has no Latin letters', () => {
    expect(offending('uz-Cyrl', /\p{Script=Latin}/u, withoutNames)).toEqual([]);
  });

  it('keeps to its script: Russian has no Latin letters, nor letters of Uzbek', () => {
    expect(offending('ru', /\p{Script=Latin}|[ўқғҳ]/iu, withoutNames)).toEqual([]);
  });

  it('keeps to its script: Uzbek and English have no Cyrillic letters', () => {
    // The name of the other script's language, on the button that chooses it, is in that script.
    for (const locale of ['uz', 'en'] as const)
      expect(offending(locale, /\p{Script=Cyrillic}/u, prose), locale).toEqual([]);
  });

  it('writes its apostrophes one way: o‘, g‘ and the tutuq ’', () => {
    expect(offending('uz', /[A-Za-z]['`ʻʼ´]|['`ʻʼ´][a-z]|[og]’|[^og\s«(—]‘/i, prose)).toEqual([]);
    expect(offending('en', /[A-Za-z]['`][a-z]/i, prose)).toEqual([]);
  });

  it('carries no invisible characters', () => {
    for (const locale of LOCALES)
      expect(offending(locale, /[\u200B-\u200F\u2060-\u2069\uFEFF\u00AD]/u, (message) => message)).toEqual(
        [],
      );
  });
});

/** All of the program's TypeScript and JavaScript. */
function sources(folder: URL = SOURCE): Array<{ name: string; text: string }> {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
    if (entry.isDirectory()) return sources(at);
    if (!/\.(tsx?|js)$/.test(entry.name)) return [];
    return [{ name: at.href.slice(SOURCE.href.length), text: readFileSync(at, 'utf8') }];
  });
}

/** The first argument of every call of `t`, as source text. */
function askedFor(text: string): string[] {
  return [...text.matchAll(/\bt\(/g)].map(({ index }) => {
    let depth = 0;
    let at = index + 1;
    for (; at < text.length; at += 1) {
      if (text[at] === '(') depth += 1;
      if (text[at] === ')') depth -= 1;
      if (depth === 0 || (depth === 1 && text[at] === ',')) break;
    }
    return text.slice(index + 2, at);
  });
}

/** A template with `${…}` in it as the pattern of keys it can make; undefined when it begins with no fixed part. */
function patternOf(prefix: string, template: string): RegExp | undefined {
  if (!/^[a-z]+-/.test(template)) return undefined;
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${prefix}${parts.join('[\\w-]+')}$`);
}

/** The sandbox's browser names its words without their prefix; `words.js` puts it before them. */
const prefixIn = (file: string) => (file.startsWith('sandbox/chat/browser/') ? 'sandbox-' : '');

describe('the program', () => {
  const keys = new Set(wordKeys('uz'));
  const files = sources().filter(({ name }) => name !== 'sandbox/chat/browser/words.js');

  it('asks for no key that does not exist', () => {
    const missing = files.flatMap(({ name, text }) => {
      const prefix = prefixIn(name);
      return askedFor(text).flatMap((argument) => {
        const literals = [...argument.matchAll(/'([a-z]\w*(?:-[\w-]+)+)'/g)].map(([, key]) => prefix + key!);
        const templates = [...argument.matchAll(/`([^`]+)`/g)].map(([, template]) => template!);
        return [
          ...literals.filter((key) => !keys.has(key)),
          ...templates.filter((template) => {
            const pattern = patternOf(prefix, template);
            return pattern && ![...keys].some((key) => pattern.test(key));
          }),
        ].map((key) => `${name}: ${key}`);
      });
    });
    expect(missing).toEqual([]);
  });

  it('has a use for every key', () => {
    const literals = new Set<string>();
    const patterns: RegExp[] = [];
    for (const { name, text } of files) {
      const prefix = prefixIn(name);
      for (const [, literal] of text.matchAll(/'([a-zA-Z][\w-]*)'/g)) literals.add(prefix + literal!);
      for (const [, template] of text.matchAll(/`([a-z]+-[^`\s]*\$\{[^`]*)`/g)) {
        const pattern = patternOf(prefix, template!);
        if (pattern) patterns.push(pattern);
      }
    }
    const unused = [...keys].filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
