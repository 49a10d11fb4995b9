/**
 * Names that are typed without a capital, as most are in a hurry: «men karimova dilnoza anvar qizi». A first name that
 * can be nothing else is one anywhere; all else counts only beside such, or where somebody says who they are. Pure.
 */
import { givenName } from './given-names.ts';
import { CHILD_OF, hasPatronymicForm, hasSmallSurnameForm, INTRODUCES } from './name-forms.ts';
import { adjoins, type Token } from './spans.ts';

/** After these a surname may come; anything else comes more often. */
const SPEAKS = /^(?:men|man|ya)$/;
/** Stand before a father's name instead of a first name. */
const ADDRESSES =
  /^(?:hurmatli|ustoz|domla|opa|aka|men|bu|ya|i|zdravstvuyte|uvajaem\w*|dobriy|den|spasibo|salom|assalomu|alaykum)$/;

/** The places of the tokens that belong to names, whether or not they have a capital. */
export function findSmallNames(text: string, tokens: readonly Token[]): Set<number> {
  const found = new Set<number>();
  const given = tokens.map(({ isNumber, folded }) => (isNumber ? undefined : givenName(folded)));
  const beside = (a: number, b: number) => adjoins(text, tokens[Math.min(a, b)], tokens[Math.max(a, b)]);
  const isSurname = (index: number) =>
    tokens[index]?.isNumber === false && hasSmallSurnameForm(tokens[index].folded);

  for (const [index, { isNumber, folded }] of tokens.entries()) {
    if (isNumber) continue;
    const before = beside(index - 1, index) ? tokens[index - 1]!.folded : '';
    if (given[index] === 'sure' || (given[index] && INTRODUCES.test(before))) found.add(index);
    if (isSurname(index)) {
      const names = [index - 1, index + 1].filter((near) => given[near] && beside(near, index));
      if (names.length > 0 || SPEAKS.test(before) || INTRODUCES.test(before)) found.add(index);
      for (const near of names) found.add(near);
    }
    if (hasPatronymicForm(folded)) takeWithFather(index);
    if (CHILD_OF.test(folded) && given[index - 1] && beside(index - 1, index))
      found.add(index - 1).add(index);
  }
  return found;

  /** «иванова мария петровна»: the word before a father's name is the first name, whichever it is. */
  function takeWithFather(index: number): void {
    found.add(index);
    const before = tokens[index - 1];
    if (!before || before.isNumber || !beside(index - 1, index) || ADDRESSES.test(before.folded)) return;
    found.add(index - 1);
    if (isSurname(index - 2) && beside(index - 2, index - 1)) found.add(index - 2);
    if (isSurname(index + 1) && beside(index, index + 1)) found.add(index + 1);
  }
}
