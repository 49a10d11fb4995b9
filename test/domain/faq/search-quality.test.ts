/**
 * The search on the starter FAQ, with questions that it was not fitted to. The bounds are those that the desk promises;
 * `npm run bench -- faq` gives the figures.
 */
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../../../scripts/bench/faq/questions.ts';
import { starterEntries } from '../../../scripts/bench/faq/starter.ts';
import { outsideQuestions } from '../../../src/domain/faq/outside.ts';
import { createFinder } from '../../../src/domain/search/finder.ts';

describe('the search of the starter FAQ', async () => {
  const entries = await starterEntries();
  const finder = await createFinder(entries, await outsideQuestions());
  const found = questionsOf('held-out').map((question) => {
    const { matches, confident } = finder.find(question.text, 3);
    return { ...question, codes: matches.map(({ id }) => entries[id]!.code), confident };
  });
  const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;
  const answered = found.filter(({ code }) => code !== undefined);

  it('has questions of every entry and of none', () => {
    expect(new Set(answered.map(({ code }) => code))).toEqual(new Set(entries.map(({ code }) => code)));
    expect(answered.length).toBeGreaterThanOrEqual(300);
    expect(found.length - answered.length).toBeGreaterThanOrEqual(60);
  });

  it('has the right entry first, or among three', () => {
    expect(
      share(
        answered.filter(({ code, codes }) => codes[0] === code),
        answered,
      ),
    ).toBeGreaterThanOrEqual(0.85);
    expect(
      share(
        answered.filter(({ code, codes }) => codes.includes(code!)),
        answered,
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('is silent where nothing fits, and speaks where something does', () => {
    const unanswered = found.filter(({ code }) => code === undefined);
    expect(
      share(
        unanswered.filter(({ confident }) => confident),
        unanswered,
      ),
    ).toBeLessThanOrEqual(0.1);
    expect(
      share(
        answered.filter(({ confident }) => confident),
        answered,
      ),
    ).toBeGreaterThanOrEqual(0.7);
  });

  it.each(['uz', 'uz-Cyrl', 'ru', 'en'])('serves %s as well as the others', (lang) => {
    const own = answered.filter((each) => each.lang === lang);
    expect(
      share(
        own.filter(({ code, codes }) => codes.includes(code!)),
        own,
      ),
    ).toBeGreaterThanOrEqual(0.9);
  });
});
