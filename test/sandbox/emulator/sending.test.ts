import type { File, Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { bytes, png, type Rig, rig } from './support.ts';

describe('where the bot may not write', () => {
  test('private chats', async () => {
    const { fails, started, world } = await rig();
    const send = (chat_id: number) => fails('sendMessage', { chat_id, text: 'x' });
    expect(await send(12345)).toBe('400 Bad Request: chat not found');
    const stranger = world.createPerson({ firstName: 'Otabek' });
    expect(await send(stranger.id)).toBe("403 Forbidden: bot can't initiate conversation with a user");
    const { id } = await started();
    world.block(id);
    expect(await send(id)).toBe('403 Forbidden: bot was blocked by the user');
    world.deactivate(id);
    expect(await send(id)).toBe('403 Forbidden: user is deactivated');
  });

  test('groups and channels', async () => {
    const { fails, works, world } = await rig();
    const send = (chat_id: number | string) => fails('sendMessage', { chat_id, text: 'x' });
    const { group, channel } = DEFAULT_ROOMS;
    world.setBotStatus(group, 'kicked');
    expect(await send(group)).toBe('403 Forbidden: bot was kicked from the supergroup chat');
    world.setBotStatus(group, 'left');
    expect(await send(group)).toBe('403 Forbidden: bot is not a member of the supergroup chat');
    world.setBotStatus(group, 'restricted');
    expect(await send(group)).toBe('400 Bad Request: not enough rights to send text messages to the chat');
    world.setBotStatus(channel, 'left');
    expect(await send(channel)).toBe('403 Forbidden: bot is not a member of the channel chat');
    world.setBotStatus(channel, 'member');
    expect(await send(channel)).toBe('400 Bad Request: need administrator rights in the channel chat');
    expect(await send('@nowhere_at_all')).toBe('400 Bad Request: chat not found');
    world.setBotStatus(channel, 'administrator');
    const post = await works('sendMessage', { chat_id: '@kasbiy_rivojlanish_sandbox', text: 'x' });
    expect(post).toMatchObject({ chat: { id: channel, type: 'channel' }, sender_chat: { id: channel } });
    expect(post.from).toBeUndefined();
  });

  test('a group that became a supergroup', async () => {
    const { call, works, world } = await rig();
    const { id } = world.createPerson({ firstName: 'Aziza' });
    const old = world.createRoom({ type: 'group', title: 'Guruh', members: [id] });
    await works('sendMessage', { chat_id: old.id, text: 'x' });
    const next = world.migrate(old.id);
    const answer = await call('sendMessage', { chat_id: old.id, text: 'x' });
    expect(answer).toMatchObject({
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: next.id },
    });
    const updates = await works<Update[]>('getUpdates');
    expect(updates.map(({ message }) => message)).toMatchObject([
      { chat: { id: old.id }, migrate_to_chat_id: next.id },
      { chat: { id: next.id }, migrate_from_chat_id: old.id },
    ]);
    expect(next.members.get(id)).toBe('member');
    expect((await works('sendMessage', { chat_id: next.id, text: 'x' })).chat.type).toBe('supergroup');
  });
});

describe('replies', () => {
  test('to a message, to one that is gone, with a quote', async () => {
    const { works, fails, started, world } = await rig();
    const { id: chat_id } = await started();
    const asked = world.sendText(chat_id, 'Sertifikat qachon chiqadi?');
    const reply = (reply_parameters: object) => ({ chat_id, text: 'x', reply_parameters });
    const sent = await works('sendMessage', reply({ message_id: asked.messageId, quote: 'qachon' }));
    expect(sent.reply_to_message).toMatchObject({ message_id: asked.messageId, text: asked.message.text });
    expect(sent.quote).toEqual({ text: 'qachon', position: 11, is_manual: true });
    const again = await works('sendMessage', reply({ message_id: sent.message_id }));
    expect(again.reply_to_message?.reply_to_message).toBeUndefined();
    expect(await fails('sendMessage', reply({ message_id: 9999 }))).toBe(
      '400 Bad Request: message to be replied not found',
    );
    expect(
      (await works('sendMessage', reply({ message_id: 9999, allow_sending_without_reply: true })))
        .reply_to_message,
    ).toBeUndefined();
    expect(await fails('sendMessage', reply({ message_id: asked.messageId, quote: 'kecha' }))).toContain(
      'QUOTE_TEXT_INVALID',
    );
  });
});

