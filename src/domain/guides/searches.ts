/** What people looked for, kept for those who write guides. */
import type { Db } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';

/** A search is a few words; a longer text is a question. */
const LONGEST = 200;

/**
 * Notes a search with how many guides it found.
 *
 * @param now ms UTC
 */
export async function recordSearch(db: Db, words: string, found: number, now: number): Promise<void> {
  const text = words.trim().slice(0, LONGEST);
  const folded = foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
  if (folded === '') return;
  await db.transaction(async (tx) => {
    await tx.insert(tx.t.guideSearches).values({ words: text, folded, found, at: now });
  });
}
