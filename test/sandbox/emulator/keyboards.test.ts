import { describe, expect, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { rig } from './support.ts';

describe('inline keyboards', () => {
  const tried = async () => {
    const { fails, works, started } = await rig();
    const { id: chat_id } = await started();
    const markup = (inline_keyboard: unknown) => ({ chat_id, text: 'x', reply_markup: { inline_keyboard } });
    return {
      bad: (button: object) => fails('sendMessage', markup([[button]])),
      good: (rows: unknown) => works('sendMessage', markup(rows)),
      badRows: (rows: unknown) => fails('sendMessage', markup(rows)),
    };
  };

  test('callback data is 1–64 bytes, not characters', async () => {
    const { bad, good } = await tried();
    expect(await bad({ text: 'a', callback_data: '' })).toContain('Text buttons are unallowed');
    expect(await bad({ text: 'a', callback_data: 'қ'.repeat(33) })).toBe(
      '400 Bad Request: BUTTON_DATA_INVALID',
    );
    const sent = await good([[{ text: 'a', callback_data: 'қ'.repeat(32) }]]);
    expect(sent.reply_markup?.inline_keyboard[0]?.[0]?.text).toBe('a');
  });

  test('a button has a text and exactly one action', async () => {
    const { bad } = await tried();
    expect(await bad({ text: 'a' })).toContain('Text buttons are unallowed in the inline keyboard');
    expect(await bad({ text: ' ', callback_data: 'a' })).toContain('must be non-empty');
    expect(await bad({ text: 'a', callback_data: 'a', url: 'https://edu.uz' })).toContain(
      'exactly one action',
    );
    expect(await bad({ text: 'a', callback_data: 'a', style: 'pink' })).toContain('style');
    expect(await bad({ text: 'a', pay: true })).toContain('BUTTON_TYPE_INVALID');
  });

  test('addresses must be such as Telegram opens', async () => {
    const { bad, good } = await tried();
    expect(await bad({ text: 'a', url: 'http://localhost:3000' })).toBe(
      "400 Bad Request: inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL",
    );
    expect(await bad({ text: 'a', url: 'ftp://edu.uz' })).toContain('Unsupported URL protocol');
    expect(await bad({ text: 'a', web_app: { url: 'http://edu.uz' } })).toContain(
      'Only HTTPS links are allowed',
    );
    const sent = await good([
      [{ text: 'a', url: 'https://edu.uz/x' }],
      [{ text: 'b', url: 'tg://user?id=1' }],
    ]);
    expect(sent.reply_markup?.inline_keyboard).toHaveLength(2);
  });

  test('empty rows vanish, too many buttons are refused', async () => {
    const { good, badRows } = await tried();
    expect((await good([[], []])).reply_markup).toBeUndefined();
    const buttons = Array.from({ length: 101 }, (_, index) => [{ text: 'a', callback_data: String(index) }]);
    expect(await badRows(buttons)).toBe('400 Bad Request: reply markup is too long');
    expect(await badRows('no')).toContain('Array');
  });

  test('localhost may be allowed, for a sandbox on one machine', async () => {
    const { works, started } = await rig({ allowLocalUrls: true });
    const { id: chat_id } = await started();
    const inline_keyboard = [[{ text: 'a', url: 'http://localhost:3000/panel' }]];
    expect(
      await works('sendMessage', { chat_id, text: 'x', reply_markup: { inline_keyboard } }),
    ).toBeTruthy();
  });
});

describe('reply keyboards', () => {
  test('are seen by the person until removed, and refuse what Telegram refuses', async () => {
    const { works, fails, started, world } = await rig();
    const { id: chat_id } = await started();
    const send = { chat_id, text: 'x' };
    const keyboard = [['Savol berish'], [{ text: 'Raqamim', request_contact: true }]];
    await works('sendMessage', { ...send, reply_markup: { keyboard, resize_keyboard: true } });
    expect(world.keyboard(chat_id)).toMatchObject({ kind: 'keyboard', markup: { resize_keyboard: true } });
    await works('sendMessage', { ...send, reply_markup: { force_reply: true } });
    expect(world.keyboard(chat_id).kind).toBe('force-reply');
    await works('sendMessage', { ...send, reply_markup: { remove_keyboard: true } });
    expect(world.keyboard(chat_id).kind).toBe('none');

    expect(await fails('sendMessage', { ...send, reply_markup: { keyboard: [['']] } })).toContain(
      'non-empty',
    );
    expect(await fails('sendMessage', { ...send, reply_markup: { keyboard: [] } })).toContain('at least one');
    expect(await fails('sendMessage', { ...send, reply_markup: { remove_keyboard: false } })).toContain(
      'true',
    );
    const placeholder = { keyboard, input_field_placeholder: 'a'.repeat(65) };
    expect(await fails('sendMessage', { ...send, reply_markup: placeholder })).toContain('1-64');
  });

  test('cannot ask for a phone in a group, nor stand in a channel', async () => {
    const { fails } = await rig();
    const keyboard = [[{ text: 'Raqamim', request_contact: true }]];
    expect(
      await fails('sendMessage', { chat_id: DEFAULT_ROOMS.group, text: 'x', reply_markup: { keyboard } }),
    ).toBe('400 Bad Request: phone number can be requested in private chats only');
    expect(
      await fails('sendMessage', { chat_id: DEFAULT_ROOMS.channel, text: 'x', reply_markup: { keyboard } }),
    ).toBe('400 Bad Request: inline keyboard expected');
  });

  test('a selective keyboard is for the person replied to', async () => {
    const { works, world } = await rig();
    const chat_id = DEFAULT_ROOMS.group;
    const asker = world.createPerson({ firstName: 'Aziza' });
    const other = world.createPerson({ firstName: 'Bekzod' });
    for (const { id } of [asker, other]) world.join(id, chat_id);
    const asked = world.sendText(asker.id, 'savol', { chatId: chat_id });
    await works('sendMessage', {
      chat_id,
      text: 'x',
      reply_parameters: { message_id: asked.messageId },
      reply_markup: { keyboard: [['a']], selective: true },
    });
    expect(world.keyboard(asker.id, chat_id).kind).toBe('keyboard');
    expect(world.keyboard(other.id, chat_id).kind).toBe('none');
  });
});
