/**
 * Tables of learning: courses and modules, the people the platform knows, their enrolments and progress, and what
 * they were reminded of.
 */
import { sql } from 'drizzle-orm';
import type { Kit } from '../kit.ts';
import type { PeopleTables } from './people.ts';
import type { telegramTables } from './telegram.ts';

/** A title in the four languages; a missing one falls back (`titleIn` in the domain). */
export type Titles = Partial<Record<'uz' | 'uz-Cyrl' | 'ru' | 'en', string>>;

/** Where and when something is open. Null in the database means: everywhere, always. */
export interface Permission {
  /** Open from this moment, ms UTC. */
  from?: number;
  /** Closed again from this moment, ms UTC. */
  until?: number;
  /** Whole regions, or single districts of them; empty means everywhere. */
  places: { regionId: string; districtId?: string }[];
}

/** How a course is cut into portions, of which one opens every `stepHours` after the start. */
export interface CoursePlan {
  /** Hours from one portion's opening to the next. */
  stepHours: number;
  /** What `perPortion` counts: study hours or modules. */
  by: 'hours' | 'modules';
  perPortion: number;
}

/** Who teaches a course: the domain notes name these four. */
export const PROVIDERS = ['regional_centre', 'platform', 'university', 'non_state'] as const;
export type Provider = (typeof PROVIDERS)[number];

export const ENROLMENT_STATUSES = ['active', 'completed', 'withdrawn'] as const;

/** How a learner of the platform was joined with a teacher of the bot. */
export const LINK_WAYS = ['phone', 'code', 'official'] as const;
export type LinkWay = (typeof LINK_WAYS)[number];

export const RESULTS = ['passed', 'failed'] as const;
export type Result = (typeof RESULTS)[number];

/** A value and the moment it is from, ms UTC. */
export interface Said<T> {
  value: T;
  at: number;
}

/**
 * What other systems said of an enrolment, each thing with the moment it is from: the newest word on each counts,
 * whatever order they come in. The enrolment's columns follow from this and from the modules' progress.
 */
export interface Told {
  /** The earliest moment that anything was said about. */
  firstAt: number;
  startedAt?: Said<number>;
  dueAt?: Said<number>;
  provider?: Said<Provider>;
  groupName?: Said<string>;
  /** Whether they left, or came back; completion is a fact of its own. */
  withdrawn?: Said<boolean>;
  /** Of the course as a whole: 0 to 100, and the earliest moment at which it was said to be completed. */
  percent?: Said<number>;
  result?: Said<Result>;
  score?: Said<number>;
  completedAt?: number;
}

export const SCHEDULE_CHANGE_KINDS = ['pause', 'extend', 'shift'] as const;
export type ScheduleChangeKind = (typeof SCHEDULE_CHANGE_KINDS)[number];

