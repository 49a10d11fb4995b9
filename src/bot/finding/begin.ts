/** How the search for oneself begins, and goes on after something else came between. */
import { Composer } from 'grammy';
import type { BotContext } from '../context.ts';
import { COURSE_PRESS_PATTERN, readCoursePress } from '../course/press.ts';
import { keyOf } from '../keys.ts';
import type { FindingForm } from './form.ts';
import { readFindingPress } from './screens.ts';

/** The conversation's name. Its argument is the form to begin with. */
export const FINDING = 'finding';

/**
 * Before the conversation is looked up: a search that was set aside goes on when the person comes back to it, and a
 * search that begins anew takes the place of whatever was under way.
 */
export function prepareFinding(ctx: BotContext): void {
  const { dialogue } = ctx;
  const data = ctx.callbackQuery?.data ?? '';
  if (readCoursePress(data)?.to === 'find') {
    dialogue.leave(FINDING);
    dialogue.setAside();
    return;
  }
  const comesBack =
    ctx.hasCommand('course') || keyOf(ctx.message?.text) === 'course' || readFindingPress(data) !== undefined;
  if (comesBack) dialogue.resume(FINDING);
}

/** The buttons that begin the search; after the conversation itself. */
export function findingButtons(): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.callbackQuery(COURSE_PRESS_PATTERN, async (ctx, next) => {
    const press = readCoursePress(ctx.callbackQuery.data);
    if (press?.to !== 'find') return next();
    await ctx.answerCallbackQuery();
    const form: FindingForm = { step: press.by };
    await ctx.conversation.enter(FINDING, form);
  });
  return composer;
}
