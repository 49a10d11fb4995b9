/** Choosing a language: at the first `/start`, by `/language`, and in the settings. */
import { Composer, InlineKeyboard } from 'grammy';
import { officialByTelegramId } from '../domain/officials.ts';
import { chooseLocale } from '../domain/teachers.ts';
import { isLocale, LOCALE_NAMES, LOCALES, type Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/words.ts';
import { publishChatCommands } from './commands.ts';
import type { BotContext, Desk } from './context.ts';
import { HTML } from './html.ts';
import type { BotWords } from './i18n.ts';
import { mainKeyboard } from './keys.ts';
import type { Links } from './links.ts';

/** With the deep link that the person came by, which is opened after the choice. */
const CHOICE = /^language:([^:]+)(?::([\w-]+))?$/;

/** All languages, the person's own (or that of their app, as long as it is a guess) first. */
function languageButtons(current: Locale, link: string | undefined): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const locale of [current, ...LOCALES.filter((other) => other !== current)]) {
    const mark = locale === current ? '✓ ' : '';
    keyboard.text(`${mark}${LOCALE_NAMES[locale]}`, `language:${locale}${link ? `:${link}` : ''}`).row();
  }
  return keyboard;
}

/**
 * Whoever cannot read one of the lines can read another.
 *
 * @param link where to lead them then
 */
export async function askLanguage(ctx: BotContext, link?: string): Promise<void> {
  const { locale } = ctx.teacher;
  const words = [locale, ...LOCALES.filter((other) => other !== locale)].map((name) =>
    translator(name)('bot-language-ask'),
  );
  await ctx.reply(words.join('\n'), { ...HTML, reply_markup: languageButtons(locale, link) });
}

/** The press on a language. */
export function language(desk: Desk, words: BotWords, links: Links): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.callbackQuery(CHOICE, async (ctx, next) => {
    const locale = ctx.match[1];
    if (!isLocale(locale)) return ctx.answerCallbackQuery();
    const isFirst = ctx.teacher.localeChosenAt === null;
    ctx.teacher = await chooseLocale(desk.db, ctx.teacher.id, locale, desk.clock.now());
    await words.changeTo(ctx, locale);
    await ctx.answerCallbackQuery();
    await ctx.editMessageText(`✓ ${LOCALE_NAMES[locale]}`);
    // Only a new message can bring the keyboard in the new language.
    await ctx.reply(ctx.t(isFirst ? 'bot-welcome' : 'bot-language-changed'), {
      ...HTML,
      reply_markup: mainKeyboard(ctx.t),
    });
    if (ctx.match[2] !== undefined) await links.open(ctx, ctx.match[2]);
    await offerCommands(desk, ctx);
    if (ctx.dialogue.active) await next();
  });
  return composer;
}

/** Gives a chat its own list of commands, if it needs one. */
export async function offerCommands({ db, log }: Desk, ctx: BotContext): Promise<void> {
  const official = await officialByTelegramId(db, ctx.teacher.telegramId);
  await publishChatCommands(ctx.api, log, {
    chatId: ctx.chatId!,
    locale: ctx.teacher.locale,
    appLanguage: ctx.from?.language_code,
    official: official !== undefined,
  });
}
