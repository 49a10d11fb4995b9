/**
 * The way in for facts, whichever door they come through: files, the REST interface, xAPI statements.
 *
 * What holds: facts and words about enrolments are joined (`facts.ts`, `told.ts`), and everything else follows from
 * them (`enrolment-state.ts`). So the same facts end in the same progress and enrolments in any order, however often
 * they are repeated and whichever doors they take, also when the enrolment, the phone or the teacher comes later. It
 * is required that keys mean one person: while two learners have the same phone, a fact with that phone alone is
 * refused, so there the order decides. Names and regions are not joined: the one told last stands.
 */
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { putRows } from '../../db/rows.ts';
import type { Door } from '../../db/schema/exchange.ts';
import { takeTurn } from '../../db/turn.ts';
import { parseCourseCode } from '../courses/course-code.ts';
import type { Module } from '../courses/courses.ts';
import { parsePassport } from '../courses/passport.ts';
import { countFacts } from './count-facts.ts';
import { openEnrolments } from './enrolments.ts';
import { type Fact, type ModuleProgress, mergeFact } from './facts.ts';
import type { IdentityReason, PersonData } from './identity.ts';
import { saveLearners } from './learners.ts';
import { recompute } from './recompute.ts';
import { type EnrolmentWord, joinTold, toldBy, toldByFact } from './told.ts';

export interface IncomingFact {
  person: PersonData;
  /** The module's number; without it the fact is about the course as a whole. */
  passport?: string | undefined;
  /** The course's code; not needed beside a passport number, and has to fit it. */
  courseCode?: string | undefined;
  fact?: Fact | undefined;
  /** What is told of the enrolment itself. */
  enrolment?: EnrolmentWord | undefined;
}

export type FactReason =
  | IdentityReason
  | 'no-target'
  | 'passport-strange'
  | 'passport-unknown'
  | 'course-unknown'
  | 'course-differs'
  | 'percent-strange'
  | 'score-strange'
  | 'time-strange'
  | 'time-ahead';

export type FactOutcome =
  | {
      /** `repeated` when it changed nothing: known already, or older than what is known. */
      kind: 'applied' | 'repeated';
      learnerId: number;
      courseId: number;
      /** Null for a fact about the course as a whole. */
      moduleId: number | null;
      /** Whether nothing was known of this learner in this module or course. */
      isNew: boolean;
    }
  | { kind: 'wrong'; reason: FactReason };

/** Clocks of other systems may be ahead by this much. */
const AHEAD_MS = 24 * 60 * 60 * 1000;
/** Nothing that is told here happened before; a spreadsheet's empty date did. */
const EARLIEST = Date.UTC(2000, 0, 1);

/**
 * Takes a batch in one transaction: all that can be used is applied, what cannot is said to be wrong and why.
 *
 * @param now ms UTC
 * @returns what became of each fact, in their order
 */
export function recordFacts(
  db: Db,
  door: Door,
  facts: readonly IncomingFact[],
  now: number,
): Promise<FactOutcome[]> {
  return db.transaction((tx) => recordFactsIn(tx, door, facts, now));
}

/** {@link recordFacts} within the transaction of something larger. */
export async function recordFactsIn(
  tx: Queries,
  door: Door,
  facts: readonly IncomingFact[],
  now: number,
): Promise<FactOutcome[]> {
  await takeTurn(tx, 'learning');
  const targetOf = await targetsIn(tx, facts);
  const aims = facts.map((fact) => wrongIn(fact, now) ?? targetOf(fact));
  const usable = facts.flatMap((fact, index) => (typeof aims[index] === 'string' ? [] : [fact]));
  const saved = await saveLearners(
    tx,
    usable.map(({ person }) => person),
    now,
  );
  const learnerIds = [...new Set(saved.flatMap((one) => (one.kind === 'wrong' ? [] : [one.learnerId])))];
  const book = await openEnrolments(tx, learnerIds);
  const progress = await openProgress(tx, learnerIds);

  let next = 0;
  const touched = new Set<number>();
  const outcomes = facts.map((fact, index): FactOutcome => {
    const aim = aims[index]!;
    if (typeof aim === 'string') return { kind: 'wrong', reason: aim };
    const person = saved[next++]!;
    if (person.kind === 'wrong') return person;
    const { learnerId } = person;
    const { courseId, moduleId } = aim;
    const words = [
      ...(fact.enrolment ? [toldBy(fact.enrolment)] : []),
      ...(fact.fact && moduleId === null ? [toldByFact(fact.fact)] : []),
    ];
    const told = words.length > 0 ? words.reduce(joinTold) : null;
    const fates = [person.kind, book.add(learnerId, courseId, told)];
    if (fact.fact && moduleId !== null) fates.push(progress.add(learnerId, moduleId, fact.fact));
    const kind = fates.every((fate) => fate === 'same') ? 'repeated' : 'applied';
    if (kind === 'applied') touched.add(learnerId);
    return { kind, learnerId, courseId, moduleId, isNew: fates.at(-1) === 'new' };
  });
  await progress.save();
  await book.save(now);
  await recompute(tx, [...touched], now);
  await countFacts(tx, door, outcomes, now);
  return outcomes;
}

