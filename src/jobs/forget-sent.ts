/**
 * Forgets how messages were delivered half a year ago. Until then a reply to one of them finds its ticket.
 * What is uncertain stays until an official decides.
 */
import type { Db } from '../db/db.ts';
import { purgeOutbox } from '../telegram/outbox.ts';
import { forgetInBatches } from './batches.ts';
import type { Job } from './clock.ts';

const KEEP_MS = 180 * 24 * 3600_000;
const BATCH = 1000;

export function forgetSent(db: Db): Job {
  return {
    name: 'forget-sent',
    schedule: '0 17 3 * * *',
    run: (now, signal) =>
      forgetInBatches(() => db.transaction((tx) => purgeOutbox(tx, now - KEEP_MS, BATCH)), BATCH, signal),
  };
}
