/**
 * Where a person may act, and what the bot hears of it.
 */
import type { Message } from 'grammy/types';
import { type Context, quoted } from './context.ts';
import type { MessageRecord } from './histories.ts';
import { type Content, postByPerson, setKeyboard } from './posting.ts';
import { isAdministrator, isPresent, roomChat } from './rooms.ts';
import type { Target } from './targets.ts';
import { type Placing, WorldError } from './world.ts';

/** The chat, if the person is there. Throws a WorldError. */
export function placeOf(context: Context, personId: number, chatId = personId): Target {
  const person = context.people.get(personId);
  if (person.standing === 'deactivated') {
    throw new WorldError('person-is-deactivated', 'The account is deleted');
  }
  if (chatId > 0) {
    if (chatId !== personId) throw new WorldError('not-a-member', "Another person's private chat");
    return { chatId, chat: context.people.chat(personId), box: context.histories.box(chatId), person };
  }
  const room = context.rooms.get(chatId);
  if (room.migratedTo !== undefined)
    throw new WorldError('no-such-chat', `The group is now ${room.migratedTo}`);
  if (!isPresent(room.members.get(personId))) throw new WorldError('not-a-member', 'Not in the chat');
  return { chatId, chat: roomChat(room), box: context.histories.box(chatId), room };
}

/** The chat, if the person may write there; a first message to the bot starts it. Throws a WorldError. */
export function writingPlaceOf(context: Context, personId: number, chatId?: number): Target {
  const target = placeOf(context, personId, chatId);
  const { person, room } = target;
  if (person?.standing === 'blocked') throw new WorldError('bot-is-blocked', 'Unblock the bot first');
  if (person?.standing === 'new') context.people.setStanding(personId, 'started');
  const status = room?.members.get(personId);
  if (status === 'restricted') throw new WorldError('not-allowed', 'Not allowed to write here');
  if (room?.type === 'channel' && !isAdministrator(status)) {
    throw new WorldError('not-allowed', 'Only administrators post in a channel');
  }
  return target;
}

/** Writes a message as the person (in a channel: as the channel) and queues its update. */
export function write(
  context: Context,
  target: Target,
  personId: number,
  content: Content,
  { replyTo }: Placing = {},
  inlineId?: string,
): MessageRecord {
  const isChannel = target.room?.type === 'channel';
  const replied = replyTo === undefined ? undefined : context.histories.find(target.chatId, replyTo);
  if (replyTo !== undefined && !replied) throw new WorldError('no-such-message', 'Nothing to reply to');
  const reply = replied
    ? { reply_to_message: quoted(replied) as NonNullable<Message['reply_to_message']> }
    : {};
  const author = isChannel ? undefined : personId;
  const record = postByPerson(context, target, author, { ...reply, ...content }, inlineId);
  const keyboard = target.box.keyboards.get(target.person ? 0 : personId);
  if (keyboard?.kind === 'force-reply') {
    setKeyboard(context, target.chatId, target.person ? undefined : personId, { kind: 'none' });
  }
  pushMessage(context, target, record, isChannel ? 'channel_post' : 'message');
  return record;
}

/** Queues the update of a new or edited message, if the bot may see it. */
export function pushMessage(
  context: Context,
  target: Target,
  record: MessageRecord,
  kind: 'message' | 'channel_post' | 'edited_message' | 'edited_channel_post',
): void {
  if (!isSeenByBot(context, target, record)) return;
  const messageId = kind === 'message' || kind === 'channel_post' ? record.messageId : undefined;
  context.updates.push(kind, record.message as never, target.chatId, messageId);
}

/** Privacy mode: a plain member among bots sees commands, replies to it, mentions, service messages. */
function isSeenByBot(context: Context, { room }: Target, { message }: MessageRecord): boolean {
  if (!room) return true;
  if (!isPresent(room.botStatus)) return false;
  const { me } = context.account;
  if (isAdministrator(room.botStatus) || me.can_read_all_group_messages) return true;
  if (room.type === 'channel') return true;
  const text = message.text ?? message.caption ?? '';
  const command = /^\/\w+(@\w+)?/.exec(text);
  if (command) return command[1] === undefined || command[1] === `@${me.username}`;
  return message.reply_to_message?.from?.id === me.id || text.includes(`@${me.username}`);
}
