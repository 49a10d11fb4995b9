/** Passport numbers and course codes within the ids of activities, which are addresses of the platform. Pure. */
import { parsePassport } from '../courses/passport.ts';

/** Letters that look Latin pass, and any dash, as in `parsePassport`. */
const CANDIDATE = /(?<![\p{L}\p{N}])\p{L}{2,4}\p{Pd}\d{4}\p{Pd}\d{2}(?![\p{L}\p{N}])/gu;

/** The passport number in an activity's id; undefined when there is none, or more than one. */
export function passportIn(activityId: string): string | undefined {
  const found = new Set(
    (readable(activityId).match(CANDIDATE) ?? []).map(parsePassport).filter((number) => number !== undefined),
  );
  const [number, ...others] = found;
  return others.length === 0 ? number : undefined;
}

/** Without percent signs, where they can be undone. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
