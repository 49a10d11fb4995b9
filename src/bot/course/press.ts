/** Buttons of «My course», and what a press on one means. The data of a button is at most 64 bytes (Bot API). */
import { REMINDER_KINDS, type ReminderKind } from '../../db/schema/learning.ts';

export type CoursePress =
  /** The list of courses, or the only one. */
  | { to: 'courses' }
  | { to: 'course'; enrolmentId: number }
  | { to: 'modules'; enrolmentId: number; page: number }
  | { to: 'module'; enrolmentId: number; moduleId: number }
  | { to: 'schedule'; enrolmentId: number; page: number }
  | { to: 'calendar'; enrolmentId: number }
  /** Ask about a module. */
  | { to: 'ask'; enrolmentId: number; moduleId: number }
  /** Ask the officials about anything. */
  | { to: 'officials' }
  | { to: 'reminders' }
  | { to: 'switch'; kind: ReminderKind }
  | { to: 'hours' }
  | { to: 'hour'; hour: number }
  /** Find me on the platform. */
  | { to: 'find'; by: 'phone' | 'login' };

/** Every button of «My course», for a handler's filter. */
export const COURSE_PRESS_PATTERN = /^c:/;

/** What a button carries. */
export function coursePressData(press: CoursePress): string {
  const { to, ...rest } = press;
  return ['c', to, ...Object.values(rest)].join(':');
}

/** Reads a button's data; undefined for anything that is not one of ours. */
export function readCoursePress(data: string): CoursePress | undefined {
  const [prefix, to, first = '', second = ''] = data.split(':');
  if (prefix !== 'c') return undefined;
  const [one, two] = [Number(first), Number(second)];
  const both = Number.isSafeInteger(one) && Number.isSafeInteger(two);
  switch (to) {
    case 'courses':
    case 'officials':
    case 'reminders':
    case 'hours':
      return { to };
    case 'course':
    case 'calendar':
      return both ? { to, enrolmentId: one } : undefined;
    case 'modules':
    case 'schedule':
      return both ? { to, enrolmentId: one, page: two } : undefined;
    case 'module':
    case 'ask':
      return both ? { to, enrolmentId: one, moduleId: two } : undefined;
    case 'switch': {
      const kind = REMINDER_KINDS.find((name) => name === first);
      return kind && { to, kind };
    }
    case 'hour':
      return both && one >= 0 && one < 24 ? { to, hour: one } : undefined;
    case 'find':
      return first === 'phone' || first === 'login' ? { to, by: first } : undefined;
    default:
      return undefined;
  }
}
