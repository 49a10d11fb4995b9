/**
 * Refusals that mean no harm: a button press that is too old to be answered (after a restart, say), an edit that
 * changes nothing (a double press), buttons to be taken from a message that is gone. They count as done.
 */
import { GrammyError, type Transformer } from 'grammy';
import { isMessageGone, isMessageNotModified, isQueryTooOld } from '../telegram/errors.ts';

/** To be installed on the bot's API and, as they do not inherit it, inside conversations. */
export const forgiving: Transformer = async (prev, method, payload, signal) => {
  const answer = await prev(method, payload, signal);
  if (answer.ok) return answer;
  const error = new GrammyError('', answer, method, {});
  const nothingToTake = method === 'editMessageReplyMarkup' && isMessageGone(error);
  if (isQueryTooOld(error) || isMessageNotModified(error) || nothingToTake) {
    // What these methods return is used by nobody.
    return { ok: true, result: true } as unknown as typeof answer;
  }
  return answer;
};
