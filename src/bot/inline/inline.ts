/**
 * Inline mode: «@bot sertifikat» in any chat offers answers of the FAQ and video guides to share, each with the way into
 * the bot. Only what is open for the asker's place is offered.
 *
 * Inline mode is switched on at @BotFather (/setinline), and what was chosen is told when /setinlinefeedback is on.
 */
import { Composer } from 'grammy';
import type { InlineQueryResult, User } from 'grammy/types';
import type { Entry } from '../../domain/faq/entry.ts';
import { readableEntries } from '../../domain/faq/offers.ts';
import { type Guide, guideById, NOWHERE, openGuides, type Seen } from '../../domain/guides/catalogue.ts';
import { placeOfTeacher } from '../../domain/guides/place.ts';
import { recordView } from '../../domain/guides/send.ts';
import { knownVideos } from '../../domain/guides/share.ts';
import { teacherByTelegramId } from '../../domain/teachers.ts';
import { type Locale, localeFromTag } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { isBadFile } from '../../telegram/errors.ts';
import type { BotContext, Desk } from '../context.ts';
import { entryResult } from './entry-result.ts';
import { GUIDE_RESULT, guideResult } from './guide-result.ts';

/** Telegram takes so many results at once (Bot API, answerInlineQuery). */
const PAGE_SIZE = 50;
/** Both change rarely; what is shared must not stay in Telegram's cache for long after it was withdrawn. */
const CACHE_SECONDS = 60;
const RESULT = new RegExp(`^${GUIDE_RESULT}(\\d+)$`);

interface Reader {
  readonly locale: Locale;
  readonly seen: Seen;
}

type Shared =
  | { readonly kind: 'entry'; readonly entry: Pick<Entry, 'id' | 'code' | 'content'> }
  | { readonly kind: 'guide'; readonly guide: Guide };

export function inlineMode({ db, clock, faqSearch, guideSearch }: Desk): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  /** Nobody is written down for typing somewhere: who never wrote to the bot sees what is open everywhere. */
  async function readerOf(from: User): Promise<Reader> {
    const teacher = await teacherByTelegramId(db, from.id);
    const place = teacher ? await placeOfTeacher(db, teacher) : NOWHERE;
    return {
      locale: teacher?.locale ?? localeFromTag(from.language_code),
      seen: { place, now: clock.now() },
    };
  }

  /** Entries that surely answer come first, then guides, then entries that might; without words, all guides. */
  async function find(query: string, seen: Seen): Promise<Shared[]> {
    const asGuide = (guide: Guide): Shared => ({ kind: 'guide', guide });
    if (query.trim() === '') return (await openGuides(db, seen)).map(asGuide);
    const { hits, offer } = await faqSearch.find(query);
    const readable = await readableEntries(
      db,
      hits.map(({ entryId }) => entryId),
    );
    const entries = hits.flatMap(({ entryId }): Shared[] => {
      const entry = readable.get(entryId);
      return entry ? [{ kind: 'entry', entry }] : [];
    });
    const guides = (await guideSearch.find(query, seen)).map(asGuide);
    return offer ? [...entries, ...guides] : [...guides, ...entries];
  }

  composer.on('inline_query', async (ctx) => {
    const { query, offset, from } = ctx.inlineQuery;
    const { locale, seen } = await readerOf(from);
    const found = await find(query, seen);
    const start = Number(offset) || 0;
    const page = found.slice(start, start + PAGE_SIZE);
    const guides = page.flatMap((shared) => (shared.kind === 'guide' ? [shared.guide] : []));
    const dates = { locale, timeZone: clock.timeZone, now: seen.now };
    const answer = async (known: ReadonlyMap<number, string>) => {
      const results = page.map(
        (shared): InlineQueryResult =>
          shared.kind === 'guide'
            ? guideResult(shared.guide, known.get(shared.guide.id), locale, ctx.me.username)
            : entryResult(shared.entry, dates, ctx.me.username),
      );
      await ctx.answerInlineQuery(results, {
        is_personal: true,
        cache_time: CACHE_SECONDS,
        next_offset: found.length > start + PAGE_SIZE ? String(start + PAGE_SIZE) : '',
        button: { text: translator(locale)('guides-inline-button'), start_parameter: 'guides' },
      });
    };
    try {
      await answer(await knownVideos(db, ctx.me.id, guides));
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
