import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { expect, test } from 'vitest';
import { BotApiError } from '../../../src/sandbox/emulator/bot-api-error.ts';
import { format } from '../../../src/sandbox/emulator/text/format.ts';

const rules = { allowLocal: false, user: () => undefined };
const words = fc.string({ unit: fc.constantFrom(...'ab қ😀<>&*_`[]()~|!.\n>/@#:"\\-='), maxLength: 40 });

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const escapeV2 = (text: string) => text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, '\\$&');

/** Entities never leave the text, never overlap without nesting, and are in order. */
function checkEntities(text: string, entities: readonly MessageEntity[] = []): void {
  const open: MessageEntity[] = [];
  let last = 0;
  for (const entity of entities) {
    const end = entity.offset + entity.length;
    expect(entity.length).toBeGreaterThan(0);
    expect(entity.offset).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(text.length);
    last = entity.offset;
    while (open.length > 0 && (open.at(-1)?.offset ?? 0) + (open.at(-1)?.length ?? 0) <= entity.offset)
      open.pop();
    const around = open.at(-1);
    if (around) expect(end).toBeLessThanOrEqual(around.offset + around.length);
    open.push(entity);
  }
}

test('escaped text comes back as it was', () => {
  fc.assert(
    fc.property(words, (text) => {
      const plain = format(text, undefined, undefined, rules).text;
      expect(format(escapeHtml(text), 'HTML', undefined, rules).text).toBe(plain);
      expect(format(escapeV2(text), 'MarkdownV2', undefined, rules).text).toBe(plain);
    }),
  );
});

test('any markup is parsed or refused, never worse', () => {
  fc.assert(
    fc.property(words, fc.constantFrom('HTML', 'MarkdownV2', 'Markdown'), (source, mode) => {
      try {
        const { text, entities } = format(source, mode, undefined, rules);
        expect(text).toBe(text.trimEnd());
        checkEntities(text, entities);
      } catch (error) {
        expect(error).toBeInstanceOf(BotApiError);
        expect((error as Error).message).toMatch(/^Bad Request: can't parse entities: /);
      }
    }),
    { numRuns: 500 },
  );
});

test('any given entities are refused or come out sound', () => {
  const entity = fc.record({
    type: fc.constantFrom('bold', 'italic', 'code', 'spoiler'),
    offset: fc.integer({ min: -2, max: 45 }),
    length: fc.integer({ min: -1, max: 45 }),
  });
  fc.assert(
    fc.property(words, fc.array(entity, { maxLength: 5 }), (source, given) => {
      try {
        const { text, entities } = format(source, undefined, given as MessageEntity[], rules);
        checkEntities(text, entities);
      } catch (error) {
        expect(error).toBeInstanceOf(BotApiError);
      }
    }),
    { numRuns: 500 },
  );
});
