/** Brings snoozed tickets back to the queue when their time has come. */
import type { Db } from '../db/db.ts';
import { wakeDue } from '../domain/tickets/work.ts';
import type { Job } from './clock.ts';

export function wakeSnoozed(db: Db): Job {
  return {
    name: 'wake-snoozed',
    schedule: '*/10 * * * * *',
    async run(now) {
      await wakeDue(db, now);
    },
  };
}
