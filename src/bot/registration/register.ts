/**
 * The registration as a conversation: shows a step, waits, and lets the form decide what comes next.
 *
 * A replay runs this again from the beginning with the recorded updates, so everything here must follow from them
 * alone; what is answered without changing anything here (a wrong input, an old button) is dropped from the record.
 *
 * Only the question that waits for an answer has buttons.
 */
import type { Conversation } from '@grammyjs/conversations';
import { InlineKeyboard } from 'grammy';
import { changeProfile, type Profile, register } from '../../domain/teachers.ts';
import type { Locale } from '../../i18n/locale.ts';
import { isMessageGone } from '../../telegram/errors.ts';
import type { BotContext, Desk, InnerContext } from '../context.ts';
import { askQuestion, formInput, refuseStale, takeButtons } from '../form-input.ts';
import { HTML } from '../html.ts';
import { mainKeyboard } from '../keys.ts';
import { advance, type Form } from './form.ts';
import { profileLines, readFormPress, readPhoneKey, screenOf } from './screens.ts';

/** The conversation's name. Its argument is the form to begin with. */
export const REGISTRATION = 'registration';

const READER = { press: readFormPress, phoneKey: readPhoneKey };

export function registration(desk: Desk) {
  return async (
    conversation: Conversation<BotContext, InnerContext>,
    first: InnerContext,
    begin: Form,
  ): Promise<void> => {
    let form = begin;
    let asked = await ask(first, form);
    /** The last album that was explained to be no answer; its other pictures come one by one. */
    let explained: string | undefined;
    for (;;) {
      const ctx = await conversation.wait();
      const turn = advance(form, formInput(ctx, form.step, READER));
      switch (turn.kind) {
        case 'ask': {
          if (ctx.callbackQuery) await ctx.answerCallbackQuery();
          await leaveStep(ctx, form, turn.form);
          // What somebody agreed to stays in the chat.
          const inPlace = form.step !== 'consent' && (await askInPlace(ctx, turn.form));
          form = turn.form;
          if (!inPlace) asked = await askBelow(ctx, form, asked);
          break;
        }
        case 'again':
          if (ctx.callbackQuery) await ctx.answerCallbackQuery();
          asked = await askBelow(ctx, form, asked);
          break;
        case 'wrong': {
          const album = ctx.message?.media_group_id;
          if (album !== undefined && album === explained) await conversation.skip();
          await ctx.reply(ctx.t(`bot-wrong-${turn.reason}`), HTML);
          if (album === undefined) await conversation.skip();
          explained = album;
          break;
        }
        case 'stale':
          await refuseStale(ctx);
          await conversation.skip();
          break;
        case 'cancelled':
          await endScreen(ctx, ctx.t('bot-form-cancelled'));
          await takeButtons(ctx, asked);
          return;
        case 'done':
          await conversation.external((outer) => save(desk, outer, turn.form));
          await endScreen(ctx, await savedWords(ctx, turn.form));
          await takeButtons(ctx, asked);
          return;
      }
    }
  };
}

/** Asks a step's question in a new message; gives its id where there are buttons under it. */
async function ask(ctx: InnerContext, form: Form): Promise<number | undefined> {
  return askQuestion(ctx, screenOf(form, ctx.t, await localeOf(ctx)));
}

/** The same, and the buttons of the question before go; afterwards, so that nobody waits for that. */
async function askBelow(ctx: InnerContext, form: Form, asked: number | undefined) {
  const below = await ask(ctx, form);
  await takeButtons(ctx, asked);
  return below;
}

/** Asks in the message whose button was pressed. False where that is impossible. */
async function askInPlace(ctx: InnerContext, form: Form): Promise<boolean> {
  const { text, keyboard } = screenOf(form, ctx.t, await localeOf(ctx));
  if (!ctx.callbackQuery || !(keyboard instanceof InlineKeyboard)) return false;
  try {
    await ctx.editMessageText(text, { ...HTML, reply_markup: keyboard });
    return true;
  } catch (error) {
    // The person deleted it meanwhile.
    if (!isMessageGone(error)) throw error;
    return false;
  }
}

/** The phone step takes the place of the main keyboard: whoever leaves it gets that back. */
async function leaveStep(ctx: InnerContext, from: Form, to: Form): Promise<void> {
  if (from.step !== 'phone' || to.step === 'phone') return;
  const words = to.step !== 'review' ? 'back' : to.answers.phone ? 'kept' : 'skipped';
  await ctx.reply(ctx.t(`bot-form-phone-${words}`), { ...HTML, reply_markup: mainKeyboard(ctx.t) });
}

async function endScreen(ctx: InnerContext, words: string): Promise<void> {
  if (ctx.callbackQuery) await ctx.answerCallbackQuery();
  await ctx.reply(words, { ...HTML, reply_markup: mainKeyboard(ctx.t) });
}

async function save({ db, clock }: Desk, outer: BotContext, form: Form): Promise<void> {
  const answers: Profile = {
    fullName: form.answers.fullName ?? null,
    regionId: form.answers.regionId ?? null,
    districtId: form.answers.districtId ?? null,
    school: form.answers.school ?? null,
    subject: form.answers.subject ?? null,
    position: form.answers.position ?? null,
    phone: form.answers.phone ?? null,
  };
  const { id } = outer.teacher;
  if (!form.only) {
    outer.teacher = await register(db, id, answers, clock.now());
    return;
  }
  const { field } = form.only;
  const change =
    field === 'regionId'
      ? { regionId: answers.regionId, districtId: answers.districtId }
      : { [field]: answers[field] };
  outer.teacher = await changeProfile(db, id, change, clock.now());
}

async function savedWords(ctx: InnerContext, form: Form): Promise<string> {
  const words = ctx.t(form.only ? 'bot-profile-saved' : 'bot-form-saved');
  return `${words}\n\n${profileLines(form.answers, ctx.t, await localeOf(ctx))}`;
}

async function localeOf(ctx: InnerContext): Promise<Locale> {
  return (await ctx.i18n.getLocale()) as Locale;
}
