/** Telegram-style Markdown: what is formatted, what stays as typed, and that offsets always fit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/domain/markdown.ts';

describe('Markdown', () => {
  it('becomes a text with entities', () => {
    expect(parseMarkdown('Salom **ustoz**, *ha* ~~yo‘q~~ `kod`')).toEqual({
      text: 'Salom ustoz, ha yo‘q kod',
      entities: [
        { type: 'bold', offset: 6, length: 5 },
        { type: 'italic', offset: 13, length: 2 },
        { type: 'strikethrough', offset: 16, length: 4 },
        { type: 'code', offset: 21, length: 3 },
      ],
    });
  });

  it('keeps lines and paragraphs, quotes and blocks', () => {
    expect(parseMarkdown('bir\nikki\n\nuch').text).toBe('bir\nikki\n\nuch');
    expect(parseMarkdown('> iqtibos\n\nkeyin')).toEqual({
      text: 'iqtibos\n\nkeyin',
      entities: [{ type: 'blockquote', offset: 0, length: 7 }],
    });
    expect(parseMarkdown('```js\na <b>\n```').entities).toEqual([
      { type: 'pre', language: 'js', offset: 0, length: 5 },
    ]);
  });

  it('links to the web and to nothing that runs', () => {
    expect(parseMarkdown('[bu yerda](https://a.uz/?x=1&y=2)').entities).toEqual([
      { type: 'text_link', url: 'https://a.uz/?x=1&y=2', offset: 0, length: 8 },
    ]);
    expect(parseMarkdown('[yomon](javascript:alert(1))')).toEqual({
      text: '[yomon](javascript:alert(1))',
      entities: [],
    });
  });

  it('leaves alone what Telegram cannot show', () => {
    for (const text of [
      '- bir\n- ikki',
      '# Sarlavha',
      '1. bir',
      '<b>x</b> & y',
      'snake_case_name',
      '![a](b)',
    ]) {
      expect(parseMarkdown(text)).toEqual({ text, entities: [] });
    }
  });

  it('never fails, and its entities always lie inside the text', () => {
    const marks = fc.constantFrom(
      '**',
      '*',
      '~~',
      '`',
      '```\n',
      '> ',
      '[a](',
      'https://x.uz)',
      '\n',
      '\n\n',
      'so‘z',
      '👩‍🏫',
      '\\',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 30 }), (parts) => {
        const { text, entities } = parseMarkdown(parts.join(''));
        for (const { offset, length } of entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
