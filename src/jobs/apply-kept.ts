/**
 * Applies statements that were kept because nobody knew their activity, once an official has said what it is. The
 * panel applies the first of them at once; this job the rest, and those of a call that was under way meanwhile.
 */
import type { Db } from '../db/db.ts';
import { activitiesToApply, applyKept } from '../domain/exchange/xapi/apply-kept.ts';
import type { Job } from './clock.ts';

/** Activities of one tick, and statements of each: the next tick goes on. */
const ACTIVITIES = 100;
const STATEMENTS = 5000;

export function applyKeptStatements(db: Db): Job {
  return {
    name: 'apply-kept-statements',
    schedule: '20 * * * * *',
    run: async (now, signal) => {
      for (const activityId of await activitiesToApply(db, ACTIVITIES)) {
        if (signal.aborted) return;
        await applyKept(db, activityId, STATEMENTS, now);
      }
    },
  };
}
