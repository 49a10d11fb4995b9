/**
 * The form of a campaign, as it is sent while somebody writes. A draft may be incomplete, so reading it never fails;
 * what keeps it from being launched is the domain's to say.
 */
import { z } from 'zod';
import { CAMPAIGN_KINDS, type CampaignButton } from '../../../db/schema/campaigns.ts';
import type { Titles } from '../../../db/schema/learning.ts';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import type { Draft } from '../../../domain/campaigns/edit.ts';
import { readCron } from '../../../domain/cron.ts';
import { minutesOfDay } from '../../../domain/quiet-hours.ts';
import type { Upload } from '../../../domain/uploads.ts';
import { LOCALES, type Locale } from '../../../i18n/locale.ts';
import { attachedFiles, uploadIdsOf } from '../../plain/attached-files.ts';
import { fieldsOf, momentOf } from '../../plain/moment-fields.ts';
import type { FormState } from '../../plain/read-form.ts';

const NAME_LENGTH = 120;
/** More than any message holds: what is too long is said, and not cut. */
const TEXT_LENGTH = 20_000;
const LINE_LENGTH = 2_000;
const CONDITION_LENGTH = 100_000;
const MOST_FIELDS = 50;
export const USUAL_TIME = '09:00';

export const STARTS = ['now', 'at', 'repeat'] as const;
export const REPEATS = ['daily', 'weekly', 'monthly', 'cron'] as const;
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

const line = z.string().max(LINE_LENGTH).catch('').default('');
const text = z
  .string()
  .catch('')
  .default('')
  .transform((typed) => typed.replace(/\r\n?/g, '\n').slice(0, TEXT_LENGTH));
const lines = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .catch([])
  .default([])
  .transform((all) => all.slice(0, MOST_FIELDS).map((one) => one.slice(0, LINE_LENGTH)));
/** A switch that is off is not sent at all. */
const on = z
  .literal('on')
  .optional()
  .catch(undefined)
  .transform((value) => value === 'on');
const id = z.coerce.number().int().positive().optional().catch(undefined);

const Sent = z.object({
  seen: z.coerce.number().int().catch(0),
  name: line.transform((name) => name.replace(/\s+/g, ' ').slice(0, NAME_LENGTH)),
  kind: z.enum(CAMPAIGN_KINDS).catch('news'),
  condition: z.string().max(CONDITION_LENGTH).optional().catch(undefined),
  'text-uz': text,
  'text-uz-Cyrl': text,
  'text-ru': text,
  'text-en': text,
  file: lines,
  'button-kind': lines,
  'button-url': lines,
  'button-uz': lines,
  'button-uz-Cyrl': lines,
  'button-ru': lines,
  'button-en': lines,
  course: id,
  silent: on,
  quiet: on,
  paid: on,
  start: z.enum(STARTS).catch('now'),
  day: line,
  time: line,
  repeat: z.enum(REPEATS).catch('weekly'),
  repeatTime: line,
  weekday: lines,
  monthDays: line,
  cron: line,
  expires: on,
  expiresDay: line,
  expiresTime: line,
  /** Whose eyes the look has. */
  lookLocale: z.enum(LOCALES).catch('uz'),
  lookAfter: z.coerce.number().int().min(0).catch(0),
});
type Sent = z.infer<typeof Sent>;

export interface DraftForm {
  readonly draft: Draft;
  /** The version that was edited. */
  readonly seen: number;
  readonly look: LookWish;
}

/** Through whose eyes the message is looked at: whoever comes after somebody among those who read a language. */
export interface LookWish {
  readonly locale: Locale;
  readonly after: number;
}

/** The uploads that a form names, to be looked up before {@link readDraftForm}. */
export const uploadIdsIn = (body: unknown): string[] => uploadIdsOf(Sent.parse(body ?? {}).file);

/**
 * @param before the draft that was saved last: it keeps what the form does not carry
 * @param uploads the files that the form names
 */
export function readDraftForm(
  body: unknown,
  before: Campaign,
  uploads: readonly Upload[],
  timeZone: string,
): DraftForm {
  const sent = Sent.parse(body ?? {});
  const { name, kind, silent, quiet, paid, seen } = sent;
  return {
    draft: {
      name,
      kind,
      condition: conditionOf(sent.condition) ?? before.condition,
      segmentId: null,
      texts: textsOf(sent),
      files: before.action === 'edit' ? before.files : attachedFiles(sent.file, uploads),
      buttons: buttonsOf(sent),
      courseId: sent.course ?? null,
      silent,
      quiet,
      paid,
      ...startOf(sent, timeZone),
      expiresAt: sent.expires ? (momentOf(sent.expiresDay, sent.expiresTime, timeZone) ?? null) : null,
    },
    seen,
    look: { locale: sent.lookLocale, after: sent.lookAfter },
  };
}

