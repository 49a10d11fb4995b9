/** How a learner stands: by examples that a teacher can follow, and by laws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Pace, type PaceState, paceOf } from '../../../src/domain/pacing/pace.ts';
import { type ScheduleInput, scheduleOf } from '../../../src/domain/pacing/schedule.ts';
import { tooFastOf } from '../../../src/domain/pacing/too-fast.ts';
import { DAY, HOUR, plainSchedules, schedules, TASHKENT } from './schedules.ts';

const START = Date.UTC(2026, 10, 2, 4); // Monday, 09:00 in Tashkent

/** Ten modules of four hours; one opens every twelve hours, and one is due every three days. */
const COURSE: ScheduleInput = {
  modules: Array.from({ length: 10 }, (_, index) => ({ id: index + 1, hours: 4 })),
  plan: { stepHours: 12, by: 'modules', perPortion: 1 },
  startedAt: START,
  dueAt: START + 30 * DAY,
  changes: [],
  clock: TASHKENT,
};

const doneModules = (count: number, more: [number, number][] = []) => ({
  percent: new Map([
    ...Array.from({ length: count }, (_, index): [number, number] => [index + 1, 100]),
    ...more,
  ]),
  completedAt: null,
});

function onDay(days: number, done: number, change: Partial<ScheduleInput> = {}): Pace {
  return paceOf(scheduleOf({ ...COURSE, ...change }), doneModules(done), START + days * DAY);
}

describe('a pace', () => {
  it.each<[string, number, number, PaceState]>([
    ['nothing done before the start', -1, 0, 'not-started'],
    ['nothing done on the second day', 1, 0, 'not-started'],
    ['the first module done on the second day', 1, 1, 'ahead'],
    ['the first module done on the fifth day', 4, 1, 'on-time'],
    ['the due moment itself', 3, 0, 'not-started'],
    ['just after it', 3.01, 0, 'behind'],
    ['a third of the time gone, a fifth done', 10, 2, 'behind'],
    ['half of the time gone, nothing done', 15, 0, 'at-risk'],
    ['most of the time gone, half of it done', 25, 5, 'at-risk'],
    ['a little missing at the end', 29, 9, 'at-risk'],
    ['the last moment', 30, 9, 'at-risk'],
    ['after the last moment', 30.01, 9, 'overdue'],
    ['all done', 12, 10, 'completed'],
    ['all done, late', 40, 10, 'completed'],
  ])('%s', (_what, days, done, state) => {
    expect(onDay(days, done).state).toBe(state);
  });

  it('counts hours, whatever the order and however far within a module', () => {
    const progress = {
      percent: new Map([
        [7, 100],
        [9, 75],
      ]),
      completedAt: null,
    };
    const pace = paceOf(scheduleOf(COURSE), progress, START + 5.5 * DAY);
    expect([pace.state, pace.doneHours, pace.dueHours, pace.openHours]).toEqual(['on-time', 7, 4, 40]);
  });

  it('takes the word on the whole course where nothing is known of its modules', () => {
    const pace = paceOf(scheduleOf(COURSE), { ...doneModules(0), whole: 35 }, START + 9.5 * DAY);
    expect([pace.state, pace.doneHours, pace.nextDue?.portion.number]).toEqual(['on-time', 14, 4]);
    const less = paceOf(scheduleOf(COURSE), { ...doneModules(0, [[9, 100]]), whole: 10 }, START + DAY);
    expect([less.doneHours, less.nextDue?.portion.number]).toEqual([4, 1]);
  });

  it('tells what opens next and what is due next', () => {
    const pace = onDay(1.2, 2);
    expect(pace.portions.map(({ state }) => state).slice(0, 5)).toEqual([
      'done',
      'done',
      'open',
      'locked',
      'locked',
    ]);
    expect([pace.next?.portion.number, pace.next?.at]).toEqual([4, START + 1.5 * DAY]);
    expect([pace.nextDue?.portion.number, pace.nextDue?.at]).toEqual([3, START + 9 * DAY]);
    const done = onDay(20, 10);
    expect([done.next, done.nextDue, done.projectedFinish]).toEqual([undefined, undefined, undefined]);
  });

  it('goes on as it went: the projected finish', () => {
    expect(onDay(10, 5).projectedFinish).toBe(START + 20 * DAY);
    expect(onDay(10, 2).projectedFinish).toBe(START + 50 * DAY);
    expect(onDay(10, 0).projectedFinish).toBeUndefined();
    // Half of the course on the first day: still nobody finishes before the last portion opens.
    expect(onDay(1, 5).projectedFinish).toBe(START + 4.5 * DAY);
    const pause = { kind: 'pause' as const, fromAt: START + 12 * DAY, untilAt: START + 17 * DAY, byMs: 0 };
    expect(onDay(10, 5, { changes: [pause] }).projectedFinish).toBe(START + 25 * DAY);
  });

  it('stands still in a pause, and is not hurried after it', () => {
    const pause = { kind: 'pause' as const, fromAt: START + 2 * DAY, untilAt: START + 40 * DAY, byMs: 0 };
    expect(onDay(35, 0, { changes: [pause] }).state).toBe('paused');
    expect(onDay(40.5, 0, { changes: [pause] }).state).toBe('not-started');
    expect(onDay(35, 10, { changes: [pause] }).state).toBe('completed');
    const endless = { ...pause, untilAt: null };
    const held = onDay(35, 1, { changes: [endless] });
    expect([held.state, held.next?.at, held.projectedFinish]).toEqual(['paused', null, undefined]);
  });

  it('is eased by an extension', () => {
    const extend = { kind: 'extend' as const, fromAt: START, untilAt: null, byMs: 30 * DAY };
    expect(onDay(31, 5).state).toBe('overdue');
    expect(onDay(31, 5, { changes: [extend] }).state).toBe('on-time');
  });

  it('is not the learner’s fault where all that is open is done, but the schedule has to be possible', () => {
    const late = { plan: { stepHours: 70, by: 'modules' as const, perPortion: 1 }, dueAt: START + 27 * DAY };
    expect(onDay(26, 9, late).state).not.toBe('at-risk');
    expect(onDay(0, 0, { dueAt: START + 2 * DAY }).state).toBe('at-risk');
  });

  it('of a course without modules is a matter of its due date', () => {
    expect(onDay(1, 0, { modules: [] }).state).toBe('not-started');
    expect(onDay(31, 0, { modules: [] }).state).toBe('overdue');
  });
});

