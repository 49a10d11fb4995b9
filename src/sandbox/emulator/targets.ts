/**
 * The chat a call means, and whether the bot may write there. Each refusal is Telegram's own.
 */
import type { Chat } from 'grammy/types';
import { badRequest, forbidden, migrated, tooManyRequests } from './bot-api-error.ts';
import type { Context } from './context.ts';
import type { Box } from './histories.ts';
import { isAdministrator, isPresent, type RoomRecord, roomChat } from './rooms.ts';
import type { Person } from './world.ts';

/** A chat that exists. */
export interface Target {
  readonly chatId: number;
  readonly chat: Chat;
  readonly box: Box;
  readonly person?: Person;
  readonly room?: RoomRecord;
}

/** Finds a chat by id or @username; 400 for one that the bot cannot know or that moved. */
export function findTarget(context: Context, chatId: number | string): Target {
  if (typeof chatId === 'number' && chatId > 0) {
    const person = context.people.find(chatId);
    if (!person) throw badRequest('chat not found');
    return { chatId, chat: context.people.chat(chatId), box: context.histories.box(chatId), person };
  }
  const room =
    typeof chatId === 'number'
      ? context.rooms.find(chatId)
      : chatId.startsWith('@')
        ? context.rooms.byUsername(chatId.slice(1))
        : undefined;
  if (!room) throw badRequest('chat not found');
  if (room.migratedTo !== undefined) throw migrated(room.migratedTo);
  return { chatId: room.id, chat: roomChat(room), box: context.histories.box(room.id), room };
}

/** The bot is in the chat (a private chat: it may write). Throws 403. */
export function mustBePresent({ person, room }: Target): void {
  if (person) {
    switch (person.standing) {
      case 'new':
        throw forbidden("bot can't initiate conversation with a user");
      case 'blocked':
        throw forbidden('bot was blocked by the user');
      case 'deactivated':
        throw forbidden('user is deactivated');
      case 'started':
        return;
    }
  }
  if (!room) return;
  if (room.botStatus === 'kicked') throw forbidden(`bot was kicked from the ${room.type} chat`);
  if (!isPresent(room.botStatus)) throw forbidden(`bot is not a member of the ${room.type} chat`);
}

/** The bot may write in the chat. Throws 403, or 400 for too few rights. */
export function mustWrite(target: Target): void {
  mustBePresent(target);
  const { room } = target;
  if (!room) return;
  if (room.type === 'channel' && !isAdministrator(room.botStatus)) {
    throw badRequest('need administrator rights in the channel chat');
  }
  if (room.type === 'channel' && room.botStatus === 'administrator' && room.botCannotPost) {
    throw badRequest('not enough rights to send text messages to the chat');
  }
  if (room.botStatus === 'restricted') {
    throw badRequest('not enough rights to send text messages to the chat');
  }
}

/** The bot is an administrator of the chat. Throws 400. */
export function mustAdminister(target: Target, what: string): RoomRecord {
  mustBePresent(target);
  if (!target.room) throw badRequest(`can't ${what} in private chats`);
  if (!isAdministrator(target.room.botStatus)) throw badRequest(`not enough rights to ${what}`);
  return target.room;
}

/** Counts messages against the flood limits, and takes the Stars of a paid broadcast. Throws 429. */
export function mustNotFlood(context: Context, target: Target, weight = 1, paid = false): void {
  if (!context.flood) return;
  const pay = paid ? context.stars.pay : undefined;
  const wait = context.flood.take(target.chatId, weight, context.now(), pay);
  if (wait > 0) throw tooManyRequests(wait);
}
