/**
 * Asking, without ceremony: whatever a teacher sends is the question. The confirmation is the desk's own message
 * (`domain/tickets/notices.ts`); what is said here is only what the person could not know otherwise.
 */
import { createHandover } from '../domain/faq/handover.ts';
import { editMessage } from '../domain/tickets/edits.ts';
import type { Incoming } from '../domain/tickets/receive.ts';
import { clockTime } from '../domain/tickets/times.ts';
import { type Translate, translator } from '../i18n/words.ts';
import type { BotContext, Desk } from './context.ts';
import type { Expectation } from './dialogue.ts';
import { FINDING } from './finding/begin.ts';
import { HTML } from './html.ts';
import { contentOf, incomingOf, isTooLarge } from './incoming.ts';

/** How long after «Ask more» a message belongs to that ticket. */
export const MORE_MS = 15 * 60_000;

/** A message becomes a question or part of one. Runs before `ctx.t` exists, so that a question costs little. */
export function receiveQuestion(desk: Desk) {
  return async (ctx: BotContext): Promise<void> => {
    const { message } = ctx;
    if (!message) return;
    const incoming = incomingOf(message, aimOf(ctx.dialogue.expecting));
    if (!incoming) return;
    const receipt = await desk.receiver.receive(ctx.teacher, incoming);
    // What follows goes to the ticket that this has made; a refused question is still to come.
    if (incoming.about !== undefined && receipt.kind !== 'limited') ctx.dialogue.expect(undefined);
    if (receipt.kind === 'repeated') return;
    const words = remark(incoming, receipt, desk, translator(ctx.teacher.locale));
    if (words === undefined) return;
    await ctx.reply(words, { ...HTML, ...replyTo(message.message_id) });
  };
}

function aimOf(expecting: Expectation | undefined): Pick<Incoming, 'ticketId' | 'about'> {
  if (expecting?.kind === 'more') return { ticketId: expecting.ticketId };
  return expecting?.kind === 'about' ? { about: expecting.about } : {};
}

function remark(
  incoming: Incoming,
  receipt: { kind: string; until?: number },
  desk: Desk,
  t: Translate,
): string | undefined {
  if (receipt.kind === 'limited') {
    return t('bot-ask-limited', { time: clockTime(receipt.until!, desk.clock) });
  }
  return isTooLarge(incoming) ? t('bot-ask-large') : undefined;
}

/** A message answers the one it is about; when that is deleted meanwhile, it is sent all the same. */
export function replyTo(messageId: number) {
  return { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } };
}

/** A teacher's edit of a message in Telegram. Messages that are no part of a ticket are left alone. */
export function receiveEdit(desk: Desk) {
  const handover = createHandover(desk.clock);
  return async (ctx: BotContext): Promise<void> => {
    const message = ctx.editedMessage;
    const content = message && contentOf(message);
    if (!content) return;
    const { chatId, telegramMessageId } = { chatId: message.chat.id, telegramMessageId: message.message_id };
    const { text, entities } = content;
    const editedAt = (message.edit_date ?? message.date) * 1000;
    const edit = { chatId, telegramMessageId, text, entities, editedAt };
    await editMessage(desk.db, edit, handover, desk.clock.now());
  };
}

/** The key «Ask a question»: there is nothing to fill in, so it says so. */
export async function explainAsking(ctx: BotContext): Promise<void> {
  const setAside = ctx.dialogue.active;
  ctx.dialogue.setAside();
  ctx.dialogue.expect(undefined);
  const words = setAside === FINDING ? 'learning-find-set-aside' : 'bot-form-set-aside';
  const lines = [...(setAside ? [ctx.t(words)] : []), ctx.t('bot-ask-how')];
  await ctx.reply(lines.join('\n\n'), HTML);
}
