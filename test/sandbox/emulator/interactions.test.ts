import type { BotCommand, ChatMember, Update } from 'grammy/types';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ROOMS, type World } from '../../../src/sandbox/emulator/world.ts';
import { rig } from './support.ts';

const button = (text: string) => ({ inline_keyboard: [[{ text, callback_data: `data:${text}` }]] });

describe('pressed buttons', () => {
  test('the answer comes back to the person, once', async () => {
    const { works, fails, started, world } = await rig();
    const { id: chat_id } = await started();
    const { message_id } = await works('sendMessage', { chat_id, text: 'x', reply_markup: button('a') });
    const pressed = world.pressButton(chat_id, chat_id, message_id, 0, 0);
    const [update] = await works<Update[]>('getUpdates');
    const query = update?.callback_query;
    expect(query).toMatchObject({
      data: 'data:a',
      from: { id: chat_id },
      message: { message_id, text: 'x' },
    });
    const callback_query_id = query?.id;
    expect(await fails('answerCallbackQuery', { callback_query_id, text: 'a'.repeat(201) })).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    );
    await works('answerCallbackQuery', { callback_query_id, text: 'Rahmat', show_alert: true });
    expect(await pressed).toEqual({
      kind: 'callback',
      queryId: callback_query_id,
      answered: true,
      text: 'Rahmat',
      alert: true,
    });
    const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect(await fails('answerCallbackQuery', { callback_query_id })).toBe(tooOld);
    expect(await fails('answerCallbackQuery', { callback_query_id: '123' })).toBe(tooOld);
  });

  test('no answer: the person waits no longer than told, and a late answer is refused', async () => {
    let time = Date.now();
    const { works, fails, started, world } = await rig({ now: () => time });
    const { id: chat_id } = await started();
    await works('sendMessage', { chat_id, text: 'x', reply_markup: button('a') });
    expect(await world.pressLabel(chat_id, chat_id, 'a', { timeoutMs: 10 })).toMatchObject({
      answered: false,
    });
    const [update] = await works<Update[]>('getUpdates');
    time += 61_000;
    expect(await fails('answerCallbackQuery', { callback_query_id: update?.callback_query?.id })).toContain(
      'query is too old',
    );
  });

  test('links and copies need no bot; a button that is not there is an error', async () => {
    const { works, started, world } = await rig();
    const { id: chat_id } = await started();
    const inline_keyboard = [
      [{ text: 'Sayt', url: 'https://edu.uz/x' }],
      [{ text: 'Nusxa', copy_text: { text: 'M-1042' } }],
    ];
    await works('sendMessage', { chat_id, text: 'x', reply_markup: { inline_keyboard } });
    expect(await world.pressLabel(chat_id, chat_id, 'Sayt')).toEqual({
      kind: 'url',
      url: 'https://edu.uz/x',
    });
    expect(await world.pressLabel(chat_id, chat_id, 'Nusxa')).toEqual({ kind: 'copy', text: 'M-1042' });
    await expect(world.pressLabel(chat_id, chat_id, 'Yo‘q')).rejects.toMatchObject({
      code: 'no-such-button',
    });
  });
});

describe('reactions', () => {
  test('the bot sets one it may set', async () => {
    const { works, fails, started, world } = await rig();
    const { id: chat_id } = await started();
    const { messageId: message_id } = world.sendText(chat_id, 'salom');
    const react = (emoji: string) => ({ chat_id, message_id, reaction: [{ type: 'emoji', emoji }] });
    await works('setMessageReaction', react('👍'));
    expect(world.entry(chat_id, message_id)?.reactions.get(world.bot.id)).toBe('👍');
    expect(await fails('setMessageReaction', react('🧿'))).toBe('400 Bad Request: REACTION_INVALID');
    await works('setMessageReaction', { chat_id, message_id });
    expect(world.entry(chat_id, message_id)?.reactions.size).toBe(0);
  });

  test("a person's is told only to a bot that asked for it", async () => {
    const { works, started, world } = await rig();
    const { id: chat_id } = await started();
    const { message_id } = await works('sendMessage', { chat_id, text: 'x' });
    world.react(chat_id, chat_id, message_id, '🔥');
    expect(await works('getUpdates')).toEqual([]);
    await works('getUpdates', { allowed_updates: ['message', 'message_reaction'] });
    world.react(chat_id, chat_id, message_id, '👏');
    expect(await works('getUpdates')).toMatchObject([
      { message_reaction: { message_id, old_reaction: [{ emoji: '🔥' }], new_reaction: [{ emoji: '👏' }] } },
    ]);
  });
});

