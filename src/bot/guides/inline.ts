/**
 * Inline mode: «@bot sertifikat» in any chat offers guides to share. A video that Telegram knows goes as the video
 * itself, any other as a text; under both is the way into the bot. Only what is open for the asker's place is offered.
 *
 * Inline mode is switched on at @BotFather (/setinline), and what was chosen is told when /setinlinefeedback is on.
 */
import { Composer } from 'grammy';
import type { InlineKeyboardMarkup, InlineQueryResult, User } from 'grammy/types';
import { titleIn } from '../../domain/courses/titles.ts';
import { type Guide, guideById, NOWHERE, openGuides, type Seen } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { guideLink } from '../../domain/guides/guide-code.ts';
import { captionOf } from '../../domain/guides/guide-message.ts';
import { placeOfTeacher } from '../../domain/guides/place.ts';
import { createGuideSearch } from '../../domain/guides/search.ts';
import { recordView } from '../../domain/guides/send.ts';
import { knownVideos } from '../../domain/guides/share.ts';
import { teacherByTelegramId } from '../../domain/teachers.ts';
import { type Locale, localeFromTag } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { isBadFile } from '../../telegram/errors.ts';
import { CAPTION_LIMIT } from '../../telegram/split.ts';
import type { BotContext, Desk } from '../context.ts';

/** Telegram takes so many results at once (Bot API, answerInlineQuery). */
const PAGE_SIZE = 50;
/** The catalogue changes rarely; a shared guide must not stay in Telegram's cache for long after it was withdrawn. */
const CACHE_SECONDS = 60;
const RESULT = /^guide:(\d+)$/;

export function inlineGuides({ db, clock }: Desk): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const search = createGuideSearch(db);

  /** Nobody is written down for typing somewhere: who never wrote to the bot sees what is open everywhere. */
  async function reader(from: User): Promise<{ locale: Locale; seen: Seen }> {
    const teacher = await teacherByTelegramId(db, from.id);
    const place = teacher ? await placeOfTeacher(db, teacher) : NOWHERE;
    return {
      locale: teacher?.locale ?? localeFromTag(from.language_code),
      seen: { place, now: clock.now() },
    };
  }

  composer.on('inline_query', async (ctx) => {
    const { query, offset, from } = ctx.inlineQuery;
    const { locale, seen } = await reader(from);
    const found = query.trim() === '' ? await openGuides(db, seen) : await search.find(query, seen);
    const start = Number(offset) || 0;
    const page = found.slice(start, start + PAGE_SIZE);
    const videos = await knownVideos(db, ctx.me.id, page);
    const answer = async (known: ReadonlyMap<number, string>) => {
      const results = page.map((guide) => resultOf(guide, known.get(guide.id), locale, ctx.me.username));
      await ctx.answerInlineQuery(results, {
        is_personal: true,
        cache_time: CACHE_SECONDS,
        next_offset: found.length > start + PAGE_SIZE ? String(start + PAGE_SIZE) : '',
        button: { text: translator(locale)('guides-inline-button'), start_parameter: 'guides' },
      });
    };
    try {
      await answer(videos);
    } catch (error) {
      // One that Telegram has forgotten would spoil the whole list.
      if (!isBadFile(error)) throw error;
      await answer(new Map());
    }
  });

  composer.on('chosen_inline_result', async (ctx) => {
    const { result_id, from } = ctx.chosenInlineResult;
    const guide = await guideById(db, Number(RESULT.exec(result_id)?.[1] ?? 0));
    if (!guide) return;
    const teacher = await teacherByTelegramId(db, from.id);
    const cause = `${ctx.me.id}:${ctx.update.update_id}`;
    await db.transaction(async (tx) => {
      const view = { guideId: guide.id, teacherId: teacher?.id ?? null, way: 'inline', cause } as const;
      await recordView(tx, view, clock.now());
    });
  });
  return composer;
}

function resultOf(guide: Guide, fileId: string | undefined, locale: Locale, bot: string): InlineQueryResult {
  const t = translator(locale);
  const id = `guide:${guide.id}`;
  const title = titleIn(guide.titles, locale);
  const length = guide.duration === null ? [] : [clockOf(guide.duration)];
  const description = [...length, titleIn(guide.descriptions, locale)]
    .filter(Boolean)
    .join(' · ')
    .slice(0, 200);
  const reply_markup: InlineKeyboardMarkup = {
    inline_keyboard: [[{ text: t('guides-inline-open'), url: guideLink(bot, guide.code) }]],
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
