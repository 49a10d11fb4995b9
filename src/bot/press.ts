/**
 * Presses of the buttons under the desk's own messages: solved, ask more, rate, separate, show.
 * A second press changes nothing more and says how things stand.
 */
import { Composer, InlineKeyboard } from 'grammy';
import { solve } from '../domain/tickets/asker.ts';
import { PRESS_PATTERN, type Press, readPress } from '../domain/tickets/buttons.ts';
import { commentRating, rate } from '../domain/tickets/rating.ts';
import { separate } from '../domain/tickets/separate.ts';
import { MORE_MS } from './ask.ts';
import type { BotContext, Desk } from './context.ts';
import { HTML } from './html.ts';
import type { Questions } from './questions.ts';

/** How long after «Leave a comment» the next text is the comment. */
const COMMENT_MS = 10 * 60_000;
const COMMENT = /^comment:(\d+)$/;

export function presses(desk: Desk, questions: Questions): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const handlers = handlersOf(desk, questions);

  composer.callbackQuery(PRESS_PATTERN, async (ctx, next) => {
    const press = readPress(ctx.callbackQuery.data);
    if (!press) return next();
    await handlers[press.kind](ctx, press as never);
  });

  composer.callbackQuery(COMMENT, async (ctx) => {
    const ticketId = Number(ctx.match[1]);
    ctx.dialogue.setAside();
    ctx.dialogue.expect({ kind: 'comment', ticketId, until: desk.clock.now() + COMMENT_MS });
    await ctx.answerCallbackQuery();
    await ctx.reply(ctx.t('bot-comment-prompt', { number: String(ticketId) }), HTML);
  });

  composer.on('message:text', async (ctx, next) => {
    const { expecting } = ctx.dialogue;
    // Answering another message is writing about that one, and no comment.
    if (expecting?.kind !== 'comment' || ctx.message.reply_to_message) return next();
    ctx.dialogue.expect(undefined);
    const kept = await commentRating(desk.db, ctx.teacher.id, expecting.ticketId, ctx.message.text);
    await ctx.reply(ctx.t(kept ? 'bot-comment-kept' : 'bot-comment-already'), HTML);
  });
  return composer;
}

type Handlers = { [P in Press as P['kind']]: (ctx: BotContext, press: P) => Promise<unknown> };

function handlersOf({ db, clock }: Desk, { showThread }: Questions): Handlers {
  return {
    async solved(ctx, { ticketId }) {
      const end = await solve(db, ctx.teacher.id, ticketId, clock.now());
      await ctx.answerCallbackQuery({ text: ctx.t(`bot-solved-${end.kind}`) });
      await ctx.editMessageReplyMarkup();
    },

    async more(ctx, { ticketId }) {
      ctx.dialogue.setAside();
      ctx.dialogue.expect({ kind: 'more', ticketId, until: clock.now() + MORE_MS });
      await ctx.answerCallbackQuery();
      await ctx.reply(ctx.t('bot-more-prompt', { number: String(ticketId) }), HTML);
    },

    async rate(ctx, { ticketId, stars }) {
      const outcome = await rate(db, ctx.teacher.id, ticketId, stars, clock.now());
      await ctx.answerCallbackQuery({ text: ctx.t(`bot-rate-${outcome}`) });
      if (outcome !== 'rated') return ctx.editMessageReplyMarkup();
      return ctx.editMessageText(
        ctx.t('bot-rate-thanks', { number: String(ticketId), stars: '⭐'.repeat(stars) }),
        {
          ...HTML,
          reply_markup: new InlineKeyboard().text(ctx.t('bot-comment-button'), `comment:${ticketId}`),
        },
      );
    },

    async separate(ctx, { ticketId, messageId }) {
      const outcome = await separate(db, ctx.teacher.id, ticketId, messageId, clock.now());
      if (outcome.kind === 'impossible') {
        await ctx.answerCallbackQuery({ text: ctx.t('bot-separate-impossible'), show_alert: true });
        return ctx.editMessageReplyMarkup();
      }
      await ctx.answerCallbackQuery();
      return ctx.editMessageText(ctx.t('bot-separated', { number: String(outcome.ticketId) }), HTML);
    },

    async show(ctx, { ticketId }) {
      await ctx.answerCallbackQuery();
      await showThread(ctx, ticketId);
    },
  };
}
