/** Posts of the channel in the bot: found by words, and asked about. */
import { Composer, InlineKeyboard } from 'grammy';
import { ASK_PAYLOAD } from '../domain/posts/compose.ts';
import { gistOf } from '../domain/posts/post.ts';
import { postById } from '../domain/posts/posts.ts';
import { countFound, type FoundPost, searchPosts } from '../domain/posts/search.ts';
import { dayIn } from '../i18n/dates.ts';
import type { BotContext, Desk } from './context.ts';
import { turnButtons } from './course/pages.ts';
import { escapeHtml, HTML } from './html.ts';
import type { Link } from './links.ts';

const PAGE_SIZE = 6;
const GIST_LENGTH = 90;
/** As much of a post as tells people which one they ask about. */
const QUOTE_LENGTH = 200;
/** Longer words are no search any more, and would crowd the answer. */
const WORDS_LENGTH = 100;
/** How long after «Ask about this post» a message is that question. */
const ASK_MS = 30 * 60_000;

const PAGE = /^posts:(\d{1,4})$/;

/** `/posts words`, and the pages of what it finds. */
export function posts(desk: Desk): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('posts', async (ctx, next) => {
    const words = ctx.match.replace(/\s+/g, ' ').trim().slice(0, WORDS_LENGTH);
    const { text, keyboard } = await listOf(ctx, words, 0);
    await ctx.reply(text, { ...HTML, reply_markup: keyboard });
    if (ctx.dialogue.active) await next();
  });
  composer.callbackQuery(PAGE, async (ctx) => {
    await ctx.answerCallbackQuery();
    const { text, keyboard } = await listOf(ctx, wordsShown(ctx), Number(ctx.match[1]));
    await ctx.editMessageText(text, { ...HTML, reply_markup: keyboard });
  });
  return composer;

  async function listOf(
    ctx: BotContext,
    words: string,
    wanted: number,
  ): Promise<{ text: string; keyboard: InlineKeyboard }> {
    const { t } = ctx;
    const openRooms = desk.openRooms ?? [];
    const total = await countFound(desk.db, words, openRooms);
    const keyboard = new InlineKeyboard();
    const shown = `<b>${escapeHtml(words)}</b>`;
    if (total === 0) {
      return { text: words === '' ? t('posts-none') : t('posts-not-found', { words: shown }), keyboard };
    }
    const pages = Math.ceil(total / PAGE_SIZE);
    const page = Math.min(wanted, pages - 1);
    const found = await searchPosts(desk.db, words, {
      offset: page * PAGE_SIZE,
      limit: PAGE_SIZE,
      openRooms,
    });
    turnButtons(keyboard, page, pages, (to) => `posts:${to}`);
    const title = words === '' ? t('posts-newest') : t('posts-found', { words: shown, count: total });
    const lines = found.map((each) => lineOf(ctx, each));
    return { text: [title, ...lines].join('\n\n'), keyboard };
  }

  function lineOf(ctx: BotContext, { post, link }: FoundPost): string {
    const { now, timeZone } = desk.clock;
    const day = dayIn(post.publishedAt!, { locale: ctx.teacher.locale, timeZone, now: now() });
    const gist = escapeHtml(gistOf(post, GIST_LENGTH) || ctx.t('posts-wordless'));
    return `${day}\n${link ? `<a href="${escapeHtml(link)}">${gist}</a>` : gist}`;
  }
}

/** The words that a list was found by: they stand in it, in bold, so nothing else has to remember them. */
function wordsShown(ctx: BotContext): string {
  const message = ctx.callbackQuery?.message;
  const bold = message?.entities?.find(({ type }) => type === 'bold');
  return bold ? (message?.text ?? '').slice(bold.offset, bold.offset + bold.length) : '';
}

/** `t.me/<bot>?start=post_7`: the next message is a question about that post. */
export function postLink({ db, clock }: Desk): Link {
  return {
    pattern: ASK_PAYLOAD,
    async open(ctx, match) {
      const post = await postById(db, Number(match[1]));
      if (!post || (post.publishedAt === null && post.state !== 'publishing')) {
        await ctx.reply(ctx.t('posts-ask-gone'), HTML);
        return;
      }
      ctx.dialogue.setAside();
      ctx.dialogue.expect({
        kind: 'about',
        about: { kind: 'post', id: post.id },
        until: clock.now() + ASK_MS,
      });
      await ctx.reply(ctx.t('posts-ask-prompt', { gist: escapeHtml(gistOf(post, QUOTE_LENGTH)) }), HTML);
    },
  };
}