describe('what the bot says about itself', () => {
  test('commands by scope and language', async () => {
    const { works, fails, world } = await rig();
    const person = world.createPerson({ firstName: 'Aziza', languageCode: 'ru-RU' });
    const set = (commands: object[], more: object = {}) => works('setMyCommands', { commands, ...more });
    await set([{ command: 'ask', description: 'Savol' }]);
    await set([{ command: 'ask', description: 'Вопрос' }], { language_code: 'ru' });
    await set([{ command: 'queue', description: 'Navbat' }], {
      scope: { type: 'chat', chat_id: DEFAULT_ROOMS.staff },
    });
    const shown = (chatId?: number) =>
      world.profile(person.id, chatId).commands.map((each) => each.description);
    expect(shown()).toEqual(['Вопрос']);
    expect(shown(DEFAULT_ROOMS.staff)).toEqual(['Navbat']);
    world.editPerson(person.id, { languageCode: undefined });
    expect(shown()).toEqual(['Savol']);
    expect(await works<BotCommand[]>('getMyCommands', { language_code: 'ru' })).toHaveLength(1);
    await works('deleteMyCommands', { language_code: 'ru' });
    expect(await works('getMyCommands', { language_code: 'ru' })).toEqual([]);
    const bad = (command: object, more: object = {}) =>
      fails('setMyCommands', { commands: [command], ...more });
    expect(await bad({ command: 'Ask', description: 'x' })).toContain('BOT_COMMAND_INVALID');
    expect(await bad({ command: 'a'.repeat(33), description: 'x' })).toContain('BOT_COMMAND_INVALID');
    expect(await bad({ command: 'ask', description: '' })).toContain('command description must be non-empty');
    expect(await bad({ command: 'ask', description: 'x' }, { language_code: 'uz-Cyrl' })).toContain(
      'language code',
    );
    expect(await bad({ command: 'ask', description: 'x' }, { scope: { type: 'everywhere' } })).toContain(
      'Unsupported type specified',
    );
  });

  test('name, descriptions, menu button', async () => {
    const { works, fails, world } = await rig();
    const { id } = world.createPerson({ firstName: 'Aziza', languageCode: 'uz' });
    await works('setMyName', { name: 'Hamroh sinov' });
    await works('setMyDescription', { description: 'Savol bering', language_code: 'uz' });
    await works('setMyShortDescription', { short_description: 'Yordamchi' });
    await works('setChatMenuButton', { menu_button: { type: 'commands' } });
    expect(world.profile(id)).toMatchObject({
      name: 'Hamroh sinov',
      description: 'Savol bering',
      shortDescription: 'Yordamchi',
      menuButton: { type: 'commands' },
    });
    expect(await works('getMe')).toMatchObject({ first_name: 'Hamroh sinov', is_bot: true });
    expect(await works('getMyName')).toEqual({ name: 'Hamroh sinov' });
    expect(await fails('setMyName', { name: 'a'.repeat(65) })).toContain('too long');
  });
});

