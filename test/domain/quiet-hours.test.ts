/** Hours of the day in which something is or is not, where clocks are set and where they are not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, nextWithin } from '../../src/domain/daily-span.ts';
import { afterQuiet, isQuiet, minutesOfDay } from '../../src/domain/quiet-hours.ts';
import { offsetAt } from '../../src/domain/zone.ts';
import { clocks, DAY, HOUR, MINUTE, moments, NO_QUIET, zones } from './pacing/schedules.ts';

const wallClock = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  );

/** Moments close to where Berlin, New York, St. John’s and Lord Howe set their clocks, and any others. */
const nearChanges = fc.oneof(
  moments,
  fc
    .tuple(
      fc.constantFrom(
        Date.UTC(2026, 2, 29, 1),
        Date.UTC(2026, 9, 25, 1),
        Date.UTC(2026, 2, 8, 7),
        Date.UTC(2026, 10, 1, 6),
        Date.UTC(2026, 3, 4, 15),
        Date.UTC(2026, 9, 3, 15, 30),
      ),
      fc.integer({ min: -24 * 60, max: 24 * 60 }),
    )
    .map(([change, minutes]) => change + minutes * MINUTE),
);

describe('a zone', () => {
  it('is as far from UTC as its wall clock shows', () => {
    fc.assert(
      fc.property(nearChanges, zones, (at, timeZone) => {
        const shown = new Date(at + offsetAt(at, timeZone)).toISOString().slice(11, 16);
        expect(shown).toBe(wallClock(at, timeZone));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a span of the day', () => {
  const minutes = fc.integer({ min: 0, max: 1439 });

  it('is looked for minute by minute, and never missed', () => {
    fc.assert(
      fc.property(nearChanges, zones, minutes, minutes, (at, timeZone, from, to) => {
        const span = { from, to };
        const next = nextWithin(at, span, timeZone);
        expect(isWithin(next, span, timeZone)).toBe(true);
        for (let moment = at; moment < next; moment += MINUTE)
          expect(isWithin(moment, span, timeZone)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('quiet hours', () => {
  it('end in the morning, also on the night that summer time begins', () => {
    const berlin = { timeZone: 'Europe/Berlin', quietHours: { from: '22:00', until: '07:00' } };
    const evening = Date.UTC(2026, 2, 28, 22);
    expect(wallClock(afterQuiet(evening, berlin), 'Europe/Berlin')).toBe('07:00');
    expect(afterQuiet(evening, berlin) - evening).toBe(7 * HOUR);
    // Half past two does not exist that night: it is over when the clock jumps from two to three.
    const gap = { ...berlin, quietHours: { from: '22:00', until: '02:30' } };
    expect(wallClock(afterQuiet(evening, gap), 'Europe/Berlin')).toBe('03:00');
  });

  it('are over within a day and an hour, and then are not', () => {
    fc.assert(
      fc.property(nearChanges, clocks, (at, clock) => {
        const after = afterQuiet(at, clock);
        expect(after - at).toBeLessThan(DAY + 2 * HOUR);
        expect(isQuiet(after, clock)).toBe(false);
        expect(isQuiet(at, clock)).toBe(after !== at);
      }),
    );
  });

  it('of the same time twice are none', () => {
    fc.assert(
      fc.property(moments, zones, (at, timeZone) => {
        expect(afterQuiet(at, { timeZone, quietHours: NO_QUIET })).toBe(at);
      }),
    );
  });

  it('are typed as times of day', () => {
    expect(['00:00', '7:05', ' 23:59 ', '24:00', '7', 'kech', '07:60', ''].map(minutesOfDay)).toEqual([
      0,
      425,
      1439,
      ...Array.from({ length: 5 }, () => undefined),
    ]);
  });
});
