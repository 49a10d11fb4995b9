/**
 * What the bot's forms have in common (registration, finding oneself): what a person did as a form sees it, and a
 * question whose buttons go once it is answered.
 */
import { InlineKeyboard, type Keyboard } from 'grammy';
import type { InnerContext } from './context.ts';
import { HTML } from './html.ts';
import { keyOf } from './keys.ts';

/** A button of a form; `step` is the one it was made for, which may be long past. */
export interface FormPress {
  step: string;
  verb: string;
  value?: string | undefined;
}

/** What a person did, whichever way: typed, pressed, shared. */
export type FormInput =
  | { kind: 'text'; text: string }
  | ({ kind: 'press' } & FormPress)
  | { kind: 'contact'; phone: string; own: boolean }
  /** A command or a key that something else has answered: the question is to be shown again. */
  | { kind: 'elsewhere' }
  /** A photo, a voice message and the like. */
  | { kind: 'other' };

/** How one form reads its own buttons, and the keys under the text field of its step for the phone. */
export interface FormReader {
  press(data: string): FormPress | undefined;
  phoneKey(text: string): string | undefined;
}

/** Reads an update for a form that waits at a step. */
export function formInput(ctx: InnerContext, step: string, reader: FormReader): FormInput {
  const { message, callbackQuery } = ctx;
  if (callbackQuery) {
    const press = reader.press(callbackQuery.data ?? '');
    return press ? { kind: 'press', ...press } : { kind: 'elsewhere' };
  }
  if (message?.contact) {
    const own = message.contact.user_id === ctx.from?.id;
    return { kind: 'contact', phone: message.contact.phone_number, own };
  }
  if (message?.text === undefined) return { kind: 'other' };
  if (message.text.startsWith('/') || keyOf(message.text)) return { kind: 'elsewhere' };
  const verb = step === 'phone' ? reader.phoneKey(message.text) : undefined;
  return verb ? { kind: 'press', step, verb } : { kind: 'text', text: message.text };
}

/** Asks a question in a new message; gives its id where there are buttons under it. */
export async function askQuestion(
  ctx: InnerContext,
  { text, keyboard }: { text: string; keyboard: InlineKeyboard | Keyboard },
): Promise<number | undefined> {
  const message = await ctx.reply(text, { ...HTML, reply_markup: keyboard });
  return keyboard instanceof InlineKeyboard ? message.message_id : undefined;
}

/** A question that is answered, or asked anew below, keeps its words only. */
export async function takeButtons(ctx: InnerContext, messageId: number | undefined): Promise<void> {
  if (messageId !== undefined) await ctx.api.editMessageReplyMarkup(ctx.chatId!, messageId);
}

/** A button of a step that is over says so, and goes. */
export async function refuseStale(ctx: InnerContext): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.t('bot-form-stale') });
  await ctx.editMessageReplyMarkup();
}
