/**
 * The columns of a file of courses. A row is a course where the column of the passport number is empty, and a module
 * of that course otherwise. Headings are read in any of the four languages, or by the column's own name.
 */
import { foldForSearch } from '../../../i18n/cyrillic.ts';
import { LOCALES, type Locale } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/words.ts';

export const COLUMNS = [
  'course',
  'passport',
  'title_uz',
  'title_uz_cyrl',
  'title_ru',
  'title_en',
  'area',
  'hours',
  'credits',
  'position',
  'duration_days',
  'step_hours',
  'portion_by',
  'per_portion',
  'open_from',
  'open_until',
  'places',
  'archived',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Columns that say something of courses only, and of modules only. */
export const COURSE_ONLY: readonly Column[] = ['duration_days', 'step_hours', 'portion_by', 'per_portion'];
export const MODULE_ONLY: readonly Column[] = ['position'];

/** In which column a title of a language stands. */
export const TITLE_COLUMNS = {
  uz: 'title_uz',
  'uz-Cyrl': 'title_uz_cyrl',
  ru: 'title_ru',
  en: 'title_en',
} as const satisfies Record<Locale, Column>;

/** A column's heading for a reader. */
export function heading(column: Column, locale: Locale): string {
  const t = translator(locale);
  return t(`courses-column-${column}`);
}

const fold = (text: string) => foldForSearch(text).replace(/[^\p{L}\p{N}]/gu, '');

let known: ReadonlyMap<string, Column> | undefined;

/** The column that a heading means; undefined for what is none of ours. */
export function columnOf(text: string): Column | undefined {
  known ??= new Map(
    COLUMNS.flatMap((column) =>
      [column, ...LOCALES.map((locale) => heading(column, locale))].map(
        (name) => [fold(name), column] as const,
      ),
    ),
  );
  return known.get(fold(text));
}
