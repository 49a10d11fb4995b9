/** How the running campaigns get on, counted at most once a second however many pages ask. */
import type { Db } from '../../db/db.ts';
import { type Progress, progressOf } from '../../domain/campaigns/progress.ts';

const FRESH_MS = 1000;

/** Undefined for an unknown campaign. */
export type LookUpProgress = (id: number) => Promise<Progress | undefined>;

export function createProgressLookup(db: Db, now: () => number): LookUpProgress {
  const kept = new Map<number, { at: number; progress: Promise<Progress | undefined> }>();
  return (id) => {
    const at = now();
    const known = kept.get(id);
    if (known && at - known.at < FRESH_MS) return known.progress;
    for (const [other, { at: since }] of kept) if (at - since >= FRESH_MS) kept.delete(other);
    const progress = progressOf(db, id, at);
    kept.set(id, { at, progress });
    return progress;
  };
}
