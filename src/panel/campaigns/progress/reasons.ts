/** Why messages failed or were skipped, in words, with what can be done about it. */
import type { Translate } from '../../../i18n/words.ts';

/** Reasons with words of their own, and the advice that goes with them. */
const ADVICE: Readonly<Record<string, 'person' | 'message' | 'again' | 'wish' | undefined>> = {
  blocked: 'person',
  deactivated: 'person',
  cannotInitiate: 'person',
  chatGone: 'person',
  tooLong: 'message',
  badMarkup: 'message',
  badFile: 'message',
  fileTooBig: 'message',
  rejected: 'message',
  emptyVariable: 'message',
  serverFault: 'again',
  internal: 'again',
  unauthorized: 'again',
  networkAfterWrite: undefined,
  crash: undefined,
  messageGone: undefined,
  notModified: undefined,
  optedOut: 'wish',
  duplicate: undefined,
  tooOld: undefined,
  expired: undefined,
  cancelled: undefined,
};

export const reasonWords = (reason: string | null, t: Translate): string =>
  t(`progress-reason-${reason !== null && reason in ADVICE ? reason : 'other'}`);

/** What one can do; undefined where nothing helps, or nothing is needed. */
export function adviceWords(reason: string, t: Translate): string | undefined {
  const advice = reason in ADVICE ? ADVICE[reason] : 'again';
  return advice && t(`progress-advice-${advice}`);
}
