/** A learner's courses as everybody is shown them, on both engines. */
import { beforeAll, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { type CourseView, courseViews, courseViewsOfMany } from '../../../src/domain/learning/course-view.ts';
import type { QuietClock } from '../../../src/domain/quiet-hours.ts';
import { describeEngines } from '../../support/engines.ts';
import { type Classroom, classroom, DAY, HOUR, linkTeacher, START } from './classroom.ts';

const CLOCK: QuietClock = { timeZone: 'Asia/Tashkent', quietHours: { from: '22:00', until: '07:00' } };

describeEngines('a view of a learner’s courses', (open) => {
  let db: Db;
  let room: Classroom;

  beforeAll(async () => {
    db = await open();
    room = await classroom(db);
  });

  async function viewOf(learnerId: number, now: number): Promise<CourseView> {
    const [view] = await courseViews(db, learnerId, now, CLOCK);
    return view!;
  }
  const states = (view: CourseView) => view.modules.map(({ state }) => state);

  it('shows each module as it is: completed, begun, open, locked until', async () => {
    const { learnerId } = await room.enrol();
    await room.work(learnerId, 1, 100, START + HOUR);
    await room.work(learnerId, 2, 40, START + 13 * HOUR);
    const view = await viewOf(learnerId, START + 25 * HOUR);
    expect(states(view).slice(0, 4)).toEqual([
      { kind: 'completed', at: START + HOUR },
      { kind: 'in-progress', percent: 40 },
      { kind: 'open' },
      // 21:00 on the second day.
      { kind: 'locked', until: START + 36 * HOUR },
    ]);
    expect(view.pace).toMatchObject({ state: 'ahead', doneHours: 5.6, openHours: 12, dueHours: 0 });
    expect(view.pace.next?.at).toBe(START + 36 * HOUR);
    expect([view.schedule.dueAt, view.changes]).toEqual([START + 30 * DAY, []]);
  });

  it('shows what is begun as begun, also before the schedule would open it', async () => {
    const { learnerId } = await room.enrol();
    await room.work(learnerId, 9, 10, START + HOUR);
    const view = await viewOf(learnerId, START + 2 * HOUR);
    expect(states(view)[8]).toEqual({ kind: 'in-progress', percent: 10 });
  });

  it('follows changes of the schedule that are in force', async () => {
    const { learnerId, enrolmentId } = await room.enrol();
    const change = {
      enrolmentId,
      kind: 'extend' as const,
      fromAt: START,
      byMs: 5 * DAY,
      reason: 'Kasallik',
      batch: 'one',
      createdAt: START,
    };
    await db.insert(db.t.scheduleChanges).values([change, { ...change, batch: 'two', undoneAt: START + 1 }]);
    const view = await viewOf(learnerId, START + DAY);
    expect(view.schedule.dueAt).toBe(START + 35 * DAY);
    expect(view.changes.map(({ batch }) => batch)).toEqual(['one']);
  });

  it('keeps what is for other places out of the schedule, and waits for what is permitted later', async () => {
    const later = START + 3 * DAY;
    const limited = await classroom(db, {
      modulePermissions: {
        2: { places: [{ regionId: 'andijon' }] },
        4: { places: [], from: later },
        5: { places: [], until: START },
      },
    });
    const { learnerId } = await limited.enrol();
    const here = await viewOf(learnerId, START + 2 * HOUR);
    expect(states(here).slice(0, 5)).toEqual([
      { kind: 'open' },
      { kind: 'closed', why: { kind: 'elsewhere', places: [{ regionId: 'andijon' }] } },
      { kind: 'locked', until: START + 12 * HOUR },
      { kind: 'locked', until: later },
      { kind: 'closed', why: { kind: 'over', until: START } },
    ]);
    expect([here.schedule.hours, here.modules[1]?.scheduled]).toEqual([36, undefined]);
    const there = await viewOf((await limited.enrol({ regionId: 'andijon' })).learnerId, START + 2 * HOUR);
    expect(there.schedule.hours).toBe(40);
  });

  it('takes the place of the teacher where the platform tells none', async () => {
    const limited = await classroom(db, { permission: { places: [{ regionId: 'andijon' }] } });
    const { learnerId } = await limited.enrol({ regionId: null });
    expect((await viewOf(learnerId, START)).openness.kind).toBe('elsewhere');
    await linkTeacher(db, learnerId, 'andijon');
    expect((await viewOf(learnerId, START)).openness.kind).toBe('open');
  });

  it('comes for many with a few statements, in the order of the ids', async () => {
    const many = await classroom(db);
    const people = [];
    for (let count = 0; count < 5; count += 1) people.push(await many.enrol());
    const ids = people.map(({ learnerId }) => learnerId).reverse();
    let statements = 0;
    const counting = new Proxy(db, {
      get(target, name, receiver) {
        if (name === 'select') statements += 1;
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
    const seen = [];
    for await (const one of courseViewsOfMany(counting, [...ids, 999_999], START, CLOCK)) seen.push(one);
    expect(seen.map(({ learnerId }) => learnerId)).toEqual(ids);
    expect(seen.map(({ views }) => views.map(({ enrolment }) => enrolment.courseId))).toEqual(
      ids.map(() => [many.courseId]),
    );
    expect(statements).toBe(6);
    // The course itself is in memory once, not once a learner.
    expect(seen[0]?.views[0]?.course).toBe(seen[1]?.views[0]?.course);
  });
});
