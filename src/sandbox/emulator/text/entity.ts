/**
 * Entities while a text is being made: spans in UTF-16 units, before they take their Bot API shape.
 */
import type { MessageEntity, User } from 'grammy/types';

/** The kinds a bot can ask for by markup or by `entities`. */
export type SpanType =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'blockquote'
  | 'expandable_blockquote'
  | 'code'
  | 'pre'
  | 'text_link'
  | 'text_mention'
  | 'custom_emoji'
  | 'mention'
  | 'hashtag'
  | 'bot_command'
  | 'url'
  | 'email'
  | 'phone_number';

/** `argument`: a link's address, a user's id, a language, an emoji's id. */
export interface Span {
  readonly type: SpanType;
  readonly offset: number;
  readonly length: number;
  readonly argument?: string;
}

/** Identifiers of custom emoji are 64-bit numbers. */
export const isCustomEmojiId = (id: string): boolean =>
  /^\d{1,19}$/.test(id) && BigInt(id) > 0n && BigInt(id) < 1n << 63n;

/** A text as parsed from markup, not yet trimmed. */
export interface Parsed {
  readonly text: string;
  readonly spans: Span[];
}

/** A span as the Bot API shows it; `undefined` when it mentions nobody known. */
export function toEntity(span: Span, user: (id: number) => User | undefined): MessageEntity | undefined {
  const { type, offset, length, argument } = span;
  switch (type) {
    case 'text_link':
      return { type, offset, length, url: argument ?? '' };
    case 'custom_emoji':
      return { type, offset, length, custom_emoji_id: argument ?? '' };
    case 'pre':
      return argument ? { type, offset, length, language: argument } : { type, offset, length };
    case 'text_mention': {
      const mentioned = user(Number(argument));
      return mentioned && { type, offset, length, user: mentioned };
    }
    default:
      return { type, offset, length };
  }
}