const WORSE: readonly PaceState[] = ['ahead', 'on-time', 'behind', 'at-risk', 'overdue'];
const badness = (state: PaceState) => (state === 'not-started' ? 0 : WORSE.indexOf(state));
const progressOf = (input: ScheduleInput) =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), {
      minLength: input.modules.length,
      maxLength: input.modules.length,
    })
    .map((percents) => ({
      percent: new Map(input.modules.map(({ id }, index) => [id, percents[index]!])),
      completedAt: null,
    }));
const hours = fc.integer({ min: -50, max: 4000 });

describe('as time goes by without progress', () => {
  it('open and due portions only become more, and a state only worse', () => {
    fc.assert(
      fc.property(
        plainSchedules.chain((input) => fc.tuple(fc.constant(input), progressOf(input), hours, hours)),
        ([input, progress, one, other]) => {
          const schedule = scheduleOf(input);
          const early = paceOf(schedule, progress, input.startedAt + Math.min(one, other) * HOUR);
          const late = paceOf(schedule, progress, input.startedAt + Math.max(one, other) * HOUR);
          expect(late.openHours).toBeGreaterThanOrEqual(early.openHours);
          expect(late.dueHours).toBeGreaterThanOrEqual(early.dueHours);
          if (early.state !== 'completed')
            expect(badness(late.state)).toBeGreaterThanOrEqual(badness(early.state));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('at any moment', () => {
  it('more progress is never worse, and what is not open is not due', () => {
    fc.assert(
      fc.property(
        schedules.chain((input) => fc.tuple(fc.constant(input), progressOf(input), progressOf(input), hours)),
        ([input, one, other, hour]) => {
          const schedule = scheduleOf(input);
          const now = input.startedAt + hour * HOUR;
          const most = new Map(
            [...one.percent].map(([id, done]) => [id, Math.max(done, other.percent.get(id)!)]),
          );
          const less = paceOf(schedule, one, now);
          const more = paceOf(schedule, { ...one, percent: most }, now);
          expect(less.dueHours).toBeLessThanOrEqual(less.openHours);
          const settled: PaceState[] = ['completed', 'paused'];
          if (!settled.includes(less.state) && !settled.includes(more.state))
            expect(badness(more.state)).toBeLessThanOrEqual(
              Math.max(badness(less.state), badness('on-time')),
            );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('nobody is projected to finish before the schedule, nor in the past', () => {
    fc.assert(
      fc.property(
        schedules.chain((input) => fc.tuple(fc.constant(input), progressOf(input), hours)),
        ([input, progress, hour]) => {
          const schedule = scheduleOf(input);
          const now = input.startedAt + hour * HOUR;
          const { projectedFinish } = paceOf(schedule, progress, now);
          if (projectedFinish === undefined) return;
          expect(projectedFinish).toBeGreaterThanOrEqual(Math.max(schedule.earliestFinish!, now));
        },
      ),
    );
  });

  it('whoever does each portion as it opens is never late and never at risk', () => {
    fc.assert(
      fc.property(plainSchedules, hours, (input, hour) => {
        const schedule = scheduleOf(input);
        const now = input.startedAt + hour * HOUR;
        const open = schedule.portions.filter(({ opensAt }) => opensAt! <= now);
        const reached = new Map<number, number>();
        for (const { slices } of open) for (const { moduleId, to } of slices) reached.set(moduleId, to);
        const percent = new Map(
          input.modules.map(({ id, hours: all }) => {
            const to = reached.get(id);
            return [id, to === undefined ? 0 : all === 0 ? 100 : (100 * to) / all];
          }),
        );
        const { state } = paceOf(schedule, { percent, completedAt: null }, now);
        if (schedule.feasible) expect(['not-started', 'ahead', 'on-time', 'completed']).toContain(state);
      }),
      { numRuns: 500 },
    );
  });
});

describe('too fast', () => {
  const finished = { ...COURSE, toldAt: START, completedAt: START + 2 * DAY };

  it('is who finished before the last portion can have opened, with the evidence', () => {
    const evidence = { earliestFinish: START + 4.5 * DAY, completedAt: START + 2 * DAY, hours: 40 };
    expect(tooFastOf(finished)).toEqual(evidence);
    expect(tooFastOf({ ...finished, completedAt: START + 4.5 * DAY })).toBeNull();
    expect(tooFastOf({ ...finished, completedAt: null })).toBeNull();
  });

  it('is nobody whose start is only inferred', () => {
    expect(tooFastOf({ ...finished, toldAt: null })).toBeNull();
  });

  it('is nobody for what this desk alone put off', () => {
    fc.assert(
      fc.property(schedules, (input) => {
        const { earliestFinish } = scheduleOf(input);
        if (earliestFinish !== null)
          expect(tooFastOf({ ...input, toldAt: 0, completedAt: earliestFinish })).toBeNull();
      }),
    );
  });
});
