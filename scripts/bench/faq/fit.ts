/**
 * `node --import tsx scripts/bench/faq/fit.ts`: fits the weights of `src/domain/search/confidence.ts` by gradient descent,
 * and prints them with what each threshold would do.
 *
 * They are fitted to the tuning half of the labelled questions, and to the questions outside of the FAQ, each seen by a
 * finder that had not learnt it.
 */
import { outsideQuestions } from '../../../src/domain/faq/outside.ts';
import { figuresOf } from '../../../src/domain/search/confidence.ts';
import { createFinder, type Finder } from '../../../src/domain/search/finder.ts';
import { questionsOf } from './questions.ts';
import { starterEntries } from './starter.ts';

const STEPS = 20_000;
const PACE = 2;
/** Keeps the weights small: what fits these questions alone is no use. */
const RESTRAINT = 0.0002;
const FOLDS = 10;

interface Sample {
  /** The last is 1, for the constant. */
  readonly figures: readonly number[];
  /** Whether the best match is the right one. */
  readonly right: boolean;
}

const entries = await starterEntries();
const outside = await outsideQuestions();

/** A question for which nothing at all is found needs no weights. */
function sampleOf(finder: Finder, text: string, code: string | undefined): Sample[] {
  const { matches, evidence } = finder.find(text, 1);
  if (!evidence) return [];
  return [{ figures: [...figuresOf(evidence), 1], right: entries[matches[0]!.id]!.code === code }];
}

const everything = await createFinder(entries, outside);
const tuning = questionsOf('tuning');
const answered = tuning.filter(({ code }) => code !== undefined);
const unanswered = tuning.filter(({ code }) => code === undefined);
const ofAnswered = answered.flatMap(({ text, code }) => sampleOf(everything, text, code));
const ofUnanswered = unanswered.flatMap(({ text }) => sampleOf(everything, text, undefined));
const ofOutside: Sample[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const finder = await createFinder(
    entries,
    outside.filter((_, at) => at % FOLDS !== fold),
  );
  const unseen = outside.filter((_, at) => at % FOLDS === fold);
  ofOutside.push(...unseen.flatMap((text) => sampleOf(finder, text, undefined)));
}

const samples = [...ofAnswered, ...ofUnanswered, ...ofOutside];
const weights = samples[0]!.figures.map(() => 0);
const likelihood = ({ figures }: Sample) =>
  1 / (1 + Math.exp(-figures.reduce((sum, figure, at) => sum + figure * weights[at]!, 0)));
for (let step = 0; step < STEPS; step += 1) {
  const slopes = weights.map(() => 0);
  for (const sample of samples) {
    const error = likelihood(sample) - Number(sample.right);
    for (const [at, figure] of sample.figures.entries()) slopes[at]! += error * figure;
  }
  for (const [at, slope] of slopes.entries()) {
    const constant = at === slopes.length - 1;
    weights[at]! -= PACE * (slope / samples.length + (constant ? 0 : RESTRAINT * weights[at]!));
  }
}

process.stdout.write(`weights ${weights.map((weight) => weight.toFixed(2)).join(', ')}\n`);
for (let least = 0.3; least < 0.9; least += 0.04) {
  const share = (some: readonly Sample[], of: readonly unknown[]) =>
    (some.filter((sample) => likelihood(sample) >= least).length / of.length).toFixed(3);
  process.stdout.write(
    `least ${least.toFixed(2)}: offered ${share(ofAnswered, answered)}, ` +
      `falsely ${share(ofUnanswered, unanswered)}, outside ${share(ofOutside, outside)}\n`,
  );
}
