/**
 * Channels and groups as the bot sees them: where it may publish, what is posted there, how people react and vote.
 */
import { type Api, Composer, type Context } from 'grammy';
import type { Chat, ChatMember, Message, Poll, ReactionCount } from 'grammy/types';
import type { PollPlan, Reactions } from '../db/schema/posts.ts';
import { applyPoll, type ToldPoll } from '../domain/posts/polls.ts';
import { knownRooms, type MetRoom, meetRoom, moveRoom } from '../domain/posts/rooms.ts';
import { recordEdit, recordReactions, recordSeen, type SeenPost } from '../domain/posts/seen.ts';
import { reactionName } from '../domain/posts/telegram-export.ts';
import type { Log } from '../log.ts';
import { migrateChat } from '../telegram/chats.ts';
import { isChatGone, isKicked } from '../telegram/errors.ts';
import type { Desk } from './context.ts';
import { contentOf } from './incoming.ts';

type Place = Pick<Desk, 'db' | 'clock' | 'staffChatId'>;

/** Updates of chats that are no private ones, and of polls. */
export function rooms({ db, clock, staffChatId }: Place): Composer<Context> {
  const composer = new Composer<Context>();
  const isRoom = (chat: Chat) => chat.type !== 'private' && chat.id !== staffChatId;

  composer
    .filter((ctx) => ctx.myChatMember !== undefined && isRoom(ctx.myChatMember.chat))
    .use(async (ctx) => {
      const { chat, new_chat_member: member } = ctx.myChatMember!;
      await db.transaction((tx) => meetRoom(tx, roomOf(chat)!, mayPostIn(chat, member), clock.now()));
    });

  composer.on('message:migrate_to_chat_id', async (ctx) => {
    const [from, to] = [ctx.chat.id, ctx.message.migrate_to_chat_id];
    await db.transaction(async (tx) => {
      await migrateChat(tx, from, to, clock.now());
      await moveRoom(tx, from, to, clock.now());
    });
  });

  composer.on('channel_post', async (ctx) => {
    const post = ctx.channelPost;
    const seen = seenOf(post);
    const now = clock.now();
    await db.transaction(async (tx) => {
      if (seen) await recordSeen(tx, roomOf(post.chat)!, seen, now);
      else if (post.new_chat_title !== undefined) await meetRoom(tx, roomOf(post.chat)!, undefined, now);
    });
  });

  composer.on('edited_channel_post', async (ctx) => {
    const post = ctx.editedChannelPost;
    const seen = seenOf(post);
    if (!seen) return;
    const editedAt = (post.edit_date ?? post.date) * 1000;
    await db.transaction((tx) => recordEdit(tx, roomOf(post.chat)!, seen, editedAt, clock.now()));
  });

  composer.on('message_reaction_count', async (ctx) => {
    const { chat, message_id: messageId, reactions } = ctx.messageReactionCount;
    await db.transaction((tx) => recordReactions(tx, chat.id, messageId, counted(reactions)));
  });

  composer.on('poll', async (ctx) => {
    await db.transaction((tx) => applyPoll(tx, toldOf(ctx.poll), clock.now()));
  });
  return composer;
}

/**
 * Looks at rooms by asking Telegram: those of the settings, and those the bot has met before, of which something may
 * have changed while it was away. What cannot be asked now stays as it was.
 */
export async function lookAtRooms(
  api: Api,
  botId: number,
  own: readonly number[],
  { db, clock, staffChatId, log }: Place & { log: Log },
): Promise<void> {
  const met = await knownRooms(db);
  const ids = new Set([...own, ...met.filter(({ mayPost }) => mayPost).map(({ id }) => id)]);
  for (const id of ids) {
    if (id === staffChatId) continue;
    try {
      const chat = await api.getChat(id);
      const member = await api.getChatMember(id, botId);
      const members = await api.getChatMemberCount(id);
      const room = roomOf(chat);
      if (!room) continue;
      await db.transaction((tx) => meetRoom(tx, { ...room, members }, mayPostIn(chat, member), clock.now()));
    } catch (error) {
      log.warn({ err: error, room: id }, 'a channel or group could not be looked at');
      const known = met.find((room) => room.id === id);
      if (known && (isKicked(error) || isChatGone(error))) {
        const { kind, title, username } = known;
        const room = { id, kind, title, username: username ?? undefined };
        await db.transaction((tx) => meetRoom(tx, room, false, clock.now()));
      }
    }
  }
}

/** Undefined for a private chat. */
function roomOf(chat: Pick<Chat, 'id' | 'type' | 'title' | 'username'>): MetRoom | undefined {
  if (chat.type === 'private') return undefined;
  const { id, title, username } = chat;
  return { id, kind: chat.type === 'channel' ? 'channel' : 'group', title: title ?? String(id), username };
}

/** Whether a member with these rights may publish. Members of a group may, unless somebody took it from them. */
function mayPostIn(chat: Pick<Chat, 'type'>, member: ChatMember): boolean {
  switch (member.status) {
    case 'creator':
      return true;
    case 'administrator':
      return chat.type !== 'channel' || member.can_post_messages === true;
    case 'member':
      return chat.type !== 'channel';
    case 'restricted':
      return member.can_send_messages;
    default:
      return false;
  }
}

/** A channel's message as the desk keeps it; undefined for what carries nothing to read. */
function seenOf(message: Message): SeenPost | undefined {
  const content = contentOf(message);
  if (!content) return undefined;
  const { message_id: messageId, date, media_group_id: mediaGroupId, poll } = message;
  const seen = { messageId, at: date * 1000, mediaGroupId };
  if (poll) {
    const text = poll.description ?? '';
    const entities = (poll.description_entities ?? []).map((entity) => ({ ...entity }));
    return { ...seen, text, entities, poll: { plan: planOf(poll), told: toldOf(poll) } };
  }
  const { text, entities, kind } = content;
  return { ...seen, text, entities, media: kind === 'text' ? undefined : kind };
}

function planOf(poll: Poll): PollPlan {
  const [correct] = poll.correct_option_ids ?? [];
  return {
    question: poll.question,
    options: poll.options.map(({ text }) => text),
    multiple: poll.allows_multiple_answers,
    anonymous: poll.is_anonymous,
    ...(correct === undefined ? {} : { correct }),
    ...(poll.explanation ? { explanation: poll.explanation } : {}),
  };
}

function toldOf(poll: Poll): ToldPoll {
  return {
    id: poll.id,
    question: poll.question,
    options: poll.options.map(({ text, voter_count: voters }) => ({ text, voters })),
    voters: poll.total_voter_count,
    closed: poll.is_closed,
  };
}

function counted(reactions: readonly ReactionCount[]): Reactions {
  const sums: Reactions = {};
  for (const { type, total_count: count } of reactions) {
    const name = reactionName(type.type, type.type === 'emoji' ? type.emoji : undefined);
    sums[name] = (sums[name] ?? 0) + count;
  }
  return sums;
}
