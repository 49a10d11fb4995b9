/** Telephone numbers as people type them and spreadsheets garble them, made one: E.164 with the plus. Pure. */

const UZBEKISTAN = '998';

/** What may stand between digits, and before the first. */
const TYPED = /^\+?[\d\s().\-–—/\u00a0]+$/;

/**
 * A number as it is kept, or undefined when the text is none. A number without a country is one of Uzbekistan:
 * `90 123-45-67`, `8 90 1234567`, `998901234567`, `00998 …` and `+998 …` are the same.
 */
export function normalPhone(text: string): string | undefined {
  // A spreadsheet makes a decimal of a long number.
  const typed = text.trim().replace(/^(\d{9,})[.,]0+$/, '$1');
  if (!TYPED.test(typed)) return undefined;
  const plus = typed.startsWith('+');
  const digits = typed.replace(/\D/g, '');
  const international = plus ? digits : withCountry(digits);
  if (international === undefined) return undefined;
  const wrongLength = international.startsWith(UZBEKISTAN)
    ? international.length !== UZBEKISTAN.length + 9
    : international.length < 8 || international.length > 15;
  return wrongLength || international.startsWith('0') ? undefined : `+${international}`;
}

function withCountry(digits: string): string | undefined {
  if (digits.startsWith('00')) return digits.slice(2);
  if (digits.length === 9) return UZBEKISTAN + digits;
  // The trunk prefix of old, within Uzbekistan and within Russia.
  if (digits.length === 10 && digits.startsWith('8')) return UZBEKISTAN + digits.slice(1);
  if (digits.length === 11 && digits.startsWith('8')) return `7${digits.slice(1)}`;
  return digits.length >= 11 ? digits : undefined;
}
