/** Forgets files of people and progress that nobody decided about, and the rejected rows of those long done. */
import { join } from 'node:path';
import type { Db } from '../db/db.ts';
import { forgetPreviews, forgetRows } from '../domain/exchange/files/imports.ts';
import { removeFile } from '../domain/exchange/files/transcript.ts';
import { forgetInBatches } from './batches.ts';
import type { Job } from './clock.ts';

const DAY_MS = 24 * 3600_000;
const UNDECIDED_MS = 2 * DAY_MS;
/** Time to mend rejected rows; they hold names and phones. */
const ROWS_MS = 90 * DAY_MS;
const BATCH = 1000;

/** @param dir where brought files lie */
export function forgetBroughtFiles(db: Db, dir: string): Job {
  return {
    name: 'forget-brought-files',
    schedule: '0 52 * * * *',
    async run(now, signal) {
      for (const stored of await forgetPreviews(db, now - UNDECIDED_MS, now))
        await removeFile(join(dir, stored));
      await forgetInBatches(async () => Number(await forgetRows(db, now - ROWS_MS, BATCH)), 1, signal);
    },
  };
}
