/**
 * Passport numbers of modules, such as `MAT-0412-03`: two to four letters of the area, four digits, two digits.
 */
import { plainCode } from './look-alikes.ts';

const PASSPORT = /^[A-Z]{2,4}-\d{4}-\d{2}$/;

/** The number as it is kept; undefined for what is none. Small letters, other dashes and Cyrillic look-alikes pass. */
export function parsePassport(text: string): string | undefined {
  const plain = plainCode(text);
  return PASSPORT.test(plain) ? plain : undefined;
}
