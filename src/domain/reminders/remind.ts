/**
 * The tick of the reminders: looks at every learner whose moment has come, and writes what there is to tell.
 *
 * A batch is read outside of any transaction and written in one, so that questions of teachers never wait long. What
 * is written is durable and final for the day: a tick that dies, a second one at the same time, or the same one once
 * more after a restart goes on with whoever is left.
 */
import type { Db } from '../../db/db.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { courseViewsOfMany } from '../learning/course-view.ts';
import type { QuietClock } from '../quiet-hours.ts';
import { choicesOf, type DueLearner, dueLearners, toldBefore, type Watched, watchedLearners } from './due.ts';
import { type HoursAt, hoursAt } from './hours.ts';
import { planReminder } from './what-to-tell.ts';
import { type Decided, writeReminders } from './write.ts';

const NOTHING: ReadonlySet<string> = new Set();

export interface Reminded {
  /** Learners looked at, and messages written. */
  looked: number;
  written: number;
}

/**
 * Looks at everybody who is due.
 *
 * @param now ms UTC
 * @param signal leaves the rest for the next tick
 */
export async function remindDue(
  db: Db,
  now: number,
  clock: QuietClock,
  signal: AbortSignal,
): Promise<Reminded> {
  const reminded = { looked: 0, written: 0 };
  const hours = hoursAt(now, clock);
  for await (const batch of dueLearners(db, now)) {
    const titles = new Map<number, Titles>();
    const decided = await decide(db, batch, titles, hours);
    reminded.written += await db.transaction((tx) => writeReminders(tx, decided, { now, clock, titles }));
    reminded.looked += batch.length;
    if (signal.aborted) break;
    // Whoever else waits for the event loop comes first.
    await new Promise(setImmediate);
  }
  return reminded;
}

/** @param titles takes the titles of the courses that are met */
async function decide(
  db: Db,
  batch: readonly DueLearner[],
  titles: Map<number, Titles>,
  hours: HoursAt,
): Promise<Decided[]> {
  const { now, clock } = hours;
  const decided = new Map<number, Decided>(
    // Whose teacher is gone has nobody to look for, until they are linked anew.
    batch.map(({ id, remindAt }) => [id, { id, lookedFor: remindAt, next: null, message: undefined }]),
  );
  const open = new Map<number, Watched>();
  for (const learner of await watchedLearners(db, [...decided.keys()])) {
    if (learner.blockedAt === null) open.set(learner.id, learner);
    // Whoever blocked the bot may let it in again any day.
    else settle(learner.id, hours.next(choicesOf(learner).hour));
  }
  const ids = [...open.keys()];
  const { told, today } = await toldBefore(db, ids, now, clock.timeZone);
  for await (const { learnerId, views } of courseViewsOfMany(db, ids, now, clock)) {
    const learner = open.get(learnerId)!;
    for (const { course } of views) titles.set(course.id, course.titles);
    const written = today.get(learnerId);
    const { items, next } = planReminder(
      {
        views,
        lastCompletedAt: learner.lastCompletedAt,
        ...choicesOf(learner),
        told: told.get(learnerId) ?? NOTHING,
        lookedFor: decided.get(learnerId)!.lookedFor,
        today: !written ? 'none' : written.stopped ? 'stopped' : 'told',
      },
      hours,
    );
    settle(learnerId, next, items.length > 0 ? { learner, items, replaces: written?.reminderId } : undefined);
  }
  return [...decided.values()];

  function settle(id: number, next: number | null, message?: Decided['message']): void {
    decided.set(id, { ...decided.get(id)!, next, message });
  }
}
