/**
 * What is done to entries of the FAQ. Each change keeps the version before it, writes the audit, and tells every
 * instance, whose search is then made anew.
 *
 * Every change is there twice: on the database, and (`…In`) in a transaction that somebody else holds.
 */
import { and, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { FaqCause, FaqContent, FaqState } from '../../db/schema/faq.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import { suggestCode } from '../guides/guide-code.ts';
import type { Official } from '../officials.ts';
import { checkContent, differingParts, type Entry, type Problem, parseFaqCode, tidy } from './entry.ts';

/** Who changes something; null at the terminal and at the first start. */
export type FaqEditor = Pick<Official, 'id'> | null;

export type EntryVersion = Queries['t']['faqVersions']['$inferSelect'];
/** Who changed what, without what it said: an entry that learns from tickets has hundreds of long ones. */
export type VersionHead = Omit<EntryVersion, 'content'>;

export type EntryOutcome =
  | { readonly kind: 'saved'; readonly entry: Entry }
  /** Nothing differs from what stands there. */
  | { readonly kind: 'same'; readonly entry: Entry }
  /** Somebody changed it after the editor saw it; here as it is now. */
  | { readonly kind: 'stale'; readonly entry: Entry }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unknown' };

export type CreateOutcome =
  | { readonly kind: 'saved'; readonly entry: Entry }
  /** Another entry has the code. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

export interface NewEntry {
  readonly content: FaqContent;
  readonly state: FaqState;
  readonly cause: FaqCause;
  /** Made of the title when not given. */
  readonly code?: string;
  /** The ticket that it is written from. */
  readonly ticketId?: number;
  /** See `importedHash` of the table. */
  readonly importedHash?: string;
}

/** Keeps what an entry says now as its version, and tells who asks: the audit, and every instance. */
async function keepVersion(
  tx: Queries,
  by: FaqEditor,
  entry: Entry,
  cause: FaqCause,
  action: string,
  data: Record<string, unknown>,
): Promise<void> {
  const { id, version, state, content, updatedAt } = entry;
  await tx.insert(tx.t.faqVersions).values({
    entryId: id,
    version,
    state,
    content,
    cause,
    officialId: by?.id ?? null,
    at: updatedAt,
  });
  const target = `faq:${entry.code}`;
  await record(tx, { officialId: by?.id ?? null, action, target, data: { id, version, ...data } }, updatedAt);
  await tx.notify('faq', String(id));
}

/** A code that no entry has. */
async function freeCode(tx: Queries, content: FaqContent): Promise<string> {
  const rows = await tx.select({ code: tx.t.faqEntries.code }).from(tx.t.faqEntries);
  return suggestCode(content.titles, new Set(rows.map(({ code }) => code)), 'faq');
}

/** Makes an entry, its first version with it. */
export async function createEntryIn(
  tx: Queries,
  by: FaqEditor,
  wish: NewEntry,
  now: number,
): Promise<CreateOutcome> {
  const content = tidy(wish.content);
  const problems = checkContent(content, wish.state);
  if (problems.length > 0) return { kind: 'problems', problems };
  await takeTurn(tx, 'faq');
  const code = wish.code === undefined ? await freeCode(tx, content) : parseFaqCode(wish.code);
  if (code === undefined) throw new Error(`«${wish.code}» is no code of an entry.`);
  const [entry] = await tx
    .insert(tx.t.faqEntries)
    .values({
      code,
      state: wish.state,
      content,
      version: 1,
      reviewBy: content.reviewBy ?? null,
      importedHash: wish.importedHash ?? null,
      ticketId: wish.ticketId ?? null,
      createdAt: now,
      updatedAt: now,
      updatedBy: by?.id ?? null,
    })
    .onConflictDoNothing()
    .returning();
  if (!entry) return { kind: 'taken' };
  await keepVersion(tx, by, entry, wish.cause, 'faq.created', { cause: wish.cause });
  return { kind: 'saved', entry };
}

/** @see createEntryIn */
export function createEntry(db: Db, by: FaqEditor, wish: NewEntry, now: number): Promise<CreateOutcome> {
  return db.transaction((tx) => createEntryIn(tx, by, wish, now));
}

/** Holds an entry until the transaction ends. */
async function hold(tx: Queries, id: number): Promise<Entry | undefined> {
  const { faqEntries } = tx.t;
  const [entry] = await tx.forUpdate(tx.select().from(faqEntries).where(eq(faqEntries.id, id)));
  return entry;
}

type Change = Partial<Pick<Entry, 'content' | 'state' | 'importedHash'>>;

