/**
 * A row of a file as what it says of a course or a module, or as everything that is wrong with it. Pure.
 *
 * A column that the file does not have says nothing; an empty cell says that there is nothing: no title, no limit of
 * places or dates. Where a thing cannot be without a value, an empty cell is wrong.
 */
import type { CoursePlan, Permission, Titles } from '../../../db/schema/learning.ts';
import { foldForSearch } from '../../../i18n/cyrillic.ts';
import { LOCALES } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/words.ts';
import { endOfDay, startOfDay } from '../../days.ts';
import { parseCourseCode } from '../course-code.ts';
import { creditNumber, LIMITS, oneLine, wholeNumber } from '../limits.ts';
import { parsePassport } from '../passport.ts';
import type { WantedPermission } from '../permission.ts';
import { readPlace } from '../places.ts';
import { COURSE_ONLY, type Column, MODULE_ONLY, TITLE_COLUMNS } from './columns.ts';

/** Cells by their column; columns that the file lacks are absent. */
export type Cells = Partial<Record<Column, string>>;

/** What can be wrong with a row: `courses-wrong-…` are the words. */
export const WRONGS = [
  'code',
  'passport',
  'title-long',
  'title-none',
  'area',
  'hours',
  'credits',
  'position',
  'duration',
  'step',
  'portion-by',
  'per-portion',
  'open-from',
  'open-until',
  'dates-order',
  'place',
  'archived',
  'not-for-module',
  'not-for-course',
  'missing',
  'repeated',
  'course-unknown',
  'other-course',
  'meanwhile',
] as const;
export type Wrong = (typeof WRONGS)[number];

/** What a row says; absent fields are not spoken of. A title that is to go is the empty text. */
export interface Said {
  titles: Titles;
  area?: string;
  hours?: number;
  credits?: number;
  permission: { -readonly [K in keyof WantedPermission]?: WantedPermission[K] };
  archived?: boolean;
  position?: number;
  durationDays?: number;
  plan: Partial<CoursePlan>;
}

export type Parsed =
  | { readonly kind: 'course'; readonly code: string; readonly said: Said }
  | { readonly kind: 'module'; readonly code: string; readonly passport: string; readonly said: Said }
  | { readonly kind: 'wrong'; readonly wrongs: readonly Wrong[] };

/** Words of all languages that mean one of a few, folded. */
function meanings<T>(keys: ReadonlyArray<readonly [key: string, extra: readonly string[], meaning: T]>) {
  return new Map(
    keys.flatMap(([key, extra, meaning]) =>
      [...LOCALES.map((locale) => translator(locale)(key)), ...extra].map(
        (word) => [foldForSearch(word), meaning] as const,
      ),
    ),
  );
}

interface Meanings {
  readonly yesOrNo: ReadonlyMap<string, boolean>;
  readonly by: ReadonlyMap<string, CoursePlan['by']>;
}

let known: Meanings | undefined;

function words(): Meanings {
  known ??= {
    yesOrNo: meanings<boolean>([
      ['courses-yes', ['1', 'true', 'x', '+'], true],
      ['courses-no', ['0', 'false', '-', ''], false],
    ]),
    by: meanings<CoursePlan['by']>([
      ['courses-by-hours', ['hours'], 'hours'],
      ['courses-by-modules', ['modules'], 'modules'],
    ]),
  };
  return known;
}

function readPlaces(text: string): Permission['places'] | undefined {
  const names = text
    .split(/[;,\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const places = names.map(readPlace);
  return places.every((place) => place !== undefined) ? places : undefined;
}

/** @param timeZone in which the days of dates begin and end */
export function parseRow(cells: Cells, timeZone: string): Parsed {
  const wrongs = new Set<Wrong>();
  const said: Said = { titles: {}, permission: {}, plan: {} };

  /** Reads a cell; undefined where the column is absent, or where the cell is wrong and it was noted. */
  function take<T>(column: Column, wrong: Wrong, read: (text: string) => T | undefined): T | undefined {
    const text = cells[column];
    if (text === undefined) return undefined;
    const value = read(text);
    if (value === undefined) wrongs.add(wrong);
    return value;
  }
  /** The same for what may be empty, which then is null. */
  const takeOrNone = <T>(column: Column, wrong: Wrong, read: (text: string) => T | undefined) =>
    take<T | null>(column, wrong, (text) => (text === '' ? null : read(text)));
  const number = (column: Column, wrong: Wrong, limits: { min: number; max: number }) =>
    take(column, wrong, (text) => wholeNumber(text, limits));
  const filled = (column: Column) => (cells[column] ?? '') !== '';

  const code = parseCourseCode(cells.course ?? '');
  if (code === undefined) wrongs.add('code');
  const ofModule = filled('passport');
  const passport = ofModule ? parsePassport(cells.passport ?? '') : undefined;
  if (ofModule && passport === undefined) wrongs.add('passport');

  for (const locale of LOCALES) {
    const title = take(TITLE_COLUMNS[locale], 'title-long', (text) => oneLine(text, LIMITS.title));
    if (title !== undefined) said.titles[locale] = title;
  }
  const area = take('area', 'area', (text) => oneLine(text, LIMITS.area) || undefined);
  const hours = number('hours', 'hours', LIMITS.hours);
  const credits = take('credits', 'credits', creditNumber);
  const from = takeOrNone('open_from', 'open-from', (day) => startOfDay(day, timeZone));
  const until = takeOrNone('open_until', 'open-until', (day) => endOfDay(day, timeZone));
  const places = take('places', 'place', readPlaces);
  const archived = take('archived', 'archived', (text) => words().yesOrNo.get(foldForSearch(text)));
  if (area !== undefined) said.area = area;
  if (hours !== undefined) said.hours = hours;
  if (credits !== undefined) said.credits = credits;
  if (from !== undefined) said.permission.from = from ?? undefined;
  if (until !== undefined) said.permission.until = until ?? undefined;
  if (places !== undefined) said.permission.places = places;
  if (archived !== undefined) said.archived = archived;

  if (ofModule) {
    if (COURSE_ONLY.some(filled)) wrongs.add('not-for-module');
    const position = filled('position') ? number('position', 'position', { min: 1, max: 9999 }) : undefined;
    if (position !== undefined) said.position = position;
  } else {
    if (MODULE_ONLY.some(filled)) wrongs.add('not-for-course');
    const durationDays = number('duration_days', 'duration', LIMITS.durationDays);
    const stepHours = number('step_hours', 'step', LIMITS.stepHours);
    const by = take('portion_by', 'portion-by', (text) => words().by.get(foldForSearch(text)));
    const perPortion = number('per_portion', 'per-portion', LIMITS.perPortion);
    if (durationDays !== undefined) said.durationDays = durationDays;
    if (stepHours !== undefined) said.plan.stepHours = stepHours;
    if (by !== undefined) said.plan.by = by;
    if (perPortion !== undefined) said.plan.perPortion = perPortion;
  }

  if (wrongs.size > 0 || code === undefined) return { kind: 'wrong', wrongs: [...wrongs] };
  return passport === undefined ? { kind: 'course', code, said } : { kind: 'module', code, passport, said };
}
