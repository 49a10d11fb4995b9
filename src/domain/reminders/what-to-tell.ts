/**
 * What a learner is to be reminded of at a moment, and when to look at them next. Pure: no clock, no database.
 *
 * Each thing is told once: its kind and `occasion` name it for good. Several things make one message, and of one
 * course only the gravest of idle, behind, due and overdue is in it.
 */
import type { ReminderKind } from '../../db/schema/learning.ts';
import type { Pace } from '../pacing/pace.ts';
import type { Schedule } from '../pacing/schedule.ts';
import { isQuiet } from '../quiet-hours.ts';
import { type HoursAt, hourAfter } from './hours.ts';

/** One course of a learner, as far as reminders look at it. */
export interface CourseStanding {
  readonly enrolment: {
    readonly id: number;
    readonly status: 'active' | 'completed' | 'withdrawn';
    readonly percent: number;
    /** When the last fact about it happened; ms UTC. */
    readonly lastFactAt: number | null;
  };
  readonly course: { readonly id: number; readonly stoppedReminders: readonly ReminderKind[] };
  readonly schedule: Pick<Schedule, 'startedAt' | 'dueAt' | 'feasible'>;
  readonly pace: Pick<Pace, 'state' | 'portions' | 'nextDue' | 'dueHours' | 'doneHours'>;
}

/** One thing to tell. Moments are ms UTC. */
export type ReminderItem = { readonly occasion: string } & (
  | {
      readonly kind: 'opened';
      readonly enrolmentId: number;
      readonly courseId: number;
      /** The portion that opened last, how many opened that were not told of, and how many there are. */
      readonly portion: number;
      readonly count: number;
      readonly of: number;
    }
  | {
      readonly kind: 'idle';
      readonly enrolmentId: number;
      readonly courseId: number;
      readonly portion: number;
      readonly dueAt: number;
    }
  | {
      readonly kind: 'behind';
      readonly enrolmentId: number;
      readonly courseId: number;
      /** Study hours. */
      readonly dueHours: number;
      readonly doneHours: number;
    }
  | {
      readonly kind: 'due' | 'overdue';
      readonly enrolmentId: number;
      readonly courseId: number;
      readonly dueAt: number;
      readonly percent: number;
    }
  | { readonly kind: 'cycle'; readonly courseId: null; readonly dueAt: number }
);

export interface ReminderQuestion {
  readonly views: readonly CourseStanding[];
  /** When the learner completed a course last, for the five-year cycle. */
  readonly lastCompletedAt: number | null;
  /** The kinds that the teacher does not want. */
  readonly off: readonly ReminderKind[];
  /** What they were told already, by {@link itemKey}. */
  readonly told: ReadonlySet<string>;
}

export interface ReminderPlan extends ReminderQuestion {
  /** The teacher's hour of the day, 0 to 23. */
  readonly hour: number;
  /** The moment for which this look was set. */
  readonly lookedFor: number;
  /** Whether there was a message today, and whether a fact called it back. */
  readonly today: 'none' | 'stopped' | 'told';
}

const DAY_MS = 86_400_000;
/** Days before the due date on which it is told of. */
const DUE_DAYS = [1, 3, 7] as const;
/** What opened longer ago is no news. */
const NEWS_MS = 2 * DAY_MS;
/** Being behind or overdue is repeated after so many days. */
const AGAIN_DAYS = 7;
const AGAIN_MS = AGAIN_DAYS * DAY_MS;
/** An overdue course is told of so many times; after that a person has to talk to them. */
const OVERDUE_TIMES = 4;
export const CYCLE_YEARS = 5;
/** Days before the five years end on which that is told of. */
const CYCLE_DAYS = [180, 30, 0] as const;
/** A cycle that ended longer ago is old news. */
const CYCLE_OVER_MS = 90 * DAY_MS;

/** Names a thing that is told once. */
export const itemKey = ({ kind, occasion }: { kind: ReminderKind; occasion: string }): string =>
  `${kind} ${occasion}`;

