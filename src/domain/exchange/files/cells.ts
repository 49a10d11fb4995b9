/**
 * Cells as people and spreadsheets write them, read into values. Pure; undefined is what cannot be read. An empty
 * cell never comes here.
 */
import type { Provider, Result } from '../../../db/schema/learning.ts';
import { offsetAt } from '../../zone.ts';
import { plain } from './columns.ts';

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, with their leap day of 1900. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** A moment, and whether only its day was written. */
export interface ReadMoment {
  /** ms UTC; of a day, its first. */
  readonly at: number;
  readonly dayOnly: boolean;
}

const CLOCK = '(?:[T\\s,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?';
const YEAR_FIRST = new RegExp(
  `^(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})${CLOCK}\\s*(Z|[+-]\\d{2}:?\\d{2})?$`,
  'i',
);
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4}|\\d{2})(?:\\s*[yйг]\\.?)?${CLOCK}$`,
  'i',
);
/** Days since 1900: from 1954 to 2119. */
const SERIAL = /^([2-7]\d{4})(?:[.,](\d+))?$/;

/**
 * `2026-11-22`, `22.11.2026 14:30`, `2026-11-22T14:30:00Z`, a spreadsheet's serial number. The day stands before the
 * month unless the year is first. Times without a zone are on the desk's clock.
 */
export function readMoment(text: string, timeZone: string): ReadMoment | undefined {
  const serial = SERIAL.exec(text);
  if (serial) {
    const days = Number(`${serial[1]}.${serial[2] ?? 0}`);
    // Fractions of days are never exact: to the second.
    const local = SERIAL_ZERO + Math.round((days * DAY_MS) / 1000) * 1000;
    return { at: inZone(local, timeZone), dayOnly: serial[2] === undefined };
  }
  const iso = YEAR_FIRST.exec(text);
  const parts = iso
    ? { year: iso[1], month: iso[2], day: iso[3], clock: iso.slice(4, 7), zone: iso[7] }
    : dayFirst(DAY_FIRST.exec(text));
  if (!parts) return undefined;
  const [hour, minute, second] = parts.clock.map((part) => Number(part ?? 0)) as [number, number, number];
  const [year, month, day] = [parts.year, parts.month, parts.day].map(Number) as [number, number, number];
  const local = Date.UTC(year < 100 ? 2000 + year : year, month - 1, day, hour, minute, second);
  const read = new Date(local);
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day || hour > 23 || minute > 59)
    return undefined;
  const dayOnly = parts.clock[0] === undefined;
  return { at: parts.zone ? local - zoneMs(parts.zone) : inZone(local, timeZone), dayOnly };
}

/** A moment that something had happened by: what was written as a day only, was so at its end. */
export function endOf({ at, dayOnly }: ReadMoment): number {
  return dayOnly ? at + DAY_MS - 1 : at;
}

function dayFirst(match: RegExpExecArray | null) {
  if (!match) return undefined;
  return { year: match[3], month: match[2], day: match[1], clock: match.slice(4, 7), zone: undefined };
}

function inZone(local: number, timeZone: string): number {
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
}

function zoneMs(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/**
 * `45`, `45 %`, `45,5`, and `80/100`.
 *
 * @param fraction true for a column whose values are parts of one, as spreadsheets keep percents
 */
export function readPercent(text: string, fraction: boolean): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*(%|\/\s*100)?$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]!.replace(',', '.'));
  // Hundredths are more than anybody counts in.
  return Math.round((fraction && !match[2] ? value * 100 : value) * 100) / 100;
}

const YES = [
  'ha',
  'yes',
  'y',
  'true',
  '1',
  'да',
  'ҳа',
  'tugatgan',
  'tugatdi',
  'завершен',
  'завершено',
  'пройден',
  'completed',
  'complete',
  '+',
];
const NO = [
  'yoq',
  'йўқ',
  'no',
  'n',
  'false',
  '0',
  'нет',
  'tugatmagan',
  'незавершен',
  'не завершен',
  'incomplete',
  'not completed',
  '-',
];
const PASSED = [
  'passed',
  'pass',
  'otdi',
  'ўтди',
  'otgan',
  'сдал',
  'сдала',
  'сдан',
  'сдано',
  'зачет',
  'зачёт',
  'зачтено',
  ...YES,
];
const FAILED = [
  'failed',
  'fail',
  'otmadi',
  'ўтмади',
  'otmagan',
  'yiqildi',
  'не сдал',
  'не сдала',
  'не сдан',
  'незачет',
  'незачёт',
  'не зачтено',
  ...NO,
];
const PROVIDERS: Readonly<Record<Provider, readonly string[]>> = {
  regional_centre: [
    'regional_centre',
    'regional centre',
    'centre',
    'center',
    'markaz',
    'pedagogik mahorat markazi',
    'hududiy markaz',
    'центр',
    'региональный центр',
    'центр педагогического мастерства',
  ],
  platform: [
    'platform',
    'platforma',
    'elektron platforma',
    'onlayn platforma',
    'платформа',
    'электронная платформа',
    'electronic platform',
    'online',
  ],
  university: [
    'university',
    'universitet',
    'otm',
    'oliygoh',
    'oliy talim',
    'oliy talim muassasasi',
    'университет',
    'вуз',
    'institut',
  ],
  non_state: [
    'non_state',
    'non state',
    'private',
    'nodavlat',
    'xususiy',
    'nodavlat tashkilot',
    'негосударственный',
    'частный',
    'негосударственная организация',
  ],
};
/** What a status says of an enrolment. */
export type ReadStatus = 'active' | 'completed' | 'withdrawn';
const STATUSES: Readonly<Record<ReadStatus, readonly string[]>> = {
  active: [
    'active',
    'enrolled',
    'in progress',
    'faol',
    'oqimoqda',
    'ўқимоқда',
    'jarayonda',
    'активен',
    'активный',
    'обучается',
    'в процессе',
    'не начат',
    'not started',
    'boshlanmagan',
  ],
  completed: [
    'completed',
    'finished',
    'done',
    'tugatgan',
    'tugatdi',
    'tugallangan',
    'yakunlangan',
    'завершил',
    'завершила',
    'завершен',
    'окончил',
    'окончен',
    'пройден',
  ],
  withdrawn: [
    'withdrawn',
    'dropped',
    'left',
    'expelled',
    'chiqarilgan',
    'chiqib ketgan',
    'chetlatilgan',
    'отчислен',
    'отчислена',
    'выбыл',
    'выбыла',
    'снят',
  ],
};

function wordsOf<T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const entries = Object.entries(words) as [T, readonly string[]][];
  return new Map(entries.flatMap(([value, names]) => names.map((name) => [wordKey(name), value] as const)));
}

/** Signs are all there is of a plus and a minus. */
function wordKey(text: string): string {
  return plain(text) || text;
}

const answers = wordsOf({ yes: YES, no: NO });
const results = wordsOf<Result>({ passed: PASSED, failed: FAILED });
const providers = wordsOf(PROVIDERS);
const statuses = wordsOf(STATUSES);

export const readYes = (text: string): boolean | undefined => {
  const answer = answers.get(wordKey(text));
  return answer && answer === 'yes';
};
export const readResult = (text: string): Result | undefined => results.get(wordKey(text));
export const readProvider = (text: string): Provider | undefined => providers.get(wordKey(text));
export const readStatus = (text: string): ReadStatus | undefined => statuses.get(wordKey(text));
