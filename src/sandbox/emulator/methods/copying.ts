/**
 * Forwarding and copying messages the bot can see.
 */
import type { Message, MessageOrigin } from 'grammy/types';
import { badRequest } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import type { MessageRecord } from '../histories.ts';
import { type Content, checkOptions, postByBot, type SendOptions } from '../posting.ts';
import { findTarget, mustBePresent, mustNotFlood, mustWrite } from '../targets.ts';
import { newMediaGroupId } from './albums.ts';
import { checkIds } from './editing.ts';
import type { Handlers } from './method.ts';
import { type Captioned, captionContent } from './texts.ts';

const contentKeys = [
  'text',
  'entities',
  'photo',
  'video',
  'animation',
  'audio',
  'voice',
  'video_note',
  'document',
  'sticker',
  'location',
  'contact',
  'poll',
  'caption',
  'caption_entities',
  'show_caption_above_media',
  'has_media_spoiler',
] as const satisfies readonly (keyof Message)[];

/** What can be taken from a message into another; service messages have none. */
export function contentOf(message: Message): Content {
  const content: Record<string, unknown> = {};
  for (const key of contentKeys) if (message[key] !== undefined) content[key] = message[key];
  return content;
}

const isEmpty = (content: Content): boolean => Object.keys(content).length === 0;

/** Where a forwarded message says it comes from. */
export function originOf(message: Message): MessageOrigin {
  if (message.forward_origin) return message.forward_origin;
  if (message.chat.type === 'channel') {
    return { type: 'channel', date: message.date, chat: message.chat, message_id: message.message_id };
  }
  const { from } = message;
  if (from) return { type: 'user', date: message.date, sender_user: from };
  return { type: 'hidden_user', date: message.date, sender_user_name: 'Deleted Account' };
}

export function copyingMethods(context: Context): Handlers {
  const source = (fromChatId: number | string, messageId: number, verb: string): MessageRecord => {
    const from = findTarget(context, fromChatId);
    mustBePresent(from);
    const record = context.histories.find(from.chatId, messageId);
    if (!record) throw badRequest(`message to ${verb} not found`);
    if (isEmpty(contentOf(record.message)) || record.message.has_protected_content) {
      throw badRequest(`the message can't be ${verb === 'copy' ? 'copied' : 'forwarded'}`);
    }
    return record;
  };
  const post = (
    chatId: number | string,
    params: SendOptions,
    contents: (Content & { media_group_id?: string })[],
  ): Message[] => {
    const target = findTarget(context, chatId);
    mustWrite(target);
    const options = checkOptions(context, target, params);
    mustNotFlood(context, target, contents.length, params.allow_paid_broadcast);
    return contents.map((content) => postByBot(context, target, content, params, options));
  };
  /** Those of many that exist; albums stay together. */
  const sources = (fromChatId: number | string, ids: readonly number[], verb: string): MessageRecord[] => {
    checkIds(ids, true);
    const from = findTarget(context, fromChatId);
    const records = ids
      .map((id) => context.histories.find(from.chatId, id))
      .filter((record) => record !== undefined && !isEmpty(contentOf(record.message)));
    if (records.length === 0) throw badRequest(`there are no messages to ${verb}`);
    return records as MessageRecord[];
  };
  const regrouped = (records: readonly MessageRecord[]) => {
    const groups = new Map<string, string>();
    return ({ message: { media_group_id: group } }: MessageRecord) => {
      if (group === undefined || records.filter((each) => each.message.media_group_id === group).length < 2) {
        return {};
      }
      if (!groups.has(group)) groups.set(group, newMediaGroupId());
      return { media_group_id: groups.get(group) as string };
    };
  };
  /** A forwarded poll is the same poll; a copied one begins anew. */
  const copied = (content: Content): Content =>
    content.poll ? { ...content, poll: context.polls.copy(content.poll) } : content;
  const id = ({ message_id }: Message) => ({ message_id });

  return {
    forwardMessage(params) {
      const { message } = source(params.from_chat_id, params.message_id, 'forward');
      const content = { ...contentOf(message), forward_origin: originOf(message) };
      return post(params.chat_id, params, [content])[0];
    },
    forwardMessages(params) {
      const records = sources(params.from_chat_id, params.message_ids, 'forward');
      const group = regrouped(records);
      const contents = records.map((record) => ({
        ...contentOf(record.message),
        forward_origin: originOf(record.message),
        ...group(record),
      }));
      return post(params.chat_id, params, contents).map(id);
    },
    copyMessage(params) {
      const { message } = source(params.from_chat_id, params.message_id, 'copy');
      const content = copied(contentOf(message));
      if (params.caption === undefined) return id(post(params.chat_id, params, [content])[0] as Message);
      const { caption: _, caption_entities: __, ...bare } = content;
      const captioned = { ...bare, ...captionContent(context, params as Captioned) };
      return id(post(params.chat_id, params, [captioned])[0] as Message);
    },
    copyMessages(params) {
      const records = sources(params.from_chat_id, params.message_ids, 'copy');
      const group = regrouped(records);
      const contents = records.map((record) => {
        const { caption, caption_entities: entities, ...bare } = copied(contentOf(record.message));
        const kept = params.remove_caption
          ? {}
          : {
              ...(caption === undefined ? {} : { caption }),
              ...(entities ? { caption_entities: entities } : {}),
            };
        return { ...bare, ...kept, ...group(record) };
      });
      return post(params.chat_id, params, contents).map(id);
    },
  };
}
