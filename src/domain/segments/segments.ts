/** Saved conditions: a named group of teachers, found anew whenever somebody asks. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { type Problem, readCondition } from './condition.ts';

export type Segment = Queries['t']['segments']['$inferSelect'];

export const SEGMENT_NAME_LENGTH = 80;

/** Those in use, by name. */
export function listSegments(db: Queries): Promise<Segment[]> {
  const { segments } = db.t;
  return db.select().from(segments).where(isNull(segments.archivedAt)).orderBy(asc(segments.name));
}

export async function segmentById(db: Queries, id: number): Promise<Segment | undefined> {
  const { segments } = db.t;
  const [found] = await db.select().from(segments).where(eq(segments.id, id));
  return found;
}

export interface SegmentWish {
  readonly name: string;
  /** As it came: it is checked here. */
  readonly condition: unknown;
}

export type SegmentOutcome =
  | { readonly kind: 'saved'; readonly segment: Segment }
  | { readonly kind: 'taken' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Makes a segment, or changes the one with the id. Campaigns keep the condition that they were given. */
export async function saveSegment(
  db: Db,
  by: Official,
  { name, condition }: SegmentWish,
  now: number,
  id?: number,
): Promise<SegmentOutcome> {
  const read = readCondition(condition);
  if (read.problems) return { kind: 'problems', problems: read.problems };
  const fields = { name, condition: { ...read.condition }, updatedAt: now, archivedAt: null };
  return db.transaction(async (tx) => {
    const { segments } = tx.t;
    const holder = await alike(tx, name, id);
    if (holder && (id !== undefined || holder.archivedAt === null)) return { kind: 'taken' };
    // One that was archived under this name comes back as what is saved now.
    const rowId = id ?? holder?.id;
    const [segment] =
      rowId === undefined
        ? await tx
            .insert(segments)
            .values({ ...fields, createdBy: by.id, createdAt: now })
            .onConflictDoNothing()
            .returning()
        : await tx.update(segments).set(fields).where(eq(segments.id, rowId)).returning();
    // Somebody else took the name between the look and the insert.
    if (!segment) return { kind: id === undefined ? 'taken' : 'unknown' };
    const target = `segment:${segment.id}`;
    await record(tx, { officialId: by.id, action: 'segment.saved', target, data: { name } }, now);
    return { kind: 'saved', segment };
  });
}

/** Takes a segment out of use; undefined when there is none in use. */
export async function archiveSegment(
  db: Db,
  by: Official,
  id: number,
  now: number,
): Promise<Segment | undefined> {
  return db.transaction(async (tx) => {
    const { segments } = tx.t;
    const [segment] = await tx
      .update(segments)
      .set({ archivedAt: now })
      .where(and(eq(segments.id, id), isNull(segments.archivedAt)))
      .returning();
    if (!segment) return undefined;
    const entry = { officialId: by.id, action: 'segment.archived', target: `segment:${id}` };
    await record(tx, { ...entry, data: { name: segment.name } }, now);
    return segment;
  });
}

/** The segment that a reader would take for the same, in whichever script its name is written. */
async function alike(tx: Queries, name: string, exceptId?: number): Promise<Segment | undefined> {
  const all = await tx.select().from(tx.t.segments);
  return all.find((each) => each.id !== exceptId && foldForSearch(each.name) === foldForSearch(name));
}
