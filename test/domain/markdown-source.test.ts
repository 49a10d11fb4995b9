import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import { toMarkdown } from '../../src/domain/markdown-source.ts';

describe('Markdown of a text with entities', () => {
  test.each([
    ['Oddiy matn, 2 * 2 = 4, fayl_nomi_1'],
    ['**Qalin** va *qiya* va ~~chizilgan~~'],
    ['Bosing: [bu yerda](https://example.uz/a?b=1), keyin `kod`'],
    ['**Ikki *ichma-ich* belgi**'],
    ['Birinchi qator\nikkinchi\n\nyangi xatboshi'],
    ['\\> iqtibos emas, \\*yulduzcha\\* emas'],
  ])('reads as what it was written from: %s', (source) => {
    const formatted = parseMarkdown(source);
    expect(parseMarkdown(toMarkdown(formatted))).toEqual(formatted);
  });

  test('leaves out marks that it cannot express', () => {
    expect(toMarkdown({ text: 'a b', entities: [{ type: 'bold', offset: 1, length: 1 }] })).toBe('a b');
    const across = { text: 'a\n\nb', entities: [{ type: 'bold', offset: 0, length: 4 }] };
    expect(toMarkdown(across)).toBe('a\n\nb');
  });
});
