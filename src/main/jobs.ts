/** Every job there is. */
import type { Db } from '../db/db.ts';
import type { Job } from '../jobs/clock.ts';
import { forgetDialogues } from '../jobs/forget-dialogues.ts';
import { forgetFiles } from '../jobs/forget-files.ts';
import { forgetSent } from '../jobs/forget-sent.ts';
import { forgetSignIns } from '../jobs/forget-sign-ins.ts';
import { forgetUpdates } from '../jobs/forget-updates.ts';
import { wakeSnoozed } from '../jobs/wake-snoozed.ts';
import type { Files } from '../telegram/files.ts';

export function allJobs(db: Db, files: Files): Job[] {
  return [
    wakeSnoozed(db),
    forgetUpdates(db),
    forgetDialogues(db),
    forgetSignIns(db),
    forgetFiles(db, files),
    forgetSent(db),
  ];
}
