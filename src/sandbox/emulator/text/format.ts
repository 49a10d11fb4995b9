/**
 * From what a bot gives (text with a parse mode, or with entities) to what Telegram stores: cleaned,
 * trimmed, nested without overlaps, with commands and links found.
 */
import type { MessageEntity, User } from 'grammy/types';
import { badRequest } from '../bot-api-error.ts';
import { detect } from './detect.ts';
import { isCustomEmojiId, type Parsed, type Span, type SpanType, toEntity } from './entity.ts';
import { parseHtml } from './html.ts';
import { checkLink, type LinkRules } from './links.ts';
import { parseMarkdown } from './markdown.ts';
import { parseMarkdownV2 } from './markdown-v2.ts';

/** A text ready to be stored; `entities` is absent when there are none. */
export interface Formatted {
  readonly text: string;
  readonly entities?: MessageEntity[];
}

export interface FormatRules extends LinkRules {
  /** Whom a mention by id means. */
  readonly user: (id: number) => User | undefined;
}

/** Applies a parse mode or given entities. Lengths are the caller's to check, on the result. */
export function format(
  source: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
  rules: FormatRules,
): Formatted {
  return finish(parse(source, parseMode, given, rules), rules);
}

function parse(
  source: string,
  parseMode: string | undefined,
  given: readonly MessageEntity[] | undefined,
  rules: FormatRules,
): Parsed {
  switch (parseMode?.toLowerCase() ?? '') {
    case '':
      return { text: source, spans: given ? givenSpans(source, given, rules) : [] };
    case 'html':
      return parseHtml(source, rules);
    case 'markdownv2':
      return parseMarkdownV2(source, rules);
    case 'markdown':
      return parseMarkdown(source, rules);
    default:
      throw badRequest('unsupported parse_mode');
  }
}

/** Found again in the text by Telegram itself, so given ones are let go. */
const automatic = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'date_time',
]);
const askable = new Set<string>([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
]);

const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

function givenSpans(text: string, given: readonly MessageEntity[], rules: FormatRules): Span[] {
  const spans: Span[] = [];
  for (const entity of given) {
    const { type, offset, length } = entity;
    if (automatic.has(type)) continue;
    if (!askable.has(type)) throw badRequest("can't parse MessageEntity: Unsupported type specified");
    if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
    if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
    if (length === 0) continue;
    if (offset >= text.length) {
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
    }
    if (offset + length > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${offset + length}`,
      );
    }
    if (splitsPair(text, offset)) {
      throw badRequest(`entity begins in a middle of a UTF-16 symbol at UTF-16 offset ${offset}`);
    }
    if (splitsPair(text, offset + length)) {
      throw badRequest(`entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol`);
    }
    const argument = argumentOf(entity, rules);
    spans.push({ type: type as SpanType, offset, length, ...(argument === undefined ? {} : { argument }) });
  }
  return spans;
}

const lacks = (field: string) => badRequest(`can't parse MessageEntity: Can't find field "${field}"`);

function argumentOf(entity: MessageEntity, rules: FormatRules): string | undefined {
  switch (entity.type) {
    case 'text_link': {
      if (entity.url === undefined) throw lacks('url');
      const checked = checkLink(entity.url, rules);
      if ('error' in checked) throw badRequest(`entity URL '${entity.url}' is invalid: ${checked.error}`);
      return checked.url;
    }
    case 'text_mention':
      if (!entity.user) throw lacks('user');
      if (!rules.user(entity.user.id)) throw badRequest('user not found');
      return String(entity.user.id);
    case 'custom_emoji':
      if (entity.custom_emoji_id === undefined) throw lacks('custom_emoji_id');
      if (!isCustomEmojiId(entity.custom_emoji_id)) {
        throw badRequest('can\'t parse MessageEntity: Field "custom_emoji_id" must be a valid Number');
      }
      return entity.custom_emoji_id;
    case 'pre':
      return entity.language;
    default:
      return undefined;
  }
}

function finish({ text, spans }: Parsed, rules: FormatRules): Formatted {
  const cleaned = trim(clean({ text, spans }));
  const found = detect(cleaned.text, cleaned.spans, rules);
  if (cleaned.spans.length === 0 && found.length === 0) return { text: cleaned.text };
  const entities: MessageEntity[] = [];
  for (const span of nest([...cleaned.spans, ...found])) {
    const entity = toEntity(span, rules.user);
    if (entity) entities.push(entity);
  }
  return entities.length === 0 ? { text: cleaned.text } : { text: cleaned.text, entities };
}

/** Every control character but the line break. */
const control = /[^\P{Cc}\n]/u;

/** Drops carriage returns and turns other control characters into spaces. */
function clean(parsed: Parsed): Parsed {
  if (!control.test(parsed.text)) return parsed;
  const removed: number[] = [];
  let text = '';
  for (let at = 0; at < parsed.text.length; at++) {
    const code = parsed.text.charCodeAt(at);
    if (code === 13) removed.push(at);
    else text += (code < 32 && code !== 10) || (code > 126 && code < 160) ? ' ' : parsed.text[at];
  }
  const move = (at: number) => at - removed.filter((each) => each < at).length;
  const spans = parsed.spans.map((span) => {
    const offset = move(span.offset);
    return { ...span, offset, length: move(span.offset + span.length) - offset };
  });
  return { text, spans };
}

/** Cuts white space at both ends (not where an entity begins) and what hangs over. */
function trim({ text, spans }: Parsed): Parsed {
  const end = text.trimEnd().length;
  if (end === 0) return { text: '', spans: [] };
  const leading = text.length - text.trimStart().length;
  const start = spans.reduce((least, span) => Math.min(least, span.offset), leading);
  if (start === 0 && end === text.length) return { text, spans };
  const kept: Span[] = [];
  for (const span of spans) {
    const offset = span.offset - start;
    const length = Math.min(span.offset + span.length, end) - span.offset;
    if (length > 0) kept.push({ ...span, offset, length });
  }
  return { text: text.slice(start, end), spans: kept };
}

const byPlace = (a: Span, b: Span) => a.offset - b.offset || b.length - a.length;
const isCode = (span: Span) => span.type === 'code' || span.type === 'pre';

/** Splits spans that overlap without nesting, and drops what stands inside code. */
function nest(spans: Span[]): Span[] {
  const queue = [...spans].sort(byPlace);
  const stack: Span[] = [];
  const result: Span[] = [];
  while (queue.length > 0) {
    const span = queue.shift() as Span;
    while (stack.length > 0 && endOf(stack.at(-1) as Span) <= span.offset) stack.pop();
    const top = stack.at(-1);
    if (top && isCode(top)) {
      if (endOf(span) > endOf(top))
        requeue(queue, { ...span, offset: endOf(top), length: endOf(span) - endOf(top) });
      continue;
    }
    if (top && endOf(span) > endOf(top)) {
      const length = endOf(top) - span.offset;
      requeue(queue, { ...span, offset: endOf(top), length: span.length - length });
      requeue(queue, { ...span, length });
      continue;
    }
    result.push(span);
    stack.push(span);
  }
  return result;
}

const endOf = (span: Span): number => span.offset + span.length;

function requeue(queue: Span[], span: Span): void {
  const index = queue.findIndex((each) => byPlace(span, each) < 0);
  if (index < 0) queue.push(span);
  else queue.splice(index, 0, span);
}
