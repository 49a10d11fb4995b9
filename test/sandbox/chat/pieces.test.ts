import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../src/i18n/locale.ts';
import { wordKeys } from '../../../src/i18n/words.ts';
import { byteRange } from '../../../src/sandbox/chat/byte-range.ts';
import { SANDBOX_SCRIPTS } from '../../../src/sandbox/chat/chat.ts';
import { messagesOf } from '../../../src/sandbox/chat/client-words.ts';
import { dateNames } from '../../../src/sandbox/chat/date-names.ts';
import type { WireEntry } from '../../../src/sandbox/chat/wire.ts';

/** Browser modules are plain JavaScript, checked by a configuration of their own; here they are loaded by address. */
const load = (name: string) => import(new URL(name, SANDBOX_SCRIPTS).href);

interface Block {
  readonly kind: 'day' | 'service' | 'said';
  readonly entries: ReadonlyArray<{ readonly id: number }>;
}
const { blocksOf }: { blocksOf(entries: WireEntry[], dayOf: (ms: number) => string): Block[] } =
  await load('blocks.js');

type Piece = { text: string } | { entity: MessageEntity; children: Piece[] };
const { entityTree }: { entityTree(text: string, entities: MessageEntity[]): Piece[] } =
  await load('entities.js');

const { readTelegramLink }: { readTelegramLink(address: string): object | undefined } =
  await load('read-telegram-link.js');
const { momentsIn }: { momentsIn(text: string, duration: number): { text: string; seconds?: number }[] } =
  await load('moments.js');
const {
  shareOf,
  shuffled,
}: { shareOf(votes: number, voters: number): number; shuffled(items: number[], whose: string): number[] } =
  await load('poll-shares.js');

const entry = (id: number, message: object): WireEntry => ({
  chatId: 1,
  id,
  message: { message_id: id, date: id, ...message } as WireEntry['message'],
  byBot: false,
  personId: 1,
  delivered: true,
  reactions: [],
  ballot: null,
});

describe('names of dates', () => {
  it.each(LOCALES)('are words in %s', (locale) => {
    const { months, shortMonths, weekdays } = dateNames(locale);
    expect([months.length, shortMonths.length, weekdays.length]).toEqual([12, 12, 7]);
    for (const name of [...months, ...shortMonths, ...weekdays]) expect(name).toMatch(/^\p{L}{2,}\.?$/u);
  });

  it('stand as in a date', () => {
    expect(dateNames('ru').months[10]).toBe('ноября');
    expect(dateNames('uz').months[10]).toBe('noyabr');
    expect(dateNames('uz').weekdays[0]).toBe('Yak');
  });
});

describe('blocks of the stream', () => {
  const day = (ms: number) => (ms < 50_000 ? 'first' : 'second');

  it('put the parts of an album together, and nothing else', () => {
    const blocks = blocksOf(
      [
        entry(3, { media_group_id: 'a' }),
        entry(2, { media_group_id: 'a' }),
        entry(4, { media_group_id: 'b' }),
        entry(5, { text: 'x' }),
      ],
      day,
    );
    const said = blocks.flatMap((block) =>
      block.kind === 'said' ? [block.entries.map(({ id }) => id)] : [],
    );
    expect(said).toEqual([[2, 3], [4], [5]]);
  });

  it('have a line for every day, once', () => {
    const blocks = blocksOf([entry(1, {}), entry(2, {}), entry(60, {}), entry(61, {})], day);
    expect(blocks.map(({ kind }) => kind)).toEqual(['day', 'said', 'said', 'day', 'said', 'said']);
  });

  it('say apart what nobody said', () => {
    const [, block] = blocksOf([entry(1, { new_chat_members: [{ first_name: 'A' }] })], day);
    expect(block?.kind).toBe('service');
  });
});

