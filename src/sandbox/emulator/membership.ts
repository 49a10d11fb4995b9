/**
 * Coming and going: who is in a room, and what the bot hears of it.
 */
import type { ChatMember, User } from 'grammy/types';
import { botUser, type Context, seconds } from './context.ts';
import { postByPerson } from './posting.ts';
import {
  botRights,
  chatMember,
  humanRights,
  isAdministrator,
  isPresent,
  type RoomRecord,
  roomChat,
} from './rooms.ts';
import { findTarget } from './targets.ts';
import type { MemberStatus } from './world.ts';

/** A person's status in a room changes; the bot hears it by chat_member and by service messages. */
export function setMembership(
  context: Context,
  room: RoomRecord,
  personId: number,
  status: MemberStatus,
  by: User,
): void {
  const before = room.members.get(personId) ?? 'left';
  if (before === status) return;
  if (status === 'left') room.members.delete(personId);
  else room.members.set(personId, status);
  context.rooms.changed(room);
  const user = context.people.user(personId);
  if (isAdministrator(room.botStatus)) {
    context.updates.push(
      'chat_member',
      change(
        context,
        room,
        by,
        chatMember(user, before, humanRights(room)),
        chatMember(user, status, humanRights(room)),
      ),
      room.id,
    );
  }
  if (room.type === 'channel' || isPresent(before) === isPresent(status)) return;
  const content = isPresent(status) ? { new_chat_members: [user] } : { left_chat_member: user };
  const record = postByPerson(context, findTarget(context, room.id), personId, content);
  if (isPresent(room.botStatus)) {
    context.updates.push('message', record.message as never, room.id, record.messageId);
  }
}

/** The bot's own status in a room changes; it hears that by my_chat_member. */
export function setBotMembership(
  context: Context,
  room: RoomRecord,
  status: MemberStatus,
  by: User,
  canPost = true,
): void {
  const before = room.botStatus;
  const rightsBefore = botRights(room);
  if (before === status && canPost === (room.botCannotPost !== true)) return;
  room.botStatus = status;
  if (canPost) delete room.botCannotPost;
  else room.botCannotPost = true;
  context.rooms.changed(room);
  const bot = botUser(context);
  context.updates.push(
    'my_chat_member',
    change(
      context,
      room,
      by,
      chatMember(bot, before, rightsBefore),
      chatMember(bot, status, botRights(room)),
    ),
    room.id,
  );
}

function change(context: Context, room: RoomRecord, from: User, before: ChatMember, after: ChatMember) {
  return {
    chat: roomChat(room) as never,
    from,
    date: seconds(context),
    old_chat_member: before,
    new_chat_member: after,
  };
}

/** my_chat_member of a private chat: blocked or unblocked. */
export function pushBlock(context: Context, personId: number, isBlocked: boolean): void {
  const bot = botUser(context);
  const member = chatMember(bot, 'member');
  const kicked = chatMember(bot, 'kicked');
  context.updates.push(
    'my_chat_member',
    {
      chat: context.people.chat(personId),
      from: context.people.user(personId),
      date: seconds(context),
      old_chat_member: isBlocked ? member : kicked,
      new_chat_member: isBlocked ? kicked : member,
    },
    personId,
  );
}
