/** Keeps the messages up to date that show editors in Telegram how their campaigns get on. */
import type { Db } from '../db/db.ts';
import { showProgress, type Watching } from '../domain/campaigns/watch.ts';
import type { Job } from './clock.ts';

export function watchCampaigns(db: Db, watching: Watching): Job {
  return {
    name: 'watch-campaigns',
    schedule: '*/2 * * * * *',
    run: (now) => showProgress(db, watching, now),
  };
}
