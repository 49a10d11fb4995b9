/** Names of people: of those who are known, with whatever ending they got, and of others by how names are built. Pure. */
import { foldForSearch } from '../../../i18n/cyrillic.ts';
import { CHILD_OF, hasPatronymicForm, hasSurnameForm, INTRODUCES } from './name-forms.ts';
import { findSmallNames } from './small-names.ts';
import { adjoins, letterFold, type Span, type Token, tokensOf } from './spans.ts';

/** Stand in names, and are nobody's. */
const OF_NAMES = new Set(
  'qizi kizi kyzy ogli ugli ogly ugly opa aka domla ustoz muallim oqituvchi teacher uchitel men'.split(' '),
);

/** Endings that Uzbek and Russian put on a name, and what it is lengthened by out of respect. */
const ENDING =
  /^(?:a|u|e|i|y|oy|om|ey|yu|ym|im|jon|hon|bek|oyim|ga|ka|qa|ni|ning|da|dan|dagi|lar|niki|mi|man|siz|ginam|cha|s)*$/;
const SHORTEST_STEM = 3;

export interface KnownName {
  readonly stem: string;
  /** Only where it is written with a capital: a first name, or what somebody calls themselves, may be any word. */
  readonly capitalOnly: boolean;
}

export function knownNames(names: readonly string[], capitalOnly = false): KnownName[] {
  return names
    .flatMap((name) => foldForSearch(name).split(/[^\p{L}]+/u))
    .filter((word) => word.length >= SHORTEST_STEM && !OF_NAMES.has(word))
    .map((word) => {
      const folded = letterFold(word);
      // The last vowel of a woman's name gives way to endings.
      return { stem: folded.length > SHORTEST_STEM + 1 ? folded.replace(/a$/, '') : folded, capitalOnly };
    });
}

function isKnown(token: Token, known: readonly KnownName[]): boolean {
  if (token.isNumber) return false;
  const folded = letterFold(token.folded);
  return known.some(
    ({ stem, capitalOnly }) =>
      (token.isCapital || !capitalOnly) && folded.startsWith(stem) && ENDING.test(folded.slice(stem.length)),
  );
}

const isPatronymic = (token: Token): boolean => token.isCapital && hasPatronymicForm(token.folded);
const isSurname = (token: Token): boolean => token.isCapital && hasSurnameForm(token.folded);

const INTRODUCED = /^\s*(?:[:=–—-]\s*|(?:is|esa|bu)\s+)?$/u;
const MOST_NAMES = 3;

/** Capital words on both sides of one that is a name for sure. */
function around(text: string, tokens: readonly Token[], index: number, reach: number): [number, number] {
  let first = index;
  let last = index;
  const joins = (a: number, b: number, token: Token | undefined) =>
    token?.isCapital === true && !token.isNumber && adjoins(text, tokens[a], tokens[b]);
  while (last - index < reach && joins(last, last + 1, tokens[last + 1])) last += 1;
  while (index - first < reach && joins(first - 1, first, tokens[first - 1])) {
    // The first word of a sentence has a capital anyway: it is a name's where the name would be one word without it.
    const before = tokens[first - 1]!;
    if (before.isFirst && (last > index || OPENERS.test(before.folded)) && !isSurname(before)) break;
    first -= 1;
  }
  return [first, last];
}

/** Words that begin a sentence before a name. */
const OPENERS =
  /^(?:men|salom|assalom|assalomu|hurmatli|ustoz|ya|zdravstvuyte|uvajaem|dobriy|hello|dear|hi|i|mening|biz|u|bu|ismim|familiyam|rahmat|spasibo)/;

/** Whether everything is written in capitals, which then say nothing. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);

export function findNames(text: string, known: readonly KnownName[]): Span[] {
  const tokens = tokensOf(text);
  const taken = new Set<number>();
  const take = (first: number, last: number) => {
    for (let index = first; index <= last; index += 1) taken.add(index);
  };
  const shouted = isShouted(text);
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (isKnown(token, known)) take(index, index);
    if (next && CHILD_OF.test(next.folded) && token.isCapital && adjoins(text, token, next)) {
      take(around(text, tokens, index, 2)[0], index + 1);
    }
    if (shouted) continue;
    if (isPatronymic(token)) take(...around(text, tokens, index, 2));
    if (isSurname(token)) {
      const [first, last] = around(text, tokens, index, 1);
      if (first < last || !token.isFirst) take(first, last);
    }
    if (INTRODUCES.test(token.folded)) takeIntroduced(index);
  }

  function takeIntroduced(index: number): void {
    let last = index;
    while (last - index < MOST_NAMES) {
      const token = tokens[last + 1];
      const between = last === index ? INTRODUCED : /^\s+$/;
      if (!token?.isCapital || !adjoins(text, tokens[last], token, between)) break;
      last += 1;
    }
    if (last > index) take(index + 1, last);
  }

  for (const index of findSmallNames(text, tokens)) taken.add(index);
  // «Karimova Dilnoza Anvar qizi»: what follows a name and says whose child it is belongs to it.
  for (const [index, token] of tokens.entries()) {
    if (CHILD_OF.test(token.folded) && taken.has(index - 1)) taken.add(index);
  }
  return [...taken].map((index) => ({ start: tokens[index]!.start, end: tokens[index]!.end, kind: 'name' }));
}