test('message ids: private chats share one row of numbers, rooms have their own', async () => {
  const { works, started } = await rig();
  const a = await started();
  const b = await started('Bekzod');
  const send = async (chat_id: number) => (await works('sendMessage', { chat_id, text: 'x' })).message_id;
  const first = await send(a.id);
  expect(await send(b.id)).toBe(first + 1);
  expect(await send(DEFAULT_ROOMS.group)).toBe(1);
  expect(await send(a.id)).toBe(first + 2);
  expect(await send(DEFAULT_ROOMS.group)).toBe(2);
  expect(await send(DEFAULT_ROOMS.channel)).toBe(1);
});

test('there are no topics to write into', async () => {
  const { fails } = await rig();
  const message = { chat_id: DEFAULT_ROOMS.staff, text: 'x', message_thread_id: 5 };
  expect(await fails('sendMessage', message)).toBe('400 Bad Request: message thread not found');
});

test('places and contacts', async () => {
  const { works, fails, started } = await rig();
  const { id: chat_id } = await started();
  const place = { chat_id, latitude: 41.3, longitude: 69.2 };
  expect((await works('sendLocation', place)).location).toEqual({ latitude: 41.3, longitude: 69.2 });
  expect(await fails('sendLocation', { ...place, latitude: 100 })).toContain('location is invalid');
  const contact = { phone_number: '+998901234567', first_name: 'Aziza' };
  expect((await works('sendContact', { chat_id, ...contact })).contact).toEqual(contact);
});

test('typing shows and ends with the next message', async () => {
  const { works, fails, started, world } = await rig();
  const { id: chat_id } = await started();
  await works('sendChatAction', { chat_id, action: 'typing' });
  expect(world.typing(chat_id)?.action).toBe('typing');
  await works('sendMessage', { chat_id, text: 'x' });
  expect(world.typing(chat_id)).toBeUndefined();
  expect(await fails('sendChatAction', { chat_id, action: 'thinking' })).toContain('wrong parameter action');
});

