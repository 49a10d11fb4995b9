import type { Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ROOMS, type WorldEvent } from '../../../src/sandbox/emulator/world.ts';
import { bytes, png, rig } from './support.ts';

describe('persons', () => {
  test('are made realistic, edited, and cannot share a name', async () => {
    const { world } = await rig();
    const people = Array.from({ length: 20 }, (_, index) => world.createPerson({ firstName: `P${index}` }));
    expect(people.some(({ id }) => id > 2 ** 32)).toBe(true);
    expect(people.some(({ id }) => id < 2 ** 32)).toBe(true);
    expect(new Set(people.map(({ id }) => id)).size).toBe(20);
    expect(people.every(({ phone }) => /^998\d{9}$/.test(phone))).toBe(true);
    const [first, second] = people as [(typeof people)[0], (typeof people)[0]];
    expect(world.editPerson(first.id, { username: 'dilnoza', phone: '+998 90 123-45-67' })).toMatchObject({
      username: 'dilnoza',
      phone: '998901234567',
    });
    expect(() => world.editPerson(second.id, { username: 'Dilnoza' })).toThrow('taken');
    expect(world.editPerson(first.id, { username: undefined })).not.toHaveProperty('username');
    expect(() => world.createPerson({ firstName: ' ' })).toThrow('first name');
    expect(() => world.createPerson({ id: first.id, firstName: 'A' })).toThrow('taken');
    expect(() => world.sendText(1, 'x')).toThrow('No person');
  });

  test('start, with the payload of a deep link', async () => {
    const { works, world } = await rig();
    const { id } = world.createPerson({ firstName: 'Aziza', languageCode: 'ru' });
    world.start(id, 'invite_Ab-1');
    expect(await works('getUpdates')).toMatchObject([
      {
        message: {
          text: '/start invite_Ab-1',
          entities: [{ type: 'bot_command', offset: 0, length: 6 }],
          from: { id, language_code: 'ru', is_bot: false },
          chat: { id, type: 'private' },
        },
      },
    ]);
    expect(() => world.start(id, 'bo‘sh joy')).toThrow('payload');
  });

  test('block and unblock: my_chat_member, and silence between', async () => {
    const { works, started, world } = await rig();
    const { id } = await started();
    world.block(id);
    expect(() => world.sendText(id, 'x')).toThrow('Unblock');
    world.start(id);
    const updates = await works<Update[]>('getUpdates');
    expect(updates).toMatchObject([
      { my_chat_member: { chat: { id }, new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { old_chat_member: { status: 'kicked' }, new_chat_member: { status: 'member' } } },
      { message: { text: '/start' } },
    ]);
  });
});

describe('what persons send', () => {
  test('media of every kind arrive as Telegram shows them', async () => {
    const { works, started, world } = await rig();
    const { id } = await started();
    await world.sendPhoto(id, { data: png(800, 600) }, { caption: 'Rasm #dars' });
    await world.sendVoice(id, { data: bytes(50), duration: 7 });
    await world.sendVideo(id, {
      data: bytes(50),
      width: 640,
      height: 360,
      duration: 5,
      fileName: 'dars.mp4',
    });
    await world.sendVideoNote(id, { data: bytes(50), duration: 5, width: 240 });
    await world.sendAudio(id, { data: bytes(50), fileName: 'a.mp3' });
    await world.sendDocument(id, { data: bytes(50), fileName: 'reja.docx' });
    await world.sendSticker(id, { data: bytes(50), emoji: '👍' });
    world.sendLocation(id, 41.3, 69.2);
    world.shareContact(id);
    world.shareContact(id, { phone: '+998935554433', firstName: 'Boshqa' });
    const updates = await works<Update[]>('getUpdates');
    expect(updates.map(({ message }) => message)).toMatchObject([
      { caption: 'Rasm #dars', caption_entities: [{ type: 'hashtag' }], photo: [{}, {}, {}] },
      { voice: { duration: 7, mime_type: 'audio/ogg' } },
      { video: { width: 640, file_name: 'dars.mp4' } },
      { video_note: { length: 240 } },
      { audio: { mime_type: 'audio/mpeg' } },
      { document: { file_name: 'reja.docx', file_size: 50 } },
      { sticker: { emoji: '👍' } },
      { location: { latitude: 41.3, longitude: 69.2 } },
      { contact: { user_id: id, phone_number: world.person(id)?.phone } },
      { contact: { phone_number: '+998935554433', first_name: 'Boshqa' } },
    ]);
    expect(updates.at(-1)?.message?.contact).not.toHaveProperty('user_id');
    const file = world.file(updates[5]?.message?.document?.file_id as string);
    expect(file).toMatchObject({ size: 50, fileName: 'reja.docx' });
  });

  test('an album, a reply, a forward, an edit', async () => {
    const { works, started, world } = await rig();
    const { id } = await started();
    const asked = world.sendText(id, 'savol');
    const album = await world.sendAlbum(id, [
      { kind: 'photo', data: png(10, 10), caption: 'bir' },
      { kind: 'video', data: bytes(10) },
    ]);
    expect(album).toHaveLength(2);
    world.sendText(id, 'javob', { replyTo: asked.messageId });
    world.forward(id, { chatId: id, messageId: asked.messageId });
    const changed = world.edit(id, id, asked.messageId, 'boshqa savol');
    expect(changed.message).toMatchObject({ text: 'boshqa savol', edit_date: expect.any(Number) });
    const [first, one, two, reply, forward, edit] = await works<Update[]>('getUpdates');
    expect(first?.message?.text).toBe('savol');
    expect(one?.message?.media_group_id).toBe(two?.message?.media_group_id);
    expect(reply?.message?.reply_to_message).toMatchObject({ text: 'savol' });
    expect(forward?.message?.forward_origin).toMatchObject({ type: 'user', sender_user: { id } });
    expect(edit?.edited_message).toMatchObject({ text: 'boshqa savol', message_id: asked.messageId });
    const bot = await works('sendMessage', { chat_id: id, text: 'x' });
    expect(() => world.edit(id, id, bot.message_id, 'y')).toThrow("Another's");
    await expect(world.sendAlbum(id, [])).rejects.toThrow('2–10');
  });

  test('a text beyond 4096 leaves in pieces, as the app sends it', async () => {
    const { works, started, world } = await rig();
    const { id } = await started();
    const text = 'so‘z '.repeat(2000).trim();
    world.sendText(id, text);
    const texts = (await works<Update[]>('getUpdates')).map(({ message }) => message?.text ?? '');
    expect(texts).toHaveLength(3);
    expect(texts.every((each) => each.length <= 4096)).toBe(true);
    expect(texts.join(' ')).toBe(text);
  });

  test('keys of the reply keyboard: words, contact, location; a one-time keyboard goes', async () => {
    const { works, started, world } = await rig();
    const { id: chat_id } = await started();
    const keyboard = [
      [{ text: 'Savol berish' }],
      [
        { text: 'Raqamim', request_contact: true },
        { text: 'Joyim', request_location: true },
      ],
    ];
    const reply_markup = { keyboard, one_time_keyboard: true };
    for (const label of ['Savol berish', 'Raqamim', 'Joyim']) {
      await works('sendMessage', { chat_id, text: 'x', reply_markup });
      world.pressKey(chat_id, label);
      expect(world.keyboard(chat_id).kind).toBe('none');
    }
    const updates = await works<Update[]>('getUpdates');
    expect(updates.map(({ message }) => message)).toMatchObject([
      { text: 'Savol berish' },
      { contact: { user_id: chat_id } },
      { location: {} },
    ]);
    expect(() => world.pressKey(chat_id, 'Savol berish')).toThrow('No key');
  });

  test('strangers to a chat cannot write in it', async () => {
    const { started, world } = await rig();
    const { id } = await started();
    const other = await started('Bekzod');
    expect(() => world.sendText(id, 'x', { chatId: DEFAULT_ROOMS.group })).toThrow('Not in the chat');
    expect(() => world.sendText(id, 'x', { chatId: other.id })).toThrow("Another person's");
    expect(() => world.sendText(id, '   ')).toThrow('Nothing written');
    expect(() => world.sendText(id, 'x', { replyTo: 999 })).toThrow('Nothing to reply to');
    await expect(world.sendPhoto(id, { data: bytes(10) })).rejects.toThrow('IMAGE_PROCESS_FAILED');
  });
});

describe('what is seen', () => {
  test('live events, in order', async () => {
    const { works, started, world } = await rig();
    const { id: chat_id } = await started();
    const events: WorldEvent[] = [];
    const unsubscribe = world.subscribe((event) => events.push(event));
    const { messageId } = world.sendText(chat_id, 'salom');
    const updates = await works<Update[]>('getUpdates');
    await works('getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });
    await works('sendChatAction', { chat_id, action: 'typing' });
    const { message_id } = await works('sendMessage', {
      chat_id,
      text: 'x',
      reply_markup: { keyboard: [['a']] },
    });
    world.markRead(chat_id, chat_id, message_id);
    await works('deleteMessage', { chat_id, message_id });
    unsubscribe();
    world.sendText(chat_id, 'hech kim');
    expect(events.filter(({ type }) => type !== 'call').map(({ type }) => type)).toEqual([
      'message',
      'delivered',
      'typing',
      'message',
      'keyboard',
      'read',
      'deleted',
    ]);
    expect(events.find(({ type }) => type === 'delivered')).toMatchObject({ entry: { messageId } });
  });

  test('histories by page, summaries, unread', async () => {
    const { works, started, world } = await rig();
    const { id: chat_id } = await started();
    for (let index = 0; index < 10; index++) await works('sendMessage', { chat_id, text: String(index) });
    const texts = (query: object) => world.history(chat_id, query).map(({ message }) => message.text);
    expect(texts({ limit: 2 })).toEqual(['8', '9']);
    const ninth = world.history(chat_id, { limit: 2 })[0]?.messageId as number;
    expect(texts({ limit: 2, before: ninth })).toEqual(['6', '7']);
    expect(texts({ after: ninth })).toEqual(['9']);
    expect(world.summary(chat_id)).toMatchObject({
      unread: 10,
      messages: 11,
      last: { message: { text: '9' } },
    });
    world.markRead(chat_id, chat_id, ninth);
    expect(world.summary(chat_id).unread).toBe(1);
  });

  test('a history is bounded, and a page handed out does not change', async () => {
    const { works, started, world } = await rig({ historyLimit: 10 });
    const { id: chat_id } = await started();
    for (let index = 0; index < 50; index++) await works('sendMessage', { chat_id, text: String(index) });
    const page = world.history(chat_id);
    expect(page.length).toBeGreaterThanOrEqual(10);
    expect(page.length).toBeLessThanOrEqual(14);
    const last = page.at(-1);
    await works('editMessageText', { chat_id, message_id: last?.messageId, text: 'yangi' });
    expect(last?.message.text).toBe('49');
    expect(world.entry(chat_id, last?.messageId as number)?.message.text).toBe('yangi');
  });

  test('the call log is bounded and knows no words', async () => {
    const { call, started, world } = await rig();
    const { id: chat_id } = await started();
    await call('sendMessage', { chat_id, text: 'maxfiy gap' });
    await call('sendMessage', { chat_id: 1, text: 'maxfiy gap' });
    expect(world.calls.list()).toMatchObject([
      { method: 'sendMessage', status: 200, chatId: chat_id },
      { method: 'sendMessage', status: 400, errorCode: 400, description: 'Bad Request: chat not found' },
    ]);
    await call('sendMessage', { chat_id, text: '<maxfiy>', parse_mode: 'HTML' });
    const entities = [{ type: 'text_link', offset: 0, length: 1, url: 'maxfiy' }];
    await call('sendMessage', { chat_id, text: 'x', entities });
    expect(world.calls.list().map(({ description }) => description)).toEqual([
      undefined,
      'Bad Request: chat not found',
      'Bad Request: can\'t parse entities: Unsupported start tag "…" at byte offset 0',
      "Bad Request: entity URL '…' is invalid: Wrong HTTP URL",
    ]);
    expect(JSON.stringify(world.calls.list())).not.toContain('maxfiy');
    for (let index = 0; index < 600; index++) await call('getMe');
    expect(world.calls.list()).toHaveLength(500);
    expect(world.calls.list(3)).toHaveLength(3);
    expect(world.calls.counts().get('getMe')).toBe(600);
  });
});
