/**
 * The variables of campaigns by the names that people type in braces. Each has one name a language; a text in any
 * language may use any of them.
 */
import { LOCALES, type Locale } from '../../i18n/locale.ts';

export const VARIABLES = [
  'name',
  'course',
  'percent',
  'due',
  'daysLeft',
  'modulesLeft',
  'nextModule',
  'nextUnlock',
  'region',
  'district',
  'school',
] as const;
export type Variable = (typeof VARIABLES)[number];

const NAMES: Readonly<Record<Variable, Readonly<Record<Locale, string>>>> = {
  name: { uz: 'ism', 'uz-Cyrl': 'исм', ru: 'имя', en: 'name' },
  course: { uz: 'kurs', 'uz-Cyrl': 'курс', ru: 'курс', en: 'course' },
  percent: { uz: 'foiz', 'uz-Cyrl': 'фоиз', ru: 'процент', en: 'percent' },
  due: { uz: 'tugash_sanasi', 'uz-Cyrl': 'тугаш_санаси', ru: 'срок', en: 'due_date' },
  daysLeft: { uz: 'qolgan_kun', 'uz-Cyrl': 'қолган_кун', ru: 'осталось_дней', en: 'days_left' },
  modulesLeft: {
    uz: 'qolgan_modul',
    'uz-Cyrl': 'қолган_модул',
    ru: 'осталось_модулей',
    en: 'modules_left',
  },
  nextModule: {
    uz: 'keyingi_modul',
    'uz-Cyrl': 'кейинги_модул',
    ru: 'следующий_модуль',
    en: 'next_module',
  },
  nextUnlock: { uz: 'keyingi', 'uz-Cyrl': 'кейинги', ru: 'откроется', en: 'next_opening' },
  region: { uz: 'hudud', 'uz-Cyrl': 'ҳудуд', ru: 'регион', en: 'region' },
  district: { uz: 'tuman', 'uz-Cyrl': 'туман', ru: 'район', en: 'district' },
  school: { uz: 'maktab', 'uz-Cyrl': 'мактаб', ru: 'школа', en: 'school' },
};

const byName = new Map(
  VARIABLES.flatMap((variable) => LOCALES.map((locale) => [NAMES[variable][locale], variable] as const)),
);

/** The name to type for a variable in a text of a language, without the braces. */
export const nameOf = (variable: Variable, locale: Locale): string => NAMES[variable][locale];

/** The variable of a typed name, whatever its capitals, with spaces or underscores; undefined for an unknown one. */
export const variableOf = (name: string): Variable | undefined =>
  byName.get(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '_'),
  );
