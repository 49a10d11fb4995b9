/**
 * How a course is cut into the portions that open one after the other.
 */
import type { CoursePlan } from '../../db/schema/learning.ts';

/** A module as pacing sees it; a course's modules come in their order. */
export interface PacedModule {
  readonly id: number;
  /** Study hours. */
  readonly hours: number;
  /** It does not open before this moment (ms UTC), whatever the plan says: a permission that begins later. */
  readonly notBefore?: number;
}

/** The hours of one module that belong to one portion, counted from the module's beginning. */
export interface Slice {
  readonly moduleId: number;
  readonly from: number;
  readonly to: number;
}

export interface Portion {
  /** From 1. */
  readonly number: number;
  readonly hours: number;
  readonly slices: readonly Slice[];
  /** The latest `notBefore` of its modules; ms UTC. */
  readonly notBefore: number | undefined;
}

/**
 * Cuts a course into portions.
 *
 * A plan by modules takes whole modules. A plan by hours takes exactly so many hours a portion, the last one what is
 * left: a long module is spread over several portions, and short ones share one. So a course is never faster through
 * than its hours allow, however unequal its modules are. Every hour of every module is in exactly one portion.
 *
 * @throws RangeError when the plan's portion is not positive; where courses are saved this is told kindly.
 */
export function portionsOf(modules: readonly PacedModule[], plan: CoursePlan): Portion[] {
  if (!(plan.perPortion > 0)) throw new RangeError('A portion has to be of more than nothing.');
  const groups =
    plan.by === 'modules' ? byModules(modules, plan.perPortion) : byHours(modules, plan.perPortion);
  const notBefore = new Map(modules.map((module) => [module.id, module.notBefore]));
  return groups.map((slices, index) => {
    let hours = 0;
    let latest: number | undefined;
    for (const { moduleId, from, to } of slices) {
      hours += to - from;
      const bound = notBefore.get(moduleId);
      if (bound !== undefined) latest = Math.max(bound, latest ?? bound);
    }
    return { number: index + 1, hours, slices, notBefore: latest };
  });
}

function byModules(modules: readonly PacedModule[], perPortion: number): Slice[][] {
  const groups: Slice[][] = [];
  for (let first = 0; first < modules.length; first += perPortion) {
    const taken = modules.slice(first, first + perPortion);
    groups.push(taken.map(({ id, hours }) => ({ moduleId: id, from: 0, to: hours })));
  }
  return groups;
}

function byHours(modules: readonly PacedModule[], perPortion: number): Slice[][] {
  const groups: Slice[][] = [];
  let room = 0;
  for (const { id, hours } of modules) {
    let from = 0;
    do {
      if (room <= 0) {
        groups.push([]);
        room = perPortion;
      }
      const to = Math.min(hours, from + room);
      groups.at(-1)?.push({ moduleId: id, from, to });
      room -= to - from;
      from = to;
    } while (from < hours);
  }
  return groups;
}
