/** Where one lives, when it is not the institute's time zone: campaigns leave one's own night alone. */
import { Composer, InlineKeyboard } from 'grammy';
import { chooseTimeZone } from '../domain/teachers.ts';
import { offsetAt } from '../domain/zone.ts';
import type { BotContext, Desk } from './context.ts';
import { HTML } from './html.ts';

export interface TimeZoneChoice {
  presses: Composer<BotContext>;
  show(ctx: BotContext): Promise<void>;
}

/** Where teachers from Uzbekistan study and work abroad; `bot-zone-<place>` are the words. */
const ZONES = {
  moscow: 'Europe/Moscow',
  almaty: 'Asia/Almaty',
  istanbul: 'Europe/Istanbul',
  dubai: 'Asia/Dubai',
  seoul: 'Asia/Seoul',
  tokyo: 'Asia/Tokyo',
  beijing: 'Asia/Shanghai',
  berlin: 'Europe/Berlin',
  london: 'Europe/London',
  'new-york': 'America/New_York',
} as const;
const HOME = 'home';
const PRESS = /^tz:([a-z-]+)$/;
const HOUR_MS = 3_600_000;

export function createTimeZoneChoice({ db, clock }: Desk): TimeZoneChoice {
  /** Such as `Moskva, UTC+3`; half hours stay fractions. */
  const named = (ctx: BotContext, place: string, zone: string) => {
    const hours = offsetAt(clock.now(), zone) / HOUR_MS;
    return ctx.t('bot-zone', {
      place: ctx.t(`bot-zone-${place}`),
      offset: `${hours < 0 ? '−' : '+'}${Math.abs(hours)}`,
    });
  };

  const keyboard = (ctx: BotContext): InlineKeyboard => {
    const mark = (isChosen: boolean, words: string) => (isChosen ? `✓ ${words}` : words);
    const choices = new InlineKeyboard();
    const home = named(ctx, HOME, clock.timeZone);
    choices.text(mark(ctx.teacher.timeZone === null, home), `tz:${HOME}`).row();
    for (const [index, [place, zone]] of Object.entries(ZONES).entries()) {
      choices.text(mark(ctx.teacher.timeZone === zone, named(ctx, place, zone)), `tz:${place}`);
      if (index % 2 === 1) choices.row();
    }
    return choices;
  };

  const presses = new Composer<BotContext>();
  presses.callbackQuery(PRESS, async (ctx, next) => {
    const place = ctx.match[1]!;
    const zone = place === HOME ? null : ZONES[place as keyof typeof ZONES];
    if (zone === undefined) return next();
    const isNew = ctx.teacher.timeZone !== zone;
    if (isNew) ctx.teacher = await chooseTimeZone(db, ctx.teacher.id, zone, clock.now());
    await ctx.answerCallbackQuery({ text: ctx.t('bot-zone-chosen') });
    if (isNew) await ctx.editMessageReplyMarkup({ reply_markup: keyboard(ctx) });
  });

  return {
    presses,
    async show(ctx) {
      await ctx.reply(ctx.t('bot-zone-title'), { ...HTML, reply_markup: keyboard(ctx) });
    },
  };
}
