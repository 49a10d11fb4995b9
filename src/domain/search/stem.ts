/**
 * Words without their endings, for searching: Uzbek glues suffixes to words («sertifikatingizdan»), Russian bends
 * them. Both are taken as they sound (`soundOf`), so one list serves both scripts. Pure.
 */
import { soundOf } from './sounds.ts';

const UZBEK = [
  'ning dan cha chi ni ga ka qa da mi',
  'imiz ingiz lari ing lar im miz ngiz si i m dagi lik mizni',
  'ish sh ib b moq gan adi ydi dim di mayapti yapti mayapman yapman olmayapman olmadim aman asam sam sa masa',
];
const RUSSIAN = [
  'yami ami yax ogo ego omu aya oe ie ix ov ev ey ax am om em iy oy',
  'u yu a ya e o it et at yat tsya sya la',
];
const ENGLISH = ['s', 'es', 'ed', 'ing'];

const ENDINGS: ReadonlySet<string> = new Set(
  [...UZBEK, ...RUSSIAN, ...ENGLISH].flatMap((line) => line.split(' ')).map(soundOf),
);
const LONGEST = Math.max(...[...ENDINGS].map((ending) => ending.length));
/** What is left of a word says what it means. */
const SHORTEST = 4;
/** Plural, whose, which case, and one of the verb that a noun is made of. */
const MOST_ENDINGS = 4;

/** The longest ending that a word can lose; empty where it has none. */
function endingOf(word: string): string {
  for (let length = Math.min(LONGEST, word.length - SHORTEST); length > 0; length -= 1) {
    const ending = word.slice(-length);
    if (ENDINGS.has(ending)) return ending;
  }
  return '';
}

/** A word, as it sounds, without its endings. */
export function stemOf(sound: string): string {
  let stem = sound;
  for (let taken = 0; taken < MOST_ENDINGS; taken += 1) {
    const ending = endingOf(stem);
    if (ending === '') break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}
