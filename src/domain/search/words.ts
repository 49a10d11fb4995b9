/**
 * Words as a search compares them, however they were typed: in either Uzbek script, in Russian or English, with any
 * apostrophe, with suffixes, and with the letters that people mix up.
 */
import { searchWords } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { isPadding, isPolite } from './padding.ts';
import { soundOf } from './sounds.ts';
import { stemOf } from './stem.ts';
import { conceptOf } from './synonyms.ts';

/** One word of a text: as it was typed, and what it is compared by. */
export interface Word {
  /** As it sounds, with its endings. */
  readonly sound: string;
  /** Without its endings. */
  readonly root: string;
  /** Its root; of words that mean the same, one for all. */
  readonly stem: string;
  /** Whether it says something of what the text is about. */
  readonly telling: boolean;
}

/** People use the same words again and again; taking one apart costs more than remembering it. */
const known = new Map<string, Word>();
const MOST_KNOWN = 50_000;

function wordOf(folded: string): Word {
  const found = known.get(folded);
  if (found) return found;
  const sound = soundOf(folded);
  const root = stemOf(sound);
  const word = { sound, root, stem: conceptOf(root), telling: !isPadding(sound) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(folded, word);
  return word;
}

/** The words of a text in their order, without those that are only polite. */
export function wordsOf(text: string): Word[] {
  return searchWords(foldForSearch(text))
    .map(wordOf)
    .filter(({ sound }) => !isPolite(sound));
}

/** The stems of those words that say what a text is about, each once; none for a greeting. */
export function tellingStems(text: string): string[] {
  return [...new Set(wordsOf(text).flatMap(({ stem, telling }) => (telling ? [stem] : [])))];
}
