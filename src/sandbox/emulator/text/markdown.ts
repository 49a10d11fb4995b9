/**
 * Telegram's first Markdown, kept for old bots: no nesting, no underline, escapes outside entities only.
 */
import { badRequest } from '../bot-api-error.ts';
import type { Parsed, Span } from './entity.ts';
import { type LinkRules, linkSpan } from './links.ts';

const escapable = '_*`[';

/** Text and spans of a piece of Markdown; throws "can't parse entities: …" like Telegram. */
export function parseMarkdown(source: string, rules: LinkRules): Parsed {
  let text = '';
  const spans: Span[] = [];
  for (let at = 0; at < source.length; ) {
    const char = source[at] as string;
    if (char === '\\' && escapable.includes(source[at + 1] ?? ' ')) {
      text += source[at + 1];
      at += 2;
      continue;
    }
    if (!escapable.includes(char)) {
      text += char;
      at++;
      continue;
    }
    const begin = at;
    const isPre = source.startsWith('```', at);
    const mark = isPre ? '```' : char;
    at += mark.length;
    const end = source.indexOf(mark === '[' ? ']' : mark, at);
    if (end < 0) {
      const offset = Buffer.byteLength(source.slice(0, begin));
      throw badRequest(
        `can't parse entities: Can't find end of the entity starting at byte offset ${offset}`,
      );
    }
    const offset = text.length;
    const inner = source.slice(at, end);
    const code = isPre ? splitCode(inner) : { language: '', body: inner };
    text += code.body;
    const length = code.body.length;
    at = end + (mark === '[' ? 1 : mark.length);
    if (mark === '[') {
      const address = /^\(([^)]*)\)/.exec(source.slice(at));
      if (address) at += address[0].length;
      const link = linkSpan(address?.[1] ?? inner, offset, length, rules);
      if (link && length > 0) spans.push(link);
    } else if (length > 0) {
      const type = isPre ? 'pre' : char === '_' ? 'italic' : char === '*' ? 'bold' : 'code';
      spans.push({ type, offset, length, ...(code.language ? { argument: code.language } : {}) });
    }
  }
  return { text, spans };
}

function splitCode(inner: string): { language: string; body: string } {
  const head = /^([^\s`]+)\n/.exec(inner);
  if (head) return { language: head[1] as string, body: inner.slice(head[0].length) };
  return { language: '', body: inner.startsWith('\n') ? inner.slice(1) : inner };
}
