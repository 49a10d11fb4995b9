/**
 * Everything that is to be shown or told of a learner's courses: what the bot, the panel and the reminders have in
 * common. Read in one go, decided by the pure parts (`pacing/`, `permission.ts`, `facts.ts`).
 */
import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { Course, Module } from '../courses/courses.ts';
import { moduleOpenness, type Openness, openness, type Place } from '../courses/permission.ts';
import { type Pace, paceOf } from '../pacing/pace.ts';
import type { PacedModule } from '../pacing/plan.ts';
import { type Schedule, type ScheduledModule, scheduleOf } from '../pacing/schedule.ts';
import type { QuietClock } from '../quiet-hours.ts';
import type { Enrolment } from './enrolments.ts';
import { donePercent, type ModuleProgress } from './facts.ts';
import { placesOf } from './learner-place.ts';

export type ScheduleChangeRow = Queries['t']['scheduleChanges']['$inferSelect'];

export type ModuleState =
  | { readonly kind: 'completed'; readonly at: number }
  /** Begun; 1 to 100 percent. */
  | { readonly kind: 'in-progress'; readonly percent: number }
  | { readonly kind: 'open' }
  /** Opens by the schedule; null while a pause without an end holds it. */
  | { readonly kind: 'locked'; readonly until: number | null }
  /** Not, or no longer, for the learner's place. */
  | { readonly kind: 'closed'; readonly why: Extract<Openness, { kind: 'over' | 'elsewhere' }> };

export interface ModuleView {
  readonly module: Module;
  readonly state: ModuleState;
  /** 0 to 100. */
  readonly percent: number;
  readonly result: ModuleProgress['result'];
  /** 0 to 100; null while nobody told one. */
  readonly score: number | null;
  /** Its place in the schedule; undefined for a module that is not for the learner's place. */
  readonly scheduled: ScheduledModule | undefined;
}

/** One enrolment at a moment. Of a course that was left (`enrolment.status`) only the schedule goes on. */
export interface CourseView {
  readonly enrolment: Enrolment;
  readonly course: Course;
  /** Whether the course as a whole is open in the learner's place. */
  readonly openness: Openness;
  /** All of the course that are in use, in their order. */
  readonly modules: readonly ModuleView[];
  readonly schedule: Schedule;
  readonly pace: Pace;
  /** What supervisors changed and did not undo, the oldest first. */
  readonly changes: readonly ScheduleChangeRow[];
}

/** A learner's courses, the one that began last at the end. */
export async function courseViews(
  db: Queries,
  learnerId: number,
  now: number,
  clock: QuietClock,
): Promise<CourseView[]> {
  for await (const { views } of courseViewsOfMany(db, [learnerId], now, clock)) return views;
  return [];
}

/** Learners read at once: their rows are in memory together, their views are not. */
const LEARNERS_AT_ONCE = 1000;

/**
 * The courses of many learners, one learner after the other in the order of the ids; those without a course come with
 * an empty list, and unknown ids not at all. Four statements a thousand learners, and two more where a course is met
 * for the first time.
 */
export async function* courseViewsOfMany(
  db: Queries,
  learnerIds: readonly number[],
  now: number,
  clock: QuietClock,
  catalogue: Catalogue = new Map(),
): AsyncGenerator<{ readonly learnerId: number; readonly views: CourseView[] }> {
  for (let first = 0; first < learnerIds.length; first += LEARNERS_AT_ONCE) {
    const ids = learnerIds.slice(first, first + LEARNERS_AT_ONCE);
    const records = await readRecords(db, ids);
    await addCourses(db, catalogue, records.courseIds);
    for (const learnerId of ids) {
      const place = records.places.get(learnerId);
      if (!place) continue;
      const views = (records.enrolments.get(learnerId) ?? []).map((enrolment) =>
        viewOf({
          enrolment,
          ...catalogue.get(enrolment.courseId)!,
          place,
          progress: records.progress.get(learnerId) ?? [],
          changes: records.changes.get(enrolment.id) ?? [],
          now,
          clock,
        }),
      );
      yield { learnerId, views };
    }
  }
}

interface CourseRecord {
  course: Course;
  /** Those in use, in their order. */
  modules: Module[];
}

/** Courses that were read, by id: whoever asks in batches keeps it from one to the next, as long as one moment lasts. */
export type Catalogue = Map<number, CourseRecord>;

