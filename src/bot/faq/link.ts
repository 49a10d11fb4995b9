/** The deep link to an entry of the FAQ, `?start=faq_<code>`: its answer, the reader's own facts, its videos. */
import { InlineKeyboard } from 'grammy';
import { entryByCode } from '../../domain/faq/entries.ts';
import { FAQ_LINK_PREFIX } from '../../domain/faq/entry.ts';
import { entryMessage } from '../../domain/faq/offer-message.ts';
import { courseOf } from '../../domain/faq/offers.ts';
import { italic, paragraphs } from '../../domain/formatted.ts';
import { openGuides } from '../../domain/guides/catalogue.ts';
import { placeOfTeacher } from '../../domain/guides/place.ts';
import type { BotContext, Desk } from '../context.ts';
import { addGuide } from '../guides/screens.ts';
import { HTML } from '../html.ts';
import type { Link } from '../links.ts';

/** More would push the answer off the screen. */
const MOST_GUIDES = 3;

export function faqLink({ db, clock }: Desk): Link {
  return {
    pattern: new RegExp(`^${FAQ_LINK_PREFIX}([a-z0-9-]+)$`),
    async open(ctx, match) {
      const entry = await entryByCode(db, match[1]!);
      if (entry?.state !== 'published') {
        await ctx.reply(ctx.t('faq-link-gone'), HTML);
        return;
      }
      const reader = { locale: ctx.teacher.locale, timeZone: clock.timeZone, now: clock.now() };
      const course = entry.content.pacing ? await courseOf(db, ctx.teacher.id, reader) : undefined;
      const { text, entities } = paragraphs([
        entryMessage(entry, course, reader),
        italic(ctx.t('faq-link-ask')),
      ]);
      await ctx.reply(text, {
        entities: entities as NonNullable<NonNullable<Parameters<BotContext['reply']>[1]>['entities']>,
        link_preview_options: HTML.link_preview_options,
        reply_markup: await videos(ctx, entry.content.guides),
      });
    },
  };

  async function videos(ctx: BotContext, linked: readonly { code: string }[]): Promise<InlineKeyboard> {
    const keyboard = new InlineKeyboard();
    if (linked.length === 0) return keyboard;
    const seen = { place: await placeOfTeacher(db, ctx.teacher), now: clock.now() };
    const open = new Map((await openGuides(db, seen)).map((guide) => [guide.code, guide]));
    for (const { code } of linked.slice(0, MOST_GUIDES)) {
      const guide = open.get(code);
      if (guide) addGuide(keyboard, guide, 'faq', ctx.teacher.locale);
    }
    return keyboard;
  }
}
