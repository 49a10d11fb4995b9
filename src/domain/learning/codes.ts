/**
 * One-time codes with which a learner proves in the bot that a login of the platform is theirs. The platform makes
 * them, an import or the API carries them; kept is a hash only.
 */
import { hashSecret } from '../secrets.ts';

/** Wrong codes after which a code is good for nothing any more. */
export const CODE_TRIES = 5;
/** How long a code is good for whose end is not told. */
export const CODE_MS = 14 * 24 * 60 * 60 * 1000;

/** What people add when they copy: spaces, and capitals that their phone makes. */
export function hashCode(code: string): string {
  return hashSecret(code.replace(/\s+/g, '').toLowerCase());
}
