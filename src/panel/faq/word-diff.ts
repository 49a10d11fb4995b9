/** Two texts compared word by word, in any of the four languages. Pure. */
import { diffWordsWithSpace } from 'diff';

export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The library's own notion of a word knows Latin letters only. */
const segmenter = new Intl.Segmenter('uz', { granularity: 'word' });

/** The pieces of both texts, in reading order; together the same and the added ones are `after`. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  return diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** What stands in one list and not in the other. */
export function listDiff(before: readonly string[], after: readonly string[]): DiffPiece[] {
  const was = new Set(before);
  const is = new Set(after);
  return [
    ...before.filter((each) => !is.has(each)).map((text) => ({ kind: 'removed' as const, text })),
    ...after.filter((each) => !was.has(each)).map((text) => ({ kind: 'added' as const, text })),
  ];
}
