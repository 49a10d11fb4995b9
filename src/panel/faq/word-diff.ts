/** Two texts compared word by word, in any of the four languages. Pure. */
import { diffArrays } from 'diff';

export interface DiffPiece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The library's own notion of a word knows Latin letters only. */
const segmenter = new Intl.Segmenter('uz', { granularity: 'word' });

/** Words, and what stands between them. */
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** The pieces of both texts, in reading order; together the same and the added ones are `after`. */
export function wordDiff(before: string, after: string): DiffPiece[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
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