/** Adds the courses that are not known yet. */
async function addCourses(db: Queries, known: Catalogue, courseIds: Iterable<number>): Promise<void> {
  const missing = [...new Set(courseIds)].filter((id) => !known.has(id));
  if (missing.length === 0) return;
  const { courses, modules } = db.t;
  for (const course of await db
    .select()
    .from(courses)
    .where(listed(db, courses.id, missing)))
    known.set(course.id, { course, modules: [] });
  const used = await db
    .select()
    .from(modules)
    .where(and(listed(db, modules.courseId, missing), isNull(modules.archivedAt)))
    .orderBy(asc(modules.position), asc(modules.id));
  for (const module of used) known.get(module.courseId)?.modules.push(module);
}

interface Records {
  places: Map<number, Place>;
  courseIds: number[];
  enrolments: Map<number, Enrolment[]>;
  progress: Map<number, ModuleProgress[]>;
  /** By enrolment. */
  changes: Map<number, ScheduleChangeRow[]>;
}

async function readRecords(db: Queries, learnerIds: readonly number[]): Promise<Records> {
  const { enrolments, moduleProgress, scheduleChanges } = db.t;
  const enrolled = await db
    .select()
    .from(enrolments)
    .where(listed(db, enrolments.learnerId, learnerIds))
    .orderBy(asc(enrolments.startedAt), asc(enrolments.id));
  const progress = await db
    .select()
    .from(moduleProgress)
    .where(listed(db, moduleProgress.learnerId, learnerIds));
  const changes = await db
    .select(getTableColumns(scheduleChanges))
    .from(scheduleChanges)
    .innerJoin(enrolments, eq(enrolments.id, scheduleChanges.enrolmentId))
    .where(and(listed(db, enrolments.learnerId, learnerIds), isNull(scheduleChanges.undoneAt)))
    .orderBy(asc(scheduleChanges.id));
  return {
    places: await placesOf(db, learnerIds),
    courseIds: enrolled.map((row) => row.courseId),
    enrolments: grouped(enrolled, (row) => row.learnerId),
    progress: grouped(progress, (row) => row.learnerId),
    changes: grouped(changes, (row) => row.enrolmentId),
  };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

interface ViewInput extends CourseRecord {
  enrolment: Enrolment;
  place: Place;
  progress: readonly ModuleProgress[];
  changes: ScheduleChangeRow[];
  now: number;
  clock: QuietClock;
}

function viewOf({ enrolment, course, modules, place, progress, changes, now, clock }: ViewInput): CourseView {
  const factOf = new Map(progress.map((row) => [row.moduleId, row]));
  const opennessOf = (module: Module) => moduleOpenness(course, module, place, now);
  const schedule = scheduleOf({
    // What is for other places only is nothing this learner could be late with.
    modules: modules
      .filter((module) => factOf.has(module.id) || opennessOf(module).kind !== 'elsewhere')
      .map((module) => paced(course, module)),
    plan: course.plan,
    startedAt: enrolment.startedAt,
    dueAt: enrolment.dueAt,
    changes,
    clock,
  });
  const percent = new Map([...factOf].map(([id, fact]) => [id, donePercent(fact)]));
  const { completedAt, percent: whole } = enrolment;
  return {
    enrolment,
    course,
    openness: openness(course.permission, place, now),
    modules: modules.map((module): ModuleView => {
      const fact = factOf.get(module.id);
      const scheduled = schedule.modules.get(module.id);
      return {
        module,
        state: moduleState(fact, scheduled, opennessOf(module), now),
        percent: donePercent(fact),
        result: fact?.result ?? null,
        score: fact?.score ?? null,
        scheduled,
      };
    }),
    schedule,
    pace: paceOf(schedule, { percent, completedAt, whole }, now),
    changes,
  };
}

/** Nothing opens before its permission begins, that of the course or its own. */
function paced(course: Course, { id, hours, permission }: Module): PacedModule {
  const bounds = [course.permission?.from, permission?.from].filter((moment) => moment !== undefined);
  return { id, hours, ...(bounds.length > 0 && { notBefore: Math.max(...bounds) }) };
}

/** What is known of the learner comes first: whoever works in a module has it open, whatever the plan says. */
function moduleState(
  fact: ModuleProgress | undefined,
  scheduled: ScheduledModule | undefined,
  permitted: Openness,
  now: number,
): ModuleState {
  const percent = donePercent(fact);
  if (fact && fact.completedAt !== null) return { kind: 'completed', at: fact.completedAt };
  if (percent > 0) return { kind: 'in-progress', percent };
  if (permitted.kind === 'over' || permitted.kind === 'elsewhere') return { kind: 'closed', why: permitted };
  const opensAt = scheduled?.opensAt ?? null;
  return opensAt !== null && opensAt <= now ? { kind: 'open' } : { kind: 'locked', until: opensAt };
}
