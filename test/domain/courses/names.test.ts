/** What things are called: titles with their fallbacks, passport numbers and codes as people type them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCourseCode } from '../../../src/domain/courses/course-code.ts';
import { parsePassport } from '../../../src/domain/courses/passport.ts';
import { missingTitles, titleIn } from '../../../src/domain/courses/titles.ts';
import { toLatin } from '../../../src/i18n/latin.ts';

describe('a title', () => {
  it('is the reader’s own where there is one', () => {
    const titles = { uz: 'Algebra', 'uz-Cyrl': 'Алгебра', ru: 'Алгебра (рус.)', en: 'Algebra (en)' };
    expect(titleIn(titles, 'ru')).toBe('Алгебра (рус.)');
    expect(missingTitles(titles)).toEqual([]);
  });

  it('is rewritten from the other script of Uzbek', () => {
    expect(titleIn({ uz: 'O‘qish savodxonligi' }, 'uz-Cyrl')).toBe('Ўқиш саводхонлиги');
    expect(titleIn({ 'uz-Cyrl': 'Ўқиш саводхонлиги' }, 'uz')).toBe('O‘qish savodxonligi');
  });

  it('falls back to Uzbek, Russian, English, and to nothing', () => {
    expect(titleIn({ uz: 'Fizika', en: 'Physics' }, 'ru')).toBe('Fizika');
    expect(titleIn({ ru: 'Физика', en: 'Physics' }, 'uz')).toBe('Физика');
    expect(titleIn({ en: 'Physics' }, 'uz-Cyrl')).toBe('Physics');
    expect(titleIn({}, 'uz')).toBe('');
    expect(missingTitles({ en: 'Physics', ru: '' })).toEqual(['uz', 'uz-Cyrl', 'ru']);
  });
});

describe('Cyrillic in Latin', () => {
  it.each([
    ['Ғулом Шодиев', 'G‘ulom Shodiyev'],
    ['ЎЗБЕКИСТОН', 'O‘ZBEKISTON'],
    ['Ер ва Ела', 'Yer va Yela'],
    ['Педагогик маҳорат маркази', 'Pedagogik mahorat markazi'],
    ['санъат, поэма, аудиция', 'san’at, poema, auditsiya'],
    ['IT ва 5-синф', 'IT va 5-sinf'],
  ])('%s', (cyrillic, latin) => expect(toLatin(cyrillic)).toBe(latin));
});

describe('a passport number', () => {
  it.each([
    ['MAT-0412-03', 'MAT-0412-03'],
    ['  mat-0412-03 ', 'MAT-0412-03'],
    ['мат-0412-03', 'MAT-0412-03'],
    ['MAT – 0412 — 03', 'MAT-0412-03'],
    ['FIZ\u20110001\u201101', 'FIZ-0001-01'],
    ['ab-1234-56', 'AB-1234-56'],
  ])('is read as people type it: %s', (typed, kept) => expect(parsePassport(typed)).toBe(kept));

  it.each([
    '',
    'M-0412-03',
    'MATEM-0412-03',
    'MAT-412-03',
    'MAT-0412-3',
    'MAT0412-03',
    'ЖАТ-0412-03',
    '=MAT-0412-03',
  ])('is told from what is none: %s', (typed) => expect(parsePassport(typed)).toBeUndefined());

  it('stays what it is when it is read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{2,4}[-–—]\d{4}[-–—]\d{2}$/), (typed) => {
        const kept = parsePassport(typed);
        expect(kept).toBeDefined();
        expect(parsePassport(kept!)).toBe(kept);
      }),
    );
  });
});

describe('a course’s code', () => {
  it('is kept in capitals, and is short', () => {
    expect(parseCourseCode(' matem-2026 ')).toBe('MATEM-2026');
    expect(parseCourseCode('МАТ.1')).toBe('MAT.1');
    for (const none of ['', 'A', '-A1', 'A B/C', 'Ж12', 'X'.repeat(33)])
      expect(parseCourseCode(none)).toBeUndefined();
  });
});
