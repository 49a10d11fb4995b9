/** Text in a box: the letters of every language are there, and whatever is written fits. */
import fc from 'fast-check';
import { openSync } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FONT_FILES } from '../../src/drawing/fonts.ts';
import { canWrite, lines, textWidth } from '../../src/drawing/measure.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { fluentSource } from '../../src/i18n/words.ts';

const SMALL = { size: 15, weight: 400 } as const;

describe('the font', () => {
  it('has every letter of the four languages, and what is typed for the turned comma', () => {
    const letters = LOCALES.map((locale) => fluentSource(locale).replace(/[^\p{L}]/gu, '')).join('');
    for (const weight of [400, 600] as const) {
      expect(canWrite([...new Set(letters)].join(''), weight)).toBe(true);
      expect(canWrite('ʻ‘’ʼЎўҚқҒғҲҳЁё№«»–—…·%0123456789', weight)).toBe(true);
    }
  });

  it('is measured nearly as wide as it is drawn, kerning and all', () => {
    const font = openSync(FONT_FILES[600]);
    if (!('layout' in font)) throw new Error('not a font');
    for (const text of [
      'Raqamli ta’lim texnologiyalari',
      'Жадвалдан орқадасиз',
      'Tayyorgarlik To‘y AVT',
      '22:00',
    ]) {
      const drawn = (font.layout(text).advanceWidth / font.unitsPerEm) * 100;
      const measured = textWidth(text, { size: 100, weight: 600 });
      expect(measured, text).toBeGreaterThan(drawn * 0.99);
      expect(measured, text).toBeLessThan(drawn * 1.05);
    }
  });
});

describe('lines', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcdeШҒўo‘ Wi.,-—👩‍🏫 '), maxLength: 200 });

  it('are never wider than the box nor more than asked for', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          const broken = lines(words, SMALL, width, most);
          expect(broken.length).toBeLessThanOrEqual(most);
          for (const line of broken) expect(textWidth(line, SMALL)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('carry the whole text where it fits', () => {
    fc.assert(
      fc.property(text, (words) => {
        const broken = lines(words, SMALL, 100_000, 1);
        expect(broken.join(' ')).toBe(words.trim().split(/\s+/).join(' '));
      }),
    );
  });

  it('end in an ellipsis where it does not, after a whole word when one is near', () => {
    expect(lines('Boshlang‘ich sinf o‘qituvchilari uchun', SMALL, 150, 1)).toEqual(['Boshlang‘ich sinf…']);
    expect(lines('Шахсийлаштирилганлаштирувчилик', SMALL, 100, 2)).toEqual([expect.stringMatching(/^Ш.+…$/)]);
  });
});
