/**
 * Whether what was found is likely to be what was asked for: a logistic function of a few figures, whose weights were
 * fitted to labelled questions (`scripts/bench/faq/fit.ts`). Pure.
 */

/** What is known of the best match of a question. */
export interface Evidence {
  /** Of the best match, 0 to 1. */
  readonly score: number;
  /** How far it is ahead of the second. */
  readonly ahead: number;
  /** How close the question is to one that nothing here answers, 0 to 1. */
  readonly outside: number;
  /** What share of what the question says is said by the match too, the rarer the more, 0 to 1. */
  readonly covered: number;
  /** Words of the question that say something. */
  readonly telling: number;
}

/** More words than this say no more about whether the question is understood. */
const ENOUGH_WORDS = 6;

/** The figures that count, in the order of {@link WEIGHTS}. */
export function figuresOf({ score, ahead, outside, covered, telling }: Evidence): number[] {
  return [score, ahead, outside, covered, Math.min(telling, ENOUGH_WORDS) / ENOUGH_WORDS];
}

const WEIGHTS = [10.37, 6.73, -9.61, 3.81, 4.6];
const CONSTANT = -7.34;
/** Chosen so that of the questions that nothing answers fewer than one in ten is offered something. */
const LEAST = 0.5;

/** How likely the best match is right, 0 to 1. */
export function likelihood(evidence: Evidence): number {
  const sum = figuresOf(evidence).reduce((total, figure, at) => total + figure * WEIGHTS[at]!, CONSTANT);
  return 1 / (1 + Math.exp(-sum));
}

export function isConfident(evidence: Evidence): boolean {
  return evidence.telling > 0 && likelihood(evidence) >= LEAST;
}
