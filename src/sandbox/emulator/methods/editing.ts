/**
 * Changing and deleting messages. The bot edits its own only, and not those with a reply keyboard.
 */
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { badRequest, notEmulated } from '../bot-api-error.ts';
import { type Context, seconds } from '../context.ts';
import type { MessageRecord } from '../histories.ts';
import { checkMarkup } from '../keyboards.ts';
import { type Content, edited, removed } from '../posting.ts';
import { isAdministrator } from '../rooms.ts';
import { findTarget, mustBePresent, mustNotFlood, type Target } from '../targets.ts';
import type { Handlers } from './method.ts';
import { captionContent, textContent } from './texts.ts';
import { mediaFrom, thumbnailFrom, videoFacts } from './uploads.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
/** Beyond this a bot cannot delete what others wrote or, in private chats, anything. */
const DELETABLE_FOR = 48 * 60 * 60;

interface EditParams {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
  readonly reply_markup?: InlineKeyboardMarkup;
}

const mediaKeys = [
  'photo',
  'video',
  'animation',
  'audio',
  'voice',
  'video_note',
  'document',
  'sticker',
] as const;
const editableMedia = ['photo', 'video', 'animation', 'audio', 'document'] as const;
const hasCaption = (message: Message): boolean =>
  [...editableMedia, 'voice' as const].some((key) => message[key] !== undefined);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function editingMethods(context: Context): Handlers {
  const find = (params: EditParams): { target: Target; record: MessageRecord } => {
    if (params.inline_message_id !== undefined) {
      const inline = context.histories.byInlineId(params.inline_message_id);
      if (!inline) throw badRequest('MESSAGE_ID_INVALID');
      return { target: findTarget(context, inline.chatId), record: inline };
    }
    if (params.chat_id === undefined) throw badRequest('chat_id is empty');
    if (params.message_id === undefined) throw badRequest('message identifier is not specified');
    const target = findTarget(context, params.chat_id);
    mustBePresent(target);
    const record = context.histories.find(target.chatId, params.message_id);
    if (!record) throw badRequest('message to edit not found');
    if (!record.byBot || record.hasKeyboard) throw badRequest("message can't be edited");
    return { target, record };
  };

  /**
   * Replaces `keys` of the message by `content`, and the inline keyboard by the one given or none. A message whose
   * buttons alone have changed is not called edited.
   */
  const apply = (
    { target, record }: { target: Target; record: MessageRecord },
    keys: readonly (keyof Message)[],
    content: Content,
    markup: InlineKeyboardMarkup | undefined,
  ): Message | true => {
    const inline = checkMarkup(markup, target.chat.type, context.formatRules);
    const { reply_markup: _, ...kept } = record.message;
    for (const key of keys) delete (kept as Content)[key];
    const next = { ...kept, ...content, ...(inline ? { reply_markup: inline } : {}) } as Message;
    const compared = [...keys, 'reply_markup' as const];
    if (compared.every((key) => same(next[key], record.message[key]))) throw badRequest(NOT_MODIFIED);
    if (target.room) mustNotFlood(context, target);
    const message = keys.length > 0 ? { ...next, edit_date: seconds(context) } : next;
    edited(context, record, message);
    return record.inlineId === undefined ? message : true;
  };

  const mayDelete = ({ person, room }: Target, record: MessageRecord): boolean => {
    const isRecent = record.message.date > seconds(context) - DELETABLE_FOR;
    if (person) return isRecent;
    return isAdministrator(room?.botStatus) || (record.byBot && isRecent);
  };

  return {
    editMessageText(params) {
      const found = find(params);
      if (found.record.message.text === undefined)
        throw badRequest('there is no text in the message to edit');
      const content = textContent(context, params);
      return apply(found, ['text', 'entities', 'link_preview_options'], content, params.reply_markup);
    },
    editMessageCaption(params) {
      const found = find(params);
      if (!hasCaption(found.record.message)) throw badRequest('there is no caption in the message to edit');
      const keys = ['caption', 'caption_entities', 'show_caption_above_media'] as const;
      return apply(found, keys, captionContent(context, params), params.reply_markup);
    },
    editMessageReplyMarkup: (params) => apply(find(params), [], {}, params.reply_markup),
    async editMessageMedia(params, { given }) {
      const found = find(params);
      const { media } = params;
      const { type } = media;
      const kind = editableMedia.find((each) => each === type);
      if (!kind) throw notEmulated(`media of type ${type}`);
      const { message } = found.record;
      if (message.voice || message.video_note || message.sticker || message.location || message.contact) {
        throw badRequest("message can't be edited");
      }
      const isAlone = kind === 'document' || kind === 'audio';
      if (
        message.media_group_id &&
        (isAlone ? message[kind] === undefined : !message.photo && !message.video)
      ) {
        throw badRequest('specified media type is not allowed in the album');
      }
      const caption = captionContent(context, media);
      const thumbnail = await thumbnailFrom(
        context,
        'thumbnail' in media ? media.thumbnail : undefined,
        given,
      );
      const facts = { ...media, thumbnail } as Record<string, unknown>;
      const stored = await mediaFrom(context, kind, media.media, given, facts);
      const content = await videoFacts(context, stored, media as object, given);
      const keys = [...mediaKeys, 'text', 'entities', 'caption', 'caption_entities'] as const;
      return apply(found, keys, { ...content, ...caption }, params.reply_markup);
    },
    deleteMessage(params) {
      const target = findTarget(context, params.chat_id);
      mustBePresent(target);
      const record = context.histories.find(target.chatId, params.message_id);
      if (!record) throw badRequest('message to delete not found');
      if (!mayDelete(target, record)) throw badRequest("message can't be deleted for everyone");
      removed(context, target.chatId, [record]);
      return true;
    },
    deleteMessages(params) {
      const target = findTarget(context, params.chat_id);
      mustBePresent(target);
      checkIds(params.message_ids);
      const records = params.message_ids
        .map((id) => context.histories.find(target.chatId, id))
        .filter((record) => record !== undefined);
      removed(
        context,
        target.chatId,
        records.filter((record) => mayDelete(target, record)),
      );
      return true;
    },
  };
}

/** 1–100 rising message ids, as methods on many messages want them. */
export function checkIds(ids: readonly number[], mustRise = false): void {
  if (ids.length === 0) throw badRequest('message identifiers are not specified');
  if (ids.length > 100) throw badRequest('too many message identifiers specified');
  if (mustRise && ids.some((id, index) => index > 0 && id <= (ids[index - 1] as number))) {
    throw badRequest('message identifiers must be in a strictly increasing order');
  }
}
