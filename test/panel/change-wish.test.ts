/** What is typed into the form for a change of a schedule, as the domain takes it. */
import { describe, expect, it } from 'vitest';
import { readChangeForm, wishOf } from '../../src/panel/learners/change-wish.ts';

const ZONE = 'Asia/Tashkent';
const DAY = 86_400_000;
/** Noon in Tashkent. */
const NOW = Date.UTC(2026, 10, 22, 7);
/** The first moment of a day of November in Tashkent. */
const day = (date: number) => Date.UTC(2026, 10, date) - 5 * 3_600_000;

const wish = (kind: 'pause' | 'extend' | 'shift', fields: Record<string, string>) =>
  wishOf(kind, readChangeForm(fields), ZONE, NOW);

describe('a wish', () => {
  it('pauses from now on where the first day is today, and through the last day', () => {
    expect(wish('pause', { from: '2026-11-22', until: '2026-11-25' })).toEqual({
      kind: 'wish',
      wish: { kind: 'pause', from: NOW, until: day(26) },
    });
  });

  it('pauses from the beginning of any other day, and without an end where none is known', () => {
    for (const [from, date] of [
      ['2026-11-20', 20],
      ['2026-11-30', 30],
    ] as const)
      expect(wish('pause', { from })).toEqual({
        kind: 'wish',
        wish: { kind: 'pause', from: day(date), until: null },
      });
  });

  it('counts in days', () => {
    expect(wish('extend', { days: ' 7 ' })).toEqual({ kind: 'wish', wish: { kind: 'extend', by: 7 * DAY } });
    expect(wish('shift', { days: '2', from: '2026-12-01' })).toEqual({
      kind: 'wish',
      wish: { kind: 'shift', from: day(31), by: 2 * DAY },
    });
  });

  it.each([
    ['pause', { from: '' }, 'from'],
    ['pause', { from: '2026-02-30' }, 'from'],
    ['pause', { from: '2026-11-22', until: 'x' }, 'until'],
    ['pause', { from: '2026-11-22', until: '2026-11-21' }, 'until'],
    ['extend', {}, 'days'],
    ['extend', { days: '-3' }, 'days'],
    ['extend', { days: '366' }, 'days'],
    ['shift', { days: '1.5', from: '2026-11-22' }, 'days'],
    ['shift', { days: '3', from: 'kecha' }, 'from'],
  ] as const)('names the field that makes no sense: %s %o', (kind, fields, field) => {
    expect(wish(kind, fields)).toEqual({ kind: 'wrong', field });
  });
});
