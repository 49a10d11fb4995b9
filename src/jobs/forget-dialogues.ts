/** Forgets dialogues that nobody continued for a month: a registration left half-way is begun anew by then. */
import type { Db } from '../db/db.ts';
import { purgeDialogues } from '../telegram/dialogues.ts';
import { forgetInBatches } from './batches.ts';
import type { Job } from './clock.ts';

const KEEP_MS = 30 * 24 * 3600_000;
const BATCH = 1000;

export function forgetDialogues(db: Db): Job {
  return {
    name: 'forget-dialogues',
    schedule: '0 47 3 * * *',
    run: (now, signal) =>
      forgetInBatches(() => db.transaction((tx) => purgeDialogues(tx, now - KEEP_MS, BATCH)), BATCH, signal),
  };
}
