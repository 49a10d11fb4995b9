/**
 * Putting a message into a chat, by the bot or by a person: its id, its date, what it replies to, the
 * keyboard it brings, and telling those who watch.
 */
import type { Message, ReplyParameters, TextQuote } from 'grammy/types';
import { badRequest, notEmulated } from './bot-api-error.ts';
import { botUser, type Context, quoted, seconds } from './context.ts';
import { type MessageRecord, snapshot } from './histories.ts';
import { checkMarkup, type ReplyMarkup } from './keyboards.ts';
import type { Target } from './targets.ts';
import type { KeyboardState } from './world.ts';

/** Message fields beyond id, chat, date and sender. */
export type Content = Partial<Message>;

/** Parameters all sending methods share. */
export interface SendOptions {
  readonly reply_parameters?: ReplyParameters;
  readonly reply_markup?: ReplyMarkup;
  readonly disable_notification?: boolean;
  readonly protect_content?: boolean;
  readonly allow_paid_broadcast?: boolean;
  readonly message_thread_id?: number;
}

/** Message fields for what it replies to; 400 if that is gone and must not be. */
function replyContent(
  context: Context,
  target: Target,
  reply: ReplyParameters | undefined,
): Pick<Message, 'reply_to_message' | 'quote'> {
  if (!reply) return {};
  if (reply.chat_id !== undefined && reply.chat_id !== target.chatId) {
    throw notEmulated('replies to a message of another chat');
  }
  const record =
    reply.message_id === undefined ? undefined : context.histories.find(target.chatId, reply.message_id);
  if (!record) {
    if (reply.allow_sending_without_reply) return {};
    throw badRequest('message to be replied not found');
  }
  const replied = { reply_to_message: quoted(record) as NonNullable<Message['reply_to_message']> };
  if (reply.quote === undefined || reply.quote === '') return replied;
  const position = (record.message.text ?? record.message.caption ?? '').indexOf(reply.quote);
  if (position < 0) throw badRequest('QUOTE_TEXT_INVALID');
  const quote: TextQuote = { text: reply.quote, position, is_manual: true };
  return { ...replied, quote };
}

/** Checks what a bot's message brings besides its content, before anything happens. */
export function checkOptions(context: Context, target: Target, options: SendOptions): Content {
  if (options.message_thread_id !== undefined) throw badRequest('message thread not found');
  const inline = checkMarkup(options.reply_markup, target.chat.type, context.formatRules);
  return {
    ...replyContent(context, target, options.reply_parameters),
    ...(options.protect_content ? { has_protected_content: true as const } : {}),
    ...(inline ? { reply_markup: inline } : {}),
  };
}

/** The bot's message appears in the chat; gives it as the API answers it. */
export function postByBot(
  context: Context,
  target: Target,
  content: Content,
  options: SendOptions,
  markupContent: Content = checkOptions(context, target, options),
): Message {
  context.calls.took(context.now());
  const messageId = context.histories.nextId(target.chatId);
  const isChannel = target.chat.type === 'channel';
  const message = {
    message_id: messageId,
    ...(isChannel ? { sender_chat: target.chat } : { from: botUser(context) }),
    chat: target.chat,
    date: seconds(context),
    ...content,
    ...markupContent,
  } as Message;
  const markup = options.reply_markup;
  const hasKeyboard = markup !== undefined && !('inline_keyboard' in markup);
  add(context, {
    chatId: target.chatId,
    messageId,
    message,
    byBot: true,
    delivered: true,
    read: false,
    reactions: new Map(),
    silent: options.disable_notification === true,
    hasKeyboard,
  });
  target.box.typing = undefined;
  if (hasKeyboard && markup) showKeyboard(context, target, messageId, markup, message.reply_to_message);
  return message;
}

/** A person's message appears in the chat. Updates are the caller's to make. */
export function postByPerson(
  context: Context,
  target: Target,
  personId: number | undefined,
  content: Content,
  inlineId?: string,
): MessageRecord {
  const messageId = context.histories.nextId(target.chatId);
  const message = {
    message_id: messageId,
    ...(personId === undefined ? { sender_chat: target.chat } : { from: context.people.user(personId) }),
    chat: target.chat,
    date: seconds(context),
    ...content,
  } as Message;
  return add(context, {
    chatId: target.chatId,
    messageId,
    message,
    byBot: false,
    ...(personId === undefined ? {} : { personId }),
    ...(inlineId === undefined ? {} : { inlineId }),
    delivered: false,
    read: true,
    reactions: new Map(),
    silent: false,
    hasKeyboard: false,
  });
}

function add(context: Context, record: MessageRecord): MessageRecord {
  context.histories.add(record);
  if (record.message.poll) context.polls.appear(record);
  context.tell(() => ({ type: 'message', entry: snapshot(record) }));
  return record;
}

function showKeyboard(
  context: Context,
  target: Target,
  messageId: number,
  markup: Exclude<ReplyMarkup, { inline_keyboard: unknown }>,
  repliedTo: Message | undefined,
): void {
  const isForOne = 'selective' in markup && markup.selective === true && target.person === undefined;
  const personId = isForOne ? repliedTo?.from?.id : undefined;
  const keyboard: KeyboardState =
    'keyboard' in markup
      ? { kind: 'keyboard', messageId, markup }
      : 'force_reply' in markup
        ? { kind: 'force-reply', messageId, markup }
        : { kind: 'none' };
  setKeyboard(context, target.chatId, personId, keyboard);
}

/** Changes what stands in the place of the phone's keyboard. */
export function setKeyboard(
  context: Context,
  chatId: number,
  personId: number | undefined,
  keyboard: KeyboardState,
): void {
  context.histories.setKeyboard(chatId, personId ?? 0, keyboard);
  context.tell(() => ({
    type: 'keyboard',
    chatId,
    ...(personId === undefined ? {} : { personId }),
    keyboard,
  }));
}

/** A record changed: keeps it and tells. */
export function edited(context: Context, record: MessageRecord, message: Message): void {
  record.message = message;
  context.histories.changed(record);
  context.tell(() => ({ type: 'edited', entry: snapshot(record) }));
}

/** Takes messages out of a chat. */
export function removed(context: Context, chatId: number, records: readonly MessageRecord[]): void {
  for (const record of records) context.histories.remove(record);
  const messageIds = records.map((record) => record.messageId);
  context.tell(() => ({ type: 'deleted', chatId, messageIds }));
  const box = context.histories.box(chatId);
  const kept = box.pinned.filter((id) => !messageIds.includes(id));
  if (kept.length < box.pinned.length) pinned(context, { chatId, box }, kept);
}

/** What is pinned in a chat from now on, the newest pin last. */
export function pinned(
  context: Context,
  { chatId }: Pick<Target, 'chatId' | 'box'>,
  messageIds: readonly number[],
): void {
  context.histories.setPinned(chatId, messageIds);
  const top = topPin(context, chatId);
  context.tell(() => ({ type: 'pinned', chatId, ...(top ? { pinned: snapshot(top) } : {}) }));
}

/** The message that the bar over the chat shows. */
export function topPin(context: Pick<Context, 'histories'>, chatId: number): MessageRecord | undefined {
  return context.histories
    .box(chatId)
    .pinned.map((id) => context.histories.find(chatId, id))
    .findLast(Boolean);
}
