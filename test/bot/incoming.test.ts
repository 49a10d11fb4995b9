/** What becomes a question, and what passes quietly. */
import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../src/bot/commands.ts';
import { contentOf, incomingOf, isTooLarge } from '../../src/bot/incoming.ts';
import { shorten, threadPages } from '../../src/bot/thread.ts';
import type { Message as Said } from '../../src/domain/tickets/ticket.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { translator } from '../../src/i18n/words.ts';

const chat = { id: 7, type: 'private', first_name: 'D' } as const;
const message = (content: object) => ({ message_id: 5, date: 1, chat, ...content }) as unknown as Message;

describe('content', () => {
  it('takes the largest size of a photo, the caption and its entities', () => {
    const photo = [
      { file_id: 's', file_unique_id: 'u', width: 90, height: 90, file_size: 1000 },
      { file_id: 'l', file_unique_id: 'v', width: 1280, height: 720, file_size: 90_000 },
    ];
    const entities = [{ type: 'bold', offset: 0, length: 4 }];
    expect(contentOf(message({ photo, caption: 'Mana', caption_entities: entities }))).toEqual({
      kind: 'photo',
      text: 'Mana',
      entities,
      media: { fileId: 'l', fileUniqueId: 'v', width: 1280, height: 720, size: 90_000 },
    });
  });

  it('sees an animation as one, although it carries a document too, and a venue as a place with a name', () => {
    const file = { file_id: 'f', file_unique_id: 'u' };
    expect(contentOf(message({ animation: file, document: file }))!.kind).toBe('animation');
    const location = { latitude: 41, longitude: 69 };
    const venue = { location, title: '25-maktab', address: 'Chilonzor' };
    expect(contentOf(message({ location, venue }))).toMatchObject({
      kind: 'location',
      text: '25-maktab, Chilonzor',
      attachment: { ...location, title: '25-maktab, Chilonzor' },
    });
  });

  it('keeps a poll and a dice in words', () => {
    const poll = { question: 'Qaysi kun?', options: [{ text: 'Dushanba' }, { text: 'Juma' }] };
    expect(contentOf(message({ poll }))).toMatchObject({
      kind: 'other',
      text: 'Qaysi kun?\n• Dushanba\n• Juma',
    });
    expect(contentOf(message({ dice: { emoji: '🎲', value: 3 } }))).toMatchObject({
      kind: 'other',
      text: '🎲',
    });
  });

  it('passes over service messages and kinds of tomorrow', () => {
    expect(contentOf(message({ pinned_message: message({ text: 'x' }) }))).toBeUndefined();
    expect(contentOf(message({ write_access_allowed: {} }))).toBeUndefined();
    expect(contentOf(message({ hologram: { file_id: 'x' } }))).toBeUndefined();
  });

  it('knows which message it answers, and what is too large to be fetched', () => {
    const incoming = incomingOf(message({ text: 'ha', reply_to_message: { message_id: 3 } }), {
      ticketId: 12,
    })!;
    expect(incoming).toMatchObject({ chatId: 7, telegramMessageId: 5, replyToId: 3, ticketId: 12 });
    const megabytes = (size: number) => ({ media: { size: size * 1024 * 1024 } });
    expect(isTooLarge(megabytes(20))).toBe(false);
    expect(isTooLarge(megabytes(20.1))).toBe(true);
    expect(isTooLarge(incoming)).toBe(false);
  });
});

describe('a thread', () => {
  const clock = { now: () => 0, timeZone: 'Asia/Tashkent', serviceHours: { from: 0, to: 1440 } };
  const said = (text: string) =>
    ({
      author: 'teacher',
      kind: 'text',
      text,
      media: null,
      attachment: null,
      createdAt: 0,
      editedAt: null,
    }) as Said;

  it('never makes a page that Telegram would refuse, whatever is written', () => {
    const monster = said('<&>"'.repeat(2000));
    const pages = threadPages(
      Array.from({ length: 40 }, () => monster),
      translator('uz'),
      clock,
    );
    for (const page of pages) {
      const shown = page.replace(/<[^>]+>/g, '').replace(/&(amp|lt|gt|quot);/g, '.');
      expect(shown.length).toBeLessThan(3900);
      expect(page).not.toMatch(/<&>/);
    }
    expect(threadPages([], translator('uz'), clock)).toEqual(['']);
  });

  it('cuts between characters', () => {
    expect(shorten('👩‍🏫👩‍🏫', 100)).toBe('👩‍🏫👩‍🏫');
    expect(shorten('😀😀😀', 2)).toBe('😀…');
  });
});

it('the descriptions of commands fit what Telegram takes', () => {
  for (const locale of LOCALES) {
    for (const { command, description } of commandsIn(locale, true)) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/);
      expect(description.length).toBeGreaterThan(2);
      expect(description.length).toBeLessThanOrEqual(256);
    }
  }
});
