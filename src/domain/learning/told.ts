/**
 * What other systems say of an enrolment, joined like facts are (`facts.ts`): each thing by itself, the newest word
 * counts. Pure.
 */
import type { Provider, Said, Told } from '../../db/schema/learning.ts';
import { completionIn, type Fact, isNewer } from './facts.ts';

/** What a row, a request or a statement says of an enrolment; what it does not mention stays as it is. */
export interface EnrolmentWord {
  /** When it was so, ms UTC. */
  at: number;
  startedAt?: number | undefined;
  dueAt?: number | undefined;
  provider?: Provider | undefined;
  groupName?: string | undefined;
  /** True when they left the course, false when they are in it (again). */
  withdrawn?: boolean | undefined;
}

/** A word by itself. */
export function toldBy({ at, startedAt, dueAt, provider, groupName, withdrawn }: EnrolmentWord): Told {
  return {
    firstAt: at,
    ...(startedAt === undefined ? {} : { startedAt: { value: startedAt, at } }),
    ...(dueAt === undefined ? {} : { dueAt: { value: dueAt, at } }),
    ...(provider === undefined ? {} : { provider: { value: provider, at } }),
    ...(groupName === undefined ? {} : { groupName: { value: groupName, at } }),
    ...(withdrawn === undefined ? {} : { withdrawn: { value: withdrawn, at } }),
  };
}

/** A fact about a course as a whole. */
export function toldByFact(fact: Fact): Told {
  const { at, percent, result, score } = fact;
  const completedAt = completionIn(fact);
  return {
    firstAt: at,
    ...(percent === undefined ? {} : { percent: { value: percent, at } }),
    ...(result === undefined ? {} : { result: { value: result, at } }),
    ...(score === undefined ? {} : { score: { value: score, at } }),
    ...(completedAt === null ? {} : { completedAt }),
  };
}

/** What two know together. Commutative, associative, and idempotent. */
export function joinTold(a: Told, b: Told): Told {
  return dropMissing({
    firstAt: Math.min(a.firstAt, b.firstAt),
    startedAt: newer(a.startedAt, b.startedAt),
    dueAt: newer(a.dueAt, b.dueAt),
    provider: newer(a.provider, b.provider),
    groupName: newer(a.groupName, b.groupName),
    withdrawn: newer(a.withdrawn, b.withdrawn),
    percent: newer(a.percent, b.percent),
    result: newer(a.result, b.result),
    score: newer(a.score, b.score),
    completedAt:
      a.completedAt === undefined || b.completedAt === undefined
        ? (a.completedAt ?? b.completedAt)
        : Math.min(a.completedAt, b.completedAt),
  });
}

/** When the newest word on start, due date, provider, group and status is from; null when there is none. */
export function wordFrom(told: Told | null): number | null {
  if (!told) return null;
  return latest([told.startedAt, told.dueAt, told.provider, told.groupName, told.withdrawn]);
}

/** When the newest fact about the course as a whole happened; null when there is none. */
export function courseFactFrom(told: Told | null): number | null {
  if (!told) return null;
  const done = told.completedAt === undefined ? undefined : { value: true, at: told.completedAt };
  return latest([told.percent, told.result, told.score, done]);
}

function latest(said: readonly (Said<unknown> | undefined)[]): number | null {
  const moments = said.flatMap((one) => (one ? [one.at] : []));
  return moments.length > 0 ? Math.max(...moments) : null;
}

function newer<T extends string | number | boolean>(
  a: Said<T> | undefined,
  b: Said<T> | undefined,
): Said<T> | undefined {
  if (!a || !b) return a ?? b;
  return isNewer(b.at, b.value, a.at, a.value) ? b : a;
}

/** JSON knows no undefined: what is compared with what was read must not have it. */
function dropMissing(told: { [K in keyof Told]: Told[K] | undefined }): Told {
  return Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined),
  ) as unknown as Told;
}
