/**
 * Words of a school or a subject in the form in which they are kept and looked for: folded as for any search
 * (`foldForSearch`), each between spaces.
 */
import { foldForSearch } from '../../i18n/cyrillic.ts';

const wordsOf = (text: string): string[] =>
  // Unicode's folding would make a word of the sign for a number.
  foldForSearch(text.replaceAll('№', ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** «15-сонли мактаб» as ` 15 sonli maktab `; nothing of nothing. */
export function foldWords(text: string | null | undefined): string {
  const words = wordsOf(text ?? '');
  return words.length > 0 ? ` ${words.join(' ')} ` : '';
}

/**
 * What the kept form contains for each word that is looked for: a number as a whole, so that 5 is not 15 nor 51, and
 * letters as a beginning, because Uzbek glues endings to them.
 */
export function foldedNeedles(words: string): string[] {
  return wordsOf(words).map((word) => (/^\p{N}+$/u.test(word) ? ` ${word} ` : ` ${word}`));
}
