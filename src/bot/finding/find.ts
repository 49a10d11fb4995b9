/**
 * Finding oneself as a conversation: shows a step, waits, and lets the form decide what comes next. Who is found the
 * domain decides (`domain/learning/linking.ts`): exactly one learner for a phone, or a login with its one-time code.
 *
 * A replay runs this again with the recorded updates, so everything here must follow from them alone.
 */
import type { Conversation } from '@grammyjs/conversations';
import { learnerOfTeacher } from '../../domain/learning/learners.ts';
import { linkByCode } from '../../domain/learning/linking.ts';
import { changeProfile, teacherName } from '../../domain/teachers.ts';
import type { BotContext, Desk, InnerContext } from '../context.ts';
import type { MyCourse } from '../course/course.ts';
import { askQuestion, formInput, refuseStale, takeButtons } from '../form-input.ts';
import { escapeHtml, HTML } from '../html.ts';
import { mainKeyboard } from '../keys.ts';
import { advanceFinding, type FindingForm, type FindingTurn } from './form.ts';
import { findingScreen, readFindingKey, readFindingPress } from './screens.ts';

const READER = { press: readFindingPress, phoneKey: readFindingKey };

/** Wrong codes that one person may try in an hour, whosever logins they try. */
const WRONG_CODES = 5;

/** What came of looking somebody up. It crosses the boundary of the conversation as JSON. */
type Outcome =
  | { kind: 'found' | 'already'; name: string }
  /** The platform does not have this phone, or has it more than once. */
  | { kind: 'unknown'; phone: string }
  /** Another try makes sense. */
  | { kind: 'wrong' | 'expired' }
  | { kind: 'locked' | 'limited' | 'taken' };

export function finding(desk: Desk, course: MyCourse) {
  return async (
    conversation: Conversation<BotContext, InnerContext>,
    first: InnerContext,
    begin: FindingForm,
  ): Promise<void> => {
    let form = begin;
    let asked = await askQuestion(first, findingScreen(form, first.t));
    for (;;) {
      const ctx = await conversation.wait();
      const turn = advanceFinding(form, formInput(ctx, form.step, READER));
      switch (turn.kind) {
        case 'ask':
          if (ctx.callbackQuery) await ctx.answerCallbackQuery();
          await takeButtons(ctx, asked);
          if (form.step === 'phone') await restoreKeyboard(ctx, 'bot-form-phone-skipped');
          form = turn.form;
          asked = await askQuestion(ctx, findingScreen(form, ctx.t));
          break;
        case 'again':
          if (ctx.callbackQuery) await ctx.answerCallbackQuery();
          await takeButtons(ctx, asked);
          asked = await askQuestion(ctx, findingScreen(form, ctx.t));
          break;
        case 'wrong':
          await ctx.reply(wrongWords(ctx, turn), HTML);
          await conversation.skip();
          break;
        case 'stale':
          await refuseStale(ctx);
          await conversation.skip();
          break;
        case 'cancelled':
          if (ctx.callbackQuery) await ctx.answerCallbackQuery();
          await takeButtons(ctx, asked);
          await restoreKeyboard(ctx, 'learning-find-cancelled');
          return;
        case 'shared':
        case 'try': {
          const outcome = await conversation.external((outer) => look(desk, outer, turn));
          if (outcome.kind === 'wrong' || outcome.kind === 'expired') {
            await ctx.reply(ctx.t(`learning-find-${outcome.kind}`), HTML);
            break;
          }
          await takeButtons(ctx, asked);
          await tell(ctx, outcome);
          await conversation.external((outer) => course.show(outer));
          return;
        }
      }
    }
  };
}

/** The phone step takes the place of the main keyboard. */
async function restoreKeyboard(ctx: InnerContext, words: string, args = {}): Promise<void> {
  await ctx.reply(ctx.t(words, args), { ...HTML, reply_markup: mainKeyboard(ctx.t) });
}

function wrongWords(ctx: InnerContext, { reason }: Extract<FindingTurn, { kind: 'wrong' }>): string {
  const own = reason === 'login-strange' || reason === 'code-strange' || reason === 'other';
  return ctx.t(own ? `learning-find-${reason}` : `bot-wrong-${reason}`);
}

async function look(
  { db, clock }: Desk,
  outer: BotContext,
  turn: Extract<FindingTurn, { kind: 'shared' | 'try' }>,
): Promise<Outcome> {
  const { teacher, dialogue } = outer;
  if (turn.kind === 'shared') {
    outer.teacher = await changeProfile(db, teacher.id, { phone: turn.phone }, clock.now());
    const learner = await learnerOfTeacher(db, teacher.id);
    if (!learner) return { kind: 'unknown', phone: turn.phone };
    return { kind: 'found', name: learner.fullName ?? teacherName(teacher) };
  }
  if (dialogue.wrongCodes >= WRONG_CODES) return { kind: 'limited' };
  const outcome = await linkByCode(db, teacher, turn.login, turn.code, clock.now());
  switch (outcome.kind) {
    case 'linked':
      return { kind: 'found', name: outcome.learner.fullName ?? teacherName(teacher) };
    case 'already':
      return { kind: 'already', name: outcome.learner.fullName ?? teacherName(teacher) };
    case 'wrong':
      dialogue.countWrongCode();
      return dialogue.wrongCodes >= WRONG_CODES ? { kind: 'limited' } : outcome;
    default:
      return outcome;
  }
}

/** The end of the search in words; the course, or why there is none, follows. */
async function tell(ctx: InnerContext, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'found':
    case 'already':
      return restoreKeyboard(ctx, `learning-find-${outcome.kind}`, { name: escapeHtml(outcome.name) });
    case 'unknown':
      return restoreKeyboard(ctx, 'learning-find-phone-kept');
    default:
      return restoreKeyboard(ctx, `learning-find-${outcome.kind}`);
  }
}
