import type { MessageEntity } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { format } from '../../../src/sandbox/emulator/text/format.ts';
import { rig } from './support.ts';

const rules = {
  allowLocal: false,
  user: (id: number) => (id === 42 ? { id, is_bot: false, first_name: 'Dilnoza' } : undefined),
};
const html = (source: string) => format(source, 'HTML', undefined, rules);
const v2 = (source: string) => format(source, 'MarkdownV2', undefined, rules);
const given = (text: string, entities: MessageEntity[]) => format(text, undefined, entities, rules);
const error = (act: () => unknown): string => {
  try {
    act();
  } catch (thrown) {
    return (thrown as Error).message;
  }
  throw new Error('nothing was thrown');
};

describe('limits, counted after markup', () => {
  test('text', async () => {
    const { works, fails, started } = await rig();
    const { id: chat_id } = await started();
    expect(await fails('sendMessage', { chat_id, text: '' })).toBe('400 Bad Request: message text is empty');
    expect(await fails('sendMessage', { chat_id, text: ' \n ' })).toBe(
      '400 Bad Request: text must be non-empty',
    );
    expect(await fails('sendMessage', { chat_id, text: '<b></b>', parse_mode: 'HTML' })).toBe(
      '400 Bad Request: text must be non-empty',
    );
    expect(await fails('sendMessage', { chat_id, text: 'a'.repeat(4097) })).toBe(
      '400 Bad Request: message is too long',
    );
    expect(await fails('sendMessage', { chat_id, text: '😀'.repeat(2049) })).toBe(
      '400 Bad Request: message is too long',
    );
    const bold = `<b>${'a'.repeat(4096)}</b>`;
    expect((await works('sendMessage', { chat_id, text: bold, parse_mode: 'HTML' })).text).toHaveLength(4096);
  });

  test('captions', async () => {
    const { fails, works, started } = await rig();
    const { id: chat_id } = await started();
    const { world } = await rig();
    expect(world.persons()).toHaveLength(0);
    const document = 'https://127.0.0.1:1/nothing';
    expect(await fails('sendDocument', { chat_id, document, caption: 'a'.repeat(1025) })).toBe(
      '400 Bad Request: message caption is too long',
    );
    expect(await fails('sendDocument', { chat_id, document, caption: 'a'.repeat(1024) })).toBe(
      '400 Bad Request: failed to get HTTP URL content',
    );
    expect(await works('getMe')).toBeTruthy();
  });
});

describe('HTML', () => {
  test('all tags', () => {
    const { text, entities } = html(
      '<b>a</b><i>b</i><u>c</u><s>d</s><tg-spoiler>e</tg-spoiler><code>f</code><pre>g</pre>' +
        '<pre><code class="language-sql">h</code></pre><a href="https://edu.uz/x">i</a>' +
        '<blockquote>j</blockquote><blockquote expandable>k</blockquote><span class="tg-spoiler">l</span>' +
        '<a href="tg://user?id=42">m</a><tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
    );
    expect(text).toBe('abcdefghijklm👍');
    expect(entities?.map(({ type }) => type)).toEqual([
      'bold',
      'italic',
      'underline',
      'strikethrough',
      'spoiler',
      'code',
      'pre',
      'pre',
      'text_link',
      'blockquote',
      'expandable_blockquote',
      'spoiler',
      'text_mention',
      'custom_emoji',
    ]);
    expect(entities?.[7]).toEqual({ type: 'pre', offset: 7, length: 1, language: 'sql' });
    expect(entities?.[8]).toMatchObject({ url: 'https://edu.uz/x' });
    expect(entities?.[12]).toMatchObject({ user: { id: 42 } });
  });

  test('nesting, entities, offsets in UTF-16', () => {
    expect(html('😀 &lt;b&gt; <b>x <i>y</i></b> &amp;&quot;&#1178;')).toEqual({
      text: '😀 <b> x y &"Қ',
      entities: [
        { type: 'bold', offset: 7, length: 3 },
        { type: 'italic', offset: 9, length: 1 },
      ],
    });
    expect(html('a &nbsp; b & c').text).toBe('a &nbsp; b & c');
  });

  test('mistakes name their byte offset', () => {
    const at = (source: string) => error(() => html(source));
    const prefix = "Bad Request: can't parse entities: ";
    expect(at('salom <p>x</p>')).toBe(`${prefix}Unsupported start tag "p" at byte offset 6`);
    expect(at('қ <div>')).toBe(`${prefix}Unsupported start tag "div" at byte offset 3`);
    expect(at('<b>x')).toBe(`${prefix}Can't find end tag corresponding to start tag "b"`);
    expect(at('x</b>')).toBe(`${prefix}Unexpected end tag at byte offset 1`);
    expect(at('<b>x</i>')).toBe(`${prefix}Unmatched end tag at byte offset 4, expected "</b>", found "</i>"`);
    expect(at('1 < 2')).toBe(`${prefix}Unsupported start tag "" at byte offset 2`);
    expect(at('a <b')).toBe(`${prefix}Unclosed start tag at byte offset 2`);
    expect(at('<span class="red">x</span>')).toBe(
      `${prefix}Tag "span" must have class "tg-spoiler" at byte offset 0`,
    );
    expect(error(() => format('x', 'XML', undefined, rules))).toBe('Bad Request: unsupported parse_mode');
  });

  test('a link that is none is dropped without a word', () => {
    expect(html('<a href="http://localhost:3000/panel">x</a>')).toEqual({ text: 'x' });
    const local = format('<a href="http://localhost:3000/panel">x</a>', 'HTML', undefined, {
      ...rules,
      allowLocal: true,
    });
    expect(local.entities).toHaveLength(1);
  });
});

