/** A text with buttons, which takes the place of the text whose button was pressed. */
import type { InlineKeyboard } from 'grammy';
import { isMessageGone } from '../../telegram/errors.ts';
import type { BotContext } from '../context.ts';
import { HTML } from '../html.ts';
import { COURSE_PRESS_PATTERN } from './press.ts';

export interface Screen {
  /** Telegram's HTML. */
  text: string;
  keyboard: InlineKeyboard;
}

/**
 * Shows a screen in place of the one before, or in a message of its own below a picture, a reminder or a command.
 *
 * @param replaced buttons of messages whose place it may take
 */
export async function show(
  ctx: BotContext,
  { text, keyboard }: Screen,
  replaced: RegExp = COURSE_PRESS_PATTERN,
): Promise<void> {
  const options = { ...HTML, reply_markup: keyboard };
  const { data = '', message } = ctx.callbackQuery ?? {};
  if (message?.text === undefined || !replaced.test(data)) {
    await ctx.reply(text, options);
    return;
  }
  try {
    await ctx.editMessageText(text, options);
  } catch (error) {
    // The person deleted it meanwhile.
    if (!isMessageGone(error)) throw error;
    await ctx.reply(text, options);
  }
}