describe('formatted text', () => {
  const plain = (piece: Piece): string => ('text' in piece ? piece.text : piece.children.map(plain).join(''));

  it('nests what Telegram sends flat', () => {
    const tree = entityTree('a bold link z', [
      { type: 'bold', offset: 2, length: 9 },
      { type: 'text_link', offset: 7, length: 4, url: 'https://example.org' },
    ]);
    expect(tree).toMatchObject([
      { text: 'a ' },
      { entity: { type: 'bold' }, children: [{ text: 'bold ' }, { entity: { type: 'text_link' } }] },
      { text: ' z' },
    ]);
  });

  it('counts as Telegram counts, in UTF-16 units', () => {
    const tree = entityTree('👍 ha', [{ type: 'bold', offset: 3, length: 2 }]);
    expect(tree).toMatchObject([{ text: '👍 ' }, { entity: { type: 'bold' }, children: [{ text: 'ha' }] }]);
  });

  it('loses and doubles nothing, whatever the entities are', () => {
    const entity = fc.record({
      type: fc.constantFrom('bold' as const, 'italic' as const),
      offset: fc.nat(30),
      length: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(entity, { maxLength: 6 }), (text, entities) => {
        expect(entityTree(text, entities).map(plain).join('')).toBe(text);
      }),
    );
  });
});

describe('addresses of Telegram', () => {
  it.each([
    ['https://t.me/hamroh_bot?start=post_7', { username: 'hamroh_bot', start: 'post_7' }],
    ['https://t.me/kasbiy_kanal/12', { username: 'kasbiy_kanal', messageId: 12 }],
    ['https://t.me/c/2100000002/5', { roomId: -1002100000002, messageId: 5 }],
    ['tg://resolve?domain=hamroh_bot&start=x', { username: 'hamroh_bot', start: 'x' }],
    ['https://example.org/hamroh_bot', undefined],
    ['https://t.me/', undefined],
    ['not an address', undefined],
  ])('%s', (address, link) => {
    expect(readTelegramLink(address)).toEqual(link);
  });
});

describe('times in words', () => {
  const seconds = (text: string, duration = 0) =>
    momentsIn(text, duration).flatMap((part) => (part.seconds === undefined ? [] : [part.seconds]));

  it('are minutes and seconds, or hours before them', () => {
    expect(seconds('0:05 a\n12:40 b\n1:02:03 c')).toEqual([5, 760, 3723]);
    expect(seconds('2:75, 10:5, 1:2:3:4, 3.10:20')).toEqual([]);
    expect(seconds('0:10 and 2:00', 60)).toEqual([10]);
  });

  it('lose nothing of the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          momentsIn(text, 0)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('shares of a poll', () => {
  it('are whole percent, and an order of one’s own loses nobody', () => {
    expect([shareOf(1, 3), shareOf(0, 0), shareOf(2, 2)]).toEqual([33, 0, 100]);
    const order = shuffled([0, 1, 2, 3, 4], 'poll person');
    expect(order).toEqual(shuffled([0, 1, 2, 3, 4], 'poll person'));
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('byte ranges', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-', { start: 0, end: 99 }],
    ['bytes=10-19', { start: 10, end: 19 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=20-10', 'unsatisfiable'],
  ])('%s', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });

  it('never leave the file', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 400 }), (first, last, size) => {
        const range = byteRange(`bytes=${first}-${last}`, size);
        if (range === undefined || range === 'unsatisfiable') return true;
        return range.start >= 0 && range.start <= range.end && range.end < size;
      }),
    );
  });
});

describe('words for the browser', () => {
  it('are the messages with the prefix, whole', () => {
    const source =
      '# about\nbot-hi = Hi\nsandbox-a = A\n  more\nsandbox-n = { $count ->\n    *[other] { $count }\n  }\nweb-x = X';
    expect(messagesOf(source, 'sandbox-')).toBe(
      'sandbox-a = A\n  more\nsandbox-n = { $count ->\n    *[other] { $count }\n  }',
    );
  });

  it.each(LOCALES)('exist in %s for everything the scripts say', (locale) => {
    const known = new Set(wordKeys(locale));
    const source = readdirSync(SANDBOX_SCRIPTS)
      .map((name) => readFileSync(new URL(name, SANDBOX_SCRIPTS), 'utf8'))
      .join('\n');
    const used = [...source.matchAll(/\bt\(\s*'([a-z0-9-]+)'/g)].map((match) => `sandbox-${match[1]}`);
    expect(used.length).toBeGreaterThan(60);
    expect(used.filter((key) => !known.has(key))).toEqual([]);
  });
});
