/**
 * Forgets updates that were dealt with. They are kept for three days: Telegram repeats one for a day at most, and
 * after a quiet week its numbers may begin anew.
 */
import type { Db } from '../db/db.ts';
import { forgetUpdates as forget } from '../telegram/inbox.ts';
import { forgetInBatches } from './batches.ts';
import type { Job } from './clock.ts';

const KEEP_MS = 3 * 24 * 3600_000;
const BATCH = 1000;

export function forgetUpdates(db: Db): Job {
  return {
    name: 'forget-updates',
    schedule: '0 7 * * * *',
    run: (now, signal) => forgetInBatches(() => forget(db, now - KEEP_MS, BATCH), BATCH, signal),
  };
}
