import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/db/schema/telegram.ts';
import { splitText, TEXT_LIMIT } from '../../src/telegram/split.ts';

const bold = (offset: number, length: number): Entity => ({ type: 'bold', offset, length });
const bare = (text: string) => text.replace(/\s/g, '');

describe('splitText', () => {
  it('leaves a text within the limit alone', () => {
    expect(splitText('  Salom ', [bold(2, 5)], 10)).toEqual([{ text: '  Salom ', entities: [bold(2, 5)] }]);
  });

  it('cuts after a paragraph rather than at the limit', () => {
    const texts = splitText('Birinchi qism.\n\nIkkinchi qism davomi bor.', [], 30).map((part) => part.text);
    expect(texts).toEqual(['Birinchi qism.', 'Ikkinchi qism davomi bor.']);
  });

  it('falls back to a line, a sentence, a word', () => {
    expect(splitText('aaaa aaaa\nbbbb bbbb', [], 15)[0]!.text).toBe('aaaa aaaa');
    expect(splitText('Ha, shunday. Keyin esa davom', [], 18)[0]!.text).toBe('Ha, shunday.');
    expect(splitText('bir ikki uch tort besh', [], 10).map((part) => part.text)).toEqual([
      'bir ikki',
      'uch tort',
      'besh',
    ]);
  });

  it('uses the whole limit when whitespace follows it', () => {
    expect(splitText('abcde fghij', [], 5).map((part) => part.text)).toEqual(['abcde', 'fghij']);
  });

  it('does not cut through an entity that can be kept whole', () => {
    const text = 'kirish so‘z va keyin juda uzun havola matni';
    const link = { type: 'text_link', url: 'https://example.uz', offset: 21, length: 22 } as const;
    const parts = splitText(text, [link], 30);
    expect(parts.at(-1)).toEqual({
      text: 'juda uzun havola matni',
      entities: [{ ...link, offset: 0 }],
    });
  });

  it('continues an entity longer than a part in the next one', () => {
    const parts = splitText(
      'kod '.repeat(10).trim(),
      [{ type: 'pre', language: 'r', offset: 0, length: 39 }],
      16,
    );
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      expect(part.entities).toEqual([{ type: 'pre', language: 'r', offset: 0, length: part.text.length }]);
    }
  });

  it('sends no blank parts', () => {
    expect(splitText(`a${'\n'.repeat(50)}b`, [], 10).map((part) => part.text)).toEqual(['a', 'b']);
  });

  it('keeps every character in order, within the limit, with entities that fit', () => {
    const words = fc.array(
      fc.constantFrom('dars', 'o‘quvchi', '👩🏽‍🏫', '.', ' ', '\n', '\n\n', 'x'.repeat(30), '🎓'),
      {
        maxLength: 200,
      },
    );
    const spans = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 90 })), { maxLength: 8 });
    fc.assert(
      fc.property(words, spans, fc.integer({ min: 8, max: 120 }), (pieces, wanted, limit) => {
        const text = pieces.join('');
        const entities = wanted
          .filter(([offset]) => offset < text.length)
          .map(([offset, length]) => bold(offset, Math.min(length, text.length - offset)));
        const parts = splitText(text, entities, limit);
        expect(bare(parts.map((part) => part.text).join(''))).toBe(bare(text));
        for (const part of parts) {
          expect(part.text.length).toBeLessThanOrEqual(limit);
          expect(part.text).not.toMatch(/\p{Cs}/u);
          for (const each of part.entities) {
            expect(each.length).toBeGreaterThan(0);
            expect(each.offset + each.length).toBeLessThanOrEqual(part.text.length);
          }
        }
        const covered = (list: { text: string; entities: Entity[] }[]) =>
          list.flatMap((part) =>
            part.entities.map((each) => part.text.slice(each.offset, each.offset + each.length)),
          );
        expect(bare(covered(parts).join('')).length).toBe(
          bare(covered([{ text, entities }]).join('')).length,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('splits a long answer at Telegram’s limit', () => {
    const parts = splitText('Hurmatli ustoz, javobimiz shunday. '.repeat(400), [], TEXT_LIMIT);
    expect(parts).toHaveLength(4);
    for (const part of parts) expect(part.text.endsWith('shunday.')).toBe(true);
  });
});
