/** Forgets reminders after two years: longer than any course, and than any step of the five-year cycle. */
import type { Db } from '../db/db.ts';
import { forgetReminders } from '../domain/reminders/forget.ts';
import { forgetInBatches } from './batches.ts';
import type { Job } from './clock.ts';

const KEEP_MS = 2 * 365 * 24 * 3600_000;
const BATCH = 1000;

export function forgetOldReminders(db: Db): Job {
  return {
    name: 'forget-old-reminders',
    schedule: '0 57 3 * * *',
    run: (now, signal) =>
      forgetInBatches(() => db.transaction((tx) => forgetReminders(tx, now - KEEP_MS, BATCH)), BATCH, signal),
  };
}
