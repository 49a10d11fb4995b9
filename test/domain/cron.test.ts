/** Repeating moments: what is refused, when the next is, and which are plain enough for a form. */
import { describe, expect, it } from 'vitest';
import { cronProblem, nextMoment, nextMoments, readCron } from '../../src/domain/cron.ts';

const ZONE = 'Asia/Tashkent';
/** A Sunday, noon in Tashkent. */
const NOON = Date.UTC(2026, 10, 22, 7);

describe('a cron expression', () => {
  it.each([
    ['0 9 * * 1', undefined],
    ['0 9 * * MON', undefined],
    ['0 * * * *', undefined],
    ['', 'unreadable'],
    ['0 9 * *', 'unreadable'],
    ['0 0 9 * * 1', 'unreadable'],
    ['0 25 * * *', 'unreadable'],
    ['@daily', 'unreadable'],
    ['0 0 31 2 *', 'never'],
    ['*/5 * * * *', 'tooOften'],
    ['0,30 9 1 * *', 'tooOften'],
  ])('%j is refused as %s', (cron, problem) => {
    expect(cronProblem(cron)).toBe(problem);
  });

  it('means the clock on the wall of the zone, and a moment after the one that is given', () => {
    const monday = Date.UTC(2026, 10, 23, 4);
    expect(nextMoment('0 9 * * 1', ZONE, NOON)).toBe(monday);
    expect(nextMoment('0 9 * * 1', ZONE, monday)).toBe(monday + 7 * 86_400_000);
    expect(nextMoment('0 9 * * 1', ZONE, monday - 1)).toBe(monday);
    expect(nextMoment('0 9 * * 1', 'Europe/London', NOON)).toBe(Date.UTC(2026, 10, 23, 9));
    expect(nextMoment('no', ZONE, NOON)).toBeUndefined();
    expect(nextMoments('0 9 * * *', ZONE, NOON, 2)).toEqual([monday, monday + 86_400_000]);
  });

  it('is read as a plain repetition where it is one', () => {
    expect(readCron('30 8 * * *')).toEqual({ kind: 'daily', minutes: 510 });
    expect(readCron('0 9 * * 0,3')).toEqual({ kind: 'weekly', minutes: 540, days: [7, 3] });
    expect(readCron('0 9 1,15 * *')).toEqual({ kind: 'monthly', minutes: 540, days: [1, 15] });
    for (const cron of ['*/5 * * * *', '0 9 1 * 1', '0 9 * 6 *', '0 9 * * 1-5', 'no'])
      expect(readCron(cron), cron).toBeUndefined();
  });
});
