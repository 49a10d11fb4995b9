/**
 * Telegram's MarkdownV2: every reserved character must be escaped, and an error names its place.
 */
import { badRequest } from '../bot-api-error.ts';
import type { Parsed, Span, SpanType } from './entity.ts';
import { type LinkRules, linkSpan } from './links.ts';

const reserved = '_*[]()~`>#+-=|{}.!';
const fail = (what: string) => badRequest(`can't parse entities: ${what}`);
const mustEscape = (char: string) =>
  fail(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);

interface Open {
  readonly type: SpanType;
  readonly mark: string;
  readonly offset: number;
  readonly at: number;
  readonly argument?: string;
}

/** Names Telegram uses in its errors. */
const names: Partial<Record<SpanType, string>> = {
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  strikethrough: 'Strikethrough',
  spoiler: 'Spoiler',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
  custom_emoji: 'CustomEmoji',
};

/** The mark that begins at `at` and what it opens. */
function opening(source: string, at: number): { type: SpanType; mark: string } | undefined {
  const two = source.slice(at, at + 2);
  if (source.startsWith('```', at)) return { type: 'pre', mark: '```' };
  if (two === '__') return { type: 'underline', mark: '__' };
  if (two === '||') return { type: 'spoiler', mark: '||' };
  if (two === '![') return { type: 'custom_emoji', mark: '![' };
  switch (source[at]) {
    case '*':
      return { type: 'bold', mark: '*' };
    case '_':
      return { type: 'italic', mark: '_' };
    case '~':
      return { type: 'strikethrough', mark: '~' };
    case '`':
      return { type: 'code', mark: '`' };
    case '[':
      return { type: 'text_link', mark: '[' };
    default:
      return undefined;
  }
}

const closes = (open: Open, source: string, at: number): boolean => {
  if (open.type === 'text_link' || open.type === 'custom_emoji') return source[at] === ']';
  if (open.type === 'italic') return source[at] === '_' && source[at + 1] !== '_';
  return source.startsWith(open.mark, at);
};

/** The address in parentheses after a link's text. */
function readAddress(source: string, at: number, opened: number): { url: string; end: number } {
  let url = '';
  let index = at + 1;
  while (index < source.length && source[index] !== ')') {
    if (source[index] === '\\' && index + 1 < source.length) index++;
    url += source[index++];
  }
  if (index >= source.length) {
    throw fail(`Can't find end of a URL at byte offset ${Buffer.byteLength(source.slice(0, opened))}`);
  }
  return { url, end: index + 1 };
}

/** How long the language after ``` is, and the line break that is not part of the code. */
function skipCodeHead(source: string, at: number): { language: string; end: number } {
  const word = (/^[^\s`]*/.exec(source.slice(at)) as RegExpExecArray)[0];
  const after = at + word.length;
  const isLanguage = word !== '' && after < source.length && source[after] !== '`';
  const end = isLanguage ? after : at;
  return { language: isLanguage ? word : '', end: source[end] === '\n' ? end + 1 : end };
}

/** Text and spans of a piece of MarkdownV2; throws "can't parse entities: …" like Telegram. */
export function parseMarkdownV2(source: string, rules: LinkRules): Parsed {
  let text = '';
  const spans: Span[] = [];
  const open: Open[] = [];
  let quote: { readonly offset: number; isExpandable: boolean } | undefined;
  let isQuotedLine = false;
  const bytes = (at: number) => Buffer.byteLength(source.slice(0, at));

  const endQuote = (end: number) => {
    if (!quote) return;
    const length = end - quote.offset;
    const type = quote.isExpandable ? 'expandable_blockquote' : 'blockquote';
    if (length > 0) spans.push({ type, offset: quote.offset, length });
    quote = undefined;
  };

  for (let at = 0; at < source.length; ) {
    const char = source[at] as string;
    const top = open.at(-1);
    const inCode = top?.type === 'code' || top?.type === 'pre';
    if (char === '\\' && source.charCodeAt(at + 1) > 0 && source.charCodeAt(at + 1) <= 126) {
      text += source[at + 1];
      at += 2;
      continue;
    }
    const lineStart = !isQuotedLine && (text === '' || text.endsWith('\n'));
    if (!inCode && lineStart && char === '>') {
      quote ??= { offset: text.length, isExpandable: false };
      isQuotedLine = true;
      at++;
      continue;
    }
    if (!inCode && lineStart && quote) endQuote(text.length - (text.endsWith('\n') ? 1 : 0));
    if (char === '\n') isQuotedLine = false;
    if (inCode ? char !== '`' : !reserved.includes(char)) {
      text += char;
      at++;
      continue;
    }
    if (top && closes(top, source, at)) {
      open.pop();
      const length = text.length - top.offset;
      at += top.mark === '[' || top.mark === '![' ? 1 : top.mark.length;
      if (top.mark === '[' || top.mark === '![') {
        const isLink = source[at] === '(';
        const address = isLink ? readAddress(source, at, top.at) : undefined;
        if (top.mark === '![' && !address) throw fail('Custom emoji entity must contain a tg://emoji URL');
        if (address) at = address.end;
        if (length > 0) addLink(spans, top, length, address?.url ?? text.slice(top.offset), rules);
      } else if (length > 0) {
        spans.push({
          type: top.type,
          offset: top.offset,
          length,
          ...(top.argument ? { argument: top.argument } : {}),
        });
      }
      continue;
    }
    if (quote && source.startsWith('||', at) && (source[at + 2] ?? '\n') === '\n') {
      quote.isExpandable = true;
      at += 2;
      continue;
    }
    const opened = inCode ? undefined : opening(source, at);
    if (!opened) throw mustEscape(char);
    const begin = at;
    at += opened.mark.length;
    if (opened.type === 'pre') {
      const head = skipCodeHead(source, at);
      at = head.end;
      open.push({ ...opened, offset: text.length, at: begin, argument: head.language });
    } else open.push({ ...opened, offset: text.length, at: begin });
  }
  const unclosed = open.at(-1);
  if (unclosed) {
    throw fail(`Can't find end of ${names[unclosed.type]} entity at byte offset ${bytes(unclosed.at)}`);
  }
  endQuote(text.length);
  return { text, spans };
}

function addLink(spans: Span[], top: Open, length: number, url: string, rules: LinkRules): void {
  if (top.type === 'custom_emoji') {
    const id = /^tg:\/\/emoji\?id=(\d+)$/.exec(url)?.[1];
    if (!id) throw fail('Invalid custom emoji identifier specified');
    spans.push({ type: 'custom_emoji', offset: top.offset, length, argument: id });
    return;
  }
  const link = linkSpan(url, top.offset, length, rules);
  if (link) spans.push(link);
}
