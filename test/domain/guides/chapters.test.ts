/** Chapters as editors write them, codes of guides, and the message that people get. */
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../../src/domain/guides/catalogue.ts';
import { clockOf, readChapters, writeChapters } from '../../../src/domain/guides/chapters.ts';
import { parseGuideCode, suggestCode } from '../../../src/domain/guides/guide-code.ts';
import { captionOf, chapterMessage, guideMessage } from '../../../src/domain/guides/guide-message.ts';
import { guidePressData, readGuidePress } from '../../../src/domain/guides/press.ts';
import { LOCALES } from '../../../src/i18n/locale.ts';

describe('chapters', () => {
  it('are lines of a time and a title, joined over languages', () => {
    const read = readChapters(
      { uz: '0:00 Kirish\n\n1:05 - Ro‘yxat\n1:02:03 Yakun', ru: '00:00 Вход\n1:05 Список' },
      null,
    );
    if (read.kind !== 'ok') throw new Error(JSON.stringify(read.problems));
    expect(read.chapters).toEqual([
      { at: 0, titles: { uz: 'Kirish', ru: 'Вход' } },
      { at: 65, titles: { uz: 'Ro‘yxat', ru: 'Список' } },
      { at: 3723, titles: { uz: 'Yakun' } },
    ]);
    expect(writeChapters(read.chapters, 'uz')).toBe('0:00 Kirish\n1:05 Ro‘yxat\n1:02:03 Yakun');
    expect(writeChapters(read.chapters, 'en')).toBe('');
    expect(clockOf(3723)).toBe('1:02:03');
  });

  it('say line by line what is wrong', () => {
    const texts = { uz: `Kirish\n1:75 Yomon\n2:00 Ikki\n1:00 Bir\n9:00 Kech\n2:30 ${'a'.repeat(101)}` };
    const read = readChapters(texts, 300);
    expect(read.kind === 'wrong' && read.problems.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'unreadable'],
      [2, 'unreadable'],
      [4, 'notRising'],
      [5, 'beyondEnd'],
      [6, 'notRising'],
    ]);
    const many = Array.from({ length: 31 }, (_, minute) => `${minute}:00 Qism`).join('\n');
    expect(readChapters({ ru: many }, null)).toEqual({
      kind: 'wrong',
      problems: [{ locale: 'ru', line: 31, kind: 'tooMany' }],
    });
  });
});

describe('codes of guides', () => {
  it('are made of titles in any script, and differ', () => {
    const taken = new Set(['sertifikat-olish']);
    expect(suggestCode({ uz: 'Sertifikat olish' }, taken)).toBe('sertifikat-olish-2');
    expect(suggestCode({ 'uz-Cyrl': 'Ўқув режаси' }, taken)).toBe('oquv-rejasi');
    expect(suggestCode({}, new Set(['video']))).toBe('video-2');
    const long = suggestCode({ uz: 'Juda uzun sarlavha bo‘lgan video qo‘llanma haqida' }, taken);
    expect(parseGuideCode(long)).toBe(long);
    for (const wrong of ['', 'a_b', 'a--b', '-a', 'ä', 'a'.repeat(37)])
      expect(parseGuideCode(wrong), wrong).toBeUndefined();
  });
});

describe('a guide as a message', () => {
  const guide = {
    id: 12,
    uploadId: 'upload',
    coverId: 'cover',
    url: null,
    duration: 600,
    width: 640,
    height: 360,
    titles: { uz: 'Sarlavha' },
    descriptions: { uz: 'Tavsif '.repeat(120).trim() },
    chapters: Array.from({ length: 30 }, (_, minute) => ({
      at: minute * 20,
      titles: { uz: `Bo‘lim ${minute} ${'x'.repeat(90)}` },
    })),
  } as unknown as Guide;
  const standing = { helped: undefined, favourite: false, hasNext: true };

  it('fits into what Telegram takes, whatever the editor wrote', () => {
    for (const locale of LOCALES) {
      const { method, payload } = guideMessage(guide, locale, standing);
      expect(method).toBe('sendVideo');
      expect(String(payload.caption).length).toBeLessThanOrEqual(1024);
      expect(payload).toMatchObject({
        video: { $upload: 'upload' },
        cover: { $upload: 'cover' },
        duration: 600,
      });
      const { inline_keyboard: rows } = payload.reply_markup as {
        inline_keyboard: { text: string; callback_data: string }[][];
      };
      expect(rows.flat().length).toBeLessThanOrEqual(100);
      for (const { callback_data, text } of rows.flat()) {
        expect(Buffer.byteLength(callback_data)).toBeLessThanOrEqual(64);
        expect(readGuidePress(callback_data), text).toBeDefined();
      }
    }
    const short = { ...guide, descriptions: {}, chapters: guide.chapters.slice(0, 2) };
    expect(captionOf(short, 'uz', 1024).caption).toContain('0:20 Bo‘lim 1');
  });

  it('begins at a chapter that it has', () => {
    expect(chapterMessage(guide, 20, 'uz')?.payload.start_timestamp).toBe(20);
    expect(chapterMessage(guide, 21, 'uz')).toBeUndefined();
  });

  it('reads only presses of its own', () => {
    expect(readGuidePress(guidePressData({ to: 'open', id: 3, way: 'topic' }))).toEqual({
      to: 'open',
      id: 3,
      way: 'topic',
    });
    for (const wrong of ['g:open:3:elsewhere', 'g:open:x:topic', 'g:nothing', 'c:course:1'])
      expect(readGuidePress(wrong)).toBeUndefined();
  });
});
