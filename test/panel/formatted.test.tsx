import fc from 'fast-check';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/db/schema/telegram.ts';
import { parseMarkdown } from '../../src/domain/markdown.ts';
import { Formatted } from '../../src/panel/ticket/formatted.tsx';

const html = (text: string, entities: Entity[] = []) => render(<Formatted text={text} entities={entities} />);

describe('formatted text', () => {
  it('shows marks inside marks', () => {
    const { text, entities } = parseMarkdown('**qalin va *qiya* so‘z**, `kod`');
    expect(html(text, entities)).toBe('<b>qalin va <i>qiya</i> so‘z</b>, <code>kod</code>');
  });

  it('escapes what people write, and links nowhere dangerous', () => {
    expect(html('<script>alert(1)</script>')).toBe('&lt;script>alert(1)&lt;/script>');
    const link = (url: string) => html('bosing', [{ type: 'text_link', offset: 0, length: 6, url }]);
    expect(link('javascript:alert(1)')).toBe('bosing');
    expect(link('https://example.uz/?a=1&b=2')).toContain('href="https://example.uz/?a=1&amp;b=2"');
    expect(link('https://example.uz')).toContain('rel="noopener noreferrer nofollow"');
  });

  it('does not add an empty line after a quote', () => {
    const { text, entities } = parseMarkdown('> iqtibos\n\njavob');
    expect(html(text, entities)).toBe('<blockquote>iqtibos</blockquote>\njavob');
  });

  it('keeps every letter, whatever entities arrive', () => {
    const entity = fc.record({
      type: fc.constantFrom('bold', 'italic', 'code', 'spoiler', 'unknown'),
      offset: fc.nat(30),
      length: fc.nat(30),
    });
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zа-яғқҳў ]{0,30}$/),
        fc.array(entity, { maxLength: 6 }),
        (text, entities) => {
          expect(html(text, entities).replace(/<[^>]+>/g, '')).toBe(text);
        },
      ),
    );
  });
});
