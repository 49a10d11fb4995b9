/** What a course view comes to for the one who studies: the facts that picture, caption and lists share. Pure. */
import type { CourseView, ModuleView } from '../../domain/learning/course-view.ts';
import type { Portion } from '../../domain/pacing/plan.ts';
import type { Translate } from '../../i18n/words.ts';

const DAY_MS = 86_400_000;

/** A module with the number by which this learner knows it, from 1. */
export interface NumberedModule extends ModuleView {
  readonly number: number;
}

/** The modules that are for this learner, in their order. */
export function ownModules({ modules }: CourseView): NumberedModule[] {
  return modules
    .filter(({ scheduled }) => scheduled !== undefined)
    .map((module, index) => ({ ...module, number: index + 1 }));
}

/** Those that are for other places only, or no longer there. */
export function otherModules({ modules }: CourseView): ModuleView[] {
  return modules.filter(({ scheduled }) => scheduled === undefined);
}

/** What to study now: what is begun before what is only open; else what opens next. Nothing once all is done. */
export function currentModule(
  modules: readonly NumberedModule[],
): { kind: 'now' | 'then'; module: NumberedModule } | undefined {
  const now =
    modules.find(({ state }) => state.kind === 'in-progress') ??
    modules.find(({ state }) => state.kind === 'open');
  if (now) return { kind: 'now', module: now };
  const then = modules.find(({ state }) => state.kind === 'locked');
  return then && { kind: 'then', module: then };
}

/** «module 5», «modules 5, 6»: what a portion has something of. */
export function portionModules(portion: Portion, modules: readonly NumberedModule[], t: Translate): string {
  const ids = new Set(portion.slices.map(({ moduleId }) => moduleId));
  const numbers = modules.filter(({ module }) => ids.has(module.id)).map(({ number }) => number);
  return t('learning-schedule-modules', { count: numbers.length, numbers: numbers.join(', ') });
}

/** By how many days supervisors moved the due date without moving the openings; 0 for none. */
export function extendedDays({ changes }: CourseView): number {
  const ms = changes.reduce((sum, { kind, byMs }) => (kind === 'extend' ? sum + byMs : sum), 0);
  return Math.ceil(ms / DAY_MS);
}

/** Until when the schedule is paused at `now`: null while nobody knows, undefined when it is not. */
export function pausedUntil({ changes }: CourseView, now: number): number | null | undefined {
  const pause = changes.find(
    ({ kind, fromAt, untilAt }) => kind === 'pause' && fromAt <= now && (untilAt === null || untilAt > now),
  );
  return pause?.untilAt;
}

/** Study hours as people write them: whole, or with one decimal. */
export const wholeHours = (hours: number): number => Math.round(hours * 10) / 10;

/** Whether the course is to be told of as closed: it is not open in the learner's place, and nothing was done in it. */
export function isClosed({ openness, enrolment }: CourseView): boolean {
  return openness.kind !== 'open' && enrolment.percent === 0 && enrolment.completedAt === null;
}
