import { describe, expect, it } from 'vitest';
import { printLocalTime, readLocalTime, snoozeUntil } from '../../src/panel/ticket/snooze.ts';

const TASHKENT = 'Asia/Tashkent';
/** A Sunday, 12:00 in Tashkent. */
const NOON = Date.UTC(2026, 10, 22, 7);
const HOUR = 3600_000;

describe('snoozing', () => {
  it('counts hours from now, and days to nine in the morning on the institute’s clock', () => {
    expect(snoozeUntil('3h', NOON, TASHKENT)).toBe(NOON + 3 * HOUR);
    expect(snoozeUntil('tomorrow', NOON, TASHKENT)).toBe(Date.UTC(2026, 10, 23, 4));
    expect(snoozeUntil('week', NOON, TASHKENT)).toBe(Date.UTC(2026, 10, 29, 4));
  });

  it('takes the local day, not the day of UTC', () => {
    const afterMidnight = Date.UTC(2026, 10, 22, 19, 30);
    expect(snoozeUntil('tomorrow', afterMidnight, TASHKENT)).toBe(Date.UTC(2026, 10, 24, 4));
  });

  it('keeps nine in the morning over a change to winter time', () => {
    const before = Date.UTC(2026, 9, 24, 10);
    expect(snoozeUntil('tomorrow', before, 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 8));
  });

  it('reads what a browser sends, and refuses the past, the far future and nonsense', () => {
    expect(readLocalTime('2026-11-22T15:30', NOON, TASHKENT)).toBe(NOON + 3.5 * HOUR);
    expect(readLocalTime('2026-11-22T11:00', NOON, TASHKENT)).toBeUndefined();
    expect(readLocalTime('2036-11-22T11:00', NOON, TASHKENT)).toBeUndefined();
    expect(readLocalTime('tomorrow', NOON, TASHKENT)).toBeUndefined();
    const at = snoozeUntil('tomorrow', NOON, TASHKENT);
    expect(readLocalTime(printLocalTime(at, TASHKENT), NOON, TASHKENT)).toBe(at);
  });
});
