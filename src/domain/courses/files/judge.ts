/**
 * What becomes of each row of a file, given what is there already. Pure: writes nothing, and gives the same verdicts
 * for the same state.
 */
import type { RowFate } from '../../../db/schema/exchange.ts';
import type { Titles } from '../../../db/schema/learning.ts';
import { LOCALES } from '../../../i18n/locale.ts';
import { tidyPermission } from '../permission.ts';
import { canonical } from '../shape.ts';
import { type Cells, type Parsed, parseRow, type Said, type Wrong } from './parse-row.ts';
import type { CourseShape, ModuleShape, Shape } from './shapes.ts';

export interface NumberedCells {
  readonly row: number;
  readonly cells: Cells;
}

export interface Verdict extends NumberedCells {
  readonly fate: RowFate;
  /** Only of what is wrong. */
  readonly wrongs: readonly Wrong[];
  readonly before: Shape | null;
  /** What will stand there; null when nothing is to be done. */
  readonly after: Shape | null;
}

/** What there is already, by code and by passport number. */
export interface Known {
  readonly courses: ReadonlyMap<string, CourseShape>;
  readonly modules: ReadonlyMap<string, ModuleShape>;
}

function mergeTitles(before: Titles, said: Titles): Titles {
  const titles: Titles = {};
  for (const locale of LOCALES) {
    const title = said[locale] ?? before[locale];
    if (title) titles[locale] = title;
  }
  return titles;
}

function mergePermission(before: Shape['permission'], said: Said['permission']): Shape['permission'] {
  return tidyPermission({ places: [], ...before, ...said });
}

type Merged<T> = { readonly shape: T } | { readonly wrongs: readonly Wrong[] };

/** What courses and modules have in common, with what is wrong with it. */
function mergeCommon(before: Shape | undefined, said: Said) {
  const wrongs: Wrong[] = [];
  const titles = mergeTitles(before?.titles ?? {}, said.titles);
  if (Object.keys(titles).length === 0) wrongs.push('title-none');
  const permission = mergePermission(before?.permission ?? null, said.permission);
  const { from, until } = permission ?? {};
  if (from !== undefined && until !== undefined && until <= from) wrongs.push('dates-order');
  const area = said.area ?? before?.area;
  const hours = said.hours ?? before?.hours;
  const credits = said.credits ?? before?.credits;
  const archived = said.archived ?? before?.archived ?? false;
  return { wrongs, titles, permission, area, hours, credits, archived };
}

function mergeCourse(code: string, before: CourseShape | undefined, said: Said): Merged<CourseShape> {
  const { wrongs, area, hours, credits, ...common } = mergeCommon(before, said);
  const { stepHours, by, perPortion } = { ...before?.plan, ...said.plan };
  const durationDays = said.durationDays ?? before?.durationDays;
  const numbers = { area, hours, credits, durationDays, stepHours, by, perPortion };
  if (Object.values(numbers).some((value) => value === undefined)) wrongs.push('missing');
  if (wrongs.length > 0) return { wrongs };
  const plan = { stepHours: stepHours!, by: by!, perPortion: perPortion! };
  return {
    shape: {
      code,
      ...common,
      area: area!,
      hours: hours!,
      credits: credits!,
      durationDays: durationDays!,
      plan,
    },
  };
}

function mergeModule(
  identity: { course: string; passport: string; position: number },
  before: ModuleShape | undefined,
  said: Said,
): Merged<ModuleShape> {
  const { wrongs, area, hours, credits, ...common } = mergeCommon(before, said);
  if ([area, hours, credits].includes(undefined)) wrongs.push('missing');
  if (wrongs.length > 0) return { wrongs };
  const position = said.position ?? before?.position ?? identity.position;
  return { shape: { ...identity, ...common, position, area: area!, hours: hours!, credits: credits! } };
}

function wrong({ row, cells }: NumberedCells, wrongs: readonly Wrong[]): Verdict {
  return { row, cells, fate: 'wrong', wrongs, before: null, after: null };
}

function verdictOn({ row, cells }: NumberedCells, before: Shape | undefined, merged: Merged<Shape>): Verdict {
  if ('wrongs' in merged) return wrong({ row, cells }, merged.wrongs);
  const { shape } = merged;
  if (before === undefined) return { row, cells, fate: 'new', wrongs: [], before: null, after: shape };
  if (canonical(before) === canonical(shape))
    return { row, cells, fate: 'same', wrongs: [], before, after: null };
  return { row, cells, fate: 'changed', wrongs: [], before, after: shape };
}

/** The last place in use of each course, by its code. */
function lastPlaces(modules: Iterable<ModuleShape>): Map<string, number> {
  const places = new Map<string, number>();
  for (const { course, position, archived } of modules)
    if (!archived) places.set(course, Math.max(places.get(course) ?? 0, position));
  return places;
}

/** Judges all rows together: a module may belong to a course that the same file brings, before or after it. */
export function judge(rows: readonly NumberedCells[], known: Known, timeZone: string): Verdict[] {
  const parsed = rows.map((row) => ({ row, parsed: parseRow(row.cells, timeZone) }));
  const seen = new Set<string>();
  const courses = new Set(known.courses.keys());
  const places = lastPlaces(known.modules.values());
  /** True for what an earlier row of the file is about already. */
  const isRepeated = (key: string): boolean => {
    const repeated = seen.has(key);
    seen.add(key);
    return repeated;
  };

  function judgeCourse(row: NumberedCells, { code, said }: Extract<Parsed, { kind: 'course' }>): Verdict {
    if (isRepeated(`course ${code}`)) return wrong(row, ['repeated']);
    const before = known.courses.get(code);
    const verdict = verdictOn(row, before, mergeCourse(code, before, said));
    if (verdict.fate !== 'wrong') courses.add(code);
    return verdict;
  }
  function judgeModule(row: NumberedCells, module: Extract<Parsed, { kind: 'module' }>): Verdict {
    const { code, passport, said } = module;
    if (isRepeated(`module ${passport}`)) return wrong(row, ['repeated']);
    const before = known.modules.get(passport);
    if (before && before.course !== code) return wrong(row, ['other-course']);
    if (!courses.has(code)) return wrong(row, ['course-unknown']);
    const last = places.get(code) ?? 0;
    const identity = { course: code, passport, position: last + 1 };
    const merged = mergeModule(identity, before, said);
    if ('shape' in merged && !merged.shape.archived) places.set(code, Math.max(last, merged.shape.position));
    return verdictOn(row, before, merged);
  }

  const verdicts = new Map<number, Verdict>();
  for (const { row, parsed: content } of parsed) {
    if (content.kind === 'wrong') verdicts.set(row.row, wrong(row, content.wrongs));
    else if (content.kind === 'course') verdicts.set(row.row, judgeCourse(row, content));
  }
  for (const { row, parsed: content } of parsed)
    if (content.kind === 'module') verdicts.set(row.row, judgeModule(row, content));
  return rows.map(({ row }) => verdicts.get(row)!);
}
