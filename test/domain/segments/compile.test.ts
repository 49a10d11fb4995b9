/** The SQL of a condition finds exactly those of whom it holds, on both engines. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionSql } from '../../../src/domain/segments/compile.ts';
import { type Group, readCondition } from '../../../src/domain/segments/condition.ts';
import { countSegment, sampleSegment } from '../../../src/domain/segments/counts.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Crowd, conditions, crowd, holds, NOW, questions, REGION_IDS, settle } from './people.ts';

const CROWDS = 2;
const CONDITIONS = 40;
const QUESTIONS = 200;

describeEngines('a condition in SQL', (open) => {
  const found = (condition: Group, { people, ended }: Crowd, regions?: readonly string[]) =>
    people.flatMap((one, index) =>
      holds(one, condition, ended) && (regions === undefined || regions.includes(one.regionId ?? ''))
        ? [index + 1]
        : [],
    );

  it.each(fc.sample(crowd, { numRuns: CROWDS, seed: 4 }).map((each, index) => ({ each, index })))(
    'finds whom it is about, counts them as it goes along, and shows some of them: crowd $index',
    async ({ each, index }) => {
      const db = await open();
      await settle(db, each);
      const { teachers } = db.t;
      const finds = async (condition: Group, regions?: readonly string[]) => {
        const rows = await db
          .select({ id: teachers.id })
          .from(teachers)
          .where(conditionSql(db, condition, { now: NOW, regions }))
          .orderBy(teachers.id);
        return rows.map(({ id }) => id);
      };
      for (const value of fc.sample(questions, { numRuns: QUESTIONS, seed: index })) {
        const { condition } = readCondition(JSON.parse(JSON.stringify(value)));
        expect(await finds(condition!), JSON.stringify(value)).toEqual(found(condition!, each));
      }
      await fc.assert(
        fc.asyncProperty(
          conditions,
          fc.constantFrom(undefined, REGION_IDS.slice(0, 2)),
          async (value, regions) => {
            const { condition, problems } = readCondition(JSON.parse(JSON.stringify(value)));
            if (!condition) throw new Error(JSON.stringify(problems));
            const finding = { now: NOW, regions };
            const expected = found(condition, each, regions);
            expect(await finds(condition, regions)).toEqual(expected);

            const count = await countSegment(db, condition, finding);
            expect(count.total).toBe(expected.length);
            expect(count.unreachable).toBe(expected.filter((id) => each.people[id - 1]!.blocked).length);
            expect(count.byLocale.uz).toBe(
              expected.filter((id) => each.people[id - 1]!.locale === 'uz').length,
            );
            expect(count.along).toEqual(
              condition.of.map(
                (_, last) =>
                  found({ ...condition, of: condition.of.slice(0, last + 1) }, each, regions).length,
              ),
            );
            const samples = await sampleSegment(db, condition, finding, 5, 17);
            expect(new Set(samples.map(({ id }) => id)).size).toBe(Math.min(5, expected.length));
            expect(samples.every(({ id }) => expected.includes(id))).toBe(true);
          },
        ),
        { numRuns: CONDITIONS, seed: index },
      );
    },
  );
});
