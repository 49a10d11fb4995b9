/** Courses and their modules as they stand: what others ask of them. Changing them is in `edit-courses.ts`. */
import { and, asc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';

export type Course = Queries['t']['courses']['$inferSelect'];
export type Module = Queries['t']['modules']['$inferSelect'];

/** By code. Those in use unless the archived ones are asked for; `'all'` for both. */
export function listCourses(
  db: Queries,
  { archived = false }: { archived?: boolean | 'all' } = {},
): Promise<Course[]> {
  const { courses } = db.t;
  const which =
    archived === 'all' ? undefined : archived ? isNotNull(courses.archivedAt) : isNull(courses.archivedAt);
  return db.select().from(courses).where(which).orderBy(asc(courses.code));
}

async function oneCourse(db: Queries, which: SQL): Promise<Course | undefined> {
  const [course] = await db.select().from(db.t.courses).where(which);
  return course;
}

export function courseById(db: Queries, id: number): Promise<Course | undefined> {
  return oneCourse(db, eq(db.t.courses.id, id));
}

/** @param code as `parseCourseCode` gives it */
export function courseByCode(db: Queries, code: string): Promise<Course | undefined> {
  return oneCourse(db, eq(db.t.courses.code, code));
}

/** The modules of a course that are in use, in their order. */
export function modulesOf(db: Queries, courseId: number): Promise<Module[]> {
  const { modules } = db.t;
  return db
    .select()
    .from(modules)
    .where(and(eq(modules.courseId, courseId), isNull(modules.archivedAt)))
    .orderBy(asc(modules.position), asc(modules.id));
}

/** The modules of a course that were taken out of use, by number. */
export function archivedModulesOf(db: Queries, courseId: number): Promise<Module[]> {
  const { modules } = db.t;
  return db
    .select()
    .from(modules)
    .where(and(eq(modules.courseId, courseId), isNotNull(modules.archivedAt)))
    .orderBy(asc(modules.passport));
}

/** Every module, also those out of use, course by course in their order. */
export function allModules(db: Queries): Promise<Module[]> {
  const { modules } = db.t;
  return db.select().from(modules).orderBy(asc(modules.courseId), asc(modules.position), asc(modules.id));
}

async function oneModule(db: Queries, which: SQL): Promise<Module | undefined> {
  const [module] = await db.select().from(db.t.modules).where(which);
  return module;
}

export function moduleById(db: Queries, id: number): Promise<Module | undefined> {
  return oneModule(db, eq(db.t.modules.id, id));
}

/** Those of the modules that there are, by their passports as `parsePassport` gives them. */
export async function modulesByPassport(
  db: Queries,
  passports: readonly string[],
): Promise<ReadonlyMap<string, Module>> {
  const { modules } = db.t;
  const found = await db
    .select()
    .from(modules)
    .where(listed(db, modules.passport, passports));
  return new Map(found.map((module) => [module.passport, module]));
}

/** @param passport as `parsePassport` gives it */
export function moduleByPassport(db: Queries, passport: string): Promise<Module | undefined> {
  return oneModule(db, eq(db.t.modules.passport, passport));
}
