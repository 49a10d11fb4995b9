/**
 * Entities that Telegram finds by itself in any text: commands, mentions, hashtags, links, addresses,
 * phone numbers.
 */
import type { Span, SpanType } from './entity.ts';
import { checkLink, type LinkRules } from './links.ts';

const finders: readonly (readonly [SpanType, RegExp])[] = [
  ['url', /(?:https?|tg|ton):\/\/[^\s<>"«»]+/giu],
  ['email', /[a-z0-9_.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu],
  [
    'url',
    /(?<![\p{L}\p{N}_@./-])(?:[a-z0-9-]+\.)+(?:com|org|net|info|edu|gov|uz|ru|kz|me|io|app|dev|tv|online|site)(?![\p{L}\p{N}_-])(?:[/?#][^\s<>"«»]*)?/giu,
  ],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/])/giu],
  ['mention', /(?<![\p{L}\p{N}_])@[a-z0-9_]{3,32}(?![\p{L}\p{N}_])/giu],
  ['hashtag', /(?<![\p{L}\p{N}_@#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{1,256}/gu],
  ['phone_number', /(?<![\p{L}\p{N}_])\+\d{9,15}(?![\p{L}\p{N}_])/gu],
];

/** A cheap look before the dear ones: most texts hold none of these. */
const mayHoldAny = /[@#/+]|\w\.\w/;
const trailing = /[.,:;!?'")\]]+$/;

/** Spans found in `text`, outside of `taken`, in order of place. */
export function detect(text: string, taken: readonly Span[], rules: LinkRules): Span[] {
  if (!mayHoldAny.test(text)) return [];
  const found: Span[] = [];
  const isFree = (offset: number, end: number) =>
    !found.some((each) => each.offset < end && offset < each.offset + each.length) &&
    !taken.some((each) => holds(each.type) && each.offset < end && offset < each.offset + each.length);
  for (const [type, pattern] of finders) {
    for (const match of text.matchAll(pattern)) {
      const value = type === 'url' ? match[0].replace(trailing, '') : match[0];
      if (value === '' || !isFree(match.index, match.index + value.length)) continue;
      if (type === 'url' && 'error' in checkLink(value, rules)) continue;
      found.push({ type, offset: match.index, length: value.length });
    }
  }
  return found;
}

/** Inside these nothing is looked for. */
const holds = (type: SpanType): boolean =>
  type === 'code' ||
  type === 'pre' ||
  type === 'text_link' ||
  type === 'text_mention' ||
  type === 'custom_emoji';
