/** What a learner is reminded of, and when. Days are those of Tashkent, quiet hours 22:00 to 07:00. */
import { describe, expect, it } from 'vitest';
import { REMINDER_KINDS } from '../../../src/db/schema/learning.ts';
import { paceOf } from '../../../src/domain/pacing/pace.ts';
import { type ScheduleInput, scheduleOf } from '../../../src/domain/pacing/schedule.ts';
import { hourAfter, hoursAt, hourToday, quietAfter } from '../../../src/domain/reminders/hours.ts';
import { readReminderPress, reminderPressData } from '../../../src/domain/reminders/press.ts';
import {
  type CourseStanding,
  itemKey,
  planReminder,
  type ReminderPlan,
  whatToTell,
} from '../../../src/domain/reminders/what-to-tell.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const clock = { timeZone: 'Asia/Tashkent', quietHours: { from: '22:00', until: '07:00' } };
/** Midnight in Tashkent on 1 November 2026. */
const MIDNIGHT = Date.UTC(2026, 9, 31, 19);
/** `at(3, 9)`: nine o’clock on the third day after. */
const at = (day: number, hour = 9) => MIDNIGHT + day * DAY + hour * HOUR;

interface Case {
  percent?: Record<number, number>;
  lastFactAt?: number | null;
  status?: 'active' | 'completed' | 'withdrawn';
  changes?: ScheduleInput['changes'];
  dueAt?: number;
  stopped?: CourseStanding['course']['stoppedReminders'];
  id?: number;
}

/** Ten modules of six hours, two a portion every 12 hours, from the first day at nine, due after 30 days. */
function standing(now: number, given: Case = {}): CourseStanding {
  const schedule = scheduleOf({
    modules: Array.from({ length: 10 }, (_, index) => ({ id: index + 1, hours: 6 })),
    plan: { stepHours: 12, by: 'modules', perPortion: 2 },
    startedAt: at(0),
    dueAt: given.dueAt ?? at(30),
    changes: given.changes ?? [],
    clock,
  });
  const percent = new Map(Object.entries(given.percent ?? {}).map(([id, done]) => [Number(id), done]));
  return {
    enrolment: {
      id: given.id ?? 17,
      status: given.status ?? 'active',
      percent: 20,
      lastFactAt: given.lastFactAt ?? null,
    },
    course: { id: 3, stoppedReminders: given.stopped ?? [] },
    schedule,
    pace: paceOf(schedule, { percent, completedAt: given.status === 'completed' ? now : null }, now),
  };
}

const upTo = (last: number) => Object.fromEntries(Array.from({ length: last }, (_, i) => [i + 1, 100]));

function tell(now: number, given: Case & { told?: string[]; off?: ReminderPlan['off'] } = {}) {
  const question = { views: [standing(now, given)], lastCompletedAt: null, off: given.off ?? [] };
  return whatToTell({ ...question, told: new Set(given.told) }, now);
}
const kinds = (...given: Parameters<typeof tell>) => tell(...given).map(itemKey);

