/** Goes on with imports of courses that a crash interrupted. */
import type { Db } from '../db/db.ts';
import { runImport, runningImports } from '../domain/courses/files/apply.ts';
import type { Job } from './clock.ts';

export function continueCourseImports(db: Db): Job {
  return {
    name: 'continue-course-imports',
    schedule: '20 * * * * *',
    async run(now, signal) {
      for (const id of await runningImports(db)) await runImport(db, id, () => now, signal);
    },
  };
}
