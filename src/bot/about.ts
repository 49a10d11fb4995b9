/**
 * What Telegram shows of the bot before somebody starts it: the text in the empty chat (at most 512 characters) and
 * the line of its profile (at most 120), in the language of the reader's app.
 */
import type { Api } from 'grammy';
import { DEFAULT_LOCALE } from '../i18n/locale.ts';
import { translator } from '../i18n/words.ts';

const PUBLISHED = [undefined, 'uz', 'ru', 'en'] as const;

/** Tells Telegram both texts, where they are not what it has. */
export async function publishAbout(api: Api): Promise<void> {
  for (const language of PUBLISHED) {
    const t = translator(language ?? DEFAULT_LOCALE);
    const place = language ? { language_code: language } : {};
    const { description } = await api.getMyDescription(place);
    if (description !== t('bot-about')) await api.setMyDescription(t('bot-about'), place);
    const { short_description } = await api.getMyShortDescription(place);
    if (short_description !== t('bot-about-short'))
      await api.setMyShortDescription(t('bot-about-short'), place);
  }
}
