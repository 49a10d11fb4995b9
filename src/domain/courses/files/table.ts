/** Courses and their modules as rows of a file: what is exported here and imported unchanged changes nothing. */
import type { Permission } from '../../../db/schema/learning.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { translator } from '../../../i18n/words.ts';
import { dayOf, lastDayBefore } from '../../days.ts';
import type { Course, Module } from '../courses.ts';
import { writePlace } from '../places.ts';
import type { Column } from './columns.ts';

export type TableRow = Partial<Record<Column, string | number>>;

/** For whom a file is written. */
export interface Reader {
  readonly locale: Locale;
  /** In which the days of dates begin and end. */
  readonly timeZone: string;
}

function permissionCells(permission: Permission | null, { locale, timeZone }: Reader): TableRow {
  const { from, until, places = [] } = permission ?? {};
  return {
    open_from: from === undefined ? '' : dayOf(from, timeZone),
    open_until: until === undefined ? '' : lastDayBefore(until, timeZone),
    places: places.map((place) => writePlace(place, locale)).join('; '),
  };
}

function commonCells(thing: Course | Module, reader: Reader): TableRow {
  const t = translator(reader.locale);
  const { titles, area, hours, credits, permission, archivedAt } = thing;
  return {
    title_uz: titles.uz ?? '',
    title_uz_cyrl: titles['uz-Cyrl'] ?? '',
    title_ru: titles.ru ?? '',
    title_en: titles.en ?? '',
    area,
    hours,
    credits,
    ...permissionCells(permission, reader),
    archived: t(archivedAt === null ? 'courses-no' : 'courses-yes'),
  };
}

/** Each course is followed by its modules, in the order given. */
export function courseTable(
  courses: readonly Course[],
  modules: readonly Module[],
  reader: Reader,
): TableRow[] {
  const t = translator(reader.locale);
  const ofCourse = new Map<number, Module[]>();
  for (const module of modules) {
    const list = ofCourse.get(module.courseId);
    if (list) list.push(module);
    else ofCourse.set(module.courseId, [module]);
  }
  return courses.flatMap((course) => {
    const { stepHours, by, perPortion } = course.plan;
    const own: TableRow = {
      course: course.code,
      ...commonCells(course, reader),
      duration_days: course.durationDays,
      step_hours: stepHours,
      portion_by: t(`courses-by-${by}`),
      per_portion: perPortion,
    };
    const rows = (ofCourse.get(course.id) ?? []).map((module) => ({
      course: course.code,
      passport: module.passport,
      position: module.position,
      ...commonCells(module, reader),
    }));
    return [own, ...rows];
  });
}
