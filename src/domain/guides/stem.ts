/**
 * Words without their endings, for searching: Uzbek glues suffixes to words («sertifikatingizdan»), Russian bends
 * them. Both are taken folded (`foldForSearch`), so one list serves both scripts. Pure.
 */

const UZBEK = [
  ...['ning', 'dan', 'cha', 'chi', 'ni', 'ga', 'ka', 'qa', 'da', 'mi'],
  ...['imiz', 'ingiz', 'lari', 'ing', 'lar', 'im', 'miz', 'ngiz', 'si', 'i', 'm', 'dagi', 'lik'],
  ...['ish', 'sh', 'ib', 'b', 'moq', 'gan', 'adi', 'ydi', 'dim', 'mayapti', 'yapti', 'mayapman', 'yapman'],
];
const RUSSIAN = [
  ...[
    'yami',
    'ami',
    'yax',
    'ogo',
    'ego',
    'omu',
    'aya',
    'ov',
    'ev',
    'ey',
    'ax',
    'am',
    'om',
    'em',
    'iy',
    'ie',
    'oy',
  ],
  ...['u', 'yu', 'a', 'ya', 'e', 'o'],
];
const ENDINGS = [...new Set([...UZBEK, ...RUSSIAN])].sort((a, b) => b.length - a.length);
/** What is left of a word says what it means. */
const SHORTEST = 4;
/** Plural, whose, which case: Uzbek has three at most. */
const MOST_ENDINGS = 3;

export function stemOf(word: string): string {
  let stem = word;
  for (let taken = 0; taken < MOST_ENDINGS; taken += 1) {
    const ending = ENDINGS.find((each) => stem.endsWith(each) && stem.length - each.length >= SHORTEST);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}
