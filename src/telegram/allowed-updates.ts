import type { Update } from 'grammy/types';

/**
 * Every kind of update that concerns us. Telegram leaves out members and reactions unless they are named, and a
 * list given once holds for the bot until the next.
 */
export const ALLOWED_UPDATES: readonly Exclude<keyof Update, 'update_id'>[] = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
];
