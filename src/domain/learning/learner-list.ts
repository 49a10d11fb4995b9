/** The panel's list of learners: whom an official may see, found by words, place, course and how they get on. */
import { and, asc, desc, eq, exists, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { may, regionsSeen } from '../access.ts';
import type { Official } from '../officials.ts';
import type { QuietClock } from '../quiet-hours.ts';
import { type CourseView, courseViewsOfMany } from './course-view.ts';
import type { Learner } from './identity.ts';
import { paceCandidates, type WorkedOut } from './pace-candidates.ts';
import { normalPhone } from './phone.ts';

export const LEARNER_STATES = [
  'behind',
  'at-risk',
  'overdue',
  'paused',
  'completed',
  'too-fast',
  'unlinked',
] as const;
export type LearnerState = (typeof LEARNER_STATES)[number];

export interface LearnerFilter {
  /** Words of the name in either script, a beginning of a number or login, or a phone however it is typed. */
  words?: string | undefined;
  regionId?: string | undefined;
  courseId?: number | undefined;
  groupName?: string | undefined;
  state?: LearnerState | undefined;
}

export interface LearnerRow {
  readonly learner: Learner;
  /** The course that the filter is about; without one the present course, else the last. */
  readonly view: CourseView | undefined;
}

export interface LearnerPage {
  readonly rows: readonly LearnerRow[];
  /** Where the next page begins: the id that comes before it. Undefined at the end. */
  readonly next: number | undefined;
}

export const LEARNERS_A_PAGE = 50;
/** Rows that a search looks through at most; whoever finds more narrows it. */
const SEARCH_LIMIT = 20_000;
/** Of candidates for a state so many are looked at closely at a time, and so many times for a page. */
const CLOSE_LOOK = 250;
const CLOSE_LOOKS = 8;
/** Groups that are offered to choose from. */
const GROUPS = 500;

/** True when a learner of this region is in the official's view. */
export function seesLearner(official: Official, learner: Pick<Learner, 'regionId'>): boolean {
  const regions = regionsSeen(official);
  if (!may(official, 'learners')) return false;
  return regions === undefined || (learner.regionId !== null && regions.includes(learner.regionId));
}

/** {@link seesLearner} as a condition; undefined when every learner is seen. */
function learnersSeen(db: Queries, official: Official): SQL | undefined {
  if (!may(official, 'learners')) return sql`1 = 0`;
  const regions = regionsSeen(official);
  return regions && inArray(db.t.learners.regionId, [...regions]);
}

/**
 * A page of learners, the newest first. A state that has to be worked out is looked for among so many candidates only:
 * a page may then hold few, or nobody, and still have a next one.
 */
export async function learnerPage(
  db: Queries,
  official: Official,
  filter: LearnerFilter,
  { before, now, clock }: { before?: number | undefined; now: number; clock: QuietClock },
): Promise<LearnerPage> {
  const where = and(learnersSeen(db, official), await filterBy(db, filter, now));
  const close = workedOut(filter.state) !== undefined;
  const atOnce = close ? CLOSE_LOOK : LEARNERS_A_PAGE + 1;
  const found: { id: number; view: CourseView | undefined }[] = [];
  let cursor = before;
  for (let look = 0; look < (close ? CLOSE_LOOKS : 1); look += 1) {
    const ids = await candidates(db, where, cursor, atOnce);
    for await (const { learnerId, views } of courseViewsOfMany(db, ids, now, clock)) {
      const view = viewToShow(views, filter);
      if (close && !view) continue;
      found.push({ id: learnerId, view });
      if (found.length > LEARNERS_A_PAGE) {
        const shown = found.slice(0, LEARNERS_A_PAGE);
        return { rows: await withLearners(db, shown), next: shown.at(-1)!.id };
      }
    }
    if (ids.length < atOnce) return { rows: await withLearners(db, found), next: undefined };
    cursor = ids.at(-1);
  }
  return { rows: await withLearners(db, found), next: cursor };
}

/** How many there are; undefined for states that have to be worked out one by one. */
export async function countLearners(
  db: Queries,
  official: Official,
  filter: LearnerFilter,
  now: number,
): Promise<number | undefined> {
  if (workedOut(filter.state) !== undefined) return undefined;
  const where = and(learnersSeen(db, official), await filterBy(db, filter, now));
  return db.$count(db.t.learners, where);
}

/** The study groups of a course in which the official sees somebody. */
export async function groupsOf(db: Queries, official: Official, courseId: number): Promise<string[]> {
  const { enrolments, learners } = db.t;
  const rows = await db
    .selectDistinct({ name: enrolments.groupName })
    .from(enrolments)
    .innerJoin(learners, eq(learners.id, enrolments.learnerId))
    .where(
      and(eq(enrolments.courseId, courseId), isNotNull(enrolments.groupName), learnersSeen(db, official)),
    )
    .orderBy(asc(enrolments.groupName))
    .limit(GROUPS);
  return rows.flatMap(({ name }) => name ?? []);
}

function workedOut(state: LearnerState | undefined): WorkedOut | undefined {
  return state === 'behind' || state === 'at-risk' || state === 'overdue' || state === 'paused'
    ? state
    : undefined;
}

async function candidates(
  db: Queries,
  where: SQL | undefined,
  before: number | undefined,
  limit: number,
): Promise<number[]> {
  const { learners } = db.t;
  const rows = await db
    .select({ id: learners.id })
    .from(learners)
    .where(and(where, before === undefined ? undefined : lt(learners.id, before)))
    .orderBy(desc(learners.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}

async function filterBy(db: Queries, filter: LearnerFilter, now: number): Promise<SQL | undefined> {
  const { learners, enrolments } = db.t;
  const { words, regionId, courseId, groupName, state } = filter;
  const phone = words && normalPhone(words)?.slice(1);
  const enrolled = and(
    courseId === undefined ? undefined : eq(enrolments.courseId, courseId),
    groupName === undefined ? undefined : eq(enrolments.groupName, groupName),
    await enrolledAs(db, state, now),
  );
  const own = db
    .select({ id: enrolments.id })
    .from(enrolments)
    .where(and(eq(enrolments.learnerId, learners.id), enrolled));
  return and(
    words
      ? or(
          sql`${learners.id} in ${db.hits('learners', phone ?? foldForSearch(words), SEARCH_LIMIT)}`,
          // PostgreSQL reads the end of a number such as P-77120 as a negative one.
          eq(learners.platformId, words),
          eq(learners.login, words.toLowerCase()),
        )
      : undefined,
    regionId === undefined ? undefined : eq(learners.regionId, regionId),
    state === 'unlinked' ? isNull(learners.teacherId) : undefined,
    enrolled && exists(own),
  );
}

async function enrolledAs(
  db: Queries,
  state: LearnerState | undefined,
  now: number,
): Promise<SQL | undefined> {
  const { enrolments } = db.t;
  if (state === 'completed') return eq(enrolments.status, 'completed');
  if (state === 'too-fast') return isNotNull(enrolments.tooFast);
  const paced = workedOut(state);
  return paced && paceCandidates(db, paced, now);
}

/** Of a learner's courses the one that the filter asks about, those that go on before those that are over. */
function viewToShow(views: readonly CourseView[], filter: LearnerFilter): CourseView | undefined {
  const { courseId, groupName, state } = filter;
  const paced = workedOut(state);
  const fitting = views.filter(
    ({ enrolment, pace }) =>
      (courseId === undefined || enrolment.courseId === courseId) &&
      (groupName === undefined || enrolment.groupName === groupName) &&
      (state !== 'completed' || enrolment.status === 'completed') &&
      (state !== 'too-fast' || enrolment.tooFast !== null) &&
      (paced === undefined || (enrolment.status === 'active' && pace.state === paced)),
  );
  return presentView(fitting);
}

/** The course that a learner is in: of those that go on the one that began last, else the last of all. */
export function presentView(views: readonly CourseView[]): CourseView | undefined {
  return views.findLast(({ enrolment }) => enrolment.status === 'active') ?? views.at(-1);
}

async function withLearners(
  db: Queries,
  found: readonly { id: number; view: CourseView | undefined }[],
): Promise<LearnerRow[]> {
  if (found.length === 0) return [];
  const { learners } = db.t;
  const ids = found.map(({ id }) => id);
  const rows = await db
    .select()
    .from(learners)
    .where(listed(db, learners.id, ids));
  const byId = new Map(rows.map((learner) => [learner.id, learner]));
  return found.flatMap(({ id, view }) => {
    const learner = byId.get(id);
    return learner ? [{ learner, view }] : [];
  });
}