function wrongIn({ fact, enrolment }: IncomingFact, now: number): FactReason | undefined {
  const { percent, score } = fact ?? {};
  if (percent !== undefined && !(percent >= 0 && percent <= 100)) return 'percent-strange';
  if (score !== undefined && !(score >= 0 && score <= 100)) return 'score-strange';
  const moments = [fact?.at, enrolment?.at].filter((at) => at !== undefined);
  const others = [enrolment?.startedAt, enrolment?.dueAt].filter((at) => at !== undefined);
  if (![...moments, ...others].every((at) => Number.isSafeInteger(at) && at >= EARLIEST))
    return 'time-strange';
  return moments.some((at) => at > now + AHEAD_MS) ? 'time-ahead' : undefined;
}

interface Target {
  courseId: number;
  moduleId: number | null;
}

/** Looks up all modules and courses that are named, and gives the way from a fact to its own. */
async function targetsIn(
  tx: Queries,
  facts: readonly IncomingFact[],
): Promise<(fact: IncomingFact) => Target | FactReason> {
  const { courses, modules } = tx.t;
  const passports = new Set(facts.flatMap(({ passport }) => (passport && parsePassport(passport)) || []));
  const codes = new Set(facts.flatMap(({ courseCode }) => (courseCode && parseCourseCode(courseCode)) || []));
  const moduleRows: Pick<Module, 'id' | 'courseId' | 'passport'>[] =
    passports.size === 0
      ? []
      : await tx
          .select({ id: modules.id, courseId: modules.courseId, passport: modules.passport })
          .from(modules)
          .where(listed(tx, modules.passport, [...passports]));
  const courseRows =
    codes.size === 0
      ? []
      : await tx
          .select({ id: courses.id, code: courses.code })
          .from(courses)
          .where(listed(tx, courses.code, [...codes]));
  const moduleOf = new Map(moduleRows.map((module) => [module.passport, module]));
  const courseOf = new Map(courseRows.map((course) => [course.code, course.id]));

  return ({ passport, courseCode }) => {
    if (!passport && !courseCode) return 'no-target';
    const courseId = courseCode ? courseOf.get(parseCourseCode(courseCode) ?? '') : undefined;
    if (courseCode && courseId === undefined) return 'course-unknown';
    if (!passport) return { courseId: courseId!, moduleId: null };
    const number = parsePassport(passport);
    if (number === undefined) return 'passport-strange';
    const module = moduleOf.get(number);
    if (!module) return 'passport-unknown';
    if (courseId !== undefined && courseId !== module.courseId) return 'course-differs';
    return { courseId: module.courseId, moduleId: module.id };
  };
}

/** Progress on its way into the database. */
async function openProgress(tx: Queries, learnerIds: readonly number[]) {
  const { moduleProgress } = tx.t;
  const rows =
    learnerIds.length === 0
      ? []
      : await tx
          .select()
          .from(moduleProgress)
          .where(listed(tx, moduleProgress.learnerId, [...learnerIds]));
  const known = new Map(rows.map((row) => [`${row.learnerId}:${row.moduleId}`, row]));
  const changed = new Map<string, ModuleProgress>();
  return {
    add(learnerId: number, moduleId: number, fact: Fact): 'new' | 'changed' | 'same' {
      const key = `${learnerId}:${moduleId}`;
      const before = known.get(key);
      const after = { learnerId, moduleId, ...mergeFact(before, fact) };
      if (before && sameProgress(before, after)) return 'same';
      known.set(key, after);
      changed.set(key, after);
      return before ? 'changed' : 'new';
    },
    save: () => putRows(tx, moduleProgress, ['learnerId', 'moduleId'], [...changed.values()]),
  };
}

function sameProgress(a: ModuleProgress, b: ModuleProgress): boolean {
  return Object.entries(b).every(([field, value]) => a[field as keyof ModuleProgress] === value);
}
