/** Asking: everything a teacher may send becomes a question, once, and nothing is lost without a word. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeDeskSettings, DEFAULT_DESK_SETTINGS } from '../../src/domain/desk-settings.ts';
import { ensureOfficial } from '../../src/domain/officials.ts';
import { teacherByTelegramId } from '../../src/domain/teachers.ts';
import { ownTicket, ticketsOf } from '../../src/domain/tickets/asker.ts';
import { BURST_MS } from '../../src/domain/tickets/receive-decision.ts';
import { type Phone, phoneOf, type Running, startBot } from './support.ts';

let running: Running;
let phone: Phone;
beforeAll(async () => {
  running = await startBot();
});
afterAll(async () => {
  const troubles = running.troubles();
  await running.close();
  expect(troubles).toBe('');
});
beforeEach(async () => {
  phone = phoneOf(running);
  await phone.settle();
});

const teacher = async (whose = phone) => (await teacherByTelegramId(running.db, whose.person.id))!;
const tickets = async (whose = phone) => ticketsOf(running.db, (await teacher(whose)).id, 10);
async function messages(whose = phone) {
  const [ticket] = await tickets(whose);
  return (await ownTicket(running.db, ticket!.teacherId, ticket!.id))!.messages;
}
const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46]);

describe('what can be asked', () => {
  it('photos, albums, voice, round videos, documents, places, contacts and stickers join one ticket', async () => {
    await phone.say('Mana bu xato chiqyapti:');
    await phone.readsWords('desk-opened-register');
    const before = phone.all().length;
    await phone.does(async (world, chat) => {
      await world.sendPhoto(chat, { data: PIXEL }, { caption: 'ekran rasmi' });
      await world.sendAlbum(chat, [
        { kind: 'photo', data: PIXEL, caption: 'birinchi' },
        { kind: 'photo', data: PIXEL },
      ]);
      await world.sendVoice(chat, { data: bytes, duration: 4 });
      await world.sendVideoNote(chat, { data: bytes, duration: 4, width: 240 });
      await world.sendVideo(chat, { data: bytes, duration: 4, width: 320, height: 240 });
      await world.sendAudio(chat, { data: bytes, duration: 4 });
      await world.sendDocument(chat, { data: bytes, fileName: 'reja.pdf', mimeType: 'application/pdf' });
      await world.sendSticker(chat, { data: PIXEL, width: 512, height: 512, emoji: '👍' });
      world.sendLocation(chat, 41.31, 69.24);
      world.shareContact(chat);
    });
    await expect
      .poll(async () => (await messages()).map(({ kind }) => kind))
      .toEqual([
        ...['text', 'photo', 'photo', 'photo', 'voice', 'video_note', 'video', 'audio', 'document'],
        ...['sticker', 'location', 'contact'],
      ]);
    expect(await tickets()).toHaveLength(1);
    expect(phone.all()).toHaveLength(before);
    const said = await messages();
    expect(said[1]).toMatchObject({ text: 'ekran rasmi', media: { fileId: expect.any(String), width: 1 } });
    expect(said[2]!.mediaGroupId).toBe(said[3]!.mediaGroupId);
    expect(said[8]!.media).toMatchObject({ name: 'reja.pdf', mime: 'application/pdf', size: 4 });
    expect(said[10]!.attachment).toEqual({ latitude: 41.31, longitude: 69.24 });
  });

  it('a text that only looks like a command is a question; an unknown command is explained', async () => {
    await phone.say('/dars jadvalini qayerdan olaman?');
    await phone.readsWords('desk-opened-register');
    await phone.say('/dars');
    await phone.readsWords('bot-command-unknown');
    expect(await messages()).toHaveLength(1);
  });

  it('the key «Ask a question» asks for nothing but the question', async () => {
    await phone.key(phone.t('bot-key-ask'));
    await phone.readsWords('bot-ask-how');
    expect(await tickets()).toEqual([]);
  });

  it('an edit changes the question and keeps what it said', async () => {
    await phone.say('Sertifkat qachon?');
    await phone.readsWords('desk-opened-register');
    const sent = running.world.history(phone.person.id).findLast((entry) => !entry.byBot)!;
    await phone.does((world, chat) => world.edit(chat, chat, sent.messageId, 'Sertifikat qachon beriladi?'));
    await expect.poll(async () => (await messages())[0]!.text).toBe('Sertifikat qachon beriladi?');
    const versions = await running.db.select().from(running.db.t.messageVersions);
    expect(versions.map(({ text }) => text)).toContain('Sertifkat qachon?');
    expect((await tickets())[0]!.subject).toBe('Sertifikat qachon beriladi?');
  });

  it('the same update twice, as after a crash, is one question', async () => {
    await phone.say('Bir marta');
    await phone.readsWords('desk-opened-register');
    await running.redo();
    await running.redo();
    expect(await messages()).toHaveLength(1);
    expect(await tickets()).toHaveLength(1);
  });

  it('services of Telegram, groups and channels are left alone', async () => {
    const { group, channel } = { group: -1002100000001, channel: -1002100000002 };
    running.world.join(phone.person.id, group);
    await phone.does((world, chat) => world.sendText(chat, '/start', { chatId: group }));
    running.world.setMemberStatus(phone.person.id, channel, 'administrator');
    await phone.does((world, chat) => world.postToChannel(chat, channel, 'Yangilik'));
    await phone.say('Savol');
    await phone.readsWords('desk-opened-register');
    expect(running.world.history(group).filter((entry) => entry.byBot)).toEqual([]);
  });
});

describe('too much', () => {
  it('above the limit each message is refused kindly, and accepted an hour later', async () => {
    const admin = await ensureOfficial(
      running.db,
      { telegramId: 5, name: 'Aziza', role: 'administrator' },
      running.now(),
    );
    await changeDeskSettings(running.db, admin, { messagesPerHour: 2 }, running.now());
    running.pass(11_000);
    await phone.say('bir');
    await phone.readsWords('desk-opened-register');
    await phone.say('ikki');
    await phone.say('uch');
    const refusal = await phone.reads('qabul qilinmadi');
    expect(refusal.message.reply_to_message?.text).toBe('uch');
    await phone.say('to‘rt');
    await phone.reads('qabul qilinmadi');
    expect(await messages()).toHaveLength(2);
    running.pass(3_600_000);
    await phone.say('besh');
    await phone.readsWords('desk-joined', { number: (await tickets())[0]!.id });
    const { messagesPerHour } = DEFAULT_DESK_SETTINGS;
    await changeDeskSettings(running.db, admin, { messagesPerHour }, running.now());
    running.pass(11_000);
  });

  it('a file above 20 MB is a question, and the teacher hears that it cannot be opened', async () => {
    await phone.does((world, chat) =>
      world.sendVideo(chat, {
        data: new Uint8Array(20 * 1024 * 1024 + 1),
        duration: 60,
        width: 640,
        height: 480,
      }),
    );
    await phone.readsWords('bot-ask-large');
    expect((await messages())[0]).toMatchObject({ kind: 'video', media: { size: 20 * 1024 * 1024 + 1 } });
  });
});

describe('one after another', () => {
  it('a later message joins, and its button makes it a question of its own', async () => {
    await phone.say('Birinchi savol');
    await phone.readsWords('desk-opened-register');
    const [first] = await tickets();
    running.pass(BURST_MS + 1000);
    await phone.say('Umuman boshqa savol');
    await phone.readsWords('desk-joined', { number: first!.id });
    await phone.press(phone.t('desk-button-separate'));
    const [second, ...rest] = await tickets();
    expect(rest).toHaveLength(1);
    await phone.readsWords('bot-separated', { number: second!.id });
    expect(phone.buttons()).toEqual([]);
    expect(second).toMatchObject({ subject: 'Umuman boshqa savol', previousTicketId: first!.id });
  });

  it('blocking and unblocking the bot is noted', async () => {
    await phone.say('Savol');
    await phone.readsWords('desk-opened-register');
    await phone.does((world, chat) => world.block(chat));
    await expect.poll(async () => (await teacher()).blockedAt).not.toBeNull();
    await phone.does((world, chat) => world.unblock(chat));
    await expect.poll(async () => (await teacher()).blockedAt).toBeNull();
  });

  it('somebody who blocks the bot before it replies makes no trouble', async () => {
    await phone.does((world, chat) => {
      world.sendText(chat, '/help');
      world.block(chat);
    });
    await phone.does((world, chat) => world.unblock(chat));
    await phone.say('/questions');
    await phone.readsWords('bot-questions-none');
  });
});

/** A picture of one pixel. */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
