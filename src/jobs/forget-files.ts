/**
 * Frees the disk: uploads that no answer used, and files fetched from Telegram that nobody looked at for a while;
 * those can be fetched again.
 */
import type { Db } from '../db/db.ts';
import { forgetUploads } from '../domain/uploads.ts';
import type { Files } from '../telegram/files.ts';
import type { Job } from './clock.ts';

const DAY_MS = 24 * 3600_000;
const UNUSED_UPLOAD_MS = 2 * DAY_MS;
const UNSEEN_FILE_MS = 30 * DAY_MS;
const FETCHED_BYTES = 5 * 1024 ** 3;

export function forgetFiles(db: Db, files: Files): Job {
  return {
    name: 'forget-files',
    schedule: '0 37 * * * *',
    async run(now) {
      for (const id of await forgetUploads(db, now - UNUSED_UPLOAD_MS)) await files.removeUpload(id);
      await files.purge(now - UNSEEN_FILE_MS, FETCHED_BYTES);
    },
  };
}
