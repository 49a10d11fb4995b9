/**
 * Video guides: topics, search, favourites, and what can be done with a guide. Nothing is remembered between presses:
 * each button says where it leads, and each answer is read anew, for the place of the teacher who presses.
 */
import { Composer } from 'grammy';
import type { GuideWay } from '../../db/schema/guides.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import {
  type Guide,
  guideByCode,
  guideById,
  nextGuide,
  openGuide,
  type Seen,
  shelves,
} from '../../domain/guides/catalogue.ts';
import { LINK_PREFIX } from '../../domain/guides/guide-code.ts';
import { guideKeyboard } from '../../domain/guides/guide-message.ts';
import { placeOfTeacher } from '../../domain/guides/place.ts';
import { GUIDE_PRESS_PATTERN, type GuidePress, readGuidePress } from '../../domain/guides/press.ts';
import { recordSearch } from '../../domain/guides/searches.ts';
import { sendGuide } from '../../domain/guides/send.ts';
import { favouritesOf, guideStanding, keepGuide, voteOnGuide } from '../../domain/guides/standing.ts';
import { explainAsking } from '../ask.ts';
import type { BotContext, Desk } from '../context.ts';
import { type Screen, show } from '../course/screen.ts';
import { escapeHtml, HTML } from '../html.ts';
import type { Link } from '../links.ts';
import { isEditorPress, pressedByEditor } from './editor.ts';
import { favouritesScreen, foundScreen, type Reader, topicScreen, topicsScreen } from './screens.ts';

/** How long after «Ask about this» a message is that question. */
const ASK_MS = 30 * 60_000;
/** How long after «Search» a message says what to look for. */
const SEARCH_MS = 10 * 60_000;
/** Characters. */
const LONGEST_SEARCH = 100;
/** Lists, which take each other's place; a guide with its own buttons stays where it is. */
const LISTS = /^g:(topics|topic|favourites|instead|draft|replace)(:|$)/;

export interface VideoGuides {
  /** Shows the topics; with words after the command, what they find. */
  show(ctx: BotContext): Promise<void>;
  /** Presses of guides' buttons, also in the middle of a conversation. */
  presses: Composer<BotContext>;
  /** Words to look for, where they are waited for. */
  searching: Composer<BotContext>;
  links: readonly Link[];
}

