/**
 * What an enrolment's row says follows from what was told of it and from the modules' progress, and from nothing else:
 * however facts and words came in, the row ends the same. Pure.
 */
import type { Told } from '../../db/schema/learning.ts';
import type { Course, Module } from '../courses/courses.ts';
import { isForPlace, type Place } from '../courses/permission.ts';
import { tooFastOf } from '../pacing/too-fast.ts';
import type { Enrolment } from './enrolments.ts';
import { donePercent, earliest, type ModuleProgress } from './facts.ts';
import { courseFactFrom, wordFrom } from './told.ts';

const DAY_MS = 86_400_000;

/** The columns that follow; the others are an official's, or say which enrolment it is. */
export type EnrolmentState = Pick<
  Enrolment,
  | 'provider'
  | 'status'
  | 'groupName'
  | 'startedAt'
  | 'dueAt'
  | 'toldAt'
  | 'percent'
  | 'completedAt'
  | 'result'
  | 'lastFactAt'
  | 'tooFast'
>;

export interface EnrolmentInput {
  course: Pick<Course, 'durationDays' | 'plan'>;
  /** All of the course, in their order. */
  modules: readonly Module[];
  /** Where the learner works: a module for other places only is theirs when they worked in it. */
  place: Place;
  /** By module; of modules of this course. */
  progress: ReadonlyMap<number, ModuleProgress>;
  told: Told | null;
  /** The row as it stands. */
  before: Pick<Enrolment, 'startedAt' | 'completedAt'>;
}

/**
 * - It begins when it was told to, else at the earliest fact; it is due when it was told to be, else after the
 *   course's duration.
 * - It is completed when every module in use and for the learner's place is, or when the course as a whole was said to be; the earlier counts.
 *   A module that is added to the course later takes nobody's completion away.
 * - Its percent is that of the modules, weighed by their hours, or what was said of the whole, whichever is newer;
 *   whoever has not completed everything stays below 100.
 */
export function enrolmentState({
  course,
  modules,
  place,
  progress,
  told,
  before,
}: EnrolmentInput): EnrolmentState {
  const facts = modules.flatMap((module) => progress.get(module.id) ?? []);
  const used = modules.filter(
    ({ id, archivedAt, permission }) =>
      archivedAt === null && (progress.has(id) || isForPlace(permission, place)),
  );
  const worked = used.filter(({ id }) => progress.has(id));
  const firstAt = Math.min(
    ...facts.map((fact) => fact.firstFactAt),
    told?.firstAt ?? Number.POSITIVE_INFINITY,
  );
  const startedAt = told?.startedAt?.value ?? (Number.isFinite(firstAt) ? firstAt : before.startedAt);
  const dueAt = told?.dueAt?.value ?? startedAt + course.durationDays * DAY_MS;
  const completedAt = earliest(completionOf(used, progress), told?.completedAt ?? null) ?? before.completedAt;
  const moduleFactAt = latest(facts.map((fact) => fact.lastFactAt));
  const withdrawn = told?.withdrawn?.value === true;
  return {
    provider: told?.provider?.value ?? 'platform',
    status: completedAt !== null ? 'completed' : withdrawn ? 'withdrawn' : 'active',
    groupName: told?.groupName?.value ?? null,
    startedAt,
    dueAt: Math.max(startedAt, dueAt),
    toldAt: wordFrom(told),
    percent: completedAt !== null ? 100 : percentOf(used, progress, told, moduleFactAt),
    completedAt,
    result: told?.result?.value ?? null,
    lastFactAt: latest([moduleFactAt, courseFactFrom(told)]),
    tooFast: tooFastOf({
      // What was added to the course later was no part of their schedule.
      modules: worked.length > 0 ? worked : used,
      plan: course.plan,
      startedAt,
      toldAt: told?.startedAt?.at ?? null,
      completedAt,
    }),
  };
}

function completionOf(
  modules: readonly Module[],
  progress: ReadonlyMap<number, ModuleProgress>,
): number | null {
  if (modules.length === 0) return null;
  const moments = modules.map((module) => progress.get(module.id)?.completedAt ?? null);
  return moments.includes(null) ? null : latest(moments);
}

function percentOf(
  modules: readonly Module[],
  progress: ReadonlyMap<number, ModuleProgress>,
  told: Told | null,
  moduleFactAt: number | null,
): number {
  const whole = told?.percent;
  if (whole && (moduleFactAt === null || whole.at >= moduleFactAt)) return belowAll(whole.value);
  const hours = modules.reduce((sum, module) => sum + module.hours, 0);
  const weightOf = (module: Module) => (hours > 0 ? module.hours / hours : 1 / modules.length);
  const done = modules.reduce(
    (sum, module) => sum + weightOf(module) * donePercent(progress.get(module.id)),
    0,
  );
  return belowAll(done);
}

/** Whole percents; the hundredth is for whoever has completed everything. */
function belowAll(percent: number): number {
  // A sum of fractions may end a hair below the whole number that it is.
  return Math.min(99, Math.floor(percent + 1e-9));
}

function latest(moments: readonly (number | null)[]): number | null {
  const known = moments.filter((moment) => moment !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
