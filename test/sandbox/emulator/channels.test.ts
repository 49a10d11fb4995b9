import type { ChatMemberUpdated, Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { DEFAULT_ROOMS } from '../../../src/sandbox/emulator/world.ts';
import { rig } from './support.ts';

const { channel, group } = DEFAULT_ROOMS;

/** A rig with an administrator of the channel, whose coming is confirmed. */
async function withAdmin() {
  const it = await rig();
  const admin = await it.started('Aziza');
  it.world.setMemberStatus(admin.id, channel, 'administrator');
  const news = async () => {
    const updates = await it.works<Update[]>('getUpdates');
    await it.call('getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });
    return updates;
  };
  await it.call('getUpdates', {
    allowed_updates: [
      'channel_post',
      'edited_channel_post',
      'message',
      'message_reaction',
      'message_reaction_count',
      'my_chat_member',
    ],
  });
  await news();
  return { ...it, admin, news };
}

test('posts of an administrator and their changes reach the bot', async () => {
  const { world, admin, news } = await withAdmin();
  const { messageId } = world.postToChannel(admin.id, channel, 'Salom');
  world.edit(admin.id, channel, messageId, 'Assalomu alaykum');
  const [post, edited] = await news();
  expect(post?.channel_post).toMatchObject({ text: 'Salom', sender_chat: { id: channel } });
  expect(post?.channel_post?.from).toBeUndefined();
  expect(edited?.edited_channel_post).toMatchObject({ message_id: messageId, text: 'Assalomu alaykum' });
});

test('reactions in a channel are counts, in a group they have names', async () => {
  const { world, works, admin, news, started } = await withAdmin();
  const reader = await started('Otabek');
  world.join(reader.id, channel);
  const { message_id } = await works('sendMessage', { chat_id: channel, text: 'x' });
  world.react(admin.id, channel, message_id, '🔥');
  world.react(reader.id, channel, message_id, '👍');
  world.react(admin.id, channel, message_id, '👍');
  const last = (await news()).at(-1)?.message_reaction_count;
  expect(last).toMatchObject({
    chat: { id: channel },
    message_id,
    reactions: [{ type: { type: 'emoji', emoji: '👍' }, total_count: 2 }],
  });
  world.join(reader.id, group);
  const talk = await works('sendMessage', { chat_id: group, text: 'x' });
  world.react(reader.id, group, talk.message_id, '👍');
  expect((await news()).at(-1)?.message_reaction).toMatchObject({ user: { id: reader.id } });
});

test('pins: the bar, the service message, what is deleted is pinned no more', async () => {
  const { world, works, admin, news } = await withAdmin();
  const first = await works('sendMessage', { chat_id: channel, text: 'birinchi' });
  const second = world.postToChannel(admin.id, channel, 'ikkinchi');
  await works('pinChatMessage', { chat_id: channel, message_id: first.message_id });
  expect(world.history(channel).at(-1)?.message).toMatchObject({ pinned_message: { text: 'birinchi' } });
  await news();
  world.pin(admin.id, channel, second.messageId);
  expect((await news())[0]?.channel_post).toMatchObject({ pinned_message: { text: 'ikkinchi' } });
  expect(world.pinned(channel)?.messageId).toBe(second.messageId);
  world.deleteMessages(admin.id, channel, [second.messageId]);
  expect(world.pinned(channel)?.messageId).toBe(first.message_id);
  await works('unpinChatMessage', { chat_id: channel, message_id: first.message_id });
  expect(world.pinned(channel)).toBeUndefined();
});

test('my_chat_member tells of a new channel and of the right to post', async () => {
  const { world, works, fails, news } = await withAdmin();
  const { id } = world.createRoom({ type: 'channel', title: 'Ikkinchi kanal', botStatus: 'left' });
  world.setBotStatus(id, 'administrator');
  world.setBotStatus(id, 'administrator', { canPost: false });
  const heard = (await news()).map((update) => update.my_chat_member as ChatMemberUpdated);
  expect(heard.map(({ new_chat_member: now }) => now)).toMatchObject([
    { status: 'administrator', can_post_messages: true },
    { status: 'administrator', can_post_messages: false },
  ]);
  expect(await fails('sendMessage', { chat_id: id, text: 'x' })).toBe(
    '400 Bad Request: not enough rights to send text messages to the chat',
  );
  const member = await works<object>('getChatMember', { chat_id: group, user_id: world.bot.id });
  expect(member).not.toHaveProperty('can_post_messages');
});
