import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { CODE_TRIES } from '../../../src/domain/learning/codes.ts';
import { findLearner, learnerOfTeacher, saveLearner } from '../../../src/domain/learning/learners.ts';
import { link, linkByCode, unlink } from '../../../src/domain/learning/linking.ts';
import { recordFacts } from '../../../src/domain/learning/record.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { changeProfile, meetTeacher, type Teacher } from '../../../src/domain/teachers.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Content, clearLearning, makeContent } from './support.ts';

const NOW = Date.UTC(2026, 10, 1);
const DAY = 86_400_000;
const PHONE = '+998901234567';

describeEngines('people and their links', (open) => {
  let db: Db;
  let content: Content;
  let official: Official;
  let telegramId = 600;

  beforeAll(async () => {
    db = await open();
    content = await makeContent(db);
    official = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'administrator' }, NOW);
  });
  beforeEach(() => clearLearning(db));

  const save = (person: Parameters<typeof saveLearner>[1], at = NOW) =>
    db.transaction((tx) => saveLearner(tx, person, at));
  const teacher = async (phone?: string): Promise<Teacher> => {
    telegramId += 1;
    const met = await meetTeacher(db, { telegramId, displayName: `T${telegramId}` }, NOW);
    return phone ? changeProfile(db, met.id, { phone }, NOW) : met;
  };
  const learners = () => db.select().from(db.t.learners).orderBy(db.t.learners.id);

  it('keep people apart who share a phone, and say that the phone alone means nobody', async () => {
    await save({ platformId: 'P1', phone: PHONE });
    await save({ platformId: 'P2', phone: '90 123-45-67' });
    expect(await learners()).toHaveLength(2);
    expect(await save({ phone: PHONE })).toEqual({ kind: 'wrong', reason: 'phone-shared' });
    // And the bot does not choose either: the login and its code do.
    expect(await learnerOfTeacher(db, (await teacher(PHONE)).id)).toBeUndefined();
  });

  it('are never found by name', async () => {
    await save({ platformId: 'P1', fullName: 'Karimova Dilnoza' });
    await save({ platformId: 'P2', fullName: 'Karimova Dilnoza' });
    expect(await learners()).toHaveLength(2);
    expect(await findLearner(db, {})).toBeUndefined();
    expect(await findLearner(db, { platformId: 'P2' })).toMatchObject({ platformId: 'P2' });
  });

  it('refuse keys of two different people', async () => {
    await save({ platformId: 'P1', login: 'anna' });
    await save({ platformId: 'P2', login: 'boris' });
    expect(await save({ platformId: 'P1', login: 'boris' })).toEqual({
      kind: 'wrong',
      reason: 'keys-disagree',
    });
    expect(await save({ platformId: 'P3', login: 'anna' })).toEqual({
      kind: 'wrong',
      reason: 'keys-disagree',
    });
  });

  it('become one when somebody is told with the keys of both, and keep all that was known', async () => {
    const [first, second] = content.passports as [string, string];
    const at = NOW - DAY;
    await recordFacts(
      db,
      'rest',
      [
        { person: { platformId: 'P1' }, passport: first, fact: { percent: 40, at } },
        { person: { login: 'anna' }, passport: first, fact: { percent: 60, at: at + 1 } },
        { person: { login: 'anna' }, passport: second, fact: { completed: true, at } },
        { person: { phone: PHONE }, courseCode: content.otherCode, fact: { percent: 10, at } },
      ],
      NOW,
    );
    expect(await learners()).toHaveLength(3);
    const linked = await teacher(PHONE);
    await save({ platformId: 'P1', login: 'anna', phone: PHONE });
    expect(await learners()).toMatchObject([
      { platformId: 'P1', login: 'anna', phone: PHONE, teacherId: linked.id, linkedBy: 'phone' },
    ]);
    const enrolments = await db.select().from(db.t.enrolments).orderBy(db.t.enrolments.courseId);
    expect(enrolments.map(({ percent }) => percent)).toEqual([90, 10]);
  });

  it('are made once however many doors bring them at the same moment', async () => {
    const [passport] = content.passports as [string];
    const facts = Array.from({ length: 20 }, (_, index) => ({
      person: { platformId: `P${index % 5}`, phone: `90 123-45-0${index % 5}` },
      passport,
      fact: { percent: index, at: NOW - DAY + index },
    }));
    await Promise.all(facts.map((fact) => recordFacts(db, 'rest', [fact], NOW)));
    expect(await learners()).toHaveLength(5);
    const progress = await db.select().from(db.t.moduleProgress);
    expect(progress.map(({ percent }) => percent).sort()).toEqual([15, 16, 17, 18, 19]);
  });

  it('link by login and one-time code, once', async () => {
    await save({ login: 'anna', code: 'AB 12', codeExpiresAt: NOW + DAY });
    const anna = await teacher();
    expect(await linkByCode(db, anna, 'nobody', 'ab12', NOW)).toEqual({ kind: 'wrong' });
    expect(await linkByCode(db, anna, 'anna', 'ab13', NOW)).toEqual({ kind: 'wrong' });
    expect(await linkByCode(db, anna, 'anna', 'ab12', NOW + 2 * DAY)).toEqual({ kind: 'expired' });
    expect(await linkByCode(db, anna, ' ANNA ', 'ab 12', NOW)).toMatchObject({
      kind: 'linked',
      learner: { login: 'anna', teacherId: anna.id, linkedBy: 'code', remindAt: NOW },
    });
    expect(await linkByCode(db, anna, 'anna', 'ab12', NOW)).toMatchObject({ kind: 'already' });
    // The same file once more brings a used code not back to life.
    await unlink(db, official, (await learners())[0]!.id, NOW);
    expect(await save({ login: 'anna', code: 'AB 12', codeExpiresAt: NOW + DAY })).toMatchObject({
      kind: 'same',
    });
    expect(await linkByCode(db, await teacher(), 'anna', 'ab12', NOW)).toEqual({ kind: 'expired' });
  });

  it('lock a code after too many wrong ones, until the platform sends another', async () => {
    await save({ login: 'anna', code: '1' });
    const anna = await teacher();
    for (let tries = 1; tries < CODE_TRIES; tries++) {
      expect(await linkByCode(db, anna, 'anna', 'x', NOW)).toEqual({ kind: 'wrong' });
    }
    expect(await linkByCode(db, anna, 'anna', 'x', NOW)).toEqual({ kind: 'locked' });
    expect(await linkByCode(db, anna, 'anna', '1', NOW)).toEqual({ kind: 'locked' });
    await save({ login: 'anna', code: '2' });
    expect(await linkByCode(db, anna, 'anna', '2', NOW)).toMatchObject({ kind: 'linked' });
  });

  it('are not linked again by the phone after an official undid it', async () => {
    const anna = await teacher(PHONE);
    await save({ platformId: 'P1', phone: PHONE });
    const [learner] = await learners();
    expect(learner!.teacherId).toBe(anna.id);
    expect(await unlink(db, official, learner!.id, NOW)).toBe(true);
    expect(await unlink(db, official, learner!.id, NOW)).toBe(false);
    await save({ platformId: 'P1', phone: PHONE, fullName: 'Anna' });
    await changeProfile(db, anna.id, { phone: PHONE }, NOW);
    expect(await learners()).toMatchObject([{ teacherId: null, refusedTeacherId: anna.id, remindAt: null }]);

    expect(await link(db, official, learner!.id, anna.id, NOW)).toMatchObject({ kind: 'linked' });
    await save({ platformId: 'P2' });
    const other = (await learners())[1]!;
    expect(await link(db, official, other.id, anna.id, NOW)).toEqual({ kind: 'teacher-taken' });
    expect(await link(db, official, learner!.id, (await teacher()).id, NOW)).toEqual({
      kind: 'learner-taken',
    });
    expect(await link(db, official, 999_999, anna.id, NOW)).toEqual({ kind: 'unknown' });
    const audit = await db.select({ action: db.t.audit.action }).from(db.t.audit).orderBy(db.t.audit.id);
    expect(audit.map(({ action }) => action).slice(-2)).toEqual(['learner.unlinked', 'learner.linked']);
  });
});