/** Everything that is to be told at `now`, without what the learner knows, does not want, or was stopped for a course. */
export function whatToTell(question: ReminderQuestion, now: number): ReminderItem[] {
  const { views, lastCompletedAt, told, off } = question;
  const isNews = (item: ReminderItem) => !off.includes(item.kind) && !told.has(itemKey(item));
  const running = views.filter((view) => isRunning(view, now) && view.pace.state !== 'paused');
  const items = running.flatMap((view) => {
    const mayBeTold = (item: ReminderItem) =>
      isNews(item) && !view.course.stoppedReminders.includes(item.kind);
    const opened = openedItem(view, told, now);
    const gravest = graveItems(view, told, now).find(mayBeTold);
    return [...(opened && mayBeTold(opened) ? [opened] : []), ...(gravest ? [gravest] : [])];
  });
  // Whoever is in a course need not be told that it is time for one.
  const isBusy = views.some((view) => isRunning(view, now) || isAhead(view, now));
  const cycle = isBusy ? undefined : cycleItem(lastCompletedAt, now);
  return cycle && isNews(cycle) ? [...items, cycle] : items;
}

/**
 * What to write to a learner now, if this is the moment, and when to look next: at the next hour of the teacher's
 * while anything runs, waits to be told or has just been told (a message that did not get through is found out then),
 * else when something may begin; null when nothing can but by a fact.
 */
export function planReminder(
  question: ReminderPlan,
  hours: HoursAt,
): { items: ReminderItem[]; next: number | null } {
  const { now, clock } = hours;
  const { views, lastCompletedAt, hour, lookedFor, today } = question;
  const waiting = whatToTell(question, now);
  const begun = hours.today(hour);
  const isHour = begun !== undefined && !isQuiet(now, clock);
  // A fact wakes us at any time; only what was due by the hour is told then, or what a fact has called back today.
  const may = isHour && (today === 'stopped' || (today === 'none' && lookedFor <= begun));
  const items = may ? waiting : [];
  if (waiting.length > 0 || today === 'told' || views.some((view) => isRunning(view, now)))
    return { items, next: hours.next(hour) };
  const begins = [
    ...views.filter((view) => isAhead(view, now)).map(({ schedule }) => schedule.startedAt),
    ...cycleMoments(lastCompletedAt).filter((moment) => moment > now),
  ];
  return { items, next: begins.length > 0 ? hourAfter(Math.min(...begins) - 1, hour, clock) : null };
}

/** Whether there is still something to tell of a course. */
function isRunning({ enrolment, schedule, pace }: CourseStanding, now: number): boolean {
  if (enrolment.status !== 'active' || pace.state === 'completed' || schedule.startedAt > now) return false;
  return schedule.dueAt === null || now < schedule.dueAt + OVERDUE_TIMES * AGAIN_MS;
}

/** Whether a course is to begin. */
const isAhead = ({ enrolment, schedule }: CourseStanding, now: number): boolean =>
  enrolment.status === 'active' && schedule.startedAt > now;

/** The portion that opened last, if that is news, with those before it that were not told of. */
function openedItem(
  { enrolment, course, pace }: CourseStanding,
  told: ReadonlySet<string>,
  now: number,
): ReminderItem | undefined {
  if (pace.state === 'overdue') return undefined;
  const occasionOf = (portion: number) => `${enrolment.id}:${portion}`;
  const fresh = pace.portions.filter(
    ({ opensAt, state }) => opensAt !== null && opensAt <= now && opensAt > now - NEWS_MS && state !== 'done',
  );
  const knew = fresh.findLastIndex(({ number }) =>
    told.has(itemKey({ kind: 'opened', occasion: occasionOf(number) })),
  );
  const news = fresh.slice(knew + 1);
  const last = news.at(-1);
  if (!last) return undefined;
  return {
    kind: 'opened',
    occasion: occasionOf(last.number),
    enrolmentId: enrolment.id,
    courseId: course.id,
    portion: last.number,
    count: news.length,
    of: pace.portions.length,
  };
}

/** What holds of a course at `now`, the gravest first. */
function graveItems(view: CourseStanding, told: ReadonlySet<string>, now: number): ReminderItem[] {
  return [
    overdueItem(view, now),
    dueItem(view, now),
    behindItem(view, told, now),
    idleItem(view, now),
  ].filter((item) => item !== undefined);
}