describe('what is told', () => {
  it('a portion that opened, with those since the last message, once', () => {
    expect(kinds(at(0))).toEqual(['opened 17:1']);
    const [item] = tell(at(1), { told: ['opened 17:1'], percent: { 1: 10 }, lastFactAt: at(0, 12) });
    expect(item).toMatchObject({ kind: 'opened', portion: 3, count: 2, of: 5 });
    expect(kinds(at(1), { told: ['opened 17:3'], lastFactAt: at(1) })).toEqual([]);
  });

  it('no portion that opened days ago, nor one that is done already', () => {
    expect(kinds(at(5), { percent: upTo(8), lastFactAt: at(5) })).toEqual([]);
    expect(kinds(at(1), { percent: upTo(10), lastFactAt: at(1) })).toEqual([]);
  });

  it('that nothing was done half way to the portion’s due time', () => {
    // The first portion is due after a fifth of 30 days.
    expect(kinds(at(2), { told: ['opened 17:5'] })).toEqual([]);
    expect(kinds(at(3), { told: ['opened 17:5'] })).toEqual([`idle 17:1:${at(6)}`]);
    expect(kinds(at(3), { told: ['opened 17:5'], lastFactAt: at(1) })).toEqual([]);
  });

  it('being behind, once a week', () => {
    const [item] = tell(at(8), { percent: { 1: 50 } });
    expect(item).toMatchObject({ kind: 'behind', occasion: '17:8', dueHours: 12, doneHours: 3 });
    for (const day of [8, 9, 14])
      expect(kinds(at(day), { percent: { 1: 50 }, told: ['behind 17:8'] })).toEqual([]);
    expect(kinds(at(15), { percent: { 1: 50 }, told: ['behind 17:8'] })).toEqual(['behind 17:15']);
  });

  it('not being behind where no pace would do: that is the supervisor’s', () => {
    const now = at(1, 12);
    expect(kinds(now, { dueAt: at(1, 10), told: ['opened 17:4'] })).toEqual([`overdue 17:${at(1, 10)}:0`]);
    expect(kinds(at(1), { dueAt: at(1, 10), told: ['opened 17:3', `due 17:${at(1, 10)}:1`] })).toEqual([]);
  });

  it('the due date 7, 3 and 1 days before, each once', () => {
    const late = { percent: upTo(9), lastFactAt: at(29) };
    const due = (days: number) => `due 17:${at(30)}:${days}`;
    expect(kinds(at(22, 23), late)).toEqual([]);
    expect(kinds(at(23), late)).toEqual([due(7)]);
    expect(kinds(at(26), { ...late, told: [due(7)] })).toEqual([]);
    expect(kinds(at(27), { ...late, told: [due(7)] })).toEqual([due(3)]);
    expect(kinds(at(29), { ...late, told: [due(3)] })).toEqual([due(1)]);
    expect(kinds(at(30), { ...late, told: [due(1)] })).toEqual([]);
  });

  it('a due date that was moved anew', () => {
    const changes = [{ kind: 'extend' as const, fromAt: at(20), untilAt: null, byMs: 14 * DAY }];
    const late = { percent: upTo(9), lastFactAt: at(29), changes };
    expect(kinds(at(30), late)).toEqual([]);
    expect(kinds(at(41), late)).toEqual([`due 17:${at(44)}:3`]);
  });

  it('a missed due date, once a week for four weeks', () => {
    const occasions = [31, 38, 45, 52].map((day) => kinds(at(day)));
    expect(occasions).toEqual([0, 1, 2, 3].map((time) => [`overdue 17:${at(30)}:${time}`]));
    expect(kinds(at(59))).toEqual([]);
  });

  it('nothing of a course that is paused, completed or left', () => {
    const changes = [{ kind: 'pause' as const, fromAt: at(5), untilAt: null, byMs: 0 }];
    expect(kinds(at(40), { changes })).toEqual([]);
    expect(kinds(at(40), { status: 'completed' })).toEqual([]);
    expect(kinds(at(40), { status: 'withdrawn' })).toEqual([]);
  });

  it('nothing of a kind that the teacher does not want, or that was stopped for the course', () => {
    for (const kind of ['off', 'stopped'] as const) {
      expect(kinds(at(0), { [kind]: ['opened'] })).toEqual([]);
      expect(kinds(at(23), { [kind]: ['due'], percent: { 1: 50 } })).toEqual(['behind 17:23']);
      expect(kinds(at(31), { [kind]: [...REMINDER_KINDS] })).toEqual([]);
    }
  });

  it('several courses in one message', () => {
    const now = at(23);
    const views = [standing(now, { percent: upTo(9), lastFactAt: now }), standing(now, { id: 18 })];
    const items = whatToTell({ views, lastCompletedAt: null, off: [], told: new Set() }, now);
    expect(items.map(itemKey)).toEqual([`due 17:${at(30)}:7`, `due 18:${at(30)}:7`]);
  });

  it('the five-year cycle half a year before, a month before and at its end, but not to whoever is learning', () => {
    const lastCompletedAt = Date.UTC(2021, 10, 30);
    const end = Date.UTC(2026, 10, 30);
    const ask = (now: number, views: CourseStanding[] = []) =>
      whatToTell({ views, lastCompletedAt, off: [], told: new Set() }, now).map(itemKey);
    expect(ask(end - 181 * DAY)).toEqual([]);
    expect(ask(end - 180 * DAY)).toEqual([`cycle ${end}:0`]);
    expect(ask(end - 30 * DAY)).toEqual([`cycle ${end}:1`]);
    expect(ask(end)).toEqual([`cycle ${end}:2`]);
    expect(ask(end + 91 * DAY)).toEqual([]);
    expect(ask(at(10), [standing(at(10))])).not.toContain(`cycle ${end}:1`);
  });
});

