/** Forgets previews of files of courses that nobody applied. */
import type { Db } from '../db/db.ts';
import { forgetPreviews } from '../domain/courses/files/import-rows.ts';
import type { Job } from './clock.ts';

const KEPT_MS = 7 * 24 * 3600_000;

export function forgetCoursePreviews(db: Db): Job {
  return {
    name: 'forget-course-previews',
    schedule: '0 50 3 * * *',
    run: (now) => forgetPreviews(db, now - KEPT_MS, now),
  };
}
