/** Letters that look alike in Cyrillic and Latin, for codes that people type on whichever keyboard is on. */

const LATIN: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
  У: 'Y',
};

/** Hyphens, dashes and the minus sign, as keyboards and spreadsheets write them. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** A typed code in the one form that is kept: capital Latin letters, plain hyphens, no spaces. */
export function plainCode(text: string): string {
  return [...text.normalize('NFKC').replace(DASHES, '-').replace(/\s+/g, '').toUpperCase()]
    .map((letter) => LATIN[letter] ?? letter)
    .join('');
}
