/** Why an item of a call cannot be used, in words for developers. */
import type { FactReason } from '../../domain/learning/record.ts';

export type Reason = FactReason | 'invalid-item' | 'place-unknown';

export const REASONS: Readonly<Record<Exclude<Reason, 'invalid-item'>, string>> = {
  'no-key': 'The person has no platformId, login or phone: send at least one.',
  'phone-strange': 'The phone is no telephone number: send it as +998901234567.',
  'phone-shared': 'Several people have this phone: send platformId or login too.',
  'keys-disagree': 'These keys belong to different people: send the platformId alone, or correct the login.',
  'no-target': 'Neither a module nor a course is named: send one.',
  'passport-strange': 'The module is no passport number: it looks like MAT-0412-03.',
  'passport-unknown': 'There is no module with this passport number: GET /api/v1/courses lists them all.',
  'course-unknown': 'There is no course with this code: GET /api/v1/courses lists them all.',
  'course-differs': 'The module belongs to another course: leave the course out.',
  'percent-strange': 'The percent is not from 0 to 100.',
  'score-strange': 'The score is not from 0 to 100: send it in percent.',
  'time-strange': 'A moment is before the year 2000: check how dates are written.',
  'time-ahead': 'It is said to have happened more than a day ahead: check the clock and the time zone.',
  'place-unknown': 'No region or district is called so, or several are: send its id, or leave it out.',
};
