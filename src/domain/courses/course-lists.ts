/** Courses as lists show them: with their modules counted, found by words, and what is still to be translated. */
import type { Queries } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import type { Locale } from '../../i18n/locale.ts';
import { allModules, type Course, listCourses, type Module } from './courses.ts';
import { missingTitles } from './titles.ts';

export interface ListedCourse {
  readonly course: Course;
  /** Those in use, in their order. */
  readonly modules: readonly Module[];
  /** How many titles are missing: the course's own and its modules'. */
  readonly missing: number;
}

export interface CourseLists {
  readonly active: readonly ListedCourse[];
  readonly archived: readonly ListedCourse[];
}

function modulesByCourse(modules: readonly Module[]): Map<number, Module[]> {
  const found = new Map<number, Module[]>();
  for (const module of modules) {
    if (module.archivedAt !== null) continue;
    const list = found.get(module.courseId);
    if (list) list.push(module);
    else found.set(module.courseId, [module]);
  }
  return found;
}

/** Every course with its modules. There are dozens of courses and hundreds of modules, so all are read at once. */
export async function courseLists(db: Queries): Promise<CourseLists> {
  const modules = modulesByCourse(await allModules(db));
  const listed = (await listCourses(db, { archived: 'all' })).map((course) => {
    const own = modules.get(course.id) ?? [];
    const missing = [course, ...own].reduce((sum, { titles }) => sum + missingTitles(titles).length, 0);
    return { course, modules: own, missing };
  });
  return {
    active: listed.filter(({ course }) => course.archivedAt === null),
    archived: listed.filter(({ course }) => course.archivedAt !== null),
  };
}

function searchedText({ course, modules }: ListedCourse): string {
  const parts = [course.code, course.area, ...Object.values(course.titles)];
  for (const { passport, area, titles } of modules) parts.push(passport, area, ...Object.values(titles));
  return foldForSearch(parts.join(' '));
}

/** Courses in which every word of the search stands: in the course or in one of its modules, in either script. */
export function findCourses(listed: readonly ListedCourse[], search: string): readonly ListedCourse[] {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return listed;
  return listed.filter((one) => {
    const text = searchedText(one);
    return words.every((word) => text.includes(word));
  });
}

/** A course or a module of which a title is missing. */
export interface Untranslated {
  readonly course: Course;
  /** Absent where it is the course itself. */
  readonly module?: Module;
  readonly missing: readonly Locale[];
}

/** Everything in use whose titles are not in all four languages, course by course. */
export function untranslated(listed: readonly ListedCourse[]): Untranslated[] {
  return listed.flatMap(({ course, modules }) =>
    [
      { course, missing: missingTitles(course.titles) },
      ...modules.map((module) => ({ course, module, missing: missingTitles(module.titles) })),
    ].filter(({ missing }) => missing.length > 0),
  );
}

/** Areas in use, for those who type one. */
export function areasOf({ active, archived }: CourseLists): string[] {
  const all = [...active, ...archived].flatMap(({ course, modules }) => [course, ...modules]);
  return [...new Set(all.map(({ area }) => area))].sort((a, b) => a.localeCompare(b));
}