export function createVideoGuides(desk: Desk): VideoGuides {
  const { db, clock, guideSearch } = desk;

  const readerOf = (ctx: BotContext): Reader => ({ t: ctx.t, locale: ctx.teacher.locale });
  const causeOf = (ctx: BotContext) => `${ctx.me.id}:${ctx.update.update_id}`;

  async function seenBy(ctx: BotContext): Promise<Seen> {
    return { place: await placeOfTeacher(db, ctx.teacher), now: clock.now() };
  }

  const display = (ctx: BotContext, screen: Screen) => show(ctx, screen, LISTS);

  async function showTopics(ctx: BotContext): Promise<void> {
    await display(ctx, topicsScreen(await shelves(db, await seenBy(ctx)), readerOf(ctx)));
  }

  async function showTopic(ctx: BotContext, id: number, page: number): Promise<void> {
    const shelf = (await shelves(db, await seenBy(ctx))).find(({ topic }) => topic.id === id);
    await (shelf ? display(ctx, topicScreen(shelf, page, readerOf(ctx))) : showTopics(ctx));
  }

  async function showFavourites(ctx: BotContext, page: number): Promise<void> {
    const guides = await favouritesOf(db, ctx.teacher.id, await seenBy(ctx));
    await display(ctx, favouritesScreen(guides, page, readerOf(ctx)));
  }

  async function askForWords(ctx: BotContext): Promise<void> {
    ctx.dialogue.setAside();
    ctx.dialogue.expect({ kind: 'guideWords', until: clock.now() + SEARCH_MS });
    await ctx.reply(ctx.t('guides-search-prompt'), HTML);
  }

  async function showFound(ctx: BotContext, words: string): Promise<void> {
    const seen = await seenBy(ctx);
    const guides = await guideSearch.find(words, seen);
    await recordSearch(db, words, guides.length, seen.now);
    await display(ctx, foundScreen(words, guides, readerOf(ctx)));
  }

  async function send(ctx: BotContext, guide: Guide | undefined, way: GuideWay, at?: number): Promise<void> {
    const sent =
      guide && (await sendGuide(db, ctx.teacher, guide, { way, cause: causeOf(ctx), at }, await seenBy(ctx)));
    if (!sent) await ctx.reply(ctx.t('guides-gone'), HTML);
  }

  /** Draws the buttons under a guide as they are now. */
  async function redraw(ctx: BotContext, guide: Guide): Promise<void> {
    const standing = await guideStanding(db, ctx.teacher.id, guide.id, await seenBy(ctx));
    const inline_keyboard = guideKeyboard(guide, ctx.teacher.locale, standing);
    await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard } });
  }

  async function vote(ctx: BotContext, guideId: number, helped: boolean): Promise<void> {
    const guide = await guideById(db, guideId);
    if (!guide) {
      await ctx.answerCallbackQuery({ text: ctx.t('guides-gone') });
      return;
    }
    await voteOnGuide(db, ctx.teacher.id, guideId, helped, clock.now());
    await ctx.answerCallbackQuery({ text: ctx.t(helped ? 'guides-thanks' : 'guides-sorry') });
    await redraw(ctx, guide);
    if (!helped) await askAbout(ctx, guide, 'guides-not-helped');
  }

  async function keep(ctx: BotContext, guideId: number, wanted: boolean): Promise<void> {
    const guide = await guideById(db, guideId);
    if (guide) await keepGuide(db, ctx.teacher.id, guideId, wanted, clock.now());
    await ctx.answerCallbackQuery({
      text: ctx.t(guide ? (wanted ? 'guides-kept' : 'guides-unkept') : 'guides-gone'),
    });
    if (guide) await redraw(ctx, guide);
  }

  /** The next message is a question about the guide. */
  async function askAbout(ctx: BotContext, guide: Guide, words: string): Promise<void> {
    ctx.dialogue.setAside();
    const about = { kind: 'guide', id: guide.id } as const;
    ctx.dialogue.expect({ kind: 'about', about, until: clock.now() + ASK_MS });
    const title = escapeHtml(titleIn(guide.titles, ctx.teacher.locale));
    await ctx.reply(ctx.t(words, { title }), HTML);
  }

  async function pressed(ctx: BotContext, press: GuidePress): Promise<unknown> {
    if (isEditorPress(press)) return pressedByEditor(desk, ctx, press, (screen) => display(ctx, screen));
    if (press.to === 'helped' || press.to === 'notHelped') return vote(ctx, press.id, press.to === 'helped');
    if (press.to === 'keep' || press.to === 'unkeep') return keep(ctx, press.id, press.to === 'keep');
    await ctx.answerCallbackQuery();
    switch (press.to) {
      case 'topics':
        return showTopics(ctx);
      case 'topic':
        return showTopic(ctx, press.id, press.page);
      case 'favourites':
        return showFavourites(ctx, press.page);
      case 'search':
        return askForWords(ctx);
      case 'officials':
        return explainAsking(ctx);
      case 'open':
        return send(ctx, await openGuide(db, press.id, await seenBy(ctx)), press.way);
      case 'chapter':
        return send(ctx, await openGuide(db, press.id, await seenBy(ctx)), 'chapter', press.at);
      case 'next':
        return send(ctx, await nextGuide(db, press.id, await seenBy(ctx)), 'next');
      case 'ask': {
        const guide = await guideById(db, press.id);
        return guide ? askAbout(ctx, guide, 'guides-ask-prompt') : ctx.reply(ctx.t('guides-gone'), HTML);
      }
    }
  }

  const presses = new Composer<BotContext>();
  presses.callbackQuery(GUIDE_PRESS_PATTERN, async (ctx, next) => {
    const press = readGuidePress(ctx.callbackQuery.data);
    if (!press) return next();
    await pressed(ctx, press);
  });

  const searching = new Composer<BotContext>();
  searching.on('message:text', async (ctx, next) => {
    if (ctx.dialogue.expecting?.kind !== 'guideWords' || ctx.message.reply_to_message) return next();
    ctx.dialogue.expect(undefined);
    // Whoever writes so much asks, whatever they pressed before.
    if (ctx.message.text.length > LONGEST_SEARCH) return next();
    await showFound(ctx, ctx.message.text);
  });

  return {
    async show(ctx) {
      const words =
        ctx.message?.text?.startsWith('/') && typeof ctx.match === 'string' ? ctx.match.trim() : '';
      await (words === '' ? showTopics(ctx) : showFound(ctx, words));
    },
    presses,
    searching,
    links: [
      { pattern: /^guides$/, open: showTopics },
      {
        pattern: new RegExp(`^${LINK_PREFIX}([a-z0-9-]+)$`),
        async open(ctx, match) {
          const guide = await guideByCode(db, match[1]!);
          await send(ctx, guide && (await openGuide(db, guide.id, await seenBy(ctx))), 'link');
        },
      },
    ],
  };
}