function overdueItem({ enrolment, course, schedule }: CourseStanding, now: number): ReminderItem | undefined {
  const { dueAt } = schedule;
  if (dueAt === null || dueAt >= now) return undefined;
  const time = Math.floor((now - dueAt) / AGAIN_MS);
  const { id, percent } = enrolment;
  return {
    kind: 'overdue',
    occasion: `${id}:${dueAt}:${time}`,
    enrolmentId: id,
    courseId: course.id,
    dueAt,
    percent,
  };
}

function dueItem({ enrolment, course, schedule }: CourseStanding, now: number): ReminderItem | undefined {
  const { dueAt } = schedule;
  if (dueAt === null || dueAt < now) return undefined;
  const days = DUE_DAYS.find((each) => dueAt - now <= each * DAY_MS);
  if (days === undefined) return undefined;
  const { id, percent } = enrolment;
  return {
    kind: 'due',
    occasion: `${id}:${dueAt}:${days}`,
    enrolmentId: id,
    courseId: course.id,
    dueAt,
    percent,
  };
}

/** The day of the course is the occasion, unless one of the days before it was one. */
function behindItem(
  { enrolment, course, schedule, pace }: CourseStanding,
  told: ReadonlySet<string>,
  now: number,
): ReminderItem | undefined {
  const { state, dueHours, doneHours } = pace;
  // Where the schedule leaves no way to make it, the supervisor has to act and not the learner.
  if ((state !== 'behind' && state !== 'at-risk') || !schedule.feasible || doneHours >= dueHours)
    return undefined;
  const day = Math.floor((now - schedule.startedAt) / DAY_MS);
  const occasionOf = (back: number) => `${enrolment.id}:${day - back}`;
  for (let back = 1; back < AGAIN_DAYS; back += 1)
    if (told.has(itemKey({ kind: 'behind', occasion: occasionOf(back) }))) return undefined;
  return {
    kind: 'behind',
    occasion: occasionOf(0),
    enrolmentId: enrolment.id,
    courseId: course.id,
    dueHours,
    doneHours,
  };
}

/** Half of the time for the portion in hand has gone, and nothing was done since it opened. */
function idleItem({ enrolment, course, pace }: CourseStanding, now: number): ReminderItem | undefined {
  const inHand = pace.nextDue?.portion;
  if (!inHand || inHand.opensAt === null || inHand.dueAt === null) return undefined;
  const { number, opensAt, dueAt } = inHand;
  const isHalfWay = now >= opensAt + (dueAt - opensAt) / 2 && now < dueAt;
  if (!isHalfWay || (enrolment.lastFactAt ?? Number.NEGATIVE_INFINITY) >= opensAt) return undefined;
  return {
    kind: 'idle',
    occasion: `${enrolment.id}:${number}:${dueAt}`,
    enrolmentId: enrolment.id,
    courseId: course.id,
    portion: number,
    dueAt,
  };
}

/** Half a year before the five years end, a month before, and when they have. */
function cycleItem(lastCompletedAt: number | null, now: number): ReminderItem | undefined {
  const stage = cycleMoments(lastCompletedAt).findLastIndex((moment) => moment <= now);
  if (lastCompletedAt === null || stage === -1) return undefined;
  const dueAt = cycleEnd(lastCompletedAt);
  if (now > dueAt + CYCLE_OVER_MS) return undefined;
  return { kind: 'cycle', occasion: `${dueAt}:${stage}`, courseId: null, dueAt };
}

function cycleMoments(lastCompletedAt: number | null): number[] {
  if (lastCompletedAt === null) return [];
  const end = cycleEnd(lastCompletedAt);
  return CYCLE_DAYS.map((days) => end - days * DAY_MS);
}

/** When the next course is due after one that was completed; ms UTC. */
export function cycleEnd(lastCompletedAt: number): number {
  const date = new Date(lastCompletedAt);
  return date.setUTCFullYear(date.getUTCFullYear() + CYCLE_YEARS);
}
