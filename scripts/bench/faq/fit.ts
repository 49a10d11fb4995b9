/**
 * `node --import tsx scripts/bench/faq/fit.ts`: fits the weights of `src/domain/search/confidence.ts` to the tuning half
 * of the labelled questions, by gradient descent, and prints them with what each threshold would do on that half.
 */
import { outsideQuestions } from '../../../src/domain/faq/outside.ts';
import { figuresOf } from '../../../src/domain/search/confidence.ts';
import { createFinder } from '../../../src/domain/search/finder.ts';
import { questionsOf } from './questions.ts';
import { starterEntries } from './starter.ts';

const STEPS = 20_000;
const PACE = 2;
/** Keeps the weights small: what fits the tuning half alone is no use. */
const RESTRAINT = 0.0002;

const entries = await starterEntries();
const finder = await createFinder(entries, await outsideQuestions());
const questions = questionsOf('tuning');
/** Questions for which nothing at all is found need no weights. */
const samples = questions.flatMap(({ code, text }) => {
  const { matches, evidence } = finder.find(text, 3);
  if (!evidence) return [];
  const right = entries[matches[0]!.id]!.code === code;
  return [{ figures: [...figuresOf(evidence), 1], right, answered: code !== undefined }];
});
const answered = questions.filter(({ code }) => code !== undefined).length;

const weights = samples[0]!.figures.map(() => 0);
const likelihood = (figures: readonly number[]) =>
  1 / (1 + Math.exp(-figures.reduce((sum, figure, at) => sum + figure * weights[at]!, 0)));
for (let step = 0; step < STEPS; step += 1) {
  const slopes = weights.map(() => 0);
  for (const { figures, right } of samples) {
    const error = likelihood(figures) - Number(right);
    for (const [at, figure] of figures.entries()) slopes[at]! += error * figure;
  }
  for (const [at, slope] of slopes.entries()) {
    const constant = at === slopes.length - 1;
    weights[at]! -= PACE * (slope / samples.length + (constant ? 0 : RESTRAINT * weights[at]!));
  }
}

process.stdout.write(`weights ${weights.map((weight) => weight.toFixed(2)).join(', ')}\n`);
const share = (some: number, all: number) => (some / all).toFixed(3);
for (let least = 0.5; least < 0.95; least += 0.04) {
  const offered = samples.filter(({ figures }) => likelihood(figures) >= least);
  const wrongly = offered.filter((sample) => !sample.answered).length;
  process.stdout.write(
    `least ${least.toFixed(2)}: offered ${share(offered.length - wrongly, answered)}, ` +
      `falsely ${share(wrongly, questions.length - answered)}\n`,
  );
}
