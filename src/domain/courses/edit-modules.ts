/** What editors do to the modules of a course: each change in one transaction with its line in the audit. */
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import { courseById, type Module, moduleByPassport, modulesOf } from './courses.ts';
import type { Editor } from './edit-courses.ts';
import { changedFields } from './shape.ts';
import { unsettle } from './unsettle.ts';

/** What an editor says of a module. The caller has checked the shapes: the number parsed, figures in their limits. */
export type ModuleFields = Pick<Module, 'passport' | 'titles' | 'area' | 'hours' | 'credits' | 'permission'>;

export type ModuleOutcome =
  | { readonly kind: 'saved'; readonly module: Module }
  /** Another module has the passport number: this one. */
  | { readonly kind: 'taken'; readonly holder: Module }
  /** Somebody changed it after the form was opened. */
  | { readonly kind: 'stale'; readonly module: Module }
  | { readonly kind: 'unknown' };

/** Writes down a change of a module, which is one of its course too. */
async function note(tx: Queries, by: Editor, action: string, module: Module, now: number, data = {}) {
  await unsettle(tx, [module.courseId], now);
  const about = { id: module.id, courseId: module.courseId, ...data };
  await record(tx, { officialId: by?.id ?? null, action, target: module.passport, data: about }, now);
}

/** The place after the last module in use. */
async function lastPlace(tx: Queries, courseId: number): Promise<number> {
  return ((await modulesOf(tx, courseId)).at(-1)?.position ?? 0) + 1;
}

/** Adds a module at the end of a course. */
export async function addModule(
  db: Db,
  by: Editor,
  courseId: number,
  fields: ModuleFields,
  now: number,
): Promise<ModuleOutcome> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'courses');
    if (!(await courseById(tx, courseId))) return { kind: 'unknown' };
    const position = await lastPlace(tx, courseId);
    const row = { ...fields, courseId, position, createdAt: now, updatedAt: now };
    const [module] = await tx.insert(tx.t.modules).values(row).onConflictDoNothing().returning();
    if (!module) return { kind: 'taken', holder: (await moduleByPassport(tx, fields.passport))! };
    await note(tx, by, 'module.created', module, now);
    return { kind: 'saved', module };
  });
}

/** @param seen the `updatedAt` of the module as the editor saw it; undefined overwrites whatever stands there */
export async function changeModule(
  db: Db,
  by: Editor,
  id: number,
  fields: ModuleFields,
  now: number,
  seen?: number,
): Promise<ModuleOutcome> {
  return db.transaction(async (tx) => {
    const { modules } = tx.t;
    await takeTurn(tx, 'courses');
    const [before] = await tx.select().from(modules).where(eq(modules.id, id));
    if (!before) return { kind: 'unknown' };
    if (seen !== undefined && seen !== before.updatedAt) return { kind: 'stale', module: before };
    const changed = changedFields(before, fields);
    if (changed.length === 0) return { kind: 'saved', module: before };
    const holder = await moduleByPassport(tx, fields.passport);
    if (holder && holder.id !== id) return { kind: 'taken', holder };
    const [module] = await tx
      .update(modules)
      .set({ ...fields, updatedAt: now })
      .where(eq(modules.id, id))
      .returning();
    await note(tx, by, 'module.changed', module!, now, { fields: changed });
    return { kind: 'saved', module: module! };
  });
}

/**
 * Puts the modules of a course into this order. Anything but exactly its modules in use is refused as `stale`:
 * somebody else added or archived one meanwhile.
 */
export async function reorderModules(
  db: Db,
  by: Editor,
  courseId: number,
  ids: readonly number[],
  now: number,
): Promise<'saved' | 'stale'> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'courses');
    const { modules } = tx.t;
    const known = await modulesOf(tx, courseId);
    const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b).join();
    const sameOnes = inOrder(ids) === inOrder(known.map(({ id }) => id));
    if (!sameOnes) return 'stale';
    const places = new Map(known.map((module) => [module.id, module.position]));
    const moved = ids.filter((id, index) => places.get(id) !== index + 1);
    for (const id of moved) {
      const position = ids.indexOf(id) + 1;
      await tx.update(modules).set({ position, updatedAt: now }).where(eq(modules.id, id));
    }
    if (moved.length > 0) {
      await unsettle(tx, [courseId], now);
      const course = await courseById(tx, courseId);
      const entry = { action: 'course.reordered', target: course?.code ?? String(courseId) };
      await record(
        tx,
        { officialId: by?.id ?? null, ...entry, data: { id: courseId, moved: moved.length } },
        now,
      );
    }
    return 'saved';
  });
}

/** Takes a module out of use. What people did in it stays known. False when there was nothing to do. */
export async function archiveModule(db: Db, by: Editor, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { modules } = tx.t;
    const [module] = await tx
      .update(modules)
      .set({ archivedAt: now, updatedAt: now })
      .where(and(eq(modules.id, id), isNull(modules.archivedAt)))
      .returning();
    if (module) await note(tx, by, 'module.archived', module, now);
    return module !== undefined;
  });
}

/** Brings a module back, at the end of its course. False when there was nothing to do. */
export async function restoreModule(db: Db, by: Editor, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'courses');
    const { modules } = tx.t;
    const [known] = await tx
      .select()
      .from(modules)
      .where(and(eq(modules.id, id), isNotNull(modules.archivedAt)));
    if (!known) return false;
    const position = await lastPlace(tx, known.courseId);
    await tx.update(modules).set({ archivedAt: null, position, updatedAt: now }).where(eq(modules.id, id));
    await note(tx, by, 'module.restored', known, now);
    return true;
  });
}
