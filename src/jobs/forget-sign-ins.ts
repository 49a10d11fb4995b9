/** Forgets sign-in links and sessions a week after their end; until then a used or old link can say that it is. */
import type { Db } from '../db/db.ts';
import { forgetSignIns as forget } from '../domain/sign-in.ts';
import type { Job } from './clock.ts';

const KEEP_MS = 7 * 24 * 3600_000;

export function forgetSignIns(db: Db): Job {
  return {
    name: 'forget-sign-ins',
    schedule: '0 27 3 * * *',
    run: (now) => forget(db, now - KEEP_MS),
  };
}
