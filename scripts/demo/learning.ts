/**
 * A year of courses: who is enrolled where, and what the platform would tell of them, day by day. Some learn steadily,
 * some in a rush, some late, some get stuck, and a few never begin.
 */
import { desc, eq } from 'drizzle-orm';
import type { Db } from '../../src/db/db.ts';
import { PROVIDERS } from '../../src/db/schema/learning.ts';
import { modulesOf } from '../../src/domain/courses/courses.ts';
import { addCourse, archiveCourse } from '../../src/domain/courses/edit-courses.ts';
import { addModule } from '../../src/domain/courses/edit-modules.ts';
import { learnerOfTeacher } from '../../src/domain/learning/learners.ts';
import { type IncomingFact, recordFacts } from '../../src/domain/learning/record.ts';
import { DEMO_COURSES, type DemoCourse } from './courses.ts';
import type { DemoTeacher } from './people.ts';
import type { Chance } from './random.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** Nobody's facts come in larger portions from the platform. */
const BATCH = 500;
const HOURS_PER_CREDIT = 30;

/** How a learner goes through a course. */
type Manner = 'steady' | 'quick' | 'late' | 'stuck' | 'absent' | 'rushed';
const MANNERS: readonly Manner[] = [
  ...Array<Manner>(52).fill('steady'),
  ...Array<Manner>(15).fill('quick'),
  ...Array<Manner>(16).fill('late'),
  ...Array<Manner>(10).fill('stuck'),
  ...Array<Manner>(5).fill('absent'),
  ...Array<Manner>(2).fill('rushed'),
];

/** What the platform tells on one day. */
export interface DayOfFacts {
  /** When the day is over, ms UTC. */
  at: number;
  facts: IncomingFact[];
}

/** Writes the courses down, the last but one as no longer in use. */
export async function makeCourses(db: Db, now: number): Promise<void> {
  for (const [index, course] of DEMO_COURSES.entries()) {
    const { modules, prefix, ...fields } = course;
    const hours = hoursOf(course);
    const made = await addCourse(db, null, { ...fields, hours, credits: creditsOf(hours) }, now);
    if (made.kind !== 'saved') continue;
    const { id } = made.course;
    for (const [place, module] of modules.entries()) {
      const passport = passportOf(course, place);
      const size = { hours: module.hours, credits: creditsOf(module.hours) };
      await addModule(
        db,
        null,
        id,
        { passport, titles: module.titles, area: course.area, ...size, permission: null },
        now,
      );
    }
    if (index === DEMO_COURSES.length - 2) await archiveCourse(db, null, id, now);
  }
}

const hoursOf = ({ modules }: DemoCourse): number => modules.reduce((sum, { hours }) => sum + hours, 0);
const creditsOf = (hours: number): number => Math.round((hours * 100) / HOURS_PER_CREDIT) / 100;

/** The number of a course's module, by its place from 0. */
export function passportOf({ prefix, code }: DemoCourse, place: number): string {
  return `${prefix}-${code.slice(-2)}01-${String(place + 1).padStart(2, '0')}`;
}

/** The key under which the platform knows the person with this number. */
export const platformIdOf = (index: number): string => `T-${100_000 + index}`;

/**
 * What the platform tells of these people between two moments (ms UTC), by day in order.
 *
 * @param people whose phones are their own: a learner's phone is theirs in the bot, too
 */
export function learningDays(
  chance: Chance,
  people: readonly DemoTeacher[],
  begin: number,
  end: number,
): DayOfFacts[] {
  const byDay = new Map<number, IncomingFact[]>();
  const tell = (fact: IncomingFact, at: number) => {
    if (at >= end) return;
    const day = Math.ceil(at / DAY) * DAY;
    const facts = byDay.get(day);
    if (facts) facts.push(fact);
    else byDay.set(day, [fact]);
  };
  for (const [index, { profile }] of people.entries()) {
    const { fullName, regionId, districtId, phone } = profile;
    const person = {
      platformId: platformIdOf(index),
      ...(phone && { phone }),
      ...(fullName && { fullName }),
      ...(regionId && { regionId }),
      ...(districtId && { districtId }),
    };
    const courses = chance.happens(0.2) ? 2 : 1;
    let free = begin;
    for (let n = 0; n < courses; n++) {
      const course = chance.pick(DEMO_COURSES.slice(0, -1));
      // The desk grows busier towards today, and so do the courses.
      const startedAt = Math.round(free + Math.sqrt(chance.next()) * (end - free - DAY));
      enrol(chance, { course, person, startedAt }, tell);
      free = startedAt + course.durationDays * DAY;
      if (free > end - 30 * DAY) break;
    }
  }
  return [...byDay].sort(([a], [b]) => a - b).map(([at, facts]) => ({ at: Math.min(at, end), facts }));
}

interface Going {
  course: DemoCourse;
  person: IncomingFact['person'];
  startedAt: number;
}

function enrol(
  chance: Chance,
  { course, person, startedAt }: Going,
  tell: (fact: IncomingFact, at: number) => void,
) {
  const { code, modules, durationDays } = course;
  const provider = chance.happens(0.7) ? 'platform' : chance.pick(PROVIDERS);
  const groupName = `${course.prefix}-${new Date(startedAt).getUTCMonth() + 1}`;
  const dueAt = startedAt + durationDays * DAY;
  tell(
    { person, courseCode: code, enrolment: { at: startedAt, startedAt, dueAt, provider, groupName } },
    startedAt,
  );

  const manner = chance.pick(MANNERS);
  const spanDays = spanOf(chance, manner, durationDays);
  const until =
    manner === 'stuck' ? chance.between(1, modules.length - 2) : manner === 'absent' ? 0 : modules.length;
  for (let place = 0; place < Math.min(until + 1, modules.length); place++) {
    const passport = passportOf(course, place);
    const doneAt = Math.round(
      startedAt + ((place + 0.6 + chance.next() * 0.4) / modules.length) * spanDays * DAY,
    );
    const begunAt = doneAt - Math.round((spanDays / modules.length) * DAY * 0.5);
    if (manner === 'absent') return;
    const percent = chance.between(2, 17) * 5;
    tell({ person, passport, fact: { at: begunAt, percent } }, begunAt);
    if (place >= until) return;
    const score = chance.between(56, 100);
    tell({ person, passport, fact: { at: doneAt, completed: true, result: 'passed', score } }, doneAt);
  }
}

/** Days from the start to the end of the last module. */
function spanOf(chance: Chance, manner: Manner, durationDays: number): number {
  const share = { steady: 0.6, quick: 0.35, late: 0.95, stuck: 0.8, absent: 1, rushed: 0.04 }[manner];
  return durationDays * (share + chance.next() * share * 0.4);
}

/** A module of the teacher's newest course; undefined for whom the platform does not know. */
export async function moduleToAskAbout(
  db: Db,
  chance: Chance,
  teacherId: number,
): Promise<number | undefined> {
  const learner = await learnerOfTeacher(db, teacherId);
  if (!learner) return undefined;
  const { enrolments } = db.t;
  const [newest] = await db
    .select({ courseId: enrolments.courseId })
    .from(enrolments)
    .where(eq(enrolments.learnerId, learner.id))
    .orderBy(desc(enrolments.startedAt))
    .limit(1);
  return newest && chance.pick(await modulesOf(db, newest.courseId)).id;
}

/** Hands a day's facts in, as the platform's nightly file would. */
export async function tellDay(db: Db, { at, facts }: DayOfFacts): Promise<void> {
  for (let from = 0; from < facts.length; from += BATCH) {
    await recordFacts(db, 'file', facts.slice(from, from + BATCH), at);
  }
}
