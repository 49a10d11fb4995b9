/**
 * Commands that work at any time. In the middle of a form they are answered, and then the form's question is shown
 * again; `/cancel` leaves it.
 */
import { Composer } from 'grammy';
import { officialByTelegramId } from '../domain/officials.ts';
import { explainAsking } from './ask.ts';
import type { BotContext, Desk } from './context.ts';
import type { MyCourse } from './course/course.ts';
import { FINDING } from './finding/begin.ts';
import type { VideoGuides } from './guides/guides.ts';
import { HTML } from './html.ts';
import { keyOf, mainKeyboard } from './keys.ts';
import { askLanguage, offerCommands } from './language.ts';
import type { Links } from './links.ts';
import { showProfile } from './profile.ts';
import type { Questions } from './questions.ts';
import type { SettingsMenu } from './settings.ts';
import { INVITATION, openInvitation, sendPanelLink } from './staff.ts';

type Handler = (ctx: BotContext) => Promise<void>;

export function commands(
  desk: Desk,
  links: Links,
  course: MyCourse,
  guides: VideoGuides,
  questions: Questions,
  settings: SettingsMenu,
): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const answers: Record<string, Handler> = {
    start: (ctx) => start(desk, links, ctx),
    help: (ctx) => sendWithKeyboard(ctx, 'bot-help'),
    language: (ctx) => askLanguage(ctx),
    course: (ctx) => showCourse(course, ctx),
    guides: guides.show,
    questions: questions.showList,
    profile: showProfile,
    settings: settings.show,
    panel: (ctx) => sendPanelLink(desk, ctx),
  };
  for (const [command, answer] of Object.entries(answers)) {
    composer.command(command, async (ctx, next) => {
      await answer(ctx);
      if (ctx.dialogue.active) await next();
    });
  }
  composer.command('cancel', cancel);

  composer.on('message:text', async (ctx, next) => {
    const key = keyOf(ctx.message.text);
    if (key === 'ask') return explainAsking(ctx);
    if (key === undefined) return next();
    await answers[key]!(ctx);
    if (ctx.dialogue.active) await next();
  });
  return composer;
}

/** A command that nothing has answered. A longer text that begins with a slash is a question like any other. */
export function unknownCommand(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.hears(/^\/\w+(@\w+)?$/, (ctx) => sendWithKeyboard(ctx, 'bot-command-unknown'));
  return composer;
}

/** While the person is being looked for, the question that waits is the answer. */
export async function showCourse(course: MyCourse, ctx: BotContext): Promise<void> {
  if (ctx.dialogue.active !== FINDING) await course.show(ctx);
}

async function start(desk: Desk, links: Links, ctx: BotContext): Promise<void> {
  const payload = typeof ctx.match === 'string' ? ctx.match : '';
  const secret = INVITATION.exec(payload)?.[1];
  if (secret !== undefined) return openInvitation(desk, ctx, secret);
  const known = links.knows(payload);
  if (ctx.teacher.localeChosenAt === null) return askLanguage(ctx, known ? payload : undefined);
  const isOfficial = await officialByTelegramId(desk.db, ctx.teacher.telegramId);
  if (isOfficial) await offerCommands(desk, ctx);
  if (known) return links.open(ctx, payload);
  await sendWithKeyboard(ctx, 'bot-welcome');
}

/** Ends whatever waits for an answer. */
async function cancel(ctx: BotContext): Promise<void> {
  const { dialogue } = ctx;
  const waits =
    dialogue.active !== undefined || dialogue.resumable.length > 0 || dialogue.expecting !== undefined;
  dialogue.drop();
  dialogue.expect(undefined);
  await sendWithKeyboard(ctx, waits ? 'bot-cancelled' : 'bot-cancel-nothing');
}

async function sendWithKeyboard(ctx: BotContext, words: string): Promise<void> {
  await ctx.reply(ctx.t(words), { ...HTML, reply_markup: mainKeyboard(ctx.t) });
}
