/** What finders of personal data have in common: the stretch that is taken out, and words in one spelling. Pure. */
import { foldForSearch } from '../../../i18n/cyrillic.ts';

/** What was taken out, for the marks and their words. */
export const PERSONAL_KINDS = [
  'name',
  'phone',
  'document',
  'number',
  'email',
  'username',
  'login',
  'link',
  'school',
  'place',
  'ticket',
  'birth',
  'signature',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Characters from `start` up to `end`; without a kind it is to stay, and nobody else may take it. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind | undefined;
}

/** A word or a number of a text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** In small Latin letters without apostrophes, whichever script it was typed in. */
  readonly folded: string;
  readonly isNumber: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
  /** The first of its sentence, where every word has a capital. */
  readonly isFirst: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}‘’'`ʻʼ´]*|\d+/gu;
const SENTENCE_BEGINS = /(?:^|[.!?…:\n])[\s«"“(*_]*$/u;

/** The words and numbers of a text in their order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const typed = match[0];
    const isNumber = /^\d/.test(typed);
    return {
      start: match.index,
      end: match.index + typed.length,
      typed,
      folded: isNumber ? typed : foldForSearch(typed),
      isNumber,
      isCapital: /^\p{Lu}/u.test(typed),
      isFirst: SENTENCE_BEGINS.test(text.slice(Math.max(0, match.index - 20), match.index)),
    };
  });
}

/** Letters that are mixed up in names made one, in what is folded already. */
export function letterFold(folded: string): string {
  return folded.replace(/x/g, 'h').replace(/q/g, 'k').replace(/dj/g, 'j').replace(/ye/g, 'e');
}

/** Everything that an expression finds. */
export function found(text: string, pattern: RegExp, kind: PersonalKind | undefined): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind,
  }));
}

/** Whether two tokens stand side by side, with nothing between them but what `between` allows. */
export function adjoins(
  text: string,
  before: Token | undefined,
  after: Token | undefined,
  between = /^\s+$/,
): boolean {
  return before !== undefined && after !== undefined && between.test(text.slice(before.end, after.start));
}
