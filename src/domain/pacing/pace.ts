/**
 * How a learner stands in a schedule at a moment. Pure.
 *
 * What is counted is study hours: of a module that is 40 % done, 40 % of its hours. So nobody is put back for taking
 * modules in another order, or for being in the middle of one.
 */
import type { Slice } from './plan.ts';
import type { Schedule, ScheduledPortion } from './schedule.ts';

/**
 * - `completed`: all of it is done, in time or late.
 * - `paused`: a supervisor paused the schedule; nobody is late while it is.
 * - `overdue`: the course's due date has passed.
 * - `at-risk`: from now on it takes at least twice the pace that the schedule asks for to be done by the due date;
 *   so half of the time has gone without any progress, for example. Also when the schedule leaves no lawful way to
 *   make it (`Schedule.feasible`), which calls for the supervisor, not for the learner.
 * - `behind`: less is done than is due by now.
 * - `not-started`: nothing is done, and nothing is due yet.
 * - `ahead`: the portion whose time runs now is done already, or as many hours.
 * - `on-time`: all that is due is done.
 *
 * The due moment itself is still in time. As time goes by without progress, a state only gets worse, in the order
 * `not-started` or `ahead`, `on-time`, `behind`, `at-risk`, `overdue`; only pauses and granted time ease it.
 */
export type PaceState =
  | 'not-started'
  | 'ahead'
  | 'on-time'
  | 'behind'
  | 'at-risk'
  | 'overdue'
  | 'completed'
  | 'paused';

export interface Progress {
  /** 0 to 100 by module; a completed one is 100, one without facts may be missing. */
  readonly percent: ReadonlyMap<number, number>;
  /** When the course was completed; ms UTC. */
  readonly completedAt: number | null;
  /**
   * 0 to 100, where somebody told of the course as a whole. It counts where it is more than the modules add up to;
   * the first portions are taken for done then.
   */
  readonly whole?: number;
}

export interface PacedPortion extends ScheduledPortion {
  readonly state: 'locked' | 'open' | 'done';
}

export interface Pace {
  readonly state: PaceState;
  /** All portions in their order; work done before it opened counts as done. */
  readonly portions: readonly PacedPortion[];
  /** The portion that opens next, and when; null while a pause without an end holds it. */
  readonly next: { readonly portion: ScheduledPortion; readonly at: number | null } | undefined;
  /** The first portion that is not done, and until when it should be. */
  readonly nextDue: { readonly portion: ScheduledPortion; readonly at: number | null } | undefined;
  /** Study hours that should be done by now, that are open by now, and that are done. */
  readonly dueHours: number;
  readonly openHours: number;
  readonly doneHours: number;
  /**
   * When the course is done if the learner goes on as on average since the start; ms UTC. Undefined while nobody can
   * tell: nothing is done yet, no time has passed, or a pause has no end; and when it is completed.
   */
  readonly projectedFinish: number | undefined;
}

/** How many times the asked pace makes the difference between `behind` and `at-risk`. */
const RISKY_PACE = 2;
/** Hours are sums of fractions. */
const TINY = 1e-6;

/** Where a learner stands at `now` (ms UTC). */
export function paceOf(schedule: Schedule, progress: Progress, now: number): Pace {
  const byModules = doneByModules(schedule, progress);
  const byWhole = (schedule.hours * (progress.whole ?? 0)) / 100;
  let hoursSoFar = 0;
  const portions = schedule.portions.map((portion): PacedPortion => {
    hoursSoFar += portion.hours;
    const done =
      portion.slices.every((slice) => isDone(slice, schedule, progress)) ||
      (byWhole > byModules && hoursSoFar <= byWhole);
    const { number, hours, slices, notBefore, opensAt, dueAt } = portion;
    const state = done ? 'done' : isOpen(portion, now) ? 'open' : 'locked';
    return { number, hours, slices, notBefore, opensAt, dueAt, state };
  });
  const next = schedule.portions.find((portion) => !isOpen(portion, now));
  const nextDue = schedule.portions[portions.findIndex(({ state }) => state !== 'done')];
  const counted: Counted = {
    dueHours: hoursOf(schedule.portions.filter((portion) => isDue(portion, now))),
    openHours: hoursOf(schedule.portions.filter((portion) => isOpen(portion, now))),
    doneHours: Math.max(byModules, byWhole),
  };
  const state = stateOf(schedule, progress, counted, now);
  return {
    state,
    portions,
    next: next && { portion: next, at: next.opensAt },
    nextDue: nextDue && { portion: nextDue, at: nextDue.dueAt },
    ...counted,
    projectedFinish: state === 'completed' ? undefined : projectedFinish(schedule, counted.doneHours, now),
  };
}

type Counted = Pick<Pace, 'dueHours' | 'openHours' | 'doneHours'>;

const isOpen = ({ opensAt }: ScheduledPortion, now: number): boolean => opensAt !== null && opensAt <= now;
const isDue = ({ dueAt }: ScheduledPortion, now: number): boolean => dueAt !== null && dueAt < now;
const hoursOf = (portions: readonly ScheduledPortion[]): number =>
  portions.reduce((sum, { hours }) => sum + hours, 0);

function isDone({ moduleId, to }: Slice, schedule: Schedule, { percent }: Progress): boolean {
  const done = percent.get(moduleId) ?? 0;
  const hours = schedule.modules.get(moduleId)?.hours ?? 0;
  return done >= 100 || (to > 0 && (hours * done) / 100 + TINY >= to);
}

function doneByModules(schedule: Schedule, { percent }: Progress): number {
  let sum = 0;
  for (const [id, { hours }] of schedule.modules) sum += (hours * Math.min(100, percent.get(id) ?? 0)) / 100;
  return sum;
}

function isCompleted(schedule: Schedule, { percent, completedAt }: Progress): boolean {
  if (completedAt !== null) return true;
  const ids = [...schedule.modules.keys()];
  return ids.length > 0 && ids.every((id) => (percent.get(id) ?? 0) >= 100);
}

function stateOf(schedule: Schedule, progress: Progress, counted: Counted, now: number): PaceState {
  const { dueHours, doneHours } = counted;
  if (isCompleted(schedule, progress)) return 'completed';
  if (schedule.timeline.afterPause(now) !== now) return 'paused';
  if (schedule.dueAt !== null && schedule.dueAt < now) return 'overdue';
  if (!schedule.feasible || isRisky(schedule, counted, now)) return 'at-risk';
  if (doneHours + TINY < dueHours) return 'behind';
  if (doneHours === 0) return 'not-started';
  const running = schedule.portions.find((portion) => !isDue(portion, now));
  return running && doneHours + TINY >= dueHours + running.hours ? 'ahead' : 'on-time';
}

/** Whoever has done all that is open is never at risk by their own pace. */
function isRisky(schedule: Schedule, { doneHours, openHours }: Counted, now: number): boolean {
  if (doneHours + TINY >= openHours) return false;
  const left = schedule.duration - schedule.timeline.elapsedAt(now);
  return (1 - doneHours / schedule.hours) * schedule.duration >= RISKY_PACE * left;
}

function projectedFinish(schedule: Schedule, doneHours: number, now: number): number | undefined {
  const elapsed = schedule.timeline.elapsedAt(now);
  if (doneHours <= 0 || elapsed <= 0 || schedule.earliestFinish === null) return undefined;
  const finish = schedule.timeline.momentOf((elapsed * schedule.hours) / doneHours);
  return Number.isFinite(finish) ? Math.round(Math.max(finish, schedule.earliestFinish)) : undefined;
}
