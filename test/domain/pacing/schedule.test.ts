/** Laws of the pacing schedule. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portionsOf } from '../../../src/domain/pacing/plan.ts';
import { type Schedule, type ScheduleInput, scheduleOf } from '../../../src/domain/pacing/schedule.ts';
import type { ScheduleChange } from '../../../src/domain/pacing/timeline.ts';
import { isQuiet } from '../../../src/domain/quiet-hours.ts';
import {
  changesAround,
  DAY,
  HOUR,
  NIGHT,
  NO_QUIET,
  plainSchedules,
  schedules,
  TASHKENT,
} from './schedules.ts';

const START = Date.UTC(2026, 10, 2, 4); // Monday, 09:00 in Tashkent

function course(change: Partial<ScheduleInput> = {}): Schedule {
  return scheduleOf({
    modules: [
      { id: 1, hours: 4 },
      { id: 2, hours: 10 },
      { id: 3, hours: 2 },
    ],
    plan: { stepHours: 12, by: 'hours', perPortion: 4 },
    startedAt: START,
    dueAt: START + 8 * DAY,
    changes: [],
    clock: TASHKENT,
    ...change,
  });
}

const openings = (schedule: Schedule) => schedule.portions.map(({ opensAt }) => opensAt);
const dues = (schedule: Schedule) => schedule.portions.map(({ dueAt }) => dueAt);
/** Null means: after everything. */
const at = (moment: number | null) => moment ?? Number.POSITIVE_INFINITY;
const rising = (moments: (number | null)[]) =>
  moments.every((moment, index) => index === 0 || at(moments[index - 1]!) <= at(moment));
const undisturbed = (input: ScheduleInput): ScheduleInput => ({
  ...input,
  clock: { ...input.clock, quietHours: NO_QUIET },
});

