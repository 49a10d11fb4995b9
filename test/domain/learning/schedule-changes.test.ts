/** What supervisors do to schedules, on both engines: for one, for a group, within their regions, and back again. */
import { inArray } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import type { Role } from '../../../src/db/schema/people.ts';
import { recentAudit } from '../../../src/domain/audit.ts';
import { courseViews } from '../../../src/domain/learning/course-view.ts';
import { recentBatches, studyGroups } from '../../../src/domain/learning/schedule-batches.ts';
import {
  changeSchedules,
  resumeSchedules,
  type ScheduleScope,
  type ScheduleWish,
  scheduleHistory,
  undoScheduleChanges,
} from '../../../src/domain/learning/schedule-changes.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Classroom, classroom, DAY, HOUR, linkTeacher, START } from './classroom.ts';

const CLOCK = { timeZone: 'Asia/Tashkent', quietHours: { from: '00:00', until: '00:00' } };
const NOW = START + 2 * DAY;

describeEngines('changes of schedules', (open) => {
  let db: Db;
  let room: Classroom;
  let administrator: Official;
  let supervisor: Official;
  let officials = 0;

  beforeAll(async () => {
    db = await open();
    administrator = await official('administrator', []);
    supervisor = await official('supervisor', ['xorazm']);
  });
  beforeEach(async () => {
    room = await classroom(db);
  });

  async function official(role: Role, regions: string[]): Promise<Official> {
    officials += 1;
    const made = await ensureOfficial(
      db,
      { telegramId: 4000 + officials, name: `Nazira ${officials}`, role },
      NOW,
    );
    return regions.length === 0 ? made : { ...made, regions };
  }

  const one = (enrolmentId: number): ScheduleScope => ({ kind: 'enrolment', enrolmentId });
  const group = (regionId?: string): ScheduleScope => ({
    kind: 'group',
    courseId: room.courseId,
    groupName: '1-guruh',
    regionId,
  });
  const change = (scope: ScheduleScope, wish: ScheduleWish, by = administrator, now = NOW) =>
    changeSchedules(db, by, { scope, wish, reason: 'Kasallik varaqasi' }, now);
  const view = async (learnerId: number, now = NOW) => (await courseViews(db, learnerId, now, CLOCK))[0]!;

  it('pause, and go on again', async () => {
    const { learnerId, enrolmentId } = await room.enrol();
    const paused = await change(one(enrolmentId), { kind: 'pause', from: NOW, until: null });
    expect(paused).toMatchObject({ kind: 'changed', count: 1 });
    const held = await view(learnerId, NOW + 10 * DAY);
    expect([held.pace.state, held.schedule.dueAt, held.pace.next?.at]).toEqual(['paused', null, null]);
    const resumed = await resumeSchedules(
      db,
      administrator,
      { scope: one(enrolmentId), reason: 'Ishga qaytdi' },
      NOW + 10 * DAY,
    );
    expect(resumed).toMatchObject({ kind: 'changed', count: 1 });
    const goesOn = await view(learnerId, NOW + 10 * DAY);
    expect([goesOn.pace.state, goesOn.schedule.dueAt]).toEqual(['not-started', START + 40 * DAY]);
    const again = await resumeSchedules(
      db,
      administrator,
      { scope: one(enrolmentId), reason: 'Ishga qaytdi' },
      NOW + 11 * DAY,
    );
    expect(again).toEqual({ kind: 'nobody' });
    const [latest, before] = await recentAudit(db, 2);
    expect(latest).toMatchObject({ action: 'schedule.resumed', target: `learner:${learnerId}` });
    expect(before).toMatchObject({ action: 'schedule.paused', officialId: administrator.id });
    expect(before?.data).toMatchObject({ reason: 'Kasallik varaqasi', count: 1 });
  });

  it('extend, shift, and take back one batch without the other', async () => {
    const { learnerId, enrolmentId } = await room.enrol();
    await change(one(enrolmentId), { kind: 'extend', by: 5 * DAY });
    const shifted = await change(one(enrolmentId), { kind: 'shift', from: NOW, by: 3 * DAY });
    const both = await view(learnerId);
    expect(both.schedule.dueAt).toBe(START + 38 * DAY);
    expect(both.schedule.portions.slice(3, 5).map(({ opensAt }) => opensAt)).toEqual([
      START + 36 * HOUR,
      START + 48 * HOUR + 3 * DAY,
    ]);
    if (shifted.kind !== 'changed') throw new Error(shifted.kind);
    expect(await undoScheduleChanges(db, administrator, shifted.batch, NOW)).toMatchObject({ count: 1 });
    expect(await undoScheduleChanges(db, administrator, shifted.batch, NOW)).toEqual({ kind: 'nobody' });
    expect((await view(learnerId)).schedule.dueAt).toBe(START + 35 * DAY);
    const history = await scheduleHistory(db, enrolmentId);
    expect(
      history.map(({ change: { kind, undoneAt }, official: who }) => [kind, undoneAt, who?.name]),
    ).toEqual([
      ['shift', NOW, administrator.name],
      ['extend', null, administrator.name],
    ]);
  });

  it('reach a whole group, of all regions or of one, but nobody who is done or in another group', async () => {
    const here = await room.enrol();
    const there = await room.enrol({ regionId: 'andijon' });
    const done = await room.enrol({ completedAt: START + 20 * DAY });
    const left = await room.enrol({ status: 'withdrawn' });
    const others = await room.enrol({ groupName: '2-guruh' });
    const counts = [];
    for (const scope of [group(), group('andijon'), group('navoiy')]) {
      const outcome = await change(scope, { kind: 'extend', by: DAY });
      counts.push(outcome.kind === 'changed' ? outcome.count : 0);
    }
    expect(counts).toEqual([2, 1, 0]);
    const extensions = [];
    for (const { learnerId } of [here, there, done, left, others])
      extensions.push((await view(learnerId)).changes.length);
    expect(extensions).toEqual([1, 2, 0, 0, 0]);
    const [entry] = await recentAudit(db, 1);
    expect(entry?.data).toMatchObject({ count: 1 });
  });

  it('are limited to the supervisor’s regions, and to those who may at all', async () => {
    const here = await room.enrol();
    const there = await room.enrol({ regionId: 'andijon' });
    const unknown = await room.enrol({ regionId: null });
    const wish: ScheduleWish = { kind: 'extend', by: DAY };
    expect(await change(one(there.enrolmentId), wish, supervisor)).toEqual({ kind: 'nobody' });
    expect(await change(one(unknown.enrolmentId), wish, supervisor)).toEqual({ kind: 'nobody' });
    expect(await change(group(), wish, supervisor)).toMatchObject({ kind: 'changed', count: 1 });
    const all = await change(group(), wish);
    if (all.kind !== 'changed') throw new Error(all.kind);
    expect(all.count).toBe(3);
    // Of an administrator's batch a supervisor takes back what concerns their own region.
    expect(await undoScheduleChanges(db, supervisor, all.batch, NOW)).toMatchObject({ count: 1 });
    expect((await view(here.learnerId)).changes).toHaveLength(1);
    expect((await view(there.learnerId)).changes).toHaveLength(1);
    for (const role of ['official', 'editor'] as const) {
      const someone = await official(role, []);
      expect(await change(one(here.enrolmentId), wish, someone)).toEqual({ kind: 'nobody' });
      expect(await undoScheduleChanges(db, someone, all.batch, NOW)).toEqual({ kind: 'nobody' });
    }
  });

  it('are listed by batch, with what they did to how many', async () => {
    const { enrolmentId } = await room.enrol();
    await room.enrol({ regionId: 'andijon' });
    await room.enrol({ groupName: '2-guruh' });
    await room.enrol({ groupName: null });
    expect(await studyGroups(db, administrator, room.courseId)).toEqual([
      { groupName: '1-guruh', active: 2 },
      { groupName: '2-guruh', active: 1 },
    ]);
    expect((await studyGroups(db, supervisor, room.courseId)).map(({ active }) => active)).toEqual([1, 1]);
    const paused = await change(group(), { kind: 'pause', from: NOW, until: null });
    await change(one(enrolmentId), { kind: 'extend', by: DAY });
    if (paused.kind !== 'changed') throw new Error(paused.kind);
    await undoScheduleChanges(db, supervisor, paused.batch, NOW);
    const listed = await recentBatches(db, administrator, { courseId: room.courseId, limit: 10 });
    expect(listed).toMatchObject([
      { kind: 'extend', byMs: DAY, learners: 1, undone: 0, courseId: room.courseId },
      { kind: 'pause', fromAt: NOW, untilAt: null, learners: 2, undone: 1, officialId: administrator.id },
    ]);
    const seen = await recentBatches(db, supervisor, { limit: 2 });
    expect(seen.map(({ learners, undone }) => [learners, undone])).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(await recentBatches(db, await official('official', []), { limit: 2 })).toEqual([]);
  });

  it.each<[string, ScheduleWish, string, string]>([
    ['no reason', { kind: 'extend', by: DAY }, '  ', 'reason'],
    ['a reason without end', { kind: 'extend', by: DAY }, 'x'.repeat(501), 'reason'],
    ['a shift to earlier', { kind: 'shift', from: NOW, by: -DAY }, 'Sabab bor', 'by'],
    ['an extension by years', { kind: 'extend', by: 1000 * DAY }, 'Sabab bor', 'by'],
    [
      'a pause that ends before it begins',
      { kind: 'pause', from: NOW, until: NOW - 1 },
      'Sabab bor',
      'until',
    ],
    ['no moment at all', { kind: 'pause', from: Number.NaN, until: null }, 'Sabab bor', 'from'],
  ])('are refused: %s', async (_what, wish, reason, field) => {
    const { learnerId, enrolmentId } = await room.enrol();
    const outcome = await changeSchedules(db, administrator, { scope: one(enrolmentId), wish, reason }, NOW);
    expect(outcome).toEqual({ kind: 'wrong', field });
    expect((await view(learnerId)).changes).toEqual([]);
  });

  it('look for reminders anew for those who have found themselves in the bot', async () => {
    const { learnerId } = await room.enrol();
    const stranger = await room.enrol();
    await linkTeacher(db, learnerId, 'xorazm');
    await change(group(), { kind: 'extend', by: DAY });
    const { learners } = db.t;
    const rows = await db
      .select({ id: learners.id, remindAt: learners.remindAt })
      .from(learners)
      .where(inArray(learners.id, [learnerId, stranger.learnerId]))
      .orderBy(learners.id);
    expect(rows.map(({ remindAt }) => remindAt)).toEqual([NOW, null]);
  });

  it('reach thousands in one go', async () => {
    const { enrolments, learners } = db.t;
    const { learnerId } = await room.enrol({ groupName: 'katta' });
    const [model] = await db.select().from(enrolments).orderBy(enrolments.id).limit(1);
    const people = Array.from({ length: 2500 }, () => ({
      regionId: 'navoiy',
      searchText: '',
      createdAt: START,
      updatedAt: START,
    }));
    await db.transaction(async (tx) => {
      const { id: _, ...row } = model!;
      const ids = await tx.insert(learners).values(people).returning({ id: learners.id });
      const told = { firstAt: START, groupName: { value: 'katta', at: START } };
      for (let first = 0; first < ids.length; first += 500) {
        await tx.insert(enrolments).values(
          ids.slice(first, first + 500).map(({ id }) => ({
            ...row,
            learnerId: id,
            courseId: room.courseId,
            groupName: 'katta',
            told,
          })),
        );
      }
    });
    const scope = { kind: 'group' as const, courseId: room.courseId, groupName: 'katta' };
    const outcome = await change(scope, { kind: 'shift', from: NOW, by: DAY });
    expect(outcome).toMatchObject({ kind: 'changed', count: 2501 });
    expect((await view(learnerId)).changes).toHaveLength(1);
    if (outcome.kind !== 'changed') return;
    expect(await undoScheduleChanges(db, administrator, outcome.batch, NOW)).toMatchObject({ count: 2501 });
  });
});
