/**
 * Uzbek Cyrillic in Latin letters, for texts that somebody wrote in one script only. The other way, and the form for
 * searching, are in `cyrillic.ts`.
 */

/** What each Cyrillic letter is in Latin, where nothing around it matters. */
export const LATIN_LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g‘',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  ў: 'o‘',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'x',
  ҳ: 'h',
  ц: 's',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '’',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const VOWELS = new Set([...'аеёиоуўэюя']);

/** The letters of one Cyrillic letter, by the letter before it (small, or '' at the start of a word). */
function latinLetter(letter: string, before: string): string {
  const startsSyllable = before === '' || VOWELS.has(before) || before === 'ъ' || before === 'ь';
  if (letter === 'е' && startsSyllable) return 'ye';
  // Between vowels the alphabet of 1995 writes ts: «конституция» is konstitutsiya, «цирк» is sirk.
  if (letter === 'ц' && VOWELS.has(before)) return 'ts';
  return LATIN_LETTERS[letter] ?? letter;
}

function wordToLatin(word: string): string {
  const shouted = word.length > 1 && word === word.toUpperCase();
  const small = [...word.toLowerCase()];
  return [...word]
    .map((letter, index) => {
      const latin = latinLetter(small[index] ?? '', small[index - 1] ?? '');
      if (letter === small[index]) return latin;
      return shouted ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}

/** Uzbek Cyrillic text in Latin. Digits, punctuation and Latin letters stay as they are. */
export function toLatin(text: string): string {
  return text.replace(/\p{Script=Cyrillic}+/gu, wordToLatin);
}