describe('files', () => {
  const upload = async (
    { apiRoot, token }: Rig,
    method: string,
    fields: Record<string, string | [Uint8Array<ArrayBuffer>, string]>,
  ) => {
    const form = new FormData();
    for (const [key, value] of Object.entries(fields)) {
      if (typeof value === 'string') form.set(key, value);
      else form.set(key, new Blob([value[0]]), value[1]);
    }
    const response = await fetch(`${apiRoot}/bot${token}/${method}`, { method: 'POST', body: form });
    return (await response.json()) as { ok: boolean; description: string; result: Record<string, never> };
  };

  test('a photo comes back in sizes, by getFile, and again by file_id', async () => {
    const emulator = await rig();
    const { id } = await emulator.started();
    const chat_id = String(id);
    const picture = png(1600, 1200);
    const { result } = await upload(emulator, 'sendPhoto', {
      chat_id,
      photo: [picture, 'a.png'],
      caption: 'Rasm',
    });
    const photo = result.photo as unknown as { file_id: string; file_unique_id: string; width: number }[];
    expect(photo.map(({ width }) => width)).toEqual([90, 320, 800, 1280]);
    expect(result.caption).toBe('Rasm');
    const file_id = photo.at(-1)?.file_id as string;
    const file = await emulator.works<File>('getFile', { file_id });
    expect(file).toMatchObject({ file_id, file_size: picture.length });
    const download = await fetch(`${emulator.apiRoot}/file/bot${emulator.token}/${file.file_path}`);
    expect(new Uint8Array(await download.arrayBuffer())).toEqual(picture);
    const again = await emulator.works('sendPhoto', { chat_id: id, photo: file_id });
    expect(again.photo?.map((size) => size.file_unique_id)).toEqual(photo.map((size) => size.file_unique_id));
    expect(await emulator.fails('sendDocument', { chat_id: id, document: file_id })).toBe(
      "400 Bad Request: can't use file of type Photo as Document",
    );
    expect((await fetch(`${emulator.apiRoot}/file/bot${emulator.token}/photos/none.jpg`)).status).toBe(404);
  });

  test('pictures that are none, or out of measure', async () => {
    const emulator = await rig();
    const { id } = await emulator.started();
    const send = async (data: Uint8Array<ArrayBuffer>) =>
      (await upload(emulator, 'sendPhoto', { chat_id: String(id), photo: [data, 'a.png'] })).description;
    expect(await send(bytes(100))).toBe('Bad Request: IMAGE_PROCESS_FAILED');
    expect(await send(png(9000, 2000))).toBe('Bad Request: PHOTO_INVALID_DIMENSIONS');
    expect(await send(png(2100, 100))).toBe('Bad Request: PHOTO_INVALID_DIMENSIONS');
    expect(await send(new Uint8Array(0))).toBe('Bad Request: file must be non-empty');
    expect(await send(bytes(10 * 1024 * 1024 + 1))).toContain('too big for a photo');
  });

  test('each kind has its fields', async () => {
    const emulator = await rig();
    const { id } = await emulator.started();
    const send = async (method: string, field: string, name: string, more: Record<string, string> = {}) =>
      (await upload(emulator, method, { chat_id: String(id), [field]: [bytes(64), name], ...more })).result;
    expect(await send('sendVoice', 'voice', 'a.ogg', { duration: '3' })).toMatchObject({
      voice: { duration: 3, mime_type: 'audio/ogg', file_size: 64 },
    });
    expect(await send('sendDocument', 'document', 'reja.pdf')).toMatchObject({
      document: { file_name: 'reja.pdf', mime_type: 'application/pdf' },
    });
    expect(await send('sendVideo', 'video', 'a.mp4', { width: '640', height: '360' })).toMatchObject({
      video: { width: 640, height: 360, mime_type: 'video/mp4' },
    });
    expect(await send('sendVideoNote', 'video_note', 'a.mp4', { length: '240' })).toMatchObject({
      video_note: { length: 240 },
    });
    expect(await send('sendAudio', 'audio', 'a.mp3', { performer: 'P', title: 'T' })).toMatchObject({
      audio: { performer: 'P', title: 'T' },
    });
    const animation = await send('sendAnimation', 'animation', 'a.mp4');
    expect(animation).toMatchObject({ animation: {}, document: {} });
    expect(await send('sendSticker', 'sticker', 'a.webp', { emoji: '👍' })).toMatchObject({
      sticker: { type: 'regular', emoji: '👍' },
    });
  });

  test('an album by attach://, and what cannot stand in one', async () => {
    const emulator = await rig();
    const { id } = await emulator.started();
    const media = [
      { type: 'photo', media: 'attach://one', caption: '<b>a</b>', parse_mode: 'HTML' },
      { type: 'video', media: 'attach://two' },
    ];
    const files = { one: [png(100, 100), 'a.png'], two: [bytes(9), 'b.mp4'] } as const;
    const send = (items: object[]) =>
      upload(emulator, 'sendMediaGroup', {
        chat_id: String(id),
        media: JSON.stringify(items),
        one: [...files.one],
        two: [...files.two],
      });
    const { result } = await send(media);
    const messages = result as unknown as { media_group_id: string; caption?: string }[];
    expect(messages).toHaveLength(2);
    expect(new Set(messages.map((each) => each.media_group_id)).size).toBe(1);
    expect(messages[0]?.caption).toBe('a');
    const document = { type: 'document', media: 'attach://two' };
    expect((await send([media[0] as object, document])).description).toBe(
      "Bad Request: document can't be mixed with other media types",
    );
    expect((await send([media[0] as object])).description).toContain('2-10');
    expect((await send([])).description).toBe('Bad Request: there are no messages to send');
    expect((await send(Array(11).fill(media[0]))).description).toContain('too many messages');
    const missing = [media[0], { type: 'photo', media: 'attach://three' }] as object[];
    expect((await send(missing)).description).toBe('Bad Request: wrong file identifier/HTTP URL specified');
  });

  test('unknown file ids, and files beyond 20 MB', async () => {
    const emulator = await rig();
    const { id } = await emulator.started();
    expect(await emulator.fails('sendPhoto', { chat_id: id, photo: 'AgACAgIAAxkBAAIB' })).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    );
    expect(await emulator.fails('getFile', { file_id: 'AgACAgIAAxkBAAIB' })).toContain(
      '400 Bad Request: invalid file_id',
    );
    const entry = await emulator.world.sendDocument(id, {
      data: bytes(20 * 1024 * 1024 + 1),
      fileName: 'katta.zip',
    });
    const file_id = entry.message.document?.file_id;
    expect(await emulator.fails('getFile', { file_id })).toBe('400 Bad Request: file is too big');
  });
});