/** Length of the union of the pauses within a span. */
function pausedWithin(changes: readonly ScheduleChange[], from: number, to: number): number {
  const edges = [...new Set([from, to, ...changes.flatMap(({ fromAt, untilAt }) => [fromAt, untilAt ?? to])])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((a, b) => a - b);
  return edges.slice(1).reduce((sum, edge, index) => {
    const begin = edges[index]!;
    const covered = changes.some(
      ({ kind, fromAt, untilAt }) => kind === 'pause' && fromAt <= begin && edge <= (untilAt ?? Infinity),
    );
    return covered ? sum + edge - begin : sum;
  }, 0);
}

describe('portions', () => {
  it('by hours are spread over long modules and shared by short ones', () => {
    expect(course().portions.map(({ slices }) => slices)).toEqual([
      [{ moduleId: 1, from: 0, to: 4 }],
      [{ moduleId: 2, from: 0, to: 4 }],
      [{ moduleId: 2, from: 4, to: 8 }],
      [
        { moduleId: 2, from: 8, to: 10 },
        { moduleId: 3, from: 0, to: 2 },
      ],
    ]);
  });

  it('by modules take whole modules', () => {
    const { portions } = course({ plan: { stepHours: 12, by: 'modules', perPortion: 2 } });
    expect(portions.map(({ hours, slices }) => [hours, slices.map(({ moduleId }) => moduleId)])).toEqual([
      [14, [1, 2]],
      [2, [3]],
    ]);
  });

  it('hold every hour of every module exactly once, in order', () => {
    fc.assert(
      fc.property(plainSchedules, ({ modules, plan }) => {
        const slices = portionsOf(modules, plan).flatMap((portion) => portion.slices);
        for (const { id, hours } of modules) {
          const own = slices.filter(({ moduleId }) => moduleId === id);
          expect(own[0]?.from).toBe(0);
          expect(own.at(-1)?.to).toBe(hours);
          for (const [index, slice] of own.slice(1).entries()) expect(slice.from).toBe(own[index]!.to);
        }
        const order = slices.map(({ moduleId }) => moduleId);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are never more than the plan gives at once', () => {
    fc.assert(
      fc.property(plainSchedules, ({ modules, plan }) => {
        for (const { hours, slices } of portionsOf(modules, plan)) {
          if (plan.by === 'hours') expect(hours).toBeLessThanOrEqual(plan.perPortion);
          else expect(slices.length).toBeLessThanOrEqual(plan.perPortion);
        }
      }),
    );
  });

  it('of nothing are refused', () => {
    expect(() => portionsOf([{ id: 1, hours: 1 }], { stepHours: 12, by: 'hours', perPortion: 0 })).toThrow(
      RangeError,
    );
  });
});

describe('openings', () => {
  it('come twelve hours after each other, and not at night', () => {
    expect(openings(course())).toEqual([0, 12, 24, 36].map((hours) => START + hours * HOUR));
    const started = Date.UTC(2026, 10, 1, 20); // 01:00 in Tashkent
    const gentle = course({ startedAt: started, clock: { timeZone: 'Asia/Tashkent', quietHours: NIGHT } });
    expect(openings(gentle)).toEqual([6, 12, 30, 36].map((hours) => started + hours * HOUR));
  });

  it('are never early: N steps of unpaused time have passed, and no shift is skipped', () => {
    fc.assert(
      fc.property(schedules, (input) => {
        const { startedAt, plan, changes } = input;
        for (const { opensAt, number } of scheduleOf(input).portions) {
          if (opensAt === null) continue;
          const unpaused = opensAt - startedAt - pausedWithin(changes, startedAt, opensAt);
          expect(unpaused).toBeGreaterThanOrEqual((number - 1) * plan.stepHours * HOUR);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are never in quiet hours or in a pause, whatever the zone does with its clock', () => {
    fc.assert(
      fc.property(schedules, (input) => {
        for (const { opensAt } of scheduleOf(input).portions) {
          if (opensAt === null) continue;
          expect(isQuiet(opensAt, input.clock)).toBe(false);
          for (const { kind, fromAt, untilAt } of input.changes) {
            if (kind === 'pause') expect(fromAt <= opensAt && opensAt < at(untilAt)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are moved by quiet hours for less than a day, when nothing is paused', () => {
    fc.assert(
      fc.property(plainSchedules, (input) => {
        const plain = openings(scheduleOf(undisturbed(input)));
        for (const [index, opensAt] of openings(scheduleOf(input)).entries()) {
          expect(opensAt! - plain[index]!).toBeGreaterThanOrEqual(0);
          expect(opensAt! - plain[index]!).toBeLessThan(DAY + 2 * HOUR);
        }
      }),
    );
  });

  it('and due moments rise with the number of the portion, due never before open', () => {
    fc.assert(
      fc.property(schedules, (input) => {
        const schedule = scheduleOf(input);
        expect(rising(openings(schedule))).toBe(true);
        expect(rising(dues(schedule))).toBe(true);
        for (const { opensAt, dueAt } of schedule.portions)
          expect(at(dueAt)).toBeGreaterThanOrEqual(at(opensAt));
        if (schedule.feasible) {
          for (const dueAt of dues(schedule)) expect(at(dueAt)).toBeLessThanOrEqual(at(schedule.dueAt));
          if (schedule.hours > 0) expect(schedule.portions.at(-1)?.dueAt).toBe(schedule.dueAt);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('come later for who starts later', () => {
    fc.assert(
      fc.property(plainSchedules, fc.integer({ min: 0, max: 40 * 24 }), (input, hours) => {
        const late = {
          ...input,
          startedAt: input.startedAt + hours * HOUR,
          dueAt: input.dueAt + hours * HOUR,
        };
        const before = openings(scheduleOf(input));
        for (const [index, opensAt] of openings(scheduleOf(late)).entries())
          expect(opensAt!).toBeGreaterThanOrEqual(before[index]!);
      }),
    );
  });

  it('wait for a permission that begins later, and the rest of the course with them', () => {
    const from = START + 20 * HOUR;
    const modules = [
      { id: 1, hours: 4 },
      { id: 2, hours: 4, notBefore: from },
      { id: 3, hours: 4 },
    ];
    expect(openings(course({ modules }))).toEqual([START, from, START + 24 * HOUR]);
    const late = modules.map((module) =>
      module.id === 2 ? { ...module, notBefore: START + 5 * DAY } : module,
    );
    expect(openings(course({ modules: late }))).toEqual([START, START + 5 * DAY, START + 5 * DAY]);
  });
});

describe('due moments', () => {
  it('spread the hours evenly up to the due date', () => {
    expect(dues(course())).toEqual([2, 4, 6, 8].map((days) => START + days * DAY));
  });

  it('leave a step’s time where the due date is near, and never go beyond it', () => {
    const near = course({ dueAt: START + 40 * HOUR });
    expect(dues(near)).toEqual([12, 24, 36, 40].map((hours) => START + hours * HOUR));
    expect(near.feasible).toBe(true);
  });

  it('beyond the course’s own are told apart: nobody can make it', () => {
    const impossible = course({ dueAt: START + DAY });
    expect(impossible.feasible).toBe(false);
    expect(impossible.dueAt).toBe(START + DAY);
    expect(impossible.portions.at(-1)?.dueAt).toBe(impossible.earliestFinish);
  });
});

describe('a course', () => {
  it('cannot be finished before its schedule', () => {
    fc.assert(
      fc.property(schedules, (input) => {
        const { earliestFinish, portions } = scheduleOf(input);
        const atOnce = portions.map(({ opensAt }) => at(opensAt));
        expect(at(earliestFinish)).toBe(Math.max(input.startedAt, ...atOnce));
        expect(at(earliestFinish)).toBeGreaterThanOrEqual(
          input.startedAt + (portions.length - 1) * input.plan.stepHours * HOUR,
        );
      }),
    );
  });

  it('without modules has a start and an end and nothing between', () => {
    const empty = course({ modules: [] });
    expect([empty.portions, empty.earliestFinish, empty.dueAt]).toEqual([[], START, START + 8 * DAY]);
  });
});

describe('a pause', () => {
  it('moves what had not opened, and the due date, by its length', () => {
    fc.assert(
      fc.property(
        plainSchedules,
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 999 }),
        (plain, from, length) => {
          const input = undisturbed(plain);
          const fromAt = input.startedAt + from * HOUR;
          const pause = { kind: 'pause' as const, fromAt, untilAt: fromAt + length * HOUR, byMs: 0 };
          const before = scheduleOf(input);
          const after = scheduleOf({ ...input, changes: [pause] });
          const moved = (moment: number | null) => (moment! < fromAt ? moment! : moment! + length * HOUR);
          expect(openings(after)).toEqual(openings(before).map(moved));
          expect(after.dueAt).toBe(moved(before.dueAt));
        },
      ),
    );
  });

  it('without an end leaves open what comes after it', () => {
    const pause = { kind: 'pause' as const, fromAt: START + 13 * HOUR, untilAt: null, byMs: 0 };
    const held = course({ changes: [pause] });
    expect(openings(held)).toEqual([START, START + 12 * HOUR, null, null]);
    expect([held.dueAt, held.earliestFinish]).toEqual([null, null]);
  });

  it('that overlaps another counts once', () => {
    const pause = (from: number, until: number) => ({
      kind: 'pause' as const,
      fromAt: START + from * HOUR,
      untilAt: START + until * HOUR,
      byMs: 0,
    });
    const overlapping = course({ changes: [pause(20, 30), pause(6, 24)] });
    expect(openings(overlapping)).toEqual(openings(course({ changes: [pause(6, 30)] })));
  });
});

describe('a shift', () => {
  it('moves what had not opened, and the due date, and nothing before', () => {
    fc.assert(
      fc.property(
        plainSchedules,
        fc.integer({ min: -200, max: 2000 }),
        fc.integer({ min: 1, max: 999 }),
        (plain, from, by) => {
          const input = undisturbed(plain);
          const fromAt = input.startedAt + from * HOUR;
          const shift = { kind: 'shift' as const, fromAt, untilAt: null, byMs: by * HOUR };
          const before = scheduleOf(input);
          const after = scheduleOf({ ...input, changes: [shift] });
          const moved = (moment: number | null) => (moment! < fromAt ? moment! : moment! + by * HOUR);
          expect(openings(after)).toEqual(openings(before).map(moved));
          expect(after.dueAt).toBe(moved(before.dueAt));
        },
      ),
    );
  });
});

describe('an extension', () => {
  it('moves the due date and no opening', () => {
    fc.assert(
      fc.property(plainSchedules, fc.integer({ min: 1, max: 999 }), (input, by) => {
        const extend = { kind: 'extend' as const, fromAt: input.startedAt, untilAt: null, byMs: by * HOUR };
        const after = scheduleOf({ ...input, changes: [extend] });
        expect(openings(after)).toEqual(openings(scheduleOf(input)));
        expect(after.dueAt).toBe(input.dueAt + by * HOUR);
      }),
    );
  });
});

describe('changes', () => {
  it('never make anything open or be due earlier', () => {
    fc.assert(
      fc.property(
        schedules.chain((input) => fc.tuple(fc.constant(input), changesAround(input.startedAt))),
        ([input, change]) => {
          const before = scheduleOf(input);
          const after = scheduleOf({ ...input, changes: [...input.changes, change] });
          for (const [index, opensAt] of openings(after).entries())
            expect(at(opensAt)).toBeGreaterThanOrEqual(at(openings(before)[index]!));
          expect(at(after.dueAt)).toBeGreaterThanOrEqual(at(before.dueAt));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('mean the same in any order', () => {
    fc.assert(
      fc.property(schedules, (input) => {
        const one = scheduleOf(input);
        const other = scheduleOf({ ...input, changes: input.changes.toReversed() });
        expect([openings(other), dues(other), other.dueAt]).toEqual([openings(one), dues(one), one.dueAt]);
      }),
    );
  });

  it('leave a clock that shows what it shows: there and back again', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 0, max: 3000 }), (input, hours) => {
        const { timeline } = scheduleOf(input);
        const moment = timeline.momentOf(hours * HOUR);
        if (moment !== Number.POSITIVE_INFINITY) expect(timeline.elapsedAt(moment)).toBe(hours * HOUR);
        expect(timeline.elapsedAt(moment)).toBeLessThanOrEqual(hours * HOUR);
      }),
    );
  });
});
