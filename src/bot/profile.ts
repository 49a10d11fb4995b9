/** `/profile` and `/register`: what the desk knows of a teacher, and how they change it. */
import { Composer, InlineKeyboard } from 'grammy';
import { REGISTER_PRESS } from '../domain/tickets/buttons.ts';
import type { BotContext } from './context.ts';
import { HTML } from './html.ts';
import { FIELDS, type Field, fieldForm, newForm } from './registration/form.ts';
import { REGISTRATION } from './registration/register.ts';
import { profileLines, readFormPress } from './registration/screens.ts';

const EDIT = /^profile:(\w+)$/;

/**
 * What the person is about to do with the form, before the conversation is looked up: a registration that was set
 * aside is taken up again, and another field of the profile ends the one under way.
 */
export function prepareForm(ctx: BotContext): void {
  const data = ctx.callbackQuery?.data;
  if (ctx.teacher.registeredAt !== null) {
    if (data !== undefined && EDIT.test(data)) ctx.dialogue.drop();
  } else if (data === REGISTER_PRESS || ctx.hasCommand('register') || readFormPress(data ?? '')) {
    if (ctx.dialogue.active !== REGISTRATION) ctx.dialogue.setAside();
    ctx.dialogue.resume(REGISTRATION);
  }
}

/** Handlers that begin the form; after the conversation itself. */
export function profile(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('register', begin);
  composer.callbackQuery(REGISTER_PRESS, async (ctx) => {
    await ctx.answerCallbackQuery();
    await begin(ctx);
  });
  composer.callbackQuery(EDIT, async (ctx) => {
    await ctx.answerCallbackQuery();
    const field = FIELDS.find((name) => name === ctx.match[1]);
    if (!field || ctx.teacher.registeredAt === null) return showProfile(ctx);
    await ctx.conversation.enter(REGISTRATION, fieldForm(field, ctx.teacher));
  });
  return composer;
}

async function begin(ctx: BotContext): Promise<void> {
  if (ctx.teacher.registeredAt !== null) return showProfile(ctx);
  await ctx.conversation.enter(REGISTRATION, newForm());
}

/** The card with a button for each field; for somebody not registered, the way to it. */
export async function showProfile(ctx: BotContext): Promise<void> {
  const { teacher } = ctx;
  if (teacher.registeredAt === null) {
    const label = ctx.t(
      ctx.dialogue.resumable.includes(REGISTRATION) ? 'bot-register-resume' : 'bot-register',
    );
    const reply_markup = new InlineKeyboard().text(label, REGISTER_PRESS);
    await ctx.reply(ctx.t('bot-profile-none'), { ...HTML, reply_markup });
    return;
  }
  const keyboard = new InlineKeyboard();
  for (const [index, field] of FIELDS.entries()) {
    keyboard.text(`✏️ ${ctx.t(`bot-field-${field satisfies Field}`)}`, `profile:${field}`);
    if (index % 2 === 1) keyboard.row();
  }
  const text = `${ctx.t('bot-profile-title')}\n\n${profileLines(teacher, ctx.t, teacher.locale)}`;
  await ctx.reply(text, { ...HTML, reply_markup: keyboard });
}
