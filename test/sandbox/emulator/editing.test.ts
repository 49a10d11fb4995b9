import type { MessageId } from 'grammy/types';
import { expect, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { png, rig } from './support.ts';

const NOT_MODIFIED =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
const button = (text: string) => ({ inline_keyboard: [[{ text, callback_data: text }]] });

test('text: changed, unchanged, gone, not mine', async () => {
  const { works, fails, started, world } = await rig();
  const { id: chat_id } = await started();
  const { message_id } = await works('sendMessage', { chat_id, text: 'bir', reply_markup: button('a') });
  const edit = { chat_id, message_id, text: 'bir', reply_markup: button('a') };
  expect(await fails('editMessageText', edit)).toBe(NOT_MODIFIED);
  expect(await works('editMessageText', { ...edit, reply_markup: button('b') })).toMatchObject({
    edit_date: expect.any(Number),
  });
  const bare = await works('editMessageText', {
    chat_id,
    message_id,
    text: '<b>ikki</b>',
    parse_mode: 'HTML',
  });
  expect(bare).toMatchObject({ text: 'ikki', entities: [{ type: 'bold' }] });
  expect(bare.reply_markup).toBeUndefined();
  expect(world.entry(chat_id, message_id)?.message.text).toBe('ikki');
  expect(await fails('editMessageText', { ...edit, message_id: 9999 })).toBe(
    '400 Bad Request: message to edit not found',
  );
  const theirs = world.sendText(chat_id, 'salom');
  expect(await fails('editMessageText', { ...edit, message_id: theirs.messageId })).toBe(
    "400 Bad Request: message can't be edited",
  );
  expect(await fails('editMessageText', { ...edit, text: '' })).toBe(
    '400 Bad Request: message text is empty',
  );
  expect(await fails('editMessageText', { ...edit, reply_markup: { remove_keyboard: true } })).toContain(
    'InlineKeyboardMarkup',
  );
});

test('a message with a reply keyboard cannot be edited', async () => {
  const { works, fails, started } = await rig();
  const { id: chat_id } = await started();
  const { message_id } = await works('sendMessage', {
    chat_id,
    text: 'x',
    reply_markup: { keyboard: [['a']] },
  });
  expect(await fails('editMessageText', { chat_id, message_id, text: 'y' })).toContain("can't be edited");
});

test('keyboard alone', async () => {
  const { works, fails, started } = await rig();
  const { id: chat_id } = await started();
  const { message_id } = await works('sendMessage', { chat_id, text: 'x', reply_markup: button('a') });
  const edit = { chat_id, message_id };
  expect(await fails('editMessageReplyMarkup', { ...edit, reply_markup: button('a') })).toBe(NOT_MODIFIED);
  const bare = await works('editMessageReplyMarkup', edit);
  expect(bare.reply_markup).toBeUndefined();
  // Telegram's apps do not call such a message edited.
  expect(bare.edit_date).toBeUndefined();
  expect(await fails('editMessageReplyMarkup', edit)).toBe(NOT_MODIFIED);
});

test('captions and media', async () => {
  const { works, fails, started, world } = await rig();
  const { id: chat_id } = await started();
  const photo = (await world.sendPhoto(chat_id, { data: png(100, 80) })).message.photo?.at(-1)?.file_id;
  const document = (await world.sendDocument(chat_id, { data: png(5, 5), fileName: 'a.png' })).message
    .document;
  const text = await works('sendMessage', { chat_id, text: 'x' });
  const { message_id } = await works('sendPhoto', { chat_id, photo, caption: 'a' });
  const edit = { chat_id, message_id };
  expect(await fails('editMessageText', { ...edit, text: 'y' })).toBe(
    '400 Bad Request: there is no text in the message to edit',
  );
  expect(await fails('editMessageCaption', { chat_id, message_id: text.message_id, caption: 'b' })).toBe(
    '400 Bad Request: there is no caption in the message to edit',
  );
  expect(await fails('editMessageCaption', { ...edit, caption: 'a' })).toBe(NOT_MODIFIED);
  expect((await works('editMessageCaption', { ...edit, caption: 'b' })).caption).toBe('b');
  const media = { type: 'document', media: document?.file_id, caption: 'c' };
  const changed = await works('editMessageMedia', { ...edit, media });
  expect(changed).toMatchObject({ caption: 'c', document: { file_name: 'a.png' } });
  expect(changed.photo).toBeUndefined();
  expect(await fails('editMessageMedia', { ...edit, media })).toBe(NOT_MODIFIED);
});

test('deleting: own and old ones, others in a group', async () => {
  let time = Date.UTC(2026, 10, 22);
  const { works, fails, started, world } = await rig({ now: () => time });
  const { id: chat_id } = await started();
  const { message_id } = await works('sendMessage', { chat_id, text: 'x' });
  expect(await works('deleteMessage', { chat_id, message_id })).toBe(true);
  expect(await fails('deleteMessage', { chat_id, message_id })).toBe(
    '400 Bad Request: message to delete not found',
  );
  const old = await works('sendMessage', { chat_id, text: 'x' });
  time += 49 * 60 * 60 * 1000;
  expect(await fails('deleteMessage', { chat_id, message_id: old.message_id })).toBe(
    "400 Bad Request: message can't be deleted for everyone",
  );
  world.join(chat_id, DEFAULT_ROOMS.group);
  const spam = world.sendText(chat_id, 'spam', { chatId: DEFAULT_ROOMS.group });
  const many = { chat_id: DEFAULT_ROOMS.group, message_ids: [spam.messageId, 777] };
  expect(await works('deleteMessages', many)).toBe(true);
  expect(world.entry(DEFAULT_ROOMS.group, spam.messageId)).toBeUndefined();
  expect(await fails('deleteMessages', { ...many, message_ids: [] })).toContain('not specified');
  expect(await fails('deleteMessages', { ...many, message_ids: Array(101).fill(1) })).toContain('too many');
});

test('forwarding and copying', async () => {
  const { works, fails, started, world } = await rig();
  const a = await started();
  const b = await started('Bekzod');
  const photo = await world.sendPhoto(a.id, { data: png(100, 80) }, { caption: 'Rasm' });
  const from = { chat_id: b.id, from_chat_id: a.id, message_id: photo.messageId };
  expect(await works('forwardMessage', from)).toMatchObject({
    caption: 'Rasm',
    forward_origin: { type: 'user', sender_user: { id: a.id } },
  });
  const copy = await works('copyMessage', { ...from, caption: 'Boshqa' });
  expect(Object.keys(copy)).toEqual(['message_id']);
  const copied = world.entry(b.id, copy.message_id)?.message;
  expect(copied).toMatchObject({ caption: 'Boshqa' });
  expect(copied?.forward_origin).toBeUndefined();
  expect(await fails('copyMessage', { ...from, message_id: 9999 })).toBe(
    '400 Bad Request: message to copy not found',
  );
  expect(await fails('forwardMessage', { ...from, message_id: 9999 })).toBe(
    '400 Bad Request: message to forward not found',
  );
  const album = await world.sendAlbum(a.id, [
    { kind: 'photo', data: png(10, 10) },
    { kind: 'photo', data: png(10, 10) },
  ]);
  const message_ids = album.map(({ messageId }) => messageId);
  const copies = await works<MessageId[]>('copyMessages', { chat_id: b.id, from_chat_id: a.id, message_ids });
  const groups = copies.map((each) => world.entry(b.id, each.message_id)?.message.media_group_id);
  expect(groups[0]).toBeDefined();
  expect(groups[0]).toBe(groups[1]);
  expect(groups[0]).not.toBe(album[0]?.message.media_group_id);
  expect(
    await fails('forwardMessages', { chat_id: b.id, from_chat_id: a.id, message_ids: message_ids.reverse() }),
  ).toContain('strictly increasing');
  const secret = await works('sendMessage', { chat_id: a.id, text: 'x', protect_content: true });
  expect(await fails('forwardMessage', { ...from, message_id: secret.message_id })).toContain(
    "can't be forwarded",
  );
});
