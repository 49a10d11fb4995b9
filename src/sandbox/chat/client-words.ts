/** The part of the Fluent files that the browser of the sandbox needs. */
import type { Locale } from '../../i18n/locale.ts';
import { fluentSource } from '../../i18n/words.ts';

/**
 * The messages of a Fluent source whose names begin with a prefix, with their indented lines.
 * Comments and everything else are left out.
 */
export function messagesOf(source: string, prefix: string): string {
  const kept: string[] = [];
  let keeping = false;
  for (const line of source.split('\n')) {
    if (/^\S/.test(line)) keeping = line.startsWith(prefix);
    if (keeping) kept.push(line);
  }
  return kept.join('\n');
}

/** What the browser formats by itself, in one language. */
export function clientWords(locale: Locale): string {
  return messagesOf(fluentSource(locale), 'sandbox-');
}