describe('rooms', () => {
  const populated = (world: World) => {
    const [owner, member] = ['Bekzod', 'Aziza'].map((firstName) => world.createPerson({ firstName }).id) as [
      number,
      number,
    ];
    for (const id of [owner, member]) world.join(id, DEFAULT_ROOMS.group);
    world.setMemberStatus(owner, DEFAULT_ROOMS.group, 'creator');
    return { owner, member, chat_id: DEFAULT_ROOMS.group };
  };

  test('members and administrators', async () => {
    const { works, fails, world } = await rig();
    const { owner, member, chat_id } = populated(world);
    expect(await works('getChatMemberCount', { chat_id })).toBe(3);
    expect(await works('getChatMember', { chat_id, user_id: member })).toMatchObject({ status: 'member' });
    expect(await works('getChatMember', { chat_id, user_id: world.bot.id })).toMatchObject({
      status: 'administrator',
    });
    const administrators = await works<ChatMember[]>('getChatAdministrators', { chat_id });
    expect(administrators.map(({ user }) => user.id)).toEqual([owner, world.bot.id]);
    expect(await fails('getChatMember', { chat_id, user_id: 1 })).toContain('invalid user_id specified');
    expect(await works('getChat', { chat_id })).toMatchObject({ id: chat_id, type: 'supergroup' });
    expect(await fails('getChat', { chat_id: 1 })).toBe('400 Bad Request: chat not found');
  });

  test('banning and restricting', async () => {
    const { works, fails, world } = await rig();
    const { owner, member, chat_id } = populated(world);
    const permissions = { can_send_messages: false };
    await works('restrictChatMember', { chat_id, user_id: member, permissions });
    expect(() => world.sendText(member, 'x', { chatId: chat_id })).toThrow('Not allowed');
    await works('banChatMember', { chat_id, user_id: member });
    expect(() => world.join(member, chat_id)).toThrow('Banned');
    await works('unbanChatMember', { chat_id, user_id: member });
    world.join(member, chat_id);
    expect(await fails('banChatMember', { chat_id, user_id: owner })).toContain('administrator of the chat');
    world.setBotStatus(chat_id, 'member');
    expect(await fails('banChatMember', { chat_id, user_id: member })).toContain('not enough rights');
  });

  test('coming and going are told', async () => {
    const { works, world } = await rig();
    await works('getUpdates', { allowed_updates: ['message', 'chat_member', 'my_chat_member'] });
    const { id } = world.createPerson({ firstName: 'Aziza' });
    world.join(id, DEFAULT_ROOMS.group);
    world.leave(id, DEFAULT_ROOMS.group);
    world.setBotStatus(DEFAULT_ROOMS.group, 'left');
    expect(await works('getUpdates')).toMatchObject([
      { chat_member: { new_chat_member: { status: 'member', user: { id } } } },
      { message: { new_chat_members: [{ id }] } },
      { chat_member: { new_chat_member: { status: 'left' } } },
      { message: { left_chat_member: { id } } },
      {
        my_chat_member: { old_chat_member: { status: 'administrator' }, new_chat_member: { status: 'left' } },
      },
    ]);
  });

  test('pinning', async () => {
    const { works, fails, world } = await rig();
    const chat_id = DEFAULT_ROOMS.group;
    const { message_id } = await works('sendMessage', { chat_id, text: 'Qoidalar' });
    await works('pinChatMessage', { chat_id, message_id });
    expect(await works('getChat', { chat_id })).toMatchObject({ pinned_message: { text: 'Qoidalar' } });
    expect(world.history(chat_id).at(-1)?.message.pinned_message).toMatchObject({ message_id });
    await works('unpinChatMessage', { chat_id });
    expect(await fails('unpinChatMessage', { chat_id })).toContain('not found');
    expect(await fails('pinChatMessage', { chat_id, message_id: 999 })).toContain('message to pin not found');
  });

  test('privacy: a bot that is no administrator hears commands, replies and mentions only', async () => {
    const { works, world } = await rig();
    const { member, chat_id } = populated(world);
    const sent = await works('sendMessage', { chat_id, text: 'x' });
    world.setBotStatus(chat_id, 'member');
    await works('getUpdates', { offset: -1 });
    const [last] = await works<Update[]>('getUpdates');
    await works('getUpdates', { offset: (last?.update_id ?? 0) + 1 });
    const write = (text: string, replyTo?: number) =>
      world.sendText(member, text, { chatId: chat_id, ...(replyTo === undefined ? {} : { replyTo }) });
    write('hammaga salom');
    write('/help');
    write('/help@other_bot');
    write('javob', sent.message_id);
    write('@hamroh_sandbox_bot savol');
    const updates = await works<Update[]>('getUpdates');
    expect(updates.map(({ message }) => message?.text)).toEqual([
      '/help',
      'javob',
      '@hamroh_sandbox_bot savol',
    ]);
  });

  test('channel posts', async () => {
    const { works, world } = await rig();
    const { id } = world.createPerson({ firstName: 'Bekzod' });
    const { channel } = DEFAULT_ROOMS;
    world.join(id, channel);
    expect(() => world.postToChannel(id, channel, 'x')).toThrow('Only administrators');
    world.setMemberStatus(id, channel, 'administrator');
    const post = world.postToChannel(id, channel, 'Yangi modul');
    world.edit(id, channel, post.messageId, 'Yangi modul ochildi');
    const updates = await works<Update[]>('getUpdates');
    expect(updates).toMatchObject([
      { channel_post: { text: 'Yangi modul', sender_chat: { id: channel } } },
      { edited_channel_post: { text: 'Yangi modul ochildi' } },
    ]);
    expect(updates[0]?.channel_post?.from).toBeUndefined();
  });
});
