/** Short names of guides, under which deep links and the page of guides know them: `sertifikat-olish`. */
import type { Titles } from '../../db/schema/learning.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { titleIn } from '../courses/titles.ts';

/** Telegram takes 64 characters after `?start=`, and 64 bytes in a button that remembers such a link. */
export const LONGEST_CODE = 36;
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Before the code in a deep link: `?start=guide_<code>`. */
export const LINK_PREFIX = 'guide_';

/** The code as it is kept; undefined for what is none. */
export function parseGuideCode(text: string): string | undefined {
  const code = text.trim().toLowerCase();
  return code.length <= LONGEST_CODE && CODE.test(code) ? code : undefined;
}

/**
 * A code made of a title, different from those in use.
 *
 * @param nameless what it is called when no title gives a word
 */
export function suggestCode(titles: Titles, taken: ReadonlySet<string>, nameless = 'video'): string {
  const words = foldForSearch(titleIn(titles, 'uz'))
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let code = '';
  for (const word of words) {
    const longer = code === '' ? word.slice(0, LONGEST_CODE) : `${code}-${word}`;
    if (longer.length > LONGEST_CODE - 4) break;
    code = longer;
  }
  code ||= nameless;
  if (!taken.has(code)) return code;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${code}-${number}`)) return `${code}-${number}`;
  }
}

/** The link that opens a guide in the bot. */
export function guideLink(botUsername: string, code: string): string {
  return `https://t.me/${botUsername}?start=${LINK_PREFIX}${code}`;
}
