/** Begins campaigns at their moments, and ends those that are over. What is to be sent is sent by the bulk sender. */
import type { Db } from '../db/db.ts';
import { runCampaigns } from '../domain/campaigns/due.ts';
import type { Job } from './clock.ts';

/** @param timeZone the institute's, in which cron is meant */
export function runDueCampaigns(db: Db, timeZone: string): Job {
  return {
    name: 'run-campaigns',
    schedule: '*/5 * * * * *',
    run: (now, signal) => runCampaigns(db, now, timeZone, signal),
  };
}
