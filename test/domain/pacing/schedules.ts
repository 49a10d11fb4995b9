/** Schedules of every kind, for laws that all of them keep. */
import fc from 'fast-check';
import type { ScheduleInput } from '../../../src/domain/pacing/schedule.ts';
import type { ScheduleChange } from '../../../src/domain/pacing/timeline.ts';
import type { QuietClock, QuietHours } from '../../../src/domain/quiet-hours.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const NO_QUIET: QuietHours = { from: '00:00', until: '00:00' };
export const NIGHT: QuietHours = { from: '22:00', until: '07:00' };
export const TASHKENT: QuietClock = { timeZone: 'Asia/Tashkent', quietHours: NO_QUIET };

/** Zones with summer time, by an hour and by half an hour, on both halves of the earth, and without. */
export const zones = fc.constantFrom(
  'Asia/Tashkent',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'UTC',
);

const times = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

export const clocks: fc.Arbitrary<QuietClock> = fc.record({
  timeZone: zones,
  quietHours: fc.oneof(
    fc.constant(NIGHT),
    fc.constant(NO_QUIET),
    fc.record({ from: times, until: times }),
    // On both sides of the hour that summer time leaves out or repeats.
    fc.constant({ from: '02:15', until: '02:45' }),
    fc.constant({ from: '23:30', until: '02:30' }),
  ),
});

export const moments = fc
  .integer({ min: Date.UTC(2025, 0, 1) / MINUTE, max: Date.UTC(2029, 0, 1) / MINUTE })
  .map((minute) => minute * MINUTE);

const modules = fc
  .array(fc.integer({ min: 0, max: 24 }), { minLength: 1, maxLength: 12 })
  .map((hours) => hours.map((each, index) => ({ id: index + 1, hours: each })));

const plan = fc.record({
  stepHours: fc.integer({ min: 1, max: 72 }),
  by: fc.constantFrom('hours' as const, 'modules' as const),
  perPortion: fc.integer({ min: 1, max: 9 }),
});

/** A change at some moment from ten days before the start on. */
export function changesAround(startedAt: number): fc.Arbitrary<ScheduleChange> {
  const fromAt = fc.integer({ min: -10 * 24, max: 60 * 24 }).map((hours) => startedAt + hours * HOUR);
  const byMs = fc.integer({ min: 1, max: 20 * 24 }).map((hours) => hours * HOUR);
  return fc.oneof(
    fc.tuple(fromAt, byMs).map(([from, length]) => ({
      kind: 'pause' as const,
      fromAt: from,
      untilAt: from + length,
      byMs: 0,
    })),
    fc.record({
      kind: fc.constantFrom('shift' as const, 'extend' as const),
      fromAt,
      untilAt: fc.constant(null),
      byMs,
    }),
  );
}

/** Schedules without any change. */
export const plainSchedules: fc.Arbitrary<ScheduleInput> = fc
  .record({ modules, plan, startedAt: moments, days: fc.integer({ min: 1, max: 120 }), clock: clocks })
  .map(({ days, ...rest }) => ({ ...rest, dueAt: rest.startedAt + days * DAY, changes: [] }));

/** Schedules with a few changes, and now and then a pause of which nobody knows the end. */
export const schedules: fc.Arbitrary<ScheduleInput> = plainSchedules.chain((input) =>
  fc
    .tuple(
      fc.array(changesAround(input.startedAt), { maxLength: 4 }),
      fc.option(changesAround(input.startedAt), { freq: 5 }),
    )
    .map(([changes, endless]) => ({
      ...input,
      changes: endless
        ? [...changes, { kind: 'pause', fromAt: endless.fromAt, untilAt: null, byMs: 0 }]
        : changes,
    })),
);
