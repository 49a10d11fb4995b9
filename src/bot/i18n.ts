/**
 * The bot's words: @grammyjs/i18n, fed with the same Fluent files as everything else.
 *
 * Installed outside and inside of conversations. Inside there is no row of the teacher, so the language of whoever
 * is being served is kept by user for as long as their update is handled.
 */
import { I18n } from '@grammyjs/i18n';
import type { Context, MiddlewareFn } from 'grammy';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locale.ts';
import { fluentSource } from '../i18n/words.ts';
import type { Log } from '../log.ts';
import type { BotContext } from './context.ts';

export interface BotWords {
  /** Gives `ctx.t`. */
  middleware: MiddlewareFn<Context>;
  /** Makes the teacher's language known for the time of an update; before `middleware`. */
  speaking: MiddlewareFn<BotContext>;
  /** The person has just chosen another language. */
  changeTo(ctx: BotContext, locale: Locale): Promise<void>;
}

export function createWords(log: Log): BotWords {
  const locales = new Map<number, Locale>();
  const i18n = new I18n<Context & { i18n: BotContext['i18n'] }>({
    defaultLocale: DEFAULT_LOCALE,
    // Isolation marks (U+2068, U+2069) would end up in messages and in copied text.
    fluentBundleOptions: { useIsolating: false },
    fluentOptions: {
      warningHandler: ({ type, path, locales }) => log.warn({ type, path, locales }, 'a word is missing'),
    },
    localeNegotiator: (ctx) => locales.get(ctx.from?.id ?? 0) ?? DEFAULT_LOCALE,
  });
  for (const locale of LOCALES) i18n.loadLocaleSync(locale, { source: fluentSource(locale) });

  return {
    middleware: i18n.middleware() as MiddlewareFn<Context>,
    async speaking(ctx, next) {
      const userId = ctx.from!.id;
      locales.set(userId, ctx.teacher.locale);
      try {
        await next();
      } finally {
        locales.delete(userId);
      }
    },
    async changeTo(ctx, locale) {
      locales.set(ctx.from!.id, locale);
      await ctx.i18n.renegotiateLocale();
    },
  };
}
