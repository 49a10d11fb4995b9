/** What an editor sends of an entry, and what the form shows of one. What is wrong with it the domain says. */
import { z } from 'zod';
import type { FaqContent, LinkedGuide } from '../../db/schema/faq.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { plainCode } from '../../domain/courses/look-alikes.ts';
import { type Entry, type Problem, tidy } from '../../domain/faq/entry.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { splitPassports } from '../passports/read-passports.ts';
import { type FormState, freshForm } from '../plain/read-form.ts';

export const titleField = (locale: Locale): string => `title-${locale}`;
export const bodyField = (locale: Locale): string => `body-${locale}`;

/** What is to become of what was typed. */
const WISHES = ['save', 'publish'] as const;

export interface SentEntry {
  readonly content: FaqContent;
  /** Only a new entry is given one; empty where it is to be made of the title. */
  readonly code: string;
  /** The version that the form was made from. */
  readonly seen: number | undefined;
  readonly wish: (typeof WISHES)[number];
  /** The language that the editor is writing in. */
  readonly open: Locale;
  readonly form: FormState;
}

const Text = z.string().catch('');
const Sent = z.object({
  asks: Text,
  guide: z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]),
  modules: Text,
  needsReview: z.literal('on').optional().catch(undefined),
  pacing: z.literal('on').optional().catch(undefined),
  reviewBy: Text,
  code: Text,
  seen: z.coerce.number().int().positive().optional().catch(undefined),
  wish: z.enum(WISHES).catch('save'),
  open: z.enum(LOCALES).catch('uz'),
});

/** A guide with the moment of a chapter, as a choice of the form: `parol@65`. */
export const guideValue = ({ code, at }: LinkedGuide): string => (at === undefined ? code : `${code}@${at}`);

function readGuide(value: string): LinkedGuide[] {
  const [code = '', at] = value.split('@');
  if (code === '') return [];
  return [at === undefined ? { code } : { code, at: Number(at) }];
}

function texts(values: Readonly<Record<string, unknown>>, field: (locale: Locale) => string): Titles {
  return Object.fromEntries(LOCALES.map((locale) => [locale, Text.parse(values[field(locale)])]));
}

/** Reads a form, however it was filled in. */
export function readEntry(body: unknown): SentEntry {
  const values = typeof body === 'object' && body !== null ? { ...(body as Record<string, unknown>) } : {};
  const sent = Sent.parse(values);
  const content = tidy({
    titles: texts(values, titleField),
    bodies: texts(values, bodyField),
    asks: sent.asks.split(/\r\n?|\n/),
    needsReview: sent.needsReview === 'on',
    pacing: sent.pacing === 'on',
    reviewBy: sent.reviewBy.trim(),
    guides: sent.guide.flatMap(readGuide),
    modules: splitPassports(sent.modules).map(plainCode),
  });
  const { code, seen, wish, open } = sent;
  return { content, code: code.trim(), seen, wish, open, form: freshForm(values) };
}

/** What stands in the form of this content. */
export function entryForm(content: FaqContent, entry?: Pick<Entry, 'version'>): FormState {
  const { titles, bodies, asks, needsReview, reviewBy, pacing, guides, modules } = content;
  return freshForm({
    ...Object.fromEntries(
      LOCALES.flatMap((locale) => [
        [titleField(locale), titles[locale] ?? ''],
        [bodyField(locale), bodies[locale] ?? ''],
      ]),
    ),
    asks: asks.join('\n'),
    guide: guides.map(guideValue),
    modules: modules.join(', '),
    ...(needsReview ? { needsReview: 'on' } : {}),
    ...(pacing ? { pacing: 'on' } : {}),
    reviewBy: reviewBy ?? '',
    ...(entry ? { seen: entry.version } : {}),
  });
}

/** The field to mend. */
export function fieldOf(problem: Problem): string {
  switch (problem.kind) {
    case 'titleTooLong':
    case 'titleMissing':
      return titleField(problem.locale);
    case 'bodyTooLong':
    case 'bodyMissing':
      return bodyField(problem.locale);
    case 'nothingToRead':
      return titleField('uz');
    case 'askTooLong':
    case 'tooManyAsks':
      return 'asks';
    case 'tooManyGuides':
    case 'guideCode':
    case 'guideMoment':
      return 'guides';
    case 'tooManyModules':
    case 'passport':
      return 'modules';
    case 'reviewDay':
      return 'reviewBy';
  }
}
