/** The keyboard under the text field: what a teacher can always do. */
import { Keyboard } from 'grammy';
import { LOCALES } from '../i18n/locale.ts';
import { type Translate, translator } from '../i18n/words.ts';

const KEYS = ['ask', 'course', 'guides', 'questions', 'settings'] as const;
export type Key = (typeof KEYS)[number];

/** Every language's labels: a keyboard stays on the phone when the language changes. */
const byLabel: ReadonlyMap<string, Key> = new Map(
  LOCALES.flatMap((locale) => KEYS.map((key) => [translator(locale)(`bot-key-${key}`), key] as const)),
);

/** The key a text came from, if it came from one. */
export function keyOf(text: string | undefined): Key | undefined {
  return text === undefined ? undefined : byLabel.get(text);
}

export function mainKeyboard(t: Translate): Keyboard {
  return new Keyboard()
    .text(t('bot-key-ask'))
    .text(t('bot-key-course'))
    .row()
    .text(t('bot-key-guides'))
    .text(t('bot-key-questions'))
    .row()
    .text(t('bot-key-settings'))
    .resized()
    .persistent();
}