export const REMINDER_KINDS = ['opened', 'idle', 'behind', 'due', 'overdue', 'cycle'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export function learningTables(
  k: Kit,
  { teachers, officials }: PeopleTables,
  { outbox }: ReturnType<typeof telegramTables>,
) {
  const courses = k.table(
    'courses',
    {
      id: k.serial('id'),
      /** The short name by which files and other systems call it. */
      code: k.text('code').notNull(),
      titles: k.json<Titles>('titles').notNull(),
      area: k.text('area').notNull(),
      hours: k.int('hours').notNull(),
      credits: k.real('credits').notNull(),
      plan: k.json<CoursePlan>('plan').notNull(),
      /** Days from an enrolment's start to its due date, where none is told. */
      durationDays: k.int('duration_days').notNull(),
      permission: k.json<Permission>('permission'),
      /** Reminders that nobody gets about this course. */
      stoppedReminders: k.json<ReminderKind[]>('stopped_reminders').notNull(),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      archivedAt: k.int('archived_at'),
      /** Since when its enrolments wait to be brought up to date with a change of it or of its modules. */
      unsettledAt: k.int('unsettled_at'),
    },
    (t) => [k.uniqueIndex('courses_code').on(t.code)],
  );

  const modules = k.table(
    'modules',
    {
      id: k.serial('id'),
      courseId: k
        .int('course_id')
        .notNull()
        .references(() => courses.id, { onDelete: 'restrict' }),
      /** The module's number in the platform, by which content and questions are analysed. */
      passport: k.text('passport').notNull(),
      /** Its place in the course, from 1. */
      position: k.int('position').notNull(),
      titles: k.json<Titles>('titles').notNull(),
      area: k.text('area').notNull(),
      hours: k.int('hours').notNull(),
      credits: k.real('credits').notNull(),
      permission: k.json<Permission>('permission'),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      archivedAt: k.int('archived_at'),
    },
    (t) => [
      k.uniqueIndex('modules_passport').on(t.passport),
      k.index('modules_course').on(t.courseId, t.position),
    ],
  );

  /** People as the platform tells of them, whether or not they ever wrote to the bot. */
  const learners = k.table(
    'learners',
    {
      id: k.serial('id'),
      platformId: k.text('platform_id'),
      /** Their sign-in name on the platform, in small letters. */
      login: k.text('login'),
      /** E.164 with the plus. */
      phone: k.text('phone'),
      fullName: k.text('full_name'),
      regionId: k.text('region_id'),
      districtId: k.text('district_id'),
      /** The teacher of the bot who is this person; one to one. */
      teacherId: k.int('teacher_id').references(() => teachers.id, { onDelete: 'set null' }),
      linkedAt: k.int('linked_at'),
      linkedBy: k.oneOf('linked_by', LINK_WAYS),
      /** An official undid a wrong link with this teacher: it is not made again by itself. */
      refusedTeacherId: k.int('refused_teacher_id'),
      /** Of the one-time code that the import or the API carried; the code itself is not kept. */
      codeHash: k.text('code_hash'),
      codeExpiresAt: k.int('code_expires_at'),
      codeTries: k.int('code_tries').notNull().default(0),
      /** When the last course was completed, for the five-year cycle. */
      lastCompletedAt: k.int('last_completed_at'),
      /** When to look next whether there is something to remind them of; null for never. */
      remindAt: k.int('remind_at'),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
      /** Names and numbers folded for search. */
      searchText: k.text('search_text').notNull(),
    },
    (t) => [
      k.uniqueIndex('learners_platform').on(t.platformId),
      k.uniqueIndex('learners_login').on(t.login),
      k.uniqueIndex('learners_teacher').on(t.teacherId),
      k.index('learners_phone').on(t.phone),
      k.index('learners_region').on(t.regionId, t.id),
      k.index('learners_remind').on(t.remindAt).where(sql`remind_at is not null`),
    ],
  );

  const enrolments = k.table(
    'enrolments',
    {
      id: k.serial('id'),
      learnerId: k
        .int('learner_id')
        .notNull()
        .references(() => learners.id, { onDelete: 'cascade' }),
      courseId: k
        .int('course_id')
        .notNull()
        .references(() => courses.id, { onDelete: 'restrict' }),
      provider: k.oneOf('provider', PROVIDERS).notNull(),
      status: k.oneOf('status', ENROLMENT_STATUSES).notNull(),
      /** The study group, by the name the platform gives it. */
      groupName: k.text('group_name'),
      startedAt: k.int('started_at').notNull(),
      dueAt: k.int('due_at').notNull(),
      /** When the platform's word on start, due date, provider and status is from; null while they are only inferred. */
      toldAt: k.int('told_at'),
      told: k.json<Told>('told'),
      /** Done share of the course, 0 to 100, weighed by the modules' hours. */
      percent: k.int('percent').notNull().default(0),
      completedAt: k.int('completed_at'),
      /** Of the final assessment, as last told. */
      result: k.oneOf('result', RESULTS),
      /** When the last fact about it happened. */
      lastFactAt: k.int('last_fact_at'),
      /** Finished before the schedule allows: the evidence, for supervisors. */
      tooFast: k.json<{ earliestFinish: number; completedAt: number; hours: number }>('too_fast'),
      tooFastReviewedAt: k.int('too_fast_reviewed_at'),
      tooFastReviewedBy: k
        .int('too_fast_reviewed_by')
        .references(() => officials.id, { onDelete: 'set null' }),
      tooFastNote: k.text('too_fast_note'),
      createdAt: k.int('created_at').notNull(),
      updatedAt: k.int('updated_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('enrolments_learner').on(t.learnerId, t.courseId),
      k.index('enrolments_course').on(t.courseId, t.groupName, t.id),
      k.index('enrolments_too_fast').on(t.completedAt).where(sql`too_fast is not null`),
    ],
  );

  /** What is known of a learner in a module: the merge of all facts, whatever their order (`domain/learning`). */
  const moduleProgress = k.table(
    'module_progress',
    {
      learnerId: k
        .int('learner_id')
        .notNull()
        .references(() => learners.id, { onDelete: 'cascade' }),
      moduleId: k
        .int('module_id')
        .notNull()
        .references(() => modules.id, { onDelete: 'cascade' }),
      /** 0 to 100, of the newest fact that told one. */
      percent: k.int('percent').notNull(),
      percentAt: k.int('percent_at'),
      /** The earliest moment at which somebody said it was completed. */
      completedAt: k.int('completed_at'),
      result: k.oneOf('result', RESULTS),
      resultAt: k.int('result_at'),
      /** 0 to 100. */
      score: k.real('score'),
      scoreAt: k.int('score_at'),
      /** The earliest and the latest moment that any fact is about. */
      firstFactAt: k.int('first_fact_at').notNull(),
      lastFactAt: k.int('last_fact_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.learnerId, t.moduleId] }),
      k.index('module_progress_module').on(t.moduleId),
    ],
  );

  /** What supervisors changed in a schedule, for one learner or for a whole group at once. */
  const scheduleChanges = k.table(
    'schedule_changes',
    {
      id: k.serial('id'),
      enrolmentId: k
        .int('enrolment_id')
        .notNull()
        .references(() => enrolments.id, { onDelete: 'cascade' }),
      kind: k.oneOf('kind', SCHEDULE_CHANGE_KINDS).notNull(),
      /** From when a pause holds, or a shift; ms UTC. */
      fromAt: k.int('from_at').notNull(),
      /** When a pause ends; null while nobody knows. */
      untilAt: k.int('until_at'),
      /** By how much an extension moves the due date, or a shift what has not opened; ms. */
      byMs: k.int('by_ms').notNull().default(0),
      reason: k.text('reason').notNull(),
      officialId: k.int('official_id').references(() => officials.id, { onDelete: 'set null' }),
      /** The same for all changes that were made in one go. */
      batch: k.text('batch').notNull(),
      createdAt: k.int('created_at').notNull(),
      undoneAt: k.int('undone_at'),
    },
    (t) => [
      k.index('schedule_changes_enrolment').on(t.enrolmentId, t.id),
      k.index('schedule_changes_batch').on(t.batch),
    ],
  );

  /** A pacing message: at most one a learner and day. */
  const reminders = k.table(
    'reminders',
    {
      id: k.serial('id'),
      learnerId: k
        .int('learner_id')
        .notNull()
        .references(() => learners.id, { onDelete: 'cascade' }),
      /** The day in the desk's time zone, such as `2026-11-22`. */
      day: k.text('day').notNull(),
      outboxId: k.int('outbox_id').references(() => outbox.id, { onDelete: 'set null' }),
      createdAt: k.int('created_at').notNull(),
      /** A fact made it pointless before it was sent. */
      stoppedAt: k.int('stopped_at'),
    },
    (t) => [
      k.uniqueIndex('reminders_day').on(t.learnerId, t.day),
      k.index('reminders_created').on(t.createdAt),
    ],
  );

  /** What a pacing message was about: nobody is reminded of the same thing twice. */
  const reminderItems = k.table(
    'reminder_items',
    {
      learnerId: k.int('learner_id').notNull(),
      kind: k.oneOf('kind', REMINDER_KINDS).notNull(),
      /** Which one of its kind, such as `17:3` for the third portion of enrolment 17. */
      occasion: k.text('occasion').notNull(),
      courseId: k.int('course_id'),
      reminderId: k
        .int('reminder_id')
        .notNull()
        .references(() => reminders.id, { onDelete: 'cascade' }),
    },
    (t) => [
      k.primaryKey({ columns: [t.learnerId, t.kind, t.occasion] }),
      k.index('reminder_items_reminder').on(t.reminderId),
    ],
  );

  /** What a teacher wants to be reminded of, and when; defaults where there is no row. */
  const reminderChoices = k.table('reminder_choices', {
    teacherId: k
      .int('teacher_id')
      .primaryKey()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    off: k.json<ReminderKind[]>('off').notNull(),
    /** Hour of the day, 0 to 23, in the desk's time zone. */
    hour: k.int('hour').notNull(),
    updatedAt: k.int('updated_at').notNull(),
  });

  return {
    courses,
    modules,
    learners,
    enrolments,
    moduleProgress,
    scheduleChanges,
    reminders,
    reminderItems,
    reminderChoices,
  };
}

export type LearningTables = ReturnType<typeof learningTables>;
