/**
 * Applies statements that were kept because nobody knew their activity, once an official has said what it is, or an
 * editor has made the module whose passport number it holds. The panel applies the first of a mapped activity at once;
 * this job the rest, and those of a call that was under way meanwhile.
 */
import type { Db } from '../db/db.ts';
import { activitiesOfNewModules, activitiesToApply, applyKept } from '../domain/exchange/xapi/apply-kept.ts';
import type { Job } from './clock.ts';

/** Activities of one tick, and statements of each: the next tick goes on. */
const ACTIVITIES = 100;
const STATEMENTS = 5000;
/** Modules that were changed before are looked at no more. */
const NEW_MS = 3600_000;

export function applyKeptStatements(db: Db): Job {
  return {
    name: 'apply-kept-statements',
    schedule: '20 * * * * *',
    run: async (now, signal) => {
      const mapped = await activitiesToApply(db, ACTIVITIES);
      const made = await activitiesOfNewModules(db, now - NEW_MS, ACTIVITIES);
      for (const activityId of new Set([...mapped, ...made])) {
        if (signal.aborted) return;
        await applyKept(db, activityId, STATEMENTS, now);
      }
    },
  };
}
