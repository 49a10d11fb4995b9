/** How each step of finding oneself looks: words and buttons. Pure. */
import { InlineKeyboard, Keyboard } from 'grammy';
import { LOCALES } from '../../i18n/locale.ts';
import { type Translate, translator } from '../../i18n/words.ts';
import type { FormPress } from '../form-input.ts';
import type { FindingForm, FindingStep } from './form.ts';

const languages = LOCALES.map(translator);

function pressOf(step: FindingStep, verb: string): string {
  return `f:${step}:${verb}`;
}

/** Reads a button of this form; undefined for anything that is not one. */
export function readFindingPress(data: string): FormPress | undefined {
  const [prefix, step, verb] = data.split(':');
  return prefix === 'f' && step && verb ? { step, verb } : undefined;
}

/** The question of a step. A contact can only be shared by a key under the text field, so that step has keys. */
export function findingScreen(
  { step }: FindingForm,
  t: Translate,
): { text: string; keyboard: InlineKeyboard | Keyboard } {
  if (step === 'phone') {
    const keyboard = new Keyboard()
      .requestContact(t('bot-form-share'))
      .row()
      .text(t('learning-button-login'))
      .row()
      .text(t('bot-form-cancel'))
      .resized();
    return { text: t('learning-find-phone'), keyboard };
  }
  const keyboard = new InlineKeyboard();
  if (step === 'code') keyboard.text(t('bot-form-back'), pressOf(step, 'back'));
  keyboard.text(t('bot-form-cancel'), pressOf(step, 'cancel'));
  return { text: t(step === 'login' ? 'learning-find-login' : 'learning-find-code'), keyboard };
}

/** What a key of the phone step says, in any language. */
export function readFindingKey(text: string): 'login' | 'cancel' | undefined {
  const says = (key: string) => languages.some((t) => t(key) === text);
  if (says('learning-button-login')) return 'login';
  return says('bot-form-cancel') ? 'cancel' : undefined;
}
