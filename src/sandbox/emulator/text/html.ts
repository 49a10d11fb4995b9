/**
 * Telegram's HTML: a dozen tags, four named entities, and an error with the byte offset for the rest.
 */
import { badRequest } from '../bot-api-error.ts';
import { isCustomEmojiId, type Parsed, type Span, type SpanType } from './entity.ts';
import { type LinkRules, linkSpan } from './links.ts';

const plainTags: Record<string, SpanType> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  u: 'underline',
  ins: 'underline',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};
const tags = new Set([...Object.keys(plainTags), 'a', 'tg-emoji', 'pre', 'code', 'blockquote']);

interface OpenTag {
  readonly name: string;
  readonly argument: string | undefined;
  readonly offset: number;
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const reference = /&(?:#(\d+|x[0-9a-f]+)|(lt|gt|amp|quot));?/iy;

/** Decodes the reference that starts at `at`, or gives `undefined` when there is none. */
function decodeReference(source: string, at: number): { text: string; end: number } | undefined {
  reference.lastIndex = at;
  const match = reference.exec(source);
  if (!match) return undefined;
  if (match[2]) return { text: named[match[2].toLowerCase()] as string, end: reference.lastIndex };
  const digits = match[1] as string;
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? { text: String.fromCodePoint(code), end: reference.lastIndex } : undefined;
}

const decodeAll = (source: string): string =>
  source.replace(
    /&(?:#(?:\d+|x[0-9a-f]+)|lt|gt|amp|quot);?/gi,
    (found) => decodeReference(found, 0)?.text ?? found,
  );

/** Text and spans of a piece of HTML; throws "can't parse entities: …" like Telegram. */
export function parseHtml(source: string, rules: LinkRules): Parsed {
  let text = '';
  const spans: Span[] = [];
  const open: OpenTag[] = [];
  const bytes = (at: number) => Buffer.byteLength(source.slice(0, at));
  const fail = (what: string) => badRequest(`can't parse entities: ${what}`);

  let at = 0;
  while (at < source.length) {
    const next = nextSpecial(source, at);
    text += source.slice(at, next);
    at = next;
    if (at >= source.length) break;
    if (source[at] === '&') {
      const decoded = decodeReference(source, at);
      text += decoded ? decoded.text : '&';
      at = decoded ? decoded.end : at + 1;
      continue;
    }
    const begin = at;
    if (source[at + 1] === '/') {
      const close = /^<\/([^\s>]*)\s*(>?)/.exec(source.slice(begin)) as RegExpExecArray;
      const tag = open.pop();
      if (!tag) throw fail(`Unexpected end tag at byte offset ${bytes(begin)}`);
      if (!close[2]) throw fail(`Unclosed end tag at byte offset ${bytes(begin)}`);
      const name = (close[1] as string).toLowerCase();
      if (name !== '' && name !== tag.name) {
        throw fail(
          `Unmatched end tag at byte offset ${bytes(begin)}, expected "</${tag.name}>", found "</${name}>"`,
        );
      }
      at = begin + close[0].length;
      addSpan(spans, tag, text, rules);
      continue;
    }
    const opened = readStartTag(source, begin, (what) => fail(`${what} at byte offset ${bytes(begin)}`));
    open.push({ name: opened.name, argument: opened.argument, offset: text.length });
    at = opened.end;
  }
  const unclosed = open.at(-1);
  if (unclosed) throw fail(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  const isBareCode = (span: Span) => span.type === 'code' && span.argument !== undefined;
  return { text, spans: spans.map((span) => (isBareCode(span) ? without(span) : span)) };
}

const without = ({ type, offset, length }: Span): Span => ({ type, offset, length });

function nextSpecial(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 60 || code === 38) return at;
  }
  return source.length;
}

function readStartTag(
  source: string,
  begin: number,
  fail: (what: string) => Error,
): { name: string; argument: string | undefined; end: number } {
  const name = (/^[^\s>]*/.exec(source.slice(begin + 1)) as RegExpExecArray)[0].toLowerCase();
  let at = begin + 1 + name.length;
  if (at >= source.length) throw fail('Unclosed start tag');
  if (!tags.has(name)) throw fail(`Unsupported start tag "${name}"`);
  let argument: string | undefined;
  const attribute = /\s*(?:(>)|([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+)(?=[\s>])))?)/y;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(source);
    if (!match)
      throw fail(/[^\s]/.test(source.slice(at)) ? `Unclosed start tag "${name}"` : 'Unclosed start tag');
    at = attribute.lastIndex;
    if (match[1]) break;
    const key = match[2] as string;
    const value = match[3] ?? match[4] ?? match[5]?.toLowerCase();
    argument = attributeArgument(name, key, value === undefined ? undefined : decodeAll(value)) ?? argument;
  }
  if (name === 'span' && argument !== 'spoiler') throw fail('Tag "span" must have class "tg-spoiler"');
  return { name, argument, end: at };
}

function attributeArgument(tag: string, key: string, value: string | undefined): string | undefined {
  if (tag === 'blockquote' && key === 'expandable') return 'expandable';
  if (value === undefined) return undefined;
  if (tag === 'a' && key === 'href') return value;
  if (tag === 'tg-emoji' && key === 'emoji-id') return value;
  if (tag === 'code' && key === 'class' && value.startsWith('language-')) return value.slice(9);
  if (tag === 'span' && key === 'class' && value.startsWith('tg-')) return value.slice(3);
  return undefined;
}

function addSpan(spans: Span[], tag: OpenTag, text: string, rules: LinkRules): void {
  const { offset, argument } = tag;
  const length = text.length - offset;
  if (length === 0) return;
  const last = spans.at(-1);
  const covers = last !== undefined && last.offset === offset && last.length === length;
  const plain = plainTags[tag.name];
  if (plain) spans.push({ type: plain, offset, length });
  else if (tag.name === 'blockquote') {
    spans.push({ type: argument ? 'expandable_blockquote' : 'blockquote', offset, length });
  } else if (tag.name === 'tg-emoji') {
    if (!isCustomEmojiId(argument ?? '')) {
      throw badRequest("can't parse entities: Invalid custom emoji identifier specified");
    }
    spans.push({ type: 'custom_emoji', offset, length, argument: argument as string });
  } else if (tag.name === 'a') {
    const link = linkSpan(argument || text.slice(offset), offset, length, rules);
    if (link) spans.push(link);
  } else if (tag.name === 'pre' && covers && last.type === 'code') {
    spans[spans.length - 1] = { ...last, type: 'pre' };
  } else if (tag.name === 'code' && covers && last.type === 'pre') {
    if (argument) spans[spans.length - 1] = { ...last, argument };
  } else if (tag.name === 'pre') spans.push({ type: 'pre', offset, length });
  else spans.push({ type: 'code', offset, length, ...(argument ? { argument } : {}) });
}
