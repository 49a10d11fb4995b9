/**
 * The commands that Telegram offers under «/», in the language of whoever looks.
 *
 * Telegram knows two-letter languages only and goes by the app's, so a person who reads another language in the bot
 * (Uzbek in Cyrillic, for one) and officials, who have one command more, get a list of their own chat.
 */
import type { Api } from 'grammy';
import type { BotCommand, BotCommandScope, LanguageCode } from 'grammy/types';
import { DEFAULT_LOCALE, type Locale, localeFromTag } from '../i18n/locale.ts';
import { translator } from '../i18n/words.ts';
import type { Log } from '../log.ts';

const COMMANDS = [
  'course',
  'guides',
  'posts',
  'questions',
  'profile',
  'register',
  'language',
  'help',
  'cancel',
] as const;
const PUBLISHED = ['uz', 'ru', 'en'] as const satisfies readonly (Locale & LanguageCode)[];

export function commandsIn(locale: Locale, official = false): BotCommand[] {
  const t = translator(locale);
  const names = official ? (['panel', ...COMMANDS] as const) : COMMANDS;
  return names.map((command) => ({ command, description: t(`bot-command-${command}`) }));
}

/** Tells Telegram the commands of private chats, where they are not what it has. */
export async function publishCommands(api: Api): Promise<void> {
  const scope: BotCommandScope = { type: 'all_private_chats' };
  const lists = [
    { language: undefined, locale: DEFAULT_LOCALE },
    ...PUBLISHED.map((locale) => ({ language: locale, locale })),
  ];
  for (const { language, locale } of lists) {
    const place = { scope, ...(language ? { language_code: language } : {}) };
    const wanted = commandsIn(locale);
    const known = await api.getMyCommands(place);
    if (JSON.stringify(known) !== JSON.stringify(wanted)) await api.setMyCommands(wanted, place);
  }
}

/** The commands of one chat, when they differ from those that the person's app would show anyway. */
export async function publishChatCommands(
  api: Api,
  log: Log,
  person: { chatId: number; locale: Locale; appLanguage: string | undefined; official: boolean },
): Promise<void> {
  const { chatId, locale, appLanguage, official } = person;
  const scope: BotCommandScope = { type: 'chat', chat_id: chatId };
  try {
    if (official || locale !== localeFromTag(appLanguage)) {
      await api.setMyCommands(commandsIn(locale, official), { scope });
    } else await api.deleteMyCommands({ scope });
  } catch (error) {
    // The list is a convenience: every command works without it.
    log.warn({ err: error }, 'the commands of a chat could not be set');
  }
}