describe('MarkdownV2', () => {
  test('all marks', () => {
    const { text, entities } = v2(
      '*b* _i_ __u__ ~s~ ||h|| `c` [l](https://edu.uz) [m](tg://user?id=42) ![👍](tg://emoji?id=5368324170671202286)\n```sql\nselect 1\n```',
    );
    expect(text).toBe('b i u s h c l m 👍\nselect 1');
    expect(entities?.map(({ type }) => type)).toEqual([
      'bold',
      'italic',
      'underline',
      'strikethrough',
      'spoiler',
      'code',
      'text_link',
      'text_mention',
      'custom_emoji',
      'pre',
    ]);
    expect(entities?.at(-1)).toMatchObject({ language: 'sql' });
  });

  test('quotes', () => {
    expect(v2('>a\n>b\nc').entities).toEqual([{ type: 'blockquote', offset: 0, length: 3 }]);
    expect(v2('>a\n>b||').entities).toEqual([{ type: 'expandable_blockquote', offset: 0, length: 3 }]);
  });

  test('escapes and mistakes', () => {
    expect(v2('1\\. a \\*b\\*').text).toBe('1. a *b*');
    const prefix = "Bad Request: can't parse entities: ";
    expect(error(() => v2('1. a'))).toBe(
      `${prefix}Character '.' is reserved and must be escaped with the preceding '\\'`,
    );
    expect(error(() => v2('қ *a'))).toBe(`${prefix}Can't find end of Bold entity at byte offset 3`);
    expect(error(() => v2('[a](https://edu.uz'))).toContain("Can't find end of a URL");
  });
});

test('Markdown of old', () => {
  const { text, entities } = format(
    '*b* _i_ `c` [l](https://edu.uz) \\_ ```js\nx```',
    'Markdown',
    undefined,
    rules,
  );
  expect(text).toBe('b i c l _ x');
  expect(entities?.map(({ type }) => type)).toEqual(['bold', 'italic', 'code', 'text_link', 'pre']);
  expect(error(() => format('a _b', 'Markdown', undefined, rules))).toBe(
    "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 2",
  );
});

describe('given entities', () => {
  const bold = (offset: number, length: number): MessageEntity => ({ type: 'bold', offset, length });

  test('are trimmed with the text', () => {
    expect(given('  abc  ', [bold(2, 5)])).toEqual({ text: 'abc', entities: [bold(0, 3)] });
    expect(given(' a ', [bold(0, 3)])).toEqual({ text: ' a', entities: [bold(0, 2)] });
    expect(given('ab\r\ncd', [bold(4, 2)])).toEqual({ text: 'ab\ncd', entities: [bold(3, 2)] });
  });

  test('that overlap are split', () => {
    const italic: MessageEntity = { type: 'italic', offset: 2, length: 4 };
    expect(given('abcdef', [bold(0, 4), italic]).entities).toEqual([
      bold(0, 4),
      { type: 'italic', offset: 2, length: 2 },
      { type: 'italic', offset: 4, length: 2 },
    ]);
  });

  test('out of bounds, within a pair, unknown or incomplete are refused', () => {
    expect(error(() => given('abc', [bold(3, 1)]))).toContain('begins after the end of the text');
    expect(error(() => given('abc', [bold(1, 9)]))).toContain('ends after the end of the text');
    expect(error(() => given('abc', [bold(-1, 2)]))).toContain('incorrect offset');
    expect(error(() => given('a😀', [bold(0, 2)]))).toContain('in a middle of a UTF-16 symbol');
    expect(error(() => given('a😀', [bold(2, 1)]))).toContain('in a middle of a UTF-16 symbol');
    expect(error(() => given('abc', [{ type: 'blink', offset: 0, length: 1 } as never]))).toContain(
      'Unsupported type specified',
    );
    expect(
      error(() => given('abc', [{ type: 'text_link', offset: 0, length: 1, url: 'ftp://x.uz' }])),
    ).toContain('Unsupported URL protocol');
  });
});

describe('found in any text', () => {
  const found = (text: string) =>
    (format(text, undefined, undefined, rules).entities ?? []).map(
      ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
    );

  test('commands, mentions, tags, links, addresses, phones', () => {
    expect(found('/start abc')).toEqual(['bot_command /start']);
    expect(found('/help@hamroh_sandbox_bot')).toEqual(['bot_command /help@hamroh_sandbox_bot']);
    expect(found('1/2 va a/b')).toEqual([]);
    expect(found('@dilnoza yozdi: dilnoza@edu.uz')).toEqual(['mention @dilnoza', 'email dilnoza@edu.uz']);
    expect(found('#dars va #Тест, #1')).toEqual(['hashtag #dars', 'hashtag #Тест']);
    expect(found('qarang: https://edu.uz/a?b=c. Yoki t.me/kanal!')).toEqual([
      'url https://edu.uz/a?b=c',
      'url t.me/kanal',
    ]);
    expect(found('http://localhost:3000/panel')).toEqual([]);
    expect(found('+998901234567')).toEqual(['phone_number +998901234567']);
    expect(found('Soat 10.30 da, 5.6 ball')).toEqual([]);
  });

  test('not within code or links', () => {
    expect(html('<code>/start @dilnoza</code>').entities).toEqual([{ type: 'code', offset: 0, length: 15 }]);
  });
});
