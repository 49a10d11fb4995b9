/**
 * Who finished a course before its schedule can have let them. A reproach, and therefore judged mildly.
 */
import type { CoursePlan } from '../../db/schema/learning.ts';
import { type PacedModule, portionsOf } from './plan.ts';

/** What a supervisor is shown; moments are ms UTC. */
export interface TooFastEvidence {
  /** Before this moment the last portion cannot have been open. */
  readonly earliestFinish: number;
  readonly completedAt: number;
  /** Study hours of the course. */
  readonly hours: number;
}

export interface FinishedCourse {
  readonly modules: readonly PacedModule[];
  readonly plan: CoursePlan;
  readonly startedAt: number;
  /** Since when the start is the platform's own word; null while it is inferred from facts. */
  readonly toldAt: number | null;
  readonly completedAt: number | null;
}

const HOUR_MS = 3_600_000;

/**
 * The evidence when a course was completed earlier than its last portion opens by the bare plan, else null.
 *
 * Only the plan's steps count. Quiet hours, pauses and shifts are kindnesses of this desk, of which the platform may
 * know nothing: they never make anybody suspect. Nor does an inferred start: it is the first fact's moment, and the
 * learner may have begun long before.
 */
export function tooFastOf(course: FinishedCourse): TooFastEvidence | null {
  const { completedAt, toldAt, startedAt, plan, modules } = course;
  if (completedAt === null || toldAt === null) return null;
  const portions = portionsOf(modules, plan);
  const earliestFinish = startedAt + Math.max(0, portions.length - 1) * plan.stepHours * HOUR_MS;
  if (completedAt >= earliestFinish) return null;
  return { earliestFinish, completedAt, hours: modules.reduce((sum, { hours }) => sum + hours, 0) };
}
