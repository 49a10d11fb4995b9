/**
 * Looking at chats, and what an administrator does in them.
 */
import type { User } from 'grammy/types';
import { badRequest } from '../bot-api-error.ts';
import { botUser, type Context, quoted } from '../context.ts';
import { setMembership } from '../membership.ts';
import { pinned, postByBot, topPin } from '../posting.ts';
import { botRights, chatMember, humanRights, isAdministrator, isPresent } from '../rooms.ts';
import { findTarget, mustAdminister, mustBePresent, type Target } from '../targets.ts';
import type { Handlers } from './method.ts';

export function chatMethods(context: Context): Handlers {
  const present = (chatId: number | string): Target => {
    const target = findTarget(context, chatId);
    if (target.room) mustBePresent(target);
    return target;
  };
  const member = ({ room, person }: Target, userId: number) => {
    const isBot = userId === context.account.me.id;
    const user: User | undefined = isBot
      ? botUser(context)
      : context.people.find(userId) && context.people.user(userId);
    if (!user) throw badRequest('invalid user_id specified');
    if (!room) {
      if (!isBot && userId !== person?.id) throw badRequest('user not found');
      return chatMember(user, 'member');
    }
    return isBot
      ? chatMember(user, room.botStatus, botRights(room))
      : chatMember(user, room.members.get(userId) ?? 'left', humanRights(room));
  };
  const restrict = (chatId: number | string, userId: number, status: 'kicked' | 'restricted' | 'left') => {
    const target = findTarget(context, chatId);
    const room = mustAdminister(target, 'restrict/unrestrict chat member');
    if (!context.people.find(userId)) throw badRequest('invalid user_id specified');
    if (isAdministrator(room.members.get(userId))) throw badRequest('user is an administrator of the chat');
    setMembership(context, room, userId, status, botUser(context));
    return true;
  };
  const pin = (target: Target, messageId: number | undefined) => {
    const id = messageId ?? target.box.pinned.at(-1);
    const record = id === undefined ? undefined : context.histories.find(target.chatId, id);
    if (!record) throw badRequest(`message to ${messageId === undefined ? 'unpin' : 'pin'} not found`);
    return record;
  };
  const mustPin = (chatId: number | string): Target => {
    const target = findTarget(context, chatId);
    if (target.person) mustBePresent(target);
    else mustAdminister(target, 'manage pinned messages in the chat');
    return target;
  };

  return {
    getChat(params) {
      const target = present(params.chat_id);
      const top = topPin(context, target.chatId);
      return {
        ...target.chat,
        accent_color_id: Math.abs(target.chatId) % 7,
        max_reaction_count: 11,
        accepted_gift_types: {
          unlimited_gifts: false,
          limited_gifts: false,
          unique_gifts: false,
          premium_subscription: false,
          gifts_from_channels: false,
        },
        ...(target.room && target.room.type !== 'channel'
          ? { permissions: { can_send_messages: true, can_send_photos: true, can_invite_users: true } }
          : {}),
        ...(target.person?.username ? { active_usernames: [target.person.username] } : {}),
        ...(top ? { pinned_message: quoted(top) } : {}),
      };
    },
    getChatMember: (params) => member(present(params.chat_id), params.user_id),
    getChatAdministrators(params) {
      const target = present(params.chat_id);
      const { room } = target;
      if (!room) throw badRequest('there are no administrators in the private chat');
      const administrators = [...room.members]
        .filter(([, status]) => isAdministrator(status))
        .map(([id]) => member(target, id));
      const itself = isAdministrator(room.botStatus)
        ? [chatMember(botUser(context), room.botStatus, botRights(room))]
        : [];
      return [...administrators, ...itself];
    },
    getChatMemberCount(params) {
      const { room } = present(params.chat_id);
      if (!room) return 2;
      const bots = isPresent(room.botStatus) ? 1 : 0;
      return [...room.members.values()].filter(isPresent).length + bots;
    },
    banChatMember: (params) => restrict(params.chat_id, params.user_id, 'kicked'),
    unbanChatMember: (params) => restrict(params.chat_id, params.user_id, 'left'),
    restrictChatMember(params) {
      if (findTarget(context, params.chat_id).chat.type !== 'supergroup') {
        throw badRequest('method is available only for supergroups');
      }
      return restrict(params.chat_id, params.user_id, 'restricted');
    },
    leaveChat(params) {
      const target = findTarget(context, params.chat_id);
      mustBePresent(target);
      if (!target.room) throw badRequest("chat member status can't be changed in private chats");
      target.room.botStatus = 'left';
      context.rooms.changed(target.room);
      return true;
    },
    pinChatMessage(params) {
      const target = mustPin(params.chat_id);
      const record = pin(target, params.message_id);
      pinned(context, target, [
        ...target.box.pinned.filter((id) => id !== params.message_id),
        params.message_id,
      ]);
      postByBot(
        context,
        target,
        { pinned_message: quoted(record) as never },
        {
          disable_notification: params.disable_notification === true,
        },
      );
      return true;
    },
    unpinChatMessage(params) {
      const target = mustPin(params.chat_id);
      const { messageId } = pin(target, params.message_id);
      pinned(
        context,
        target,
        target.box.pinned.filter((id) => id !== messageId),
      );
      return true;
    },
    unpinAllChatMessages(params) {
      pinned(context, mustPin(params.chat_id), []);
      return true;
    },
  };
}
