import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { Door } from '../../../src/db/schema/exchange.ts';
import { type IncomingFact, recordFacts } from '../../../src/domain/learning/record.ts';
import { meetTeacher, register } from '../../../src/domain/teachers.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Content, clearLearning, makeContent } from './support.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const ANNA = { platformId: 'P1', login: 'anna', phone: '+998901234567' };

describeEngines('facts that come in', (open) => {
  let db: Db;
  let content: Content;

  beforeAll(async () => {
    db = await open();
    content = await makeContent(db);
  });
  beforeEach(() => clearLearning(db));

  const record = (facts: IncomingFact[], door: Door = 'rest') => recordFacts(db, door, facts, NOW);
  const enrolments = () => db.select().from(db.t.enrolments);
  const learners = () => db.select().from(db.t.learners);

  it('enrol a learner by themselves, and complete a course', async () => {
    const [first, second] = content.passports as [string, string];
    const outcomes = await record([
      { person: ANNA, passport: first, fact: { percent: 50, at: NOW - 3 * DAY } },
      { person: ANNA, passport: first, fact: { completed: true, at: NOW - 2 * DAY } },
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied']);
    const [begun] = await enrolments();
    expect(begun).toMatchObject({
      startedAt: NOW - 3 * DAY,
      dueAt: NOW + 27 * DAY,
      percent: 25,
      status: 'active',
      toldAt: null,
    });
    await record([
      { person: { login: 'ANNA ' }, passport: second, fact: { completed: true, at: NOW - DAY } },
    ]);
    const [done] = await enrolments();
    expect(done).toMatchObject({ percent: 100, status: 'completed', completedAt: NOW - DAY });
    const [learner] = await learners();
    expect(learner).toMatchObject({ lastCompletedAt: NOW - DAY, remindAt: null });
  });

  it('complete a course without a module that is for other places only', async () => {
    const [first, second] = content.passports as [string, string];
    const { modules } = db.t;
    const only = (permission: { places: { regionId: string }[] } | null) =>
      db.update(modules).set({ permission }).where(eq(modules.passport, second));
    await only({ places: [{ regionId: 'andijon' }] });
    const done = { passport: first, fact: { completed: true, at: NOW - DAY } };
    await record([{ person: { ...ANNA, regionId: 'xorazm' }, ...done }]);
    await record([{ person: { platformId: 'P2', regionId: 'andijon' }, ...done }]);
    await only(null);
    expect((await enrolments()).map(({ status, percent }) => [status, percent])).toEqual([
      ['completed', 100],
      ['active', 25],
    ]);
  });

  it('say what is wrong with each, and apply the others', async () => {
    const [passport] = content.passports as [string];
    const at = NOW - DAY;
    const wrong = await record([
      { person: {}, passport, fact: { percent: 1, at } },
      { person: { phone: '12' }, passport, fact: { percent: 1, at } },
      { person: ANNA, fact: { percent: 1, at } },
      { person: ANNA, passport: 'nonsense', fact: { percent: 1, at } },
      { person: ANNA, passport: 'XYZ-9999-99', fact: { percent: 1, at } },
      { person: ANNA, courseCode: 'NOTHING', fact: { percent: 1, at } },
      { person: ANNA, passport, courseCode: content.otherCode, fact: { percent: 1, at } },
      { person: ANNA, passport, fact: { percent: 101, at } },
      { person: ANNA, passport, fact: { score: -1, at } },
      { person: ANNA, passport, fact: { percent: 1, at: 12 } },
      { person: ANNA, passport, fact: { percent: 1, at: NOW + 2 * DAY } },
      { person: ANNA, passport, fact: { percent: 1, at } },
      { person: ANNA, passport, fact: { percent: 1, at } },
    ]);
    expect(wrong.map((one) => (one.kind === 'wrong' ? one.reason : one.kind))).toEqual([
      'no-key',
      'phone-strange',
      'no-target',
      'passport-strange',
      'passport-unknown',
      'course-unknown',
      'course-differs',
      'percent-strange',
      'score-strange',
      'time-strange',
      'time-ahead',
      'applied',
      'repeated',
    ]);
    const [counts] = await db.select().from(db.t.doorCounts);
    expect(counts).toMatchObject({ door: 'rest', day: '2026-11-01', applied: 1, repeated: 1, wrong: 11 });
  });

  it('end the same in any order, batching and repetition, whichever keys they come with', async () => {
    const facts = ordinaryFacts(content);
    const order = fc
      .tuple(
        fc.shuffledSubarray(facts, { minLength: facts.length }),
        fc.array(fc.constantFrom(...facts), { maxLength: 5 }),
        fc.integer({ min: 1, max: 6 }),
      )
      .map(([all, again, size]) => ({ facts: [...all, ...again], size }));
    const finalState = async (some: readonly IncomingFact[], size: number) => {
      await clearLearning(db);
      for (let start = 0; start < some.length; start += size) {
        const door = (['file', 'rest', 'xapi'] as const)[start % 3]!;
        await record(some.slice(start, start + size), door);
      }
      return stateOf(db);
    };
    const expected = await finalState(facts, facts.length);
    expect(expected.enrolments).toHaveLength(3);
    await fc.assert(
      fc.asyncProperty(order, async ({ facts: other, size }) => {
        expect(await finalState(other, size)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('wait for the teacher, and for the phone', async () => {
    const [passport] = content.passports as [string];
    await record([{ person: { login: 'anna' }, passport, fact: { percent: 10, at: NOW - DAY } }]);
    const met = await meetTeacher(db, { telegramId: 501, displayName: 'Anna' }, NOW);
    await register(db, met.id, profile('+998901234567'), NOW);
    expect(await learners()).toMatchObject([{ teacherId: null }]);
    await record([{ person: ANNA, passport, fact: { percent: 20, at: NOW } }]);
    expect(await learners()).toMatchObject([
      { teacherId: met.id, linkedBy: 'phone', linkedAt: NOW, remindAt: NOW },
    ]);
  });

  it('link when the teacher shares the phone later', async () => {
    const [passport] = content.passports as [string];
    await record([{ person: ANNA, passport, fact: { percent: 10, at: NOW - DAY } }]);
    const met = await meetTeacher(db, { telegramId: 502, displayName: 'Anna' }, NOW);
    await register(db, met.id, profile('+998901234567'), NOW);
    expect(await learners()).toMatchObject([{ teacherId: met.id, remindAt: NOW }]);
  });
});

/** Three people, told with different keys, in two courses; the facts contradict each other where they may. */
function ordinaryFacts({ passports, code, otherCode }: Content): IncomingFact[] {
  const [first, second] = passports as [string, string];
  const at = (day: number) => NOW - 30 * DAY + day * DAY;
  const boris = { phone: '+998911111111' };
  return [
    { person: { platformId: 'P1' }, passport: first, fact: { percent: 30, at: at(1) } },
    { person: { login: 'anna' }, passport: first, fact: { percent: 80, score: 60, at: at(3) } },
    { person: ANNA, passport: first, fact: { completed: true, result: 'passed', at: at(5) } },
    { person: { phone: ANNA.phone }, passport: second, fact: { completed: true, at: at(9) } },
    { person: ANNA, courseCode: code, enrolment: { at: at(2), startedAt: at(0), groupName: 'G1' } },
    { person: ANNA, courseCode: code, enrolment: { at: at(4), dueAt: at(60), provider: 'regional_centre' } },
    { person: ANNA, courseCode: otherCode, fact: { percent: 40, at: at(6) } },
    { person: boris, passport: first, fact: { percent: 55, at: at(2) } },
    { person: boris, passport: first, fact: { percent: 45, at: at(3) } },
    { person: { ...boris, login: 'boris' }, courseCode: code, enrolment: { at: at(8), withdrawn: true } },
    { person: { login: 'boris' }, courseCode: code, enrolment: { at: at(7), withdrawn: false } },
  ];
}

/** Everything but what tells when the database heard of it. */
async function stateOf(db: Db) {
  const people = await db.select().from(db.t.learners);
  const nameOf = new Map(
    people.map(({ id, platformId, login, phone }) => [id, [platformId, login, phone].join()]),
  );
  const known = <T extends { learnerId: number }>(rows: T[], key: (row: T) => number) =>
    rows
      .map((row) => ({ ...row, id: 0, learnerId: nameOf.get(row.learnerId) }))
      .sort((a, b) =>
        `${a.learnerId}:${key(a as unknown as T)}`.localeCompare(`${b.learnerId}:${key(b as unknown as T)}`),
      );
  return {
    people: [...nameOf.values()].sort(),
    enrolments: known(await db.select().from(db.t.enrolments), (row) => row.courseId),
    progress: known(await db.select().from(db.t.moduleProgress), (row) => row.moduleId),
  };
}

function profile(phone: string) {
  return {
    fullName: 'Anna Karimova',
    regionId: 'qoraqalpogiston',
    districtId: null,
    school: null,
    subject: null,
    position: null,
    phone,
  };
}
