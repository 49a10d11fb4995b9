/**
 * Words that no example has, taken for known ones: mistyped («nazrat»), cut short, or without their vowels («bshlndi»).
 */
import type MiniSearch from 'minisearch';
import { mistakesIn } from './mistakes.ts';
import { conceptOf } from './synonyms.ts';
import type { Word } from './words.ts';

/** A word of a question, as the examples have it; the same word where they have none like it. */
export type Righting = (word: Word) => Word;

/** Beginnings of words count from here on: «osh» begins too many. */
const SHORTEST_BEGINNING = 4;
/** Fewer consonants are those of too many words. */
const LEAST_CONSONANTS = 3;
const MOST_REMEMBERED = 20_000;

const consonantsOf = (root: string): string => root.replace(/[aeiou]/g, '');

/** The known root for each sequence of consonants: the one that is used most. */
function byConsonants(examples: readonly (readonly Word[])[]): ReadonlyMap<string, string> {
  const uses = new Map<string, number>();
  for (const words of examples) {
    for (const { root, telling } of words) if (telling) uses.set(root, (uses.get(root) ?? 0) + 1);
  }
  const found = new Map<string, string>();
  for (const [root, count] of uses) {
    const consonants = consonantsOf(root);
    const other = found.get(consonants);
    if (other === undefined || uses.get(other)! < count) found.set(consonants, root);
  }
  return found;
}

/**
 * @param index the examples, by roots and stems
 * @param isKnown whether an example has the stem
 */
export function createRighting<T>(
  examples: readonly (readonly Word[])[],
  index: MiniSearch<T>,
  isKnown: (stem: string) => boolean,
): Righting {
  const rootOf = byConsonants(examples);
  /** By root, what unknown ones were taken for: people make the same mistakes again and again. */
  const remembered = new Map<string, string>();

  function knownLike(root: string): string | undefined {
    const [like] = index.autoSuggest(root, {
      tokenize: (word) => [word],
      processTerm: (word) => word,
      fuzzy: mistakesIn,
      prefix: (word) => word.length >= SHORTEST_BEGINNING,
      weights: { fuzzy: 0.3, prefix: 0.6 },
    });
    if (like) return like.suggestion;
    const consonants = consonantsOf(root);
    return consonants.length < LEAST_CONSONANTS ? undefined : rootOf.get(consonants);
  }

  function stemOfUnknown({ root, stem }: Word): string {
    const before = remembered.get(root);
    if (before !== undefined) return before;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const like = knownLike(root);
    const found = like === undefined ? stem : conceptOf(like);
    remembered.set(root, found);
    return found;
  }

  return (word) => (!word.telling || isKnown(word.stem) ? word : { ...word, stem: stemOfUnknown(word) });
}
