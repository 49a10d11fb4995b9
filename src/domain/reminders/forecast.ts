/**
 * What will be told later today and tomorrow, if nothing changes: by kind, course and region. Everybody is looked at
 * as the tick will do it, so it is counted in the background, some learners at a time.
 */
import { and, asc, gt, isNotNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { ReminderKind } from '../../db/schema/learning.ts';
import { dayOf } from '../days.ts';
import { type CourseView, courseViewsOfMany } from '../learning/course-view.ts';
import { paceOf } from '../pacing/pace.ts';
import type { QuietClock } from '../quiet-hours.ts';
import { choicesOf, type ToldBefore, toldBefore, type Watched, watchedLearners } from './due.ts';
import { hourAfter } from './hours.ts';
import { type CourseStanding, itemKey, type ReminderItem, whatToTell } from './what-to-tell.ts';

/** So many things of a kind will be told in a region; of one course, or of none. */
export interface ForecastLine {
  readonly regionId: string | null;
  readonly kind: ReminderKind;
  readonly courseId: number | null;
  readonly count: number;
}

export interface DayForecast {
  readonly lines: readonly ForecastLine[];
  /** Messages, by region: one a person. */
  readonly messages: ReadonlyMap<string | null, number>;
}

export interface Forecast {
  /** When it was counted, ms UTC. */
  readonly at: number;
  /** What is still to be written today, and what tomorrow. */
  readonly today: DayForecast;
  readonly tomorrow: DayForecast;
}

const BATCH = 250;

/**
 * Counts what will be told.
 *
 * @param now ms UTC
 * @param counted is told now and then how many learners were looked at
 */
export async function forecastReminders(
  db: Db,
  now: number,
  clock: QuietClock,
  counted: (learners: number) => void,
): Promise<Forecast> {
  const days = { today: createTally(), tomorrow: createTally() };
  let after = 0;
  let seen = 0;
  for (;;) {
    const ids = await watchedIds(db, after);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    const before = await toldBefore(db, ids, now, clock.timeZone);
    const people = new Map((await watchedLearners(db, ids)).map((learner) => [learner.id, learner]));
    for await (const { learnerId, views } of courseViewsOfMany(db, ids, now, clock)) {
      const learner = people.get(learnerId);
      if (!learner || learner.blockedAt !== null) continue;
      const { today, tomorrow } = ahead(learner, views, before, now, clock);
      days.today.add(learner.regionId, today);
      days.tomorrow.add(learner.regionId, tomorrow);
    }
    seen += ids.length;
    counted(seen);
    await new Promise(setImmediate);
  }
  return { at: now, today: days.today.sum(), tomorrow: days.tomorrow.sum() };
}

/** What the next two hours of a teacher's will bring. */
function ahead(
  learner: Watched,
  views: readonly CourseView[],
  before: ToldBefore,
  now: number,
  clock: QuietClock,
): { today: ReminderItem[]; tomorrow: ReminderItem[] } {
  const { off, hour } = choicesOf(learner);
  const { lastCompletedAt } = learner;
  const told = before.told.get(learner.id) ?? new Set<string>();
  const tell = (at: number, known: ReadonlySet<string>) =>
    whatToTell({ views: views.map((view) => standingAt(view, at)), lastCompletedAt, off, told: known }, at);
  const next = hourAfter(now, hour, clock);
  const isToday = dayOf(next, clock.timeZone) === dayOf(now, clock.timeZone);
  if (!isToday) return { today: [], tomorrow: tell(next, told) };
  const today = before.today.has(learner.id) ? [] : tell(next, told);
  const known = new Set([...told, ...today.map(itemKey)]);
  return { today, tomorrow: tell(hourAfter(next, hour, clock), known) };
}

/** The view as it will be at a later moment, if no fact comes. */
function standingAt(view: CourseView, at: number): CourseStanding {
  const { completedAt, percent: whole } = view.enrolment;
  const percent = new Map(view.modules.map(({ module, percent: done }) => [module.id, done]));
  return { ...view, pace: paceOf(view.schedule, { percent, completedAt, whole }, at) };
}

async function watchedIds(db: Queries, after: number): Promise<number[]> {
  const { learners } = db.t;
  const rows = await db
    .select({ id: learners.id })
    .from(learners)
    .where(and(isNotNull(learners.remindAt), gt(learners.id, after)))
    .orderBy(asc(learners.id))
    .limit(BATCH);
  return rows.map(({ id }) => id);
}

function createTally() {
  const lines = new Map<string, ForecastLine>();
  const messages = new Map<string | null, number>();
  return {
    add(regionId: string | null, items: readonly ReminderItem[]): void {
      if (items.length === 0) return;
      messages.set(regionId, (messages.get(regionId) ?? 0) + 1);
      for (const { kind, courseId } of items) {
        const key = `${regionId} ${kind} ${courseId}`;
        const count = (lines.get(key)?.count ?? 0) + 1;
        lines.set(key, { regionId, kind, courseId, count });
      }
    },
    sum: (): DayForecast => ({ lines: [...lines.values()], messages }),
  };
}
