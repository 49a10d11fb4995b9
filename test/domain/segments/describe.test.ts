/** Conditions read from data, and said in words. */
import { describe, expect, it } from 'vitest';
import { EVERYBODY, MAX_DEPTH, readCondition } from '../../../src/domain/segments/condition.ts';
import { describeCondition } from '../../../src/domain/segments/describe.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locale.ts';
import { translator } from '../../../src/i18n/words.ts';

const none = new Map<number, never>();
const named = (locale: Locale) => ({
  locale,
  courses: new Map([[7, 'STEAM']]),
  modules: none,
  labels: none,
  lists: none,
  campaigns: new Map([[3, { name: 'Kuz', buttons: ['Ha', 'Yo‘q'] }]]),
});
const say = (value: unknown, locale: Locale = 'en') => {
  const { condition, problems } = readCondition(value);
  if (!condition) throw new Error(JSON.stringify(problems));
  return describeCondition(condition, translator(locale), named(locale));
};

describe('a condition', () => {
  it('is everybody when it says nothing', () => {
    for (const value of [{}, { kind: 'any', of: [] }]) expect(readCondition(value).condition).toBe(EVERYBODY);
    expect(say({})).toBe('all teachers');
  });

  it.each([
    [
      'uz',
      'hududi Andijon viloyati yoki Xorazm viloyati, «STEAM» kursini tugatmagan va (attestatsiyadan o‘ta olmagan yoki 30 kundan beri botga kirmagan)',
    ],
    [
      'uz-Cyrl',
      'ҳудуди Андижон вилояти ёки Хоразм вилояти, «STEAM» курсини тугатмаган ва (аттестациядан ўта олмаган ёки 30 кундан бери ботга кирмаган)',
    ],
    [
      'en',
      'region is Andijon viloyati or Xorazm viloyati, did not complete “STEAM” and (did not pass certification or not seen for 30 days)',
    ],
  ] as const)('is said in words: %s', (locale, words) => {
    const value = {
      kind: 'all',
      of: [
        { kind: 'region', regions: ['andijon', 'xorazm'] },
        { kind: 'course', not: true, courses: [7], state: 'completed' },
        {
          kind: 'any',
          of: [
            { kind: 'result', result: 'failed' },
            { kind: 'seen', not: true, days: 30 },
          ],
        },
      ],
    };
    expect(say(value, locale)).toBe(words);
  });

  it('names what it can, and says what is gone', () => {
    for (const locale of LOCALES)
      expect(say({ kind: 'pressed', campaign: 3, button: 1 }, locale)).toContain('Yo‘q');
    expect(say({ kind: 'list', lists: [9] })).toBe('in the list deleted');
  });

  it('is refused unfinished, too deep, too long, or as anything else', () => {
    const keys = (value: unknown) => readCondition(value).problems?.map(({ key, at }) => [key, at.join('.')]);
    const nested = (depth: number): unknown =>
      depth === 0 ? { kind: 'registered' } : { kind: 'all', of: [nested(depth - 1)] };
    expect(keys({ kind: 'all', of: [{ kind: 'registered' }, { kind: 'region', regions: [] }] })).toEqual([
      ['segments-problem-unfinished', '1'],
    ]);
    expect(keys({ kind: 'all', of: [{ kind: 'any', of: [] }] })).toEqual([['segments-problem-empty', '0']]);
    expect(keys({ kind: 'progress', from: 60, to: 40 })).toEqual([['segments-problem-range', '']]);
    expect(readCondition(nested(MAX_DEPTH)).problems).toBeUndefined();
    expect(keys(nested(MAX_DEPTH + 1))).toEqual([['segments-problem-deep', '']]);
    expect(keys(nested(1000))).toEqual([['segments-problem-deep', '']]);
    const many = Array.from({ length: 51 }, () => ({ kind: 'registered' }));
    expect(keys({ kind: 'any', of: many })).toEqual([['segments-problem-many', '']]);
    for (const value of [null, 'x', [], { kind: 'drop' }, { kind: 'seen', days: '1; drop' }])
      expect(readCondition(value).problems?.length, JSON.stringify(value)).toBeGreaterThan(0);
  });
});
