/**
 * Words that no example has, taken for known ones: mistyped («nazrat»), cut short, or without their vowels («bshlndi»).
 */
import SearchableMap from 'minisearch/SearchableMap';
import { mistakesIn } from './mistakes.ts';
import { conceptOf } from './synonyms.ts';
import type { Word } from './words.ts';

/** A word of a question, as the examples have it; the same word where they have none like it. */
export type Righting = (word: Word) => Word;

/** Beginnings of words count from here on: «osh» begins too many. */
const SHORTEST_BEGINNING = 4;
/** How much a known word counts that goes on where the given one ends, and one that differs in letters. */
const LIKENESS = { beginning: 0.6, mistake: 0.3 };
/** What a letter more counts against a letter that is wrong. */
const LETTER_MORE = 0.3;
/** Fewer consonants are those of too many words. */
const LEAST_CONSONANTS = 3;
const MOST_REMEMBERED = 20_000;

const consonantsOf = (root: string): string => root.replace(/[aeiou]/g, '');

/** How often the examples use each root that says something. */
function usesOf(examples: readonly (readonly Word[])[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const words of examples) {
    for (const { root, telling } of words) if (telling) uses.set(root, (uses.get(root) ?? 0) + 1);
  }
  return uses;
}

/** @param isKnown whether an example has the stem */
export function createRighting(
  examples: readonly (readonly Word[])[],
  isKnown: (stem: string) => boolean,
): Righting {
  const roots = new SearchableMap<number>();
  /** The root that is used most with each sequence of consonants. */
  const byConsonants = new Map<string, { root: string; uses: number }>();
  for (const [root, uses] of usesOf(examples)) {
    roots.set(root, uses);
    const consonants = consonantsOf(root);
    if (uses > (byConsonants.get(consonants)?.uses ?? 0)) byConsonants.set(consonants, { root, uses });
  }
  /** By root, what unknown ones were taken for: people make the same mistakes again and again. */
  const remembered = new Map<string, string>();

  /** The likeliest of those that differ in a few letters, or go on. */
  function nearlySame(root: string): string | undefined {
    let best: { root: string; score: number } | undefined;
    const consider = (known: string, uses: number, likeness: number, distance: number): void => {
      const score = (Math.log1p(uses) * likeness * known.length) / (known.length + distance);
      if (!best || score > best.score) best = { root: known, score };
    };
    const mistakes = mistakesIn(root);
    if (mistakes) {
      for (const [known, [uses, distance]] of roots.fuzzyGet(root, mistakes)) {
        consider(known, uses, LIKENESS.mistake, distance);
      }
    }
    if (root.length >= SHORTEST_BEGINNING) {
      for (const [known, uses] of roots.atPrefix(root)) {
        consider(known, uses, LIKENESS.beginning, LETTER_MORE * (known.length - root.length));
      }
    }
    return best?.root;
  }

  function sameConsonants(root: string): string | undefined {
    const consonants = consonantsOf(root);
    return consonants.length < LEAST_CONSONANTS ? undefined : byConsonants.get(consonants)?.root;
  }

  function stemOfUnknown({ root, stem }: Word): string {
    const before = remembered.get(root);
    if (before !== undefined) return before;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const like = nearlySame(root) ?? sameConsonants(root);
    const found = like === undefined ? stem : conceptOf(like);
    remembered.set(root, found);
    return found;
  }

  return (word) => (!word.telling || isKnown(word.stem) ? word : { ...word, stem: stemOfUnknown(word) });
}
