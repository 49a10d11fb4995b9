/** Reminds teachers of their courses: every minute whoever is due by then. */
import type { Db } from '../db/db.ts';
import { quietClock } from '../domain/desk-settings.ts';
import { remindDue } from '../domain/reminders/remind.ts';
import type { Job } from './clock.ts';

export function remind(db: Db, timeZone: string): Job {
  return {
    name: 'remind',
    schedule: '0 * * * * *',
    async run(now, signal) {
      await remindDue(db, now, await quietClock(db, timeZone), signal);
    },
  };
}
