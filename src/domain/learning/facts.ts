/**
 * What is known of a learner in a module, and how a fact is added to it. Pure.
 *
 * Every part is a join: the newest percent, the newest result and the newest score (of two that are equally new the
 * higher), the earliest completion. So any order and repetition of the same facts ends in the same state, and an
 * older fact never takes anything back.
 */
import type { Result } from '../../db/schema/learning.ts';
import type { Schema } from '../../db/schema/schema.ts';

/** Something that happened to a learner in a module, or in a course as a whole. */
export interface Fact {
  /** Done share, 0 to 100; 100 means completed. */
  percent?: number | undefined;
  completed?: boolean | undefined;
  result?: Result | undefined;
  /** 0 to 100. */
  score?: number | undefined;
  /** When it happened, ms UTC. */
  at: number;
}

export type ModuleProgress = Schema['moduleProgress']['$inferSelect'];

/** A module's progress without whose and of which it is. */
export type Progress = Omit<ModuleProgress, 'learnerId' | 'moduleId'>;

/** The percent to show and to count with: what is completed is done whole, whatever was said of its parts. */
export function donePercent(progress: Pick<Progress, 'percent' | 'completedAt'> | undefined): number {
  if (!progress) return 0;
  return progress.completedAt === null ? progress.percent : 100;
}

/** When a fact says that something was completed, if it does. */
export function completionIn(fact: Fact): number | null {
  return fact.completed || (fact.percent ?? 0) >= 100 ? fact.at : null;
}

/** What is known after one fact more. */
export function mergeFact(before: Progress | undefined, fact: Fact): Progress {
  const after = progressOf(fact);
  return before ? joinProgress(before, after) : after;
}

/** What is known when nothing but this fact is. */
export function progressOf(fact: Fact): Progress {
  const { percent, result, score, at } = fact;
  return {
    percent: percent ?? 0,
    percentAt: percent === undefined ? null : at,
    completedAt: completionIn(fact),
    result: result ?? null,
    resultAt: result === undefined ? null : at,
    score: score ?? null,
    scoreAt: score === undefined ? null : at,
    firstFactAt: at,
    lastFactAt: at,
  };
}

/** What is known by two who each know a part of the facts. Commutative, associative, and idempotent. */
export function joinProgress(a: Progress, b: Progress): Progress {
  const percent = isNewer(b.percentAt, b.percent, a.percentAt, a.percent) ? b : a;
  const result = isNewer(b.resultAt, b.result, a.resultAt, a.result) ? b : a;
  const score = isNewer(b.scoreAt, b.score, a.scoreAt, a.score) ? b : a;
  return {
    percent: percent.percent,
    percentAt: percent.percentAt,
    completedAt: earliest(a.completedAt, b.completedAt),
    result: result.result,
    resultAt: result.resultAt,
    score: score.score,
    scoreAt: score.scoreAt,
    firstFactAt: Math.min(a.firstFactAt, b.firstFactAt),
    lastFactAt: Math.max(a.lastFactAt, b.lastFactAt),
  };
}

/** True when something said at `at` counts before what was said at `thanAt`; of the same moment the greater does. */
export function isNewer<T extends string | number | boolean | null>(
  at: number | null,
  value: T,
  thanAt: number | null,
  than: T,
): boolean {
  if (at === null) return false;
  if (thanAt === null || at > thanAt) return true;
  return at === thanAt && value !== null && than !== null && value > than;
}

export function earliest(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