describe('when it is told', () => {
  const plan = (now: number, given: Partial<ReminderPlan> & { of?: Case } = {}) =>
    planReminder(
      {
        views: [standing(now, given.of)],
        lastCompletedAt: null,
        off: [],
        told: new Set(),
        hour: 9,
        lookedFor: now,
        today: 'none',
        ...given,
      },
      hoursAt(now, clock),
    );

  it('at the teacher’s hour, and then the next day again', () => {
    expect(plan(at(8)).items).toHaveLength(1);
    expect(plan(at(8)).next).toBe(at(9));
    expect(plan(at(8, 8.9))).toEqual({ items: [], next: at(8) });
  });

  it('also when the look comes late, as long as it is day', () => {
    expect(plan(at(8, 13), { lookedFor: at(8) }).items).toHaveLength(1);
    expect(plan(at(8, 21.9), { lookedFor: at(7) }).items).toHaveLength(1);
    expect(plan(at(8, 22), { lookedFor: at(8) })).toEqual({ items: [], next: at(9) });
    expect(plan(at(9, 7.5), { lookedFor: at(8) })).toEqual({ items: [], next: at(9) });
  });

  it('not when a fact wakes us later that day, unless the day’s message was called back by one', () => {
    expect(plan(at(8, 11), { lookedFor: at(8, 11) })).toEqual({ items: [], next: at(9) });
    expect(plan(at(8, 11), { lookedFor: at(8, 11), today: 'stopped' }).items).toHaveLength(1);
    expect(plan(at(8, 11), { lookedFor: at(8), today: 'told' })).toEqual({ items: [], next: at(9) });
  });

  it('when a course is to begin, a pause holds, or nothing runs', () => {
    expect(plan(at(-5))).toEqual({ items: [], next: at(0) });
    expect(plan(at(40), { of: { status: 'completed' } })).toEqual({ items: [], next: null });
    expect(plan(at(90))).toEqual({ items: [], next: null });
  });

  it('the cycle’s moments of somebody who learns nothing now', () => {
    const lastCompletedAt = Date.UTC(2023, 0, 10);
    const end = Date.UTC(2028, 0, 10);
    const { next } = plan(at(0), { views: [], lastCompletedAt });
    expect(next).toBe(hourAfter(end - 180 * DAY, 9, clock));
    // Linked in the afternoon, when the cycle has ended already.
    const over = { views: [], lastCompletedAt: at(-3) - 5 * 365.25 * DAY, lookedFor: at(0, 15) };
    expect(plan(at(0, 15), over)).toEqual({ items: [], next: at(1) });
    expect(plan(at(1), { ...over, lookedFor: at(1) }).items).toMatchObject([{ kind: 'cycle' }]);
  });
});

describe('the hour', () => {
  it('is never quiet: an hour of the night is its end', () => {
    expect(hourToday(at(3, 6.9), 3, clock)).toBeUndefined();
    expect(hourToday(at(3, 7), 3, clock)).toBe(at(3, 7));
    expect(hourToday(at(3, 7), 23, clock)).toBe(at(3, 7));
    expect(hourAfter(at(3, 7), 23, clock)).toBe(at(4, 7));
    expect(hourAfter(at(3, 8.99), 9, clock)).toBe(at(3));
  });

  it('is the wall clock’s where that changes', () => {
    const berlin = { timeZone: 'Europe/Berlin', quietHours: { from: '22:00', until: '07:00' } };
    // Summer time begins on 28 March 2027 at 01:00 UTC.
    expect(hourAfter(Date.UTC(2027, 2, 27, 8), 9, berlin)).toBe(Date.UTC(2027, 2, 28, 7));
    expect(hourAfter(Date.UTC(2027, 2, 26, 9), 9, berlin)).toBe(Date.UTC(2027, 2, 27, 8));
  });

  it('ends when the night begins, or with the day', () => {
    expect(quietAfter(at(3), clock)).toBe(at(3, 22));
    expect(quietAfter(at(3, 22), clock)).toBe(at(4, 22));
    const never = { ...clock, quietHours: { from: '00:00', until: '00:00' } };
    expect(quietAfter(at(3), never)).toBe(at(4, 0));
  });
});

describe('a reminder’s buttons', () => {
  it('say what they mean, in 64 bytes', () => {
    const all = { kind: 'off' as const, off: [...REMINDER_KINDS] };
    expect(readReminderPress(reminderPressData(all))).toEqual(all);
    expect(reminderPressData(all).length).toBeLessThanOrEqual(64);
    expect(readReminderPress(reminderPressData({ kind: 'course' }))).toEqual({ kind: 'course' });
    expect(readReminderPress('remind:off:nothing')).toBeUndefined();
    expect(readReminderPress('t:show:1')).toBeUndefined();
  });
});
