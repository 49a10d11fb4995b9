/** A message as it would be written, to show officials how it reads. */
import type { ReminderKind } from '../../db/schema/learning.ts';
import type { ReminderItem } from './what-to-tell.ts';

const DAY_MS = 86_400_000;

/** A typical item of a kind at `now` (ms UTC). */
export function sampleItem(kind: ReminderKind, courseId: number, now: number): ReminderItem {
  const about = { occasion: '', enrolmentId: 0, courseId };
  switch (kind) {
    case 'opened':
      return { kind, ...about, portion: 4, count: 2, of: 12 };
    case 'idle':
      return { kind, ...about, portion: 4, dueAt: now + 2 * DAY_MS };
    case 'behind':
      return { kind, ...about, dueHours: 18, doneHours: 11 };
    case 'due':
      return { kind, ...about, dueAt: now + 3 * DAY_MS, percent: 72 };
    case 'overdue':
      return { kind, ...about, dueAt: now - DAY_MS, percent: 72 };
    case 'cycle':
      return { kind, occasion: '', courseId: null, dueAt: now + 30 * DAY_MS };
  }
}
