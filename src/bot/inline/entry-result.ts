/** An entry of the FAQ as a result of inline mode: an article whose text is the answer. Pure. */
import type { InlineQueryResult, MessageEntity } from 'grammy/types';
import { type Entry, faqLink } from '../../domain/faq/entry.ts';
import { entryMessage } from '../../domain/faq/offer-message.ts';
import type { DateReader } from '../../i18n/dates.ts';
import { translator } from '../../i18n/words.ts';

/** Telegram shows two lines or three. */
const DESCRIPTION_LENGTH = 200;

export function entryResult(
  entry: Pick<Entry, 'id' | 'code' | 'content'>,
  reader: DateReader,
  bot: string,
): InlineQueryResult {
  // Whoever reads it in another chat has other schedules.
  const { text, entities } = entryMessage(entry, undefined, reader);
  const [title = '', ...body] = text.split('\n\n');
  return {
    type: 'article',
    id: `faq:${entry.id}`,
    title,
    description: body.join(' ').replace(/\s+/g, ' ').slice(0, DESCRIPTION_LENGTH),
    input_message_content: {
      message_text: text,
      // grammY names every kind of entity; ours are those of the entry's Markdown.
      entities: entities as MessageEntity[],
      link_preview_options: { is_disabled: true },
    },
    reply_markup: {
      inline_keyboard: [
        [{ text: translator(reader.locale)('faq-inline-open'), url: faqLink(bot, entry.code) }],
      ],
    },
  };
}
