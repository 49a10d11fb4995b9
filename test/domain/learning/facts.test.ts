import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../src/db/schema/learning.ts';
import {
  donePercent,
  type Fact,
  joinProgress,
  mergeFact,
  type Progress,
  progressOf,
} from '../../../src/domain/learning/facts.ts';
import { joinTold, toldBy, toldByFact } from '../../../src/domain/learning/told.ts';

const moment = fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_020 });
const fact: fc.Arbitrary<Fact> = fc.record({
  at: moment,
  percent: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  completed: fc.option(fc.boolean(), { nil: undefined }),
  result: fc.option(fc.constantFrom('passed' as const, 'failed' as const), { nil: undefined }),
  score: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
});

const told: fc.Arbitrary<Told> = fc.oneof(
  fact.map(toldByFact),
  fc
    .record({
      at: moment,
      startedAt: fc.option(moment, { nil: undefined }),
      dueAt: fc.option(moment, { nil: undefined }),
      provider: fc.option(fc.constantFrom('platform' as const, 'university' as const), { nil: undefined }),
      groupName: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
      withdrawn: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(toldBy),
);

const stateAfter = (facts: readonly Fact[]) =>
  facts.reduce<Progress | undefined>((before, one) => mergeFact(before, one), undefined);

/** The same facts in another order, some of them several times. */
const shuffled = fc.array(fact, { minLength: 1, maxLength: 8 }).chain((facts) =>
  fc.tuple(
    fc.constant(facts),
    fc
      .tuple(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.array(fc.constantFrom(...facts), { maxLength: 4 }),
      )
      .map(([all, again]) => [...all, ...again]),
  ),
);

describe('facts about a module', () => {
  it('end in the same state in any order and repetition', () => {
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        expect(stateAfter(other)).toEqual(stateAfter(facts));
      }),
    );
  });

  it('join in any grouping', () => {
    const state = fact.map(progressOf);
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(joinProgress(a, joinProgress(b, c))).toEqual(joinProgress(joinProgress(a, b), c));
        expect(joinProgress(a, b)).toEqual(joinProgress(b, a));
        expect(joinProgress(a, a)).toEqual(a);
      }),
    );
  });

  it('never go back by an older fact', () => {
    const before = stateAfter([{ percent: 70, score: 80, result: 'passed', at: 20 }])!;
    expect(mergeFact(before, { percent: 30, score: 10, result: 'failed', at: 10 })).toEqual({
      ...before,
      firstFactAt: 10,
    });
  });

  it('follow the platform when it corrects itself later', () => {
    expect(
      donePercent(
        stateAfter([
          { percent: 70, at: 10 },
          { percent: 40, at: 20 },
        ]),
      ),
    ).toBe(40);
  });

  it('keep a completion, at its earliest moment', () => {
    const state = stateAfter([
      { percent: 100, at: 20 },
      { completed: true, at: 10 },
      { percent: 40, at: 30 },
    ])!;
    expect(state).toMatchObject({ completedAt: 10, percent: 40 });
    expect(donePercent(state)).toBe(100);
  });

  it('keep a score that came apart from the result', () => {
    expect(
      stateAfter([
        { score: 86, at: 10 },
        { result: 'passed', at: 20 },
      ]),
    ).toMatchObject({ score: 86, result: 'passed' });
  });
});

describe('words about an enrolment', () => {
  it('join in any order, grouping and repetition', () => {
    fc.assert(
      fc.property(told, told, told, (a, b, c) => {
        expect(joinTold(a, joinTold(b, c))).toEqual(joinTold(joinTold(a, b), c));
        expect(joinTold(a, b)).toEqual(joinTold(b, a));
        expect(joinTold(a, a)).toEqual(joinTold(joinTold(a, a), a));
      }),
    );
  });

  it('change only what they mention', () => {
    const known = joinTold(
      toldBy({ at: 10, startedAt: 5, groupName: 'A' }),
      toldBy({ at: 20, groupName: 'B' }),
    );
    expect(known).toMatchObject({ startedAt: { value: 5, at: 10 }, groupName: { value: 'B', at: 20 } });
  });
});
