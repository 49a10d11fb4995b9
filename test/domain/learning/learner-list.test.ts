/** The panel's list of learners on both engines: rights, words, pages, and states that no column holds. */
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { courseViewsOfMany } from '../../../src/domain/learning/course-view.ts';
import {
  countLearners,
  groupsOf,
  LEARNERS_A_PAGE,
  type LearnerFilter,
  learnerPage,
} from '../../../src/domain/learning/learner-list.ts';
import { saveLearner } from '../../../src/domain/learning/learners.ts';
import { recompute } from '../../../src/domain/learning/recompute.ts';
import { changeSchedules } from '../../../src/domain/learning/schedule-changes.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Classroom, classroom, DAY, HOUR, linkTeacher, START } from './classroom.ts';

const NOW = START + 20 * DAY;
const CLOCK = { timeZone: 'Asia/Tashkent', quietHours: { from: '22:00', until: '07:00' } };

describeEngines('the list of learners', (open) => {
  let db: Db;
  let room: Classroom;
  let administrator: Official;
  let supervisor: Official;

  beforeAll(async () => {
    db = await open();
    room = await classroom(db);
    administrator = await ensureOfficial(db, { telegramId: 1, name: 'Aziza', role: 'administrator' }, NOW);
    const made = await ensureOfficial(db, { telegramId: 2, name: 'Nazira', role: 'supervisor' }, NOW);
    supervisor = { ...made, regions: ['xorazm'] };
    await fill();
  });

  /** Learners who began on different days and did differently much, some of them with changed schedules. */
  async function fill(): Promise<void> {
    const limited = await classroom(db, {
      modulePermissions: {
        9: { places: [{ regionId: 'andijon' }] },
        10: { from: START + 40 * DAY, places: [] },
      },
    });
    const ids: number[] = [];
    for (let one = 0; one < 120; one += 1) {
      const course = one % 4 === 3 ? limited : room;
      const startedAt = START - (one % 7) * 3 * DAY;
      const regionId = one % 3 === 0 ? 'andijon' : 'xorazm';
      const someone = { regionId, startedAt, groupName: `${(one % 2) + 1}-guruh` };
      const { learnerId, enrolmentId } = await course.enrol(someone);
      ids.push(learnerId);
      for (let module = 1; module <= one % 11; module += 1)
        await course.work(learnerId, module, 100, startedAt + module * 9 * HOUR);
      if (one % 5 === 0) await linkTeacher(db, learnerId, regionId);
      const scope = { kind: 'enrolment', enrolmentId } as const;
      const change = (wish: Parameters<typeof changeSchedules>[2]['wish']) =>
        changeSchedules(db, administrator, { scope, wish, reason: 'Kasallik' }, NOW);
      if (one % 6 === 1) await change({ kind: 'pause', from: NOW - 5 * DAY, until: null });
      if (one % 6 === 2) await change({ kind: 'extend', by: 10 * DAY });
      if (one % 6 === 3) await change({ kind: 'shift', from: startedAt + 2 * DAY, by: 9 * DAY });
    }
    await db.transaction((tx) => recompute(tx, ids, NOW));
  }

  /** Everybody whom the pages show, one page after the other. */
  async function all(official: Official, filter: LearnerFilter): Promise<number[]> {
    const ids: number[] = [];
    let before: number | undefined;
    do {
      const page = await learnerPage(db, official, filter, { before, now: NOW, clock: CLOCK });
      expect(page.rows.length).toBeLessThanOrEqual(LEARNERS_A_PAGE);
      ids.push(...page.rows.map(({ learner }) => learner.id));
      before = page.next;
    } while (before !== undefined);
    return ids;
  }

  it('shows everybody once, the newest first, and only those of one’s regions', async () => {
    const everybody = await db.select().from(db.t.learners);
    const newest = (rows: typeof everybody) => rows.map(({ id }) => id).sort((a, b) => b - a);
    expect(await all(administrator, {})).toEqual(newest(everybody));
    expect(await countLearners(db, administrator, {}, NOW)).toBe(everybody.length);
    const own = everybody.filter(({ regionId }) => regionId === 'xorazm');
    expect(await all(supervisor, {})).toEqual(newest(own));
    expect(await all(supervisor, { regionId: 'andijon' })).toEqual([]);
    expect(await all({ ...administrator, role: 'editor' }, {})).toEqual([]);
  });

  describe.each(['behind', 'at-risk', 'overdue', 'paused'] as const)('%s', (state) => {
    it('finds exactly those whom the pure functions find', async () => {
      const ids = (await db.select({ id: db.t.learners.id }).from(db.t.learners)).map(({ id }) => id);
      const expected: number[] = [];
      for await (const { learnerId, views } of courseViewsOfMany(db, ids, NOW, CLOCK)) {
        const isOne = views.some(
          ({ enrolment, pace }) => enrolment.status === 'active' && pace.state === state,
        );
        if (isOne) expected.push(learnerId);
      }
      expect(expected.length).toBeGreaterThan(2);
      expect(await all(administrator, { state })).toEqual(expected.sort((a, b) => b - a));
      expect(await countLearners(db, administrator, { state }, NOW)).toBeUndefined();
    });
  });

  it('knows who completed a course, who was too fast, and who is not in the bot', async () => {
    const { enrolments, learners } = db.t;
    const completed = await db.select().from(enrolments).where(eq(enrolments.status, 'completed'));
    const fast = completed.filter(({ tooFast }) => tooFast !== null);
    expect(fast.length).toBeGreaterThan(0);
    expect(new Set(await all(administrator, { state: 'completed' }))).toEqual(
      new Set(completed.map(({ learnerId }) => learnerId)),
    );
    expect(new Set(await all(administrator, { state: 'too-fast' }))).toEqual(
      new Set(fast.map(({ learnerId }) => learnerId)),
    );
    const unlinked = (await db.select().from(learners)).filter(({ teacherId }) => teacherId === null);
    expect(await countLearners(db, administrator, { state: 'unlinked' }, NOW)).toBe(unlinked.length);
  });

  it('narrows to a course and a group, and shows that course', async () => {
    const filter = { courseId: room.courseId, groupName: '2-guruh' };
    const { rows } = await learnerPage(db, supervisor, filter, { now: NOW, clock: CLOCK });
    expect(rows.length).toBeGreaterThan(5);
    for (const { view } of rows) expect(view?.enrolment).toMatchObject(filter);
    expect(await groupsOf(db, supervisor, room.courseId)).toEqual(['1-guruh', '2-guruh']);
    expect(await groupsOf(db, { ...supervisor, regions: ['navoiy'] }, room.courseId)).toEqual([]);
  });

  it('finds people by name in either script, platform id, login, and phone however typed', async () => {
    const person = {
      platformId: 'P-77120',
      login: 'g.ergasheva',
      phone: '+998 90 123-45-67',
      fullName: 'Gulnora Ergasheva',
    };
    const saved = await db.transaction((tx) => saveLearner(tx, person, NOW));
    const id = saved.kind === 'wrong' ? 0 : saved.learnerId;
    for (const words of [
      'Гулнора эргаш',
      'ergasheva',
      'P-77120',
      'G.Ergasheva',
      '90 123 45 67',
      '+998901234567',
    ])
      expect(await all(administrator, { words }), words).toEqual([id]);
    expect(await all(administrator, { words: 'Nigora' })).toEqual([]);
    expect(await all(supervisor, { words: 'Gulnora' })).toEqual([]);
  });
});
