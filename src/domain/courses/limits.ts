/** Within what a course or a module is believable: the same for the panel's forms and for files. */

export const LIMITS = {
  /** Letters of a title. */
  title: 200,
  /** Letters of an area. */
  area: 100,
  /** Study hours of a course or a module. */
  hours: { min: 1, max: 2000 },
  credits: { min: 0, max: 200 },
  /** Days from an enrolment's start to its due date. */
  durationDays: { min: 1, max: 1825 },
  /** Hours from one portion's opening to the next. */
  stepHours: { min: 1, max: 720 },
  /** Hours or modules in a portion. */
  perPortion: { min: 1, max: 500 },
} as const;

/** The platform opens material in portions every twelve hours (domain notes). */
export const USUAL_STEP_HOURS = 12;

/** A whole number within limits as people type it; undefined for anything else. */
export function wholeNumber(text: string, { min, max }: { min: number; max: number }): number | undefined {
  // Spreadsheets write 36 as 36.0 or 36,00 when the column has decimals.
  const match = /^(\d{1,6})(?:[.,]0+)?$/.exec(text.trim());
  if (!match) return undefined;
  const value = Number(match[1]);
  return value >= min && value <= max ? value : undefined;
}

/** Credits: a number with at most two decimals, after a point or a comma. */
export function creditNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,2})?0*$/.test(plain)) return undefined;
  const value = Number(plain);
  return value >= LIMITS.credits.min && value <= LIMITS.credits.max ? value : undefined;
}

/** One line of text without doubled spaces; undefined when it is longer than `max` letters. */
export function oneLine(text: string, max: number): string | undefined {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return line.length <= max ? line : undefined;
}
