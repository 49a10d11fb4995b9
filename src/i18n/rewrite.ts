/** A whole Uzbek text in its other script: words are rewritten, what only looks like words keeps its letters. */
import { toCyrillic } from './cyrillic.ts';
import { toLatin } from './latin.ts';

/** Addresses, names in Telegram, the bot's commands, and code in Markdown. */
const NOT_WORDS =
  /((?:https?:\/\/|tg:\/\/)[^\s)]+|[\w.+-]+@[\w-]+\.[\w.-]+|@\w+|`[^`]*`|(?<![\p{L}\d/])\/[a-z]\w*|(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/[^\s)]*)?)/iu;

/** Plain text or Markdown, for readers of this script. */
export function rewriteIn(script: 'uz' | 'uz-Cyrl', text: string): string {
  const rewrite = script === 'uz' ? toLatin : toCyrillic;
  return text
    .split(NOT_WORDS)
    .map((piece, index) => (index % 2 === 1 ? piece : rewrite(piece)))
    .join('');
}