function conditionOf(sent: string | undefined): Campaign['condition'] | undefined {
  if (sent === undefined || sent === '') return undefined;
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(sent)).data;
  } catch {
    return undefined;
  }
}

function textsOf(sent: Sent): Titles {
  const written = LOCALES.map((locale) => [locale, sent[`text-${locale}`]] as const);
  return Object.fromEntries(written.filter(([, words]) => words.trim() !== ''));
}

function buttonsOf(sent: Sent): CampaignButton[] {
  return sent['button-kind'].map((kind, place): CampaignButton => {
    const said = LOCALES.map((locale) => [locale, (sent[`button-${locale}`][place] ?? '').trim()]);
    const labels: Titles = Object.fromEntries(said.filter(([, words]) => words !== ''));
    if (kind === 'link') return { kind, labels, url: (sent['button-url'][place] ?? '').trim() };
    return { kind: kind === 'read' ? 'read' : 'choice', labels };
  });
}

/** A start that was asked for and not named is in the past, so that it is never taken for «at once». */
const NO_MOMENT = 0;

function startOf(sent: Sent, timeZone: string): Pick<Draft, 'startsAt' | 'cron'> {
  if (sent.start === 'now') return { startsAt: null, cron: null };
  if (sent.start === 'at')
    return { startsAt: momentOf(sent.day, sent.time, timeZone) ?? NO_MOMENT, cron: null };
  return { startsAt: null, cron: cronOf(sent) };
}

/** Empty for what is not complete, which no reader of cron takes. */
function cronOf({ repeat, repeatTime, weekday, monthDays, cron }: Sent): string {
  if (repeat === 'cron') return cron.trim();
  const minutes = minutesOfDay(repeatTime);
  if (minutes === undefined) return '';
  const time = `${minutes % 60} ${Math.floor(minutes / 60)}`;
  if (repeat === 'daily') return `${time} * * *`;
  const weekdays = WEEKDAYS.filter((day) => weekday.includes(String(day)));
  if (repeat === 'weekly') return weekdays.length === 0 ? '' : `${time} * * ${weekdays.join(',')}`;
  const days = monthDays.split(/[\s,;]+/).filter((day) => /^\d{1,2}$/.test(day));
  return days.length === 0 ? '' : `${time} ${days.join(',')} * *`;
}

/** A campaign as its form shows it. */
export function formOf(campaign: Campaign, timeZone: string, now: number): FormState {
  const { kind, name, startsAt, cron, expiresAt, courseId } = campaign;
  const flag = (field: string, isOn: boolean) => (isOn ? { [field]: 'on' } : {});
  const start = fieldsOf(startsAt !== null && startsAt !== NO_MOMENT ? startsAt : tomorrow(now), timeZone);
  const expires = fieldsOf(expiresAt ?? tomorrow(now), timeZone);
  const repetition = cron === null ? undefined : readCron(cron);
  const repeatTime = repetition ? clockOf(repetition.minutes) : USUAL_TIME;
  const usual = startsAt === null || startsAt === NO_MOMENT ? { time: USUAL_TIME } : {};
  return {
    values: {
      name,
      kind,
      course: courseId ?? '',
      ...flag('silent', campaign.silent),
      ...flag('quiet', campaign.quiet),
      ...flag('paid', campaign.paid),
      start: cron !== null ? 'repeat' : startsAt !== null ? 'at' : 'now',
      ...start,
      ...usual,
      repeat: repetition?.kind ?? (cron ? 'cron' : 'weekly'),
      repeatTime,
      weekday: repetition?.kind === 'weekly' ? repetition.days.map(String) : ['1'],
      monthDays: repetition?.kind === 'monthly' ? repetition.days.join(', ') : '1',
      cron: cron ?? '',
      ...flag('expires', expiresAt !== null),
      expiresDay: expires.day,
      expiresTime: expiresAt === null ? '20:00' : expires.time,
    },
    errors: {},
  };
}

const tomorrow = (now: number): number => now + 86_400_000;

function clockOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
