/**
 * A text with Telegram's entities as the Markdown that `markdown.ts` reads: the other way, for texts that somebody
 * goes on writing. Pure.
 */
import type { Entity } from '../db/schema/telegram.ts';
import { type FormattedText, parseMarkdown } from './markdown.ts';

const MARKS: Readonly<Record<string, string>> = {
  bold: '**',
  italic: '*',
  strikethrough: '~~',
  code: '`',
};

/** What would be taken for a mark; a line within a word is none. */
const escaped = (text: string): string =>
  text.replace(/[\\`*[\]]|~~|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\$&').replace(/^>/gm, '\\>');

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Marks stand close around their words, and within a paragraph. */
function markOf({ type, offset, length, url }: Entity, text: string): Mark | undefined {
  const marked = text.slice(offset, offset + length);
  const start = offset + (marked.length - marked.trimStart().length);
  const end = start + marked.trim().length;
  if (start >= end || text.slice(start, end).includes('\n\n')) return undefined;
  if (type === 'text_link' && url) return { start, end, before: '[', after: `](${url})` };
  const mark = MARKS[type];
  return mark === undefined ? undefined : { start, end, before: mark, after: mark };
}

function written(text: string, entities: readonly Entity[]): string {
  const marks = entities
    .flatMap((entity) => markOf(entity, text) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let source = '';
  let at = 0;
  const open: Mark[] = [];
  const goTo = (place: number) => {
    source += open.some(({ before }) => before === '`')
      ? text.slice(at, place)
      : escaped(text.slice(at, place));
    at = place;
  };
  const closeUntil = (place: number) => {
    for (let last = open.at(-1); last && last.end <= place; last = open.at(-1)) {
      goTo(last.end);
      source += last.after;
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    goTo(mark.start);
    source += mark.before;
    open.push(mark);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  goTo(text.length);
  return source;
}

/** Quotes and blocks of code are left without their marks, as are marks that Markdown cannot express in their place. */
export function toMarkdown({ text, entities }: FormattedText): string {
  const source = written(text, entities);
  return parseMarkdown(source).text === parseMarkdown(escaped(text)).text ? source : escaped(text);
}
