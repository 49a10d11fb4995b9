/**
 * The columns of files of people and progress. Headings are read in any of the four languages, by the column's own
 * name, and by what other systems commonly write over them.
 */
import { foldForSearch } from '../../../i18n/cyrillic.ts';
import { LOCALES, type Locale } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/words.ts';

/** Columns about the person; the keys first. */
export const PERSON_COLUMNS = [
  'platform_id',
  'login',
  'phone',
  'full_name',
  'surname',
  'first_name',
  'patronymic',
  'region',
  'district',
  'code',
  'code_expires',
] as const;

/** Columns about what they learn. */
export const PROGRESS_COLUMNS = [
  'course',
  'passport',
  'percent',
  'completed',
  'result',
  'score',
  'time',
  'group',
  'start',
  'due',
  'provider',
  'status',
] as const;

export const FILE_COLUMNS = [...PERSON_COLUMNS, ...PROGRESS_COLUMNS] as const;
export type FileColumn = (typeof FILE_COLUMNS)[number];

/** One of these has to be there: by which a person is found. */
export const KEY_COLUMNS: readonly FileColumn[] = ['platform_id', 'login', 'phone'];
/** One of these makes a file one of progress. */
export const TARGET_COLUMNS: readonly FileColumn[] = ['course', 'passport'];

/** Headings of other systems' exports; compared folded, so that scripts, capitals and signs do not matter. */
const ALIASES: Readonly<Partial<Record<FileColumn, readonly string[]>>> = {
  platform_id: [
    'id',
    'platform id',
    'platforma id',
    'user id',
    'userid',
    'external id',
    'tinglovchi id',
    'foydalanuvchi id',
    'ид',
    'id пользователя',
    'jshshir',
    'пинфл',
    'pinfl',
  ],
  login: [
    'username',
    'user name',
    'user',
    'email',
    'e-mail',
    'mail',
    'почта',
    'электронная почта',
    'имя пользователя',
    'foydalanuvchi nomi',
    'elektron pochta',
  ],
  phone: [
    'tel',
    'telefon',
    'mobile',
    'phone number',
    'mobil',
    'телефон',
    'номер телефона',
    'тел',
    'телефон рақами',
    'telefon raqami',
  ],
  full_name: [
    'name',
    'full name',
    'fio',
    'f.i.o',
    'f.i.sh',
    'fish',
    'f.i.o.',
    'фио',
    'ф.и.о.',
    'ф.и.ш.',
    'familiya ism sharif',
    'familiyasi ismi otasining ismi',
    'фамилия имя отчество',
  ],
  surname: ['last name', 'lastname', 'familiya', 'familiyasi', 'фамилия'],
  first_name: ['first name', 'firstname', 'ism', 'ismi', 'имя'],
  patronymic: ['middle name', 'middlename', 'otasining ismi', 'sharif', 'sharifi', 'отчество'],
  region: ['viloyat', 'viloyati', 'hudud', 'область', 'регион', 'province'],
  district: [
    'tuman',
    'tumani',
    'tuman shahar',
    'tuman (shahar)',
    'shahar',
    'район',
    'район город',
    'район (город)',
    'city',
  ],
  code: ['one-time code', 'kod', 'код', 'otp', 'bir martalik kod', 'одноразовый код'],
  code_expires: ['code expires', 'code until', 'kod muddati', 'срок кода', 'код действует до'],
  course: ['course code', 'kurs', 'kurs kodi', 'курс', 'код курса'],
  passport: [
    'module',
    'module passport',
    'passport number',
    'modul',
    'modul pasporti',
    'modul pasporti raqami',
    'модуль',
    'паспорт',
    'номер паспорта',
    'номер паспорта модуля',
    'pasport',
    'pasport raqami',
  ],
  percent: [
    'progress',
    'percentage',
    '%',
    'foiz',
    'процент',
    'прогресс',
    'процент прохождения',
    "o'zlashtirish",
  ],
  completed: [
    'complete',
    'completion',
    'completed at',
    'completion date',
    'date completed',
    'tugatgan',
    'tugatilgan',
    'tugatgan sana',
    'завершен',
    'завершён',
    'завершено',
    'дата завершения',
    'пройден',
  ],
  result: ['natija', 'результат', 'итог', 'passed'],
  score: ['grade', 'ball', 'baho', 'балл', 'баллы', 'оценка', 'points'],
  time: [
    'date',
    'timestamp',
    'when',
    'vaqt',
    'sana',
    'время',
    'дата',
    'last access',
    'дата и время',
    'sana va vaqt',
  ],
  group: ['cohort', 'guruh', 'guruh nomi', 'группа', 'group name'],
  start: [
    'start date',
    'started',
    'boshlanish',
    'boshlanish sanasi',
    'boshlangan sana',
    'начало',
    'дата начала',
  ],
  due: [
    'due date',
    'deadline',
    'end date',
    'end',
    'muddat',
    'tugash sanasi',
    'tugash muddati',
    'срок',
    'дата окончания',
    'окончание',
    'крайний срок',
  ],
  provider: ['taʼminotchi', 'muassasa', 'tashkilot', 'провайдер', 'организация', 'поставщик'],
  status: ['holat', 'holati', 'статус', 'состояние', 'enrolment status'],
};

/** A column's heading for a reader. */
export function headingOf(column: FileColumn, locale: Locale): string {
  return translator(locale)(`exchange-column-${column}`);
}

/** A text in which scripts, capitals, apostrophes and signs do not matter; the percent sign is a word of its own. */
export function plain(text: string): string {
  return foldForSearch(text.replaceAll('%', ' foiz ')).replace(/[^\p{L}\p{N}]/gu, '');
}

let known: ReadonlyMap<string, FileColumn> | undefined;

/** The column that a heading means; undefined for what is none of ours. */
export function columnOf(heading: string): FileColumn | undefined {
  known ??= new Map(
    FILE_COLUMNS.flatMap((column) =>
      [...(ALIASES[column] ?? []), column, ...LOCALES.map((locale) => headingOf(column, locale))].map(
        (name) => [plain(name), column] as const,
      ),
    ),
  );
  return known.get(plain(heading));
}

/** What a row of headings holds. */
export interface Headings {
  /** As they stand in the file, an empty one made the column's letter. */
  readonly names: readonly string[];
  /** Which of our columns stands where. */
  readonly columns: readonly (FileColumn | undefined)[];
}

/** A row of headings, whatever it holds. */
export function headingsIn(cells: readonly string[]): Headings {
  return { names: cells.map((cell, index) => cell.trim() || `#${index + 1}`), columns: cells.map(columnOf) };
}

export type HeadingsRead =
  | { readonly kind: 'headings'; readonly headings: Headings; readonly of: 'people' | 'progress' }
  /** `exchange-file-…` are the words. */
  | {
      readonly kind: 'refused';
      readonly problem: 'no-key' | 'double-heading';
      readonly names: readonly string[];
    };

/** Reads the first row of a file. Columns that are not ours are kept for whoever downloads the rejected rows. */
export function readHeadings(cells: readonly string[]): HeadingsRead {
  const { names, columns } = headingsIn(cells);
  const found = columns.filter((column) => column !== undefined);
  if (new Set(found).size < found.length) return { kind: 'refused', problem: 'double-heading', names };
  if (!found.some((column) => KEY_COLUMNS.includes(column)))
    return { kind: 'refused', problem: 'no-key', names };
  const of = found.some((column) => TARGET_COLUMNS.includes(column)) ? 'progress' : 'people';
  return { kind: 'headings', headings: { names, columns }, of };
}
