/**
 * Uzbek in its two scripts: Latin to Cyrillic for names that are written once, and one folded form
 * in which a search finds a word whichever script, apostrophe or capital it was typed with.
 *
 * Rules: the Uzbek alphabets of 1995 and 1940 (domain notes: apostrophes come as ‘ ’ ' ` ʻ ʼ, or not at all).
 */

import { LATIN_LETTERS } from './latin.ts';

const APOSTROPHES = /[‘’'`ʻʼ´]/g;

const DIGRAPHS: ReadonlyArray<readonly [RegExp, string]> = [
  [/o‘/g, 'ў'],
  [/g‘/g, 'ғ'],
  [/sh/g, 'ш'],
  [/ch/g, 'ч'],
  [/yo(?!‘)/g, 'ё'],
  [/yu/g, 'ю'],
  [/ya/g, 'я'],
  [/ye/g, 'е'],
];

const LETTERS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'ҳ',
  i: 'и',
  j: 'ж',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'қ',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  x: 'х',
  y: 'й',
  z: 'з',
  c: 'ц',
  w: 'в',
  '’': 'ъ',
};

/** Words of foreign origin whose Cyrillic spelling the letters do not give. Months lose their ь before a suffix. */
const EXCEPTIONS: ReadonlyArray<readonly [RegExp, string]> = [
  [/sirk/g, 'цирк'],
  [/konsert/g, 'концерт'],
  [/oktyabr$/g, 'октябрь'],
  [/sentyabr$/g, 'сентябрь'],
  [/noyabr$/g, 'ноябрь'],
  [/dekabr$/g, 'декабрь'],
  [/yanvar$/g, 'январь'],
  [/fevral$/g, 'февраль'],
  [/aprel$/g, 'апрель'],
  [/iyun$/g, 'июнь'],
  [/iyul$/g, 'июль'],
  [/avtorizatsiya/g, 'авторизация'],
  [/tsiya/g, 'ция'],
];

function wordToCyrillic(word: string): string {
  let text = word
    .toLowerCase()
    .replace(/([og])[’'`ʻʼ´‘]/g, '$1‘')
    .replace(/['`ʻʼ´‘’](?<![og]‘)/g, '’');
  for (const [from, to] of EXCEPTIONS) text = text.replace(from, to);
  for (const [from, to] of DIGRAPHS) text = text.replace(from, to);
  // A plain e at the start of a word or after a vowel is э.
  text = text.replace(/(^|[аеёиоуўэюяaiou])e/g, '$1э');
  const letters = [...text].map((letter) => LETTERS[letter] ?? letter).join('');
  if (word === word.toUpperCase() && word.length > 1) return letters.toUpperCase();
  return /^\p{Lu}/u.test(word) ? letters.charAt(0).toUpperCase() + letters.slice(1) : letters;
}

/** Uzbek Latin text in Cyrillic. Digits, punctuation and letters of other scripts stay as they are. */
export function toCyrillic(text: string): string {
  return text.replace(/[A-Za-z‘’'`ʻʼ´]+/g, (word) => (/[A-Za-z]/.test(word) ? wordToCyrillic(word) : word));
}

/** At the start of a word and after a vowel the Cyrillic е is read ye, and so written in Latin. */
const YE = /(^|[^\p{L}]|[аёиоуўэюяъь])е/gu;

/** Latin letters without apostrophes; ц is ts wherever it stands, as people type it. */
const FOLDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(LATIN_LETTERS).map(([letter, latin]) => [letter, latin.replace(APOSTROPHES, '')]),
  ),
  ц: 'ts',
};

const CYRILLIC = /[\u0400-\u04ff]/g;
const ASCII_ONLY = /^[\0-\x7f]*$/;

/**
 * The form in which texts are indexed and searched: lower case, Latin letters, no apostrophes or accents.
 * «Ўқув», «o‘quv», "o'quv" and "oquv" all become "oquv".
 */
export function foldForSearch(text: string): string {
  const small = text.toLowerCase().replace(APOSTROPHES, '');
  if (ASCII_ONLY.test(small)) return small;
  const latin = small.replace(YE, '$1ye').replace(CYRILLIC, (letter) => FOLDED[letter] ?? letter);
  return ASCII_ONLY.test(latin) ? latin : latin.normalize('NFKD').replace(/\p{M}/gu, '');
}
