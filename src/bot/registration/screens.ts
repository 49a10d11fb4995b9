/** How each step of the form looks: words and buttons. Pure. */
import { InlineKeyboard, Keyboard } from 'grammy';
import { POSITIONS } from '../../db/schema/people.ts';
import { districtName, findRegion, REGIONS, regionName } from '../../domain/regions.ts';
import type { Profile } from '../../domain/teachers.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { type Translate, translator } from '../../i18n/words.ts';
import type { FormPress } from '../form-input.ts';
import { escapeHtml } from '../html.ts';
import { FIELDS, type Form, isOptional, STEPS, type Step, stepBefore } from './form.ts';

export interface Screen {
  text: string;
  keyboard: InlineKeyboard | Keyboard;
}

/** Two columns of seven: a region's districts take two pages at most, and a phone shows them without scrolling. */
const PAGE_SIZE = 14;
const COLUMNS = 2;
/** Questions of the registration that the person sees counted; consent and review are none. */
const COUNTED = STEPS.slice(1, -1);
const languages = LOCALES.map(translator);

/** What a button of the form carries; a district's id makes it 53 of Telegram's 64 bytes. */
export function pressOf(step: Step, verb: string, value?: string | number): string {
  return ['r', step, verb, ...(value === undefined ? [] : [value])].join(':');
}

export function readFormPress(data: string): FormPress | undefined {
  const [prefix, step, verb, value] = data.split(':');
  return prefix === 'r' && step && verb ? { step, verb, value } : undefined;
}

/** The screen of a form's step. */
export function screenOf(form: Form, t: Translate, locale: Locale): Screen {
  if (form.step === 'phone') return { text: question(form, t, locale), keyboard: phoneKeyboard(form, t) };
  const words = question(form, t, locale);
  const text = form.step === 'review' ? `${words}\n\n${profileLines(form.answers, t, locale)}` : words;
  return { text, keyboard: inlineKeyboard(form, t, locale) };
}

function question(form: Form, t: Translate, locale: Locale): string {
  const { step } = form;
  if (step === 'consent') return t('bot-form-consent');
  const region = regionName(form.answers.regionId, locale) ?? '';
  const words = t(`bot-form-${step}`, step === 'districtId' ? { region } : {});
  if (form.only || step === 'review') return words;
  return `${t('bot-form-progress', { step: COUNTED.indexOf(step) + 1, steps: COUNTED.length })}\n${words}`;
}

function inlineKeyboard(form: Form, t: Translate, locale: Locale): InlineKeyboard {
  const { step } = form;
  const keyboard = new InlineKeyboard();
  switch (step) {
    case 'consent':
      keyboard.text(t('bot-form-agree'), pressOf(step, 'agree')).row();
      break;
    case 'regionId':
      choices(keyboard, form, form.found ?? REGIONS.map(({ id }) => id), (id) => regionName(id, locale)!);
      break;
    case 'districtId': {
      const ids = findRegion(form.answers.regionId)!.districts.map(({ id }) => id);
      choices(keyboard, form, form.found ?? ids, (id) => districtName(id, locale)!);
      break;
    }
    case 'position':
      for (const position of POSITIONS) {
        keyboard.text(t(`bot-position-${position}`), pressOf(step, 'is', position)).row();
      }
      break;
    case 'review':
      keyboard.text(t('bot-form-save'), pressOf(step, 'save')).row();
      for (const [index, field] of FIELDS.entries()) {
        keyboard.text(`✏️ ${t(`bot-field-${field}`)}`, pressOf(step, 'edit', field));
        if (index % COLUMNS === COLUMNS - 1) keyboard.row();
      }
      break;
  }
  return steering(keyboard, form, t);
}

function choices(
  keyboard: InlineKeyboard,
  form: Form,
  ids: readonly string[],
  nameOf: (id: string) => string,
): void {
  const { step } = form;
  const pages = Math.ceil(ids.length / PAGE_SIZE);
  const page = Math.min(form.page, pages - 1);
  const shown = ids.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  for (const [index, id] of shown.entries()) {
    keyboard.text(nameOf(id), pressOf(step, 'is', id));
    if (index % COLUMNS === COLUMNS - 1) keyboard.row();
  }
  keyboard.row();
  if (pages === 1) return;
  if (page > 0) keyboard.text('‹', pressOf(step, 'page', page - 1));
  keyboard.text(`${page + 1} / ${pages}`, pressOf(step, 'page', page));
  if (page < pages - 1) keyboard.text('›', pressOf(step, 'page', page + 1));
  keyboard.row();
}

/** The last rows: back, skip (or empty, for a field that has something), cancel. Three would be too narrow in one. */
function steering(keyboard: InlineKeyboard, form: Form, t: Translate): InlineKeyboard {
  const { step } = form;
  if (stepBefore(form)) keyboard.text(t('bot-form-back'), pressOf(step, 'back'));
  if (isOptional(step)) keyboard.text(skipLabel(form, t), pressOf(step, 'skip')).row();
  return keyboard.text(t('bot-form-cancel'), pressOf(step, 'cancel'));
}

function skipLabel(form: Form, t: Translate): string {
  return t(form.only && form.answers[form.only.field] ? 'bot-form-clear' : 'bot-form-skip');
}

/** A contact can only be shared by a key under the text field, so this step has all its buttons there. */
function phoneKeyboard(form: Form, t: Translate): Keyboard {
  const keyboard = new Keyboard().requestContact(t('bot-form-share')).row();
  if (stepBefore(form)) keyboard.text(t('bot-form-back'));
  return keyboard.text(skipLabel(form, t)).row().text(t('bot-form-cancel')).resized().oneTime(false);
}

/** What a key of the phone step says, in any language. */
export function readPhoneKey(text: string): 'back' | 'skip' | 'cancel' | undefined {
  const says = (key: string) => languages.some((t) => t(key) === text);
  if (says('bot-form-back')) return 'back';
  if (says('bot-form-skip') || says('bot-form-clear')) return 'skip';
  return says('bot-form-cancel') ? 'cancel' : undefined;
}

/** Name and value of everything a person told, a line each. */
export function profileLines(profile: Partial<Profile>, t: Translate, locale: Locale): string {
  const place = [regionName(profile.regionId, locale), districtName(profile.districtId, locale)];
  const values: Record<(typeof FIELDS)[number], string | null | undefined> = {
    fullName: profile.fullName,
    regionId: place.filter(Boolean).join(', '),
    school: profile.school,
    subject: profile.subject,
    position: profile.position && t(`bot-position-${profile.position}`),
    phone: profile.phone,
  };
  return FIELDS.map(
    (field) => `${t(`bot-field-${field}`)}: <b>${escapeHtml(values[field] || t('bot-field-empty'))}</b>`,
  ).join('\n');
}
