/** Why Telegram did not do something, in words: the outbox keeps the name of an error of `telegram/errors.ts`. */
import type { Translate } from '../../../i18n/words.ts';

/** Those that have words of their own. */
const NAMED = new Set([
  'kicked',
  'notAllowed',
  'chatGone',
  'fileTooBig',
  'badFile',
  'tooLong',
  'badMarkup',
  'messageGone',
  'unauthorized',
  'serverFault',
  'expired',
  'uncertain',
]);

export function failureWords(t: Translate, reason: string | null): string {
  return t(`channel-failure-${reason !== null && NAMED.has(reason) ? reason : 'other'}`);
}
