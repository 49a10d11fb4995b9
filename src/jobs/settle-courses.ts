/** Brings enrolments up to date with courses that editors changed. */
import type { Db } from '../db/db.ts';
import { settleCourses } from '../domain/learning/settle-courses.ts';
import type { Job } from './clock.ts';

export function settleChangedCourses(db: Db): Job {
  return {
    name: 'settle-changed-courses',
    schedule: '*/10 * * * * *',
    run: (now, signal) => settleCourses(db, now, signal),
  };
}
