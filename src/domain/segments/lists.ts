/** Lists of people that somebody brought as a file or pasted: who of them is in the bot, and who is not. */
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { and, count, desc, eq, isNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { Locale } from '../../i18n/locale.ts';
import { TooBigError, writeWhole } from '../../telegram/disk.ts';
import { regionsSeen } from '../access.ts';
import { record } from '../audit.ts';
import { csvText } from '../csv.ts';
import { type FileProblem, FileRefused } from '../exchange/files/read-file.ts';
import type { Official } from '../officials.ts';
import { keysOfFile, type ListKey } from './list-keys.ts';
import { matchKeys } from './match-keys.ts';

type Row = Queries['t']['segmentLists']['$inferSelect'];
export type SegmentList = Pick<Row, 'id' | 'name' | 'rows' | 'createdBy' | 'createdAt'>;

export const LIST_NAME_LENGTH = 80;
/** Bytes of a file: far above what a list's rows need. */
export const LIST_BYTES = 20 * 1024 * 1024;
const MEMBERS_AT_ONCE = 5000;

export interface ListLine extends SegmentList {
  /** How many of its people are in the bot. */
  readonly matched: number;
  readonly unmatched: number;
}

/** Those in use, the newest first. */
export async function listLists(db: Queries): Promise<ListLine[]> {
  const { segmentLists: lists, segmentListMembers: members } = db.t;
  const rows = await db.select().from(lists).where(isNull(lists.archivedAt)).orderBy(desc(lists.id));
  const matched = await db
    .select({ listId: members.listId, count: count() })
    .from(members)
    .groupBy(members.listId);
  const counts = new Map(matched.map((each) => [each.listId, each.count]));
  return rows.map(({ unmatched, archivedAt: _, ...row }) => ({
    ...row,
    matched: counts.get(row.id) ?? 0,
    unmatched: unmatched.length,
  }));
}

/** Who may see whom a list did not find: whoever brought it, and those who see everybody. */
export function seesUnmatched(official: Official, list: Pick<SegmentList, 'createdBy'>): boolean {
  return list.createdBy === official.id || regionsSeen(official) === undefined;
}

/** The keys of a list that mean nobody in the bot, as a CSV file; undefined where the official may not see them. */
export async function unmatchedCsv(
  db: Queries,
  official: Official,
  id: number,
  heading: string,
  locale: Locale,
): Promise<{ name: string; text: string } | undefined> {
  const { segmentLists: lists } = db.t;
  const [list] = await db
    .select()
    .from(lists)
    .where(and(eq(lists.id, id), isNull(lists.archivedAt)));
  if (!list || !seesUnmatched(official, list)) return undefined;
  const table = [[heading], ...list.unmatched.map((key) => [key])];
  return { name: list.name, text: csvText(table, locale) };
}

export type ListOutcome =
  | { readonly kind: 'saved'; readonly list: ListLine }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Keeps a list of these keys. It can be used once all of its people are found. */
export async function saveList(
  db: Db,
  by: Official,
  name: string,
  keys: readonly ListKey[],
  now: number,
): Promise<ListOutcome> {
  if (keys.length === 0) return { kind: 'refused', problem: 'empty' };
  const { teacherIds, unmatched } = await matchKeys(db, keys);
  const { segmentLists: lists, segmentListMembers: members } = db.t;
  const fields = { name, rows: keys.length, unmatched: [...unmatched], createdBy: by.id, createdAt: now };
  const list = await db.transaction(async (tx) => {
    const [made] = await tx
      .insert(lists)
      // Nobody sees it before it is whole.
      .values({ ...fields, archivedAt: now })
      .returning();
    return made!;
  });
  for (let first = 0; first < teacherIds.length; first += MEMBERS_AT_ONCE) {
    const batch = teacherIds.slice(first, first + MEMBERS_AT_ONCE);
    await db.transaction(async (tx) => {
      await tx.insert(members).values(batch.map((teacherId) => ({ listId: list.id, teacherId })));
    });
  }
  await db.transaction(async (tx) => {
    await tx.update(lists).set({ archivedAt: null }).where(eq(lists.id, list.id));
    const data = { name, rows: keys.length, matched: teacherIds.length };
    const target = `segment-list:${list.id}`;
    await record(tx, { officialId: by.id, action: 'segment-list.brought', target, data }, now);
  });
  return {
    kind: 'saved',
    list: { ...list, matched: teacherIds.length, unmatched: unmatched.length },
  };
}

/** Keeps a list of whom a file names. The file itself is not kept. */
export async function bringList(
  db: Db,
  by: Official,
  { name, content, dir }: { name: string; content: Readable; dir: string },
  now: number,
): Promise<ListOutcome> {
  const path = join(dir, randomBytes(18).toString('base64url'));
  try {
    await writeWhole(path, content, LIST_BYTES);
    return await saveList(db, by, name, await keysOfFile(path), now);
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'refused', problem: error.problem };
    if (error instanceof TooBigError) return { kind: 'refused', problem: 'too-big' };
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}

/** Takes a list out of use, and forgets its people: conditions that name it find nobody by it. */
export async function archiveList(
  db: Db,
  by: Official,
  id: number,
  now: number,
): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    const { segmentLists: lists, segmentListMembers: members } = tx.t;
    const [list] = await tx
      .update(lists)
      .set({ archivedAt: now, unmatched: [] })
      .where(and(eq(lists.id, id), isNull(lists.archivedAt)))
      .returning();
    if (!list) return undefined;
    await tx.delete(members).where(eq(members.listId, id));
    const entry = { officialId: by.id, action: 'segment-list.archived', target: `segment-list:${id}` };
    await record(tx, { ...entry, data: { name: list.name } }, now);
    return list.name;
  });
}
