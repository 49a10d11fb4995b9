/** Codes of courses: the short names by which files and other systems call them, such as `MATEM-2026`. */
import { plainCode } from './look-alikes.ts';

export const CODE_LENGTH = 32;

const CODE = /^[A-Z0-9][A-Z0-9._-]{1,31}$/;

/** The code as it is kept; undefined for what is none. Small letters, other dashes and Cyrillic look-alikes pass. */
export function parseCourseCode(text: string): string | undefined {
  const plain = plainCode(text);
  return CODE.test(plain) ? plain : undefined;
}
