/**
 * What the variables of a campaign are for each person: read for many at once, and said in the language of the text.
 */
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { type DateReader, deadlineIn, momentIn } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { titleIn } from '../courses/titles.ts';
import { dayOf } from '../days.ts';
import { type Catalogue, type CourseView, courseViewsOfMany } from '../learning/course-view.ts';
import { presentView } from '../learning/learner-list.ts';
import type { QuietClock } from '../quiet-hours.ts';
import { districtName, regionName } from '../regions.ts';
import { teacherName } from '../teachers.ts';
import { clockTime } from '../tickets/times.ts';
import type { Variable } from './variable-names.ts';

/** One person's facts, from which every variable is said. */
export interface Values {
  readonly name: string;
  readonly regionId: string | null;
  readonly districtId: string | null;
  readonly school: string | null;
  /** The course that the campaign tells of; undefined for who does not take it. */
  readonly course: CourseView | undefined;
  /** ms UTC. */
  readonly now: number;
  readonly timeZone: string;
}

export interface ValuesContext {
  /** Which variables are asked for: nothing else is read. */
  readonly uses: ReadonlySet<Variable>;
  /** The course that they tell of; null for each person's present one. */
  readonly courseId: number | null;
  /** ms UTC. */
  readonly now: number;
  readonly clock: QuietClock;
  /** Courses that were read before: for whoever asks in batches. */
  readonly catalogue?: Catalogue;
}

const OF_COURSES: readonly Variable[] = [
  'course',
  'percent',
  'due',
  'daysLeft',
  'modulesLeft',
  'nextModule',
  'nextUnlock',
];

/** The values of these teachers, by id; unknown ids do not come. */
export async function valuesFor(
  db: Queries,
  teacherIds: readonly number[],
  context: ValuesContext,
): Promise<Map<number, Values>> {
  const { teachers } = db.t;
  const { now, clock } = context;
  const people = await db
    .select({
      id: teachers.id,
      fullName: teachers.fullName,
      displayName: teachers.displayName,
      regionId: teachers.regionId,
      districtId: teachers.districtId,
      school: teachers.school,
    })
    .from(teachers)
    .where(listed(db, teachers.id, teacherIds));
  const courses = OF_COURSES.some((variable) => context.uses.has(variable))
    ? await coursesOf(db, teacherIds, context)
    : new Map<number, CourseView>();
  return new Map(
    people.map((person) => [
      person.id,
      {
        name: teacherName(person),
        regionId: person.regionId,
        districtId: person.districtId,
        school: person.school,
        course: courses.get(person.id),
        now,
        timeZone: clock.timeZone,
      },
    ]),
  );
}

/** By teacher. */
async function coursesOf(
  db: Queries,
  teacherIds: readonly number[],
  { courseId, now, clock, catalogue }: ValuesContext,
): Promise<Map<number, CourseView>> {
  const { learners } = db.t;
  const linked = await db
    .select({ id: learners.id, teacherId: learners.teacherId })
    .from(learners)
    .where(listed(db, learners.teacherId, teacherIds));
  const teacherOf = new Map(linked.map(({ id, teacherId }) => [id, teacherId!]));
  const found = new Map<number, CourseView>();
  const views = courseViewsOfMany(db, [...teacherOf.keys()], now, clock, catalogue);
  for await (const { learnerId, views: all } of views) {
    const wanted = courseId === null ? presentView(all) : all.find(({ course }) => course.id === courseId);
    if (wanted) found.set(teacherOf.get(learnerId)!, wanted);
  }
  return found;
}

/** A variable in the language of a text; empty where the person has none. */
export function valueIn(values: Values, variable: Variable, locale: Locale): string {
  const { course, now, timeZone } = values;
  const reader: DateReader = { locale, now, timeZone };
  switch (variable) {
    case 'name':
      return values.name;
    case 'region':
      return regionName(values.regionId, locale) ?? '';
    case 'district':
      return districtName(values.districtId, locale) ?? '';
    case 'school':
      return values.school ?? '';
    case 'course':
      return course ? titleIn(course.course.titles, locale) : '';
    case 'percent':
      return course ? String(course.enrolment.percent) : '';
    case 'due':
      return course ? deadlineOf(course, (at) => deadlineIn(at, reader)) : '';
    case 'daysLeft':
      return course ? deadlineOf(course, (at) => String(nightsUntil(at, now, timeZone))) : '';
    case 'modulesLeft':
      return course ? String(modulesLeft(course).length) : '';
    case 'nextModule':
      return course ? nextModule(course, locale) : '';
    case 'nextUnlock':
      return course ? nextUnlock(course, reader) : '';
  }
}

function deadlineOf({ schedule }: CourseView, say: (at: number) => string): string {
  return schedule.dueAt === null ? '' : say(schedule.dueAt);
}

/** Nights until a moment: 0 for today and for what is over. */
function nightsUntil(at: number, now: number, timeZone: string): number {
  const [then, today] = [at, now].map((moment) => Date.parse(dayOf(moment, timeZone)));
  return Math.max(0, Math.round((then! - today!) / 86_400_000));
}

const modulesLeft = ({ modules }: CourseView) =>
  modules.filter(({ scheduled, state }) => scheduled !== undefined && state.kind !== 'completed');

/** What is begun before what is open before what opens next. */
function nextModule(view: CourseView, locale: Locale): string {
  const left = modulesLeft(view);
  for (const kind of ['in-progress', 'open', 'locked']) {
    const found = left.find(({ state }) => state.kind === kind);
    if (found) return titleIn(found.module.titles, locale);
  }
  return '';
}

function nextUnlock({ pace }: CourseView, reader: DateReader): string {
  const at = pace.next?.at ?? null;
  if (at === null) return '';
  if (dayOf(at, reader.timeZone) !== dayOf(reader.now, reader.timeZone)) return momentIn(at, reader);
  return translator(reader.locale)('campaigns-today', { time: clockTime(at, reader) });
}
