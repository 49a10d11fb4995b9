/**
 * Text and captions of the bot, with Telegram's limits counted after the markup is parsed.
 */
import type { LinkPreviewOptions, Message, MessageEntity } from 'grammy/types';
import { badRequest } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import { format } from '../text/format.ts';
import { checkLink } from '../text/links.ts';

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;

/** Parameters of a message of words. */
export interface Worded {
  readonly text?: string;
  readonly parse_mode?: string;
  readonly entities?: readonly MessageEntity[];
  readonly link_preview_options?: LinkPreviewOptions;
}

/** `text`, `entities` and link preview of a message; 400 for empty or too long. */
export function textContent(
  context: Context,
  given: Worded,
): Pick<Message, 'text' | 'entities' | 'link_preview_options'> {
  if (given.text === undefined || given.text === '') throw badRequest('message text is empty');
  const formatted = format(given.text, given.parse_mode, given.entities, context.formatRules);
  if (formatted.text === '') throw badRequest('text must be non-empty');
  if (formatted.text.length > MAX_TEXT) throw badRequest('message is too long');
  const preview = given.link_preview_options;
  if (!preview) return formatted;
  if (preview.url !== undefined && 'error' in checkLink(preview.url, context.formatRules)) {
    throw badRequest('WEBPAGE_URL_INVALID');
  }
  return { ...formatted, link_preview_options: preview };
}

/** Parameters of everything that can carry a caption. */
export interface Captioned {
  readonly caption?: string;
  readonly parse_mode?: string;
  readonly caption_entities?: readonly MessageEntity[];
  readonly show_caption_above_media?: boolean;
}

/** `caption` and its entities; 400 for too long. */
export function captionContent(
  context: Context,
  given: Captioned,
): Pick<Message, 'caption' | 'caption_entities' | 'show_caption_above_media'> {
  if (given.caption === undefined || given.caption === '') return {};
  const { text, entities } = format(
    given.caption,
    given.parse_mode,
    given.caption_entities,
    context.formatRules,
  );
  if (text.length > MAX_CAPTION) throw badRequest('message caption is too long');
  if (text === '') return {};
  return {
    caption: text,
    ...(entities ? { caption_entities: entities } : {}),
    ...(given.show_caption_above_media ? { show_caption_above_media: true as const } : {}),
  };
}