/** Writes a change as the next version. */
async function write(tx: Queries, by: FaqEditor, before: Entry, change: Change, now: number): Promise<Entry> {
  const { faqEntries } = tx.t;
  const [entry] = await tx
    .update(faqEntries)
    .set({
      ...change,
      ...(change.content && { reviewBy: change.content.reviewBy ?? null }),
      version: before.version + 1,
      updatedAt: Math.max(now, before.updatedAt),
      updatedBy: by?.id ?? null,
    })
    .where(eq(faqEntries.id, before.id))
    .returning();
  return entry!;
}

export interface ContentChange {
  readonly content: FaqContent;
  readonly cause: FaqCause;
  /** The version that the editor saw; left out, whatever stands there is overwritten. */
  readonly seen?: number;
  /** Also puts it into this state. */
  readonly state?: FaqState;
  /** See `importedHash` of the table; only an import says it. */
  readonly importedHash?: string;
}

/** Changes what an entry says. */
export async function changeEntryIn(
  tx: Queries,
  by: FaqEditor,
  id: number,
  wish: ContentChange,
  now: number,
): Promise<EntryOutcome> {
  const before = await hold(tx, id);
  if (!before) return { kind: 'unknown' };
  if (wish.seen !== undefined && wish.seen !== before.version) return { kind: 'stale', entry: before };
  const content = tidy(wish.content);
  const state = wish.state ?? before.state;
  const problems = checkContent(content, state);
  if (problems.length > 0) return { kind: 'problems', problems };
  const parts = differingParts(before.content, content);
  const { importedHash = before.importedHash } = wish;
  if (parts.length === 0 && state === before.state) return { kind: 'same', entry: before };
  const entry = await write(tx, by, before, { content, state, importedHash }, now);
  await keepVersion(tx, by, entry, wish.cause, 'faq.changed', { cause: wish.cause, parts });
  return { kind: 'saved', entry };
}

/** @see changeEntryIn */
export function changeEntry(
  db: Db,
  by: FaqEditor,
  id: number,
  wish: ContentChange,
  now: number,
): Promise<EntryOutcome> {
  return db.transaction((tx) => changeEntryIn(tx, by, id, wish, now));
}

/** Publishes an entry, takes it back to a draft, or out of use. */
export async function setEntryStateIn(
  tx: Queries,
  by: FaqEditor,
  id: number,
  state: FaqState,
  now: number,
): Promise<EntryOutcome> {
  const before = await hold(tx, id);
  if (!before) return { kind: 'unknown' };
  if (before.state === state) return { kind: 'same', entry: before };
  const problems = checkContent(before.content, state);
  if (problems.length > 0) return { kind: 'problems', problems };
  const entry = await write(tx, by, before, { state }, now);
  await keepVersion(tx, by, entry, 'state', 'faq.state', { from: before.state, to: state });
  return { kind: 'saved', entry };
}

/** @see setEntryStateIn */
export function setEntryState(
  db: Db,
  by: FaqEditor,
  id: number,
  state: FaqState,
  now: number,
): Promise<EntryOutcome> {
  return db.transaction((tx) => setEntryStateIn(tx, by, id, state, now));
}

/** Makes what a version said the newest one. The state stays what it is. */
export async function restoreVersionIn(
  tx: Queries,
  by: FaqEditor,
  id: number,
  wish: { readonly version: number; readonly seen?: number },
  now: number,
): Promise<EntryOutcome> {
  const version = await versionOf(tx, id, wish.version);
  if (!version) return { kind: 'unknown' };
  const { seen } = wish;
  const change = {
    content: version.content,
    cause: 'restore',
    ...(seen === undefined ? {} : { seen }),
  } as const;
  return changeEntryIn(tx, by, id, change, now);
}

/** @see restoreVersionIn */
export function restoreVersion(
  db: Db,
  by: FaqEditor,
  id: number,
  wish: { readonly version: number; readonly seen?: number },
  now: number,
): Promise<EntryOutcome> {
  return db.transaction((tx) => restoreVersionIn(tx, by, id, wish, now));
}

/** Every version of an entry, the newest first. */
export function versionsOf(db: Queries, id: number): Promise<VersionHead[]> {
  const { faqVersions } = db.t;
  const { content: _, ...head } = getTableColumns(faqVersions);
  return db
    .select(head)
    .from(faqVersions)
    .where(eq(faqVersions.entryId, id))
    .orderBy(desc(faqVersions.version));
}

export async function versionOf(db: Queries, id: number, version: number): Promise<EntryVersion | undefined> {
  const { faqVersions } = db.t;
  const [found] = await db
    .select()
    .from(faqVersions)
    .where(and(eq(faqVersions.entryId, id), eq(faqVersions.version, version)));
  return found;
}
