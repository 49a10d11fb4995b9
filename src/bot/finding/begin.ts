/** How the search for oneself begins, and goes on after something else came between. */
import type { BotContext } from '../context.ts';
import { keyOf } from '../keys.ts';
import type { FindingForm } from './form.ts';
import { readFindingPress } from './screens.ts';

/** The conversation's name. Its argument is the form to begin with. */
export const FINDING = 'finding';

/** Begins the search, in place of one that was begun another way. */
export async function beginFinding(ctx: BotContext, by: 'phone' | 'login'): Promise<void> {
  const form: FindingForm = { step: by };
  await ctx.conversation.enter(FINDING, form);
}

/** Before the conversation is looked up: a search that was set aside goes on when the person comes back to it. */
export function prepareFinding(ctx: BotContext): void {
  const { dialogue } = ctx;
  const data = ctx.callbackQuery?.data ?? '';
  const comesBack =
    ctx.hasCommand('course') || keyOf(ctx.message?.text) === 'course' || readFindingPress(data) !== undefined;
  if (comesBack) dialogue.resume(FINDING);
  // The ways to be found were shown again: whichever is pressed begins anew.
  if (/^c:find:/.test(data)) dialogue.leave(FINDING);
}
