/**
 * Presses under campaigns' messages: read, a choice, no more of this kind; and the settings' list of kinds. A second
 * press changes nothing more and says how things stand.
 */
import { Composer, InlineKeyboard } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import {
  CAMPAIGN_PRESS,
  type CampaignPress,
  pressData,
  readCampaignPress,
} from '../domain/campaigns/buttons.ts';
import { OPTIONAL_KINDS, type OptionalKind, optOutsOf, setWanted } from '../domain/campaigns/opt-outs.ts';
import { press } from '../domain/campaigns/presses.ts';
import { titleIn } from '../domain/courses/titles.ts';
import type { BotContext, Desk } from './context.ts';
import { HTML } from './html.ts';

export interface CampaignPresses {
  presses: Composer<BotContext>;
  /** The kinds of campaigns, each with whether one gets it, to be turned off and on. */
  showKinds(ctx: BotContext): Promise<void>;
}

/** Before the words of a button that somebody pressed. */
const MARK = '✓ ';
/** What Telegram shows of an answer to a press. */
const NOTICE_LENGTH = 200;

export function createCampaignPresses({ db, clock }: Desk): CampaignPresses {
  async function kindsOf(ctx: BotContext): Promise<InlineKeyboard> {
    const unwanted = await optOutsOf(db, ctx.teacher.id);
    const keyboard = new InlineKeyboard();
    for (const of of OPTIONAL_KINDS) {
      const off = unwanted.has(of);
      const words = ctx.t(off ? 'bot-kinds-off' : 'bot-kinds-on', { kind: ctx.t(`bot-kind-${of}`) });
      keyboard.text(words, pressData({ kind: off ? 'turnOn' : 'turnOff', of })).row();
    }
    return keyboard;
  }

  const want = (ctx: BotContext, kind: OptionalKind, wanted: boolean) =>
    setWanted(db, ctx.teacher.id, kind, wanted, clock.now());

  async function button(ctx: BotContext, pressed: Extract<CampaignPress, { kind: 'button' }>) {
    const message = ctx.callbackQuery?.message;
    const pressing = { ...pressed, messageId: message?.message_id };
    const outcome = await press(db, ctx.teacher, pressing, clock.now());
    if (outcome.kind === 'unknown') {
      await ctx.answerCallbackQuery({ text: ctx.t('bot-buttons-old') });
      return;
    }
    const label = titleIn(outcome.button.labels, ctx.teacher.locale);
    const { kind } = outcome.button;
    const key = outcome.kind === 'trial' ? 'bot-press-trial' : `bot-press-${kind}`;
    await ctx.answerCallbackQuery({ text: ctx.t(key, { label }).slice(0, NOTICE_LENGTH) });
    if (outcome.kind === 'trial') return;
    const { campaignId } = pressed;
    const off = outcome.instead.map((place) => pressData({ kind: 'button', campaignId, button: place }));
    const marked = markPressed(message?.reply_markup?.inline_keyboard ?? [], pressData(pressed), off);
    if (marked) await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: marked } });
  }

  const presses = new Composer<BotContext>();
  presses.callbackQuery(CAMPAIGN_PRESS, async (ctx, next) => {
    const pressed = readCampaignPress(ctx.callbackQuery.data);
    switch (pressed?.kind) {
      case undefined:
        return next();
      case 'button':
        return button(ctx, pressed);
      case 'optOut': {
        const fresh = await want(ctx, pressed.of, false);
        const kind = ctx.t(`bot-kind-${pressed.of}`);
        await ctx.answerCallbackQuery(fresh ? {} : { text: ctx.t('bot-opt-out-already', { kind }) });
        if (!fresh) return;
        const undo = new InlineKeyboard().text(
          ctx.t('bot-opt-out-undo'),
          pressData({ kind: 'optIn', of: pressed.of }),
        );
        await ctx.reply(ctx.t('bot-opt-out-done', { kind }), { ...HTML, reply_markup: undo });
        return;
      }
      case 'optIn':
        await want(ctx, pressed.of, true);
        await ctx.answerCallbackQuery();
        await ctx.editMessageText(
          ctx.t('bot-opt-out-undone', { kind: ctx.t(`bot-kind-${pressed.of}`) }),
          HTML,
        );
        return;
      case 'turnOff':
      case 'turnOn':
        await want(ctx, pressed.of, pressed.kind === 'turnOn');
        await ctx.answerCallbackQuery();
        // Also when it was so already: the list may be an old one.
        await ctx.editMessageReplyMarkup({ reply_markup: await kindsOf(ctx) });
    }
  });

  return {
    presses,
    async showKinds(ctx) {
      await ctx.reply(ctx.t('bot-kinds-title'), { ...HTML, reply_markup: await kindsOf(ctx) });
    },
  };
}

/** The buttons with a mark on the one that was pressed, and none on those it takes the place of; undefined when they are so already. */
function markPressed(
  rows: readonly (readonly InlineKeyboardButton[])[],
  on: string,
  off: readonly string[],
): InlineKeyboardButton[][] | undefined {
  let changed = false;
  const marked = rows.map((row) =>
    row.map((each): InlineKeyboardButton => {
      if (!('callback_data' in each)) return each;
      const plain = each.text.startsWith(MARK) ? each.text.slice(MARK.length) : each.text;
      const text =
        each.callback_data === on ? MARK + plain : off.includes(each.callback_data) ? plain : each.text;
      changed ||= text !== each.text;
      return { ...each, text };
    }),
  );
  return changed ? marked : undefined;
}
