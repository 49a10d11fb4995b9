/**
 * When a course's portions open and are due for one learner. Pure: from the plan, the enrolment and what supervisors
 * changed; nothing here knows what time it is.
 */
import type { CoursePlan } from '../../db/schema/learning.ts';
import { afterQuiet, type QuietClock } from '../quiet-hours.ts';
import { type PacedModule, type Portion, portionsOf } from './plan.ts';
import { type ScheduleChange, type Timeline, timelineOf } from './timeline.ts';

export interface ScheduleInput {
  /** The course's modules in their order. */
  readonly modules: readonly PacedModule[];
  readonly plan: CoursePlan;
  /** Start and due date of the enrolment, before any change; ms UTC. */
  readonly startedAt: number;
  readonly dueAt: number;
  /** Those in force, in any order. */
  readonly changes: readonly ScheduleChange[];
  readonly clock: QuietClock;
}

/** Moments are ms UTC, or null where a pause without an end lies before them. */
export interface ScheduledPortion extends Portion {
  readonly opensAt: number | null;
  /** Until when it should be done; never before it opens. */
  readonly dueAt: number | null;
}

export interface Schedule {
  readonly startedAt: number;
  /** The course's due date with its changes. */
  readonly dueAt: number | null;
  readonly portions: readonly ScheduledPortion[];
  /** Study hours of all portions. */
  readonly hours: number;
  /** When the last portion opens: nobody can have finished before. The start, for a course without modules. */
  readonly earliestFinish: number | null;
  /** False when the last portion opens after the due date: nobody can make it, whatever they do. */
  readonly feasible: boolean;
  /** The clock of this schedule, which stands still in pauses. */
  readonly timeline: Timeline;
  /** What that clock shows at the due date; ms. */
  readonly duration: number;
  readonly modules: ReadonlyMap<number, ScheduledModule>;
}

export interface ScheduledModule {
  readonly hours: number;
  /** When its first part opens, and when its last does: the same where it lies in one portion. */
  readonly opensAt: number | null;
  readonly wholeAt: number | null;
  /** Until when its last part should be done. */
  readonly dueAt: number | null;
}

const HOUR_MS = 3_600_000;

/**
 * The schedule of one enrolment. It holds:
 *
 * - Portion N (from 1) opens (N − 1) × `stepHours` of unpaused time after the start, never earlier: later where that
 *   falls into quiet hours (at their end), into a pause (at its end), or before a module's `notBefore`. Portions open
 *   in their order.
 * - A pause moves all that had not opened when it began, and the due date, by its length. A shift moves them by
 *   `byMs`. An extension moves the due date and nothing else: openings stay.
 * - Each portion has a due moment of its own: study hours are spread evenly from the start to the due date, and a
 *   portion is due when its last hour is. Where the due date is nearer than the openings, a portion still has one
 *   step's time from when it opens, up to the course's due date, and is never due before it opens.
 *
 * The course's due date is the one that was told and granted, even where the openings go beyond it (`feasible`): the
 * software never promises a later date than the institute did.
 */
export function scheduleOf(input: ScheduleInput): Schedule {
  const { startedAt, plan, changes, clock } = input;
  const timeline = timelineOf(startedAt, changes);
  const portions = portionsOf(input.modules, plan);
  const step = plan.stepHours * HOUR_MS;
  const duration = Math.max(0, input.dueAt - startedAt) + extended(changes);
  const hours = portions.reduce((sum, portion) => sum + portion.hours, 0);
  const dueAt = timeline.momentOf(duration);

  let before = startedAt;
  let hoursSoFar = 0;
  const scheduled = portions.map((portion, index): ScheduledPortion => {
    const { number, slices, notBefore } = portion;
    const planned = Math.max(timeline.momentOf(index * step), notBefore ?? startedAt, before);
    const opensAt = awake(planned, timeline, clock);
    before = opensAt;
    hoursSoFar += portion.hours;
    const spread = hours > 0 ? timeline.momentOf(Math.round((duration * hoursSoFar) / hours)) : dueAt;
    const breath = timeline.momentOf(timeline.elapsedAt(opensAt) + step);
    const due = Math.max(opensAt, spread, Math.min(breath, dueAt));
    return { number, hours: portion.hours, slices, notBefore, opensAt: known(opensAt), dueAt: known(due) };
  });

  return {
    startedAt,
    dueAt: known(dueAt),
    portions: scheduled,
    hours,
    earliestFinish: known(before),
    feasible: before <= dueAt,
    timeline,
    duration,
    modules: modulesOf(scheduled),
  };
}

function extended(changes: readonly ScheduleChange[]): number {
  return changes.reduce((sum, { kind, byMs }) => (kind === 'extend' ? sum + Math.max(0, byMs) : sum), 0);
}

const known = (moment: number): number | null => (Number.isFinite(moment) ? moment : null);

/** The first moment from `planned` on that is neither in a pause nor in quiet hours. */
function awake(planned: number, timeline: Timeline, clock: QuietClock): number {
  let moment = planned;
  for (;;) {
    const resumed = timeline.afterPause(moment);
    if (resumed === Number.POSITIVE_INFINITY) return resumed;
    const morning = afterQuiet(resumed, clock);
    if (morning === moment) return moment;
    moment = morning;
  }
}

function modulesOf(portions: readonly ScheduledPortion[]): Map<number, ScheduledModule> {
  const modules = new Map<number, ScheduledModule>();
  for (const { slices, opensAt, dueAt } of portions) {
    for (const { moduleId, to } of slices) {
      const begun = modules.get(moduleId);
      modules.set(moduleId, { hours: to, opensAt: begun ? begun.opensAt : opensAt, wholeAt: opensAt, dueAt });
    }
  }
  return modules;
}
