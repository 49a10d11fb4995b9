/** How the running campaigns get on, counted at most once a second however many pages ask. */
import type { Db } from '../../db/db.ts';
import { readNotice } from '../../domain/campaigns/notices.ts';
import { type Progress, progressOf } from '../../domain/campaigns/progress.ts';

const FRESH_MS = 1000;

export interface ProgressLookup {
  /** As it is now, give or take a second; undefined for an unknown campaign. */
  of(id: number): Promise<Progress | undefined>;
  close(): void;
}

export function createProgressLookup(db: Db, now: () => number): ProgressLookup {
  const kept = new Map<number, { at: number; progress: Promise<Progress | undefined> }>();
  // Paused, resumed, ended: whoever did it wants to see it.
  const close = db.listen('campaign', (text) => {
    const notice = readNotice(text);
    if (notice?.what === 'changed') kept.delete(notice.id);
  });
  return {
    of(id) {
      const at = now();
      const known = kept.get(id);
      if (known && at - known.at < FRESH_MS) return known.progress;
      for (const [other, { at: since }] of kept) if (at - since >= FRESH_MS) kept.delete(other);
      const progress = progressOf(db, id, at);
      kept.set(id, { at, progress });
      return progress;
    },
    close,
  };
}
