/** A guide as a result of inline mode: the video itself where Telegram knows it, else a text. Pure. */
import type { InlineQueryResult } from 'grammy/types';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { guideLink } from '../../domain/guides/guide-code.ts';
import { captionOf } from '../../domain/guides/guide-message.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { CAPTION_LIMIT } from '../../telegram/split.ts';

/** Before a guide's number in the id of its result. */
export const GUIDE_RESULT = 'guide:';

/** @param fileId by which this bot can show the video at once */
export function guideResult(
  guide: Guide,
  fileId: string | undefined,
  locale: Locale,
  bot: string,
): InlineQueryResult {
  const id = `${GUIDE_RESULT}${guide.id}`;
  const title = titleIn(guide.titles, locale);
  const length = guide.duration === null ? [] : [clockOf(guide.duration)];
  const description = [...length, titleIn(guide.descriptions, locale)]
    .filter(Boolean)
    .join(' · ')
    .slice(0, 200);
  const reply_markup = {
    inline_keyboard: [[{ text: translator(locale)('guides-inline-open'), url: guideLink(bot, guide.code) }]],
  };
  if (fileId !== undefined) {
    const caption = captionOf(guide, locale, CAPTION_LIMIT);
    return {
      type: 'video',
      id,
      video_file_id: fileId,
      title,
      description,
      caption: caption.caption,
      // grammY names every kind of entity; ours is bold.
      caption_entities: caption.caption_entities as NonNullable<
        (InlineQueryResult & { type: 'video' })['caption_entities']
      >,
      reply_markup,
    };
  }
  const words = captionOf({ ...guide, chapters: [] }, locale, CAPTION_LIMIT);
  return {
    type: 'article',
    id,
    title,
    description,
    input_message_content: {
      message_text: `📹 ${words.caption}`,
      link_preview_options: guide.url === null ? { is_disabled: true } : { url: guide.url },
    },
    reply_markup,
  };
}
