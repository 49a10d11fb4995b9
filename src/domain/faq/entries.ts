/**
 * The FAQ, read. Whole entries are long (four languages, dozens of questions), so lists are made of their heads: what a
 * row shows, taken out of the JSON by the database.
 */
import { asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { FaqState } from '../../db/schema/faq.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { titleIn } from '../courses/titles.ts';
import type { Entry } from './entry.ts';

/** What a list shows of an entry. */
export interface EntryHead {
  readonly id: number;
  readonly code: string;
  readonly state: FaqState;
  readonly titles: Titles;
  readonly needsReview: boolean;
  /** `YYYY-MM-DD`. */
  readonly reviewBy: string | null;
  /** How many questions the search learns from. */
  readonly asks: number;
  /** ms UTC. */
  readonly updatedAt: number;
  readonly updatedBy: number | null;
}

export async function entryById(db: Queries, id: number): Promise<Entry | undefined> {
  const [found] = await db.select().from(db.t.faqEntries).where(eq(db.t.faqEntries.id, id));
  return found;
}

export async function entryByCode(db: Queries, code: string): Promise<Entry | undefined> {
  const [found] = await db.select().from(db.t.faqEntries).where(eq(db.t.faqEntries.code, code));
  return found;
}

/** Those of the entries that there are, by their ids. */
export async function entriesByIds(db: Queries, ids: readonly number[]): Promise<ReadonlyMap<number, Entry>> {
  const { faqEntries } = db.t;
  const found = await db
    .select()
    .from(faqEntries)
    .where(listed(db, faqEntries.id, ids));
  return new Map(found.map((entry) => [entry.id, entry]));
}

/** Every entry, whatever its state, by code. */
export function allEntries(db: Queries): Promise<Entry[]> {
  return db.select().from(db.t.faqEntries).orderBy(asc(db.t.faqEntries.code));
}

/** What teachers may be shown, by code. */
export function publishedEntries(db: Queries): Promise<Entry[]> {
  const { faqEntries } = db.t;
  return db.select().from(faqEntries).where(eq(faqEntries.state, 'published')).orderBy(asc(faqEntries.code));
}

/** Nobody has made or imported an entry yet. */
export async function isFaqEmpty(db: Queries): Promise<boolean> {
  const [found] = await db.select({ id: db.t.faqEntries.id }).from(db.t.faqEntries).limit(1);
  return found === undefined;
}

/** A part of the content as text; both engines write nested JSON as JSON. */
const part = (db: Queries, name: string): SQL => sql`${db.t.faqEntries.content} ->> ${sql.raw(`'${name}'`)}`;

/** Heads of all entries, by code. */
export async function entryHeads(db: Queries): Promise<EntryHead[]> {
  const { faqEntries } = db.t;
  const asks =
    db.engine === 'sqlite'
      ? sql<number>`json_array_length(${faqEntries.content}, '$.asks')`
      : sql<number>`jsonb_array_length(${faqEntries.content} -> 'asks')`;
  const rows = await db
    .select({
      id: faqEntries.id,
      code: faqEntries.code,
      state: faqEntries.state,
      titles: sql<string>`${part(db, 'titles')}`,
      // SQLite says 1, PostgreSQL true.
      needsReview: sql<string>`cast(${part(db, 'needsReview')} as text)`,
      reviewBy: faqEntries.reviewBy,
      asks,
      updatedAt: faqEntries.updatedAt,
      updatedBy: faqEntries.updatedBy,
    })
    .from(faqEntries)
    .orderBy(asc(faqEntries.code));
  return rows.map((row) => ({
    ...row,
    titles: JSON.parse(row.titles) as Titles,
    needsReview: row.needsReview === '1' || row.needsReview === 'true',
  }));
}

/** Entries that somebody has to do something about, or a state of them. */
export const ENTRY_VIEWS = ['published', 'needsReview', 'reviewDue', 'draft', 'archived'] as const;
export type EntryView = (typeof ENTRY_VIEWS)[number];

/** @param today `YYYY-MM-DD` in the institute's zone */
export function isInView(head: EntryHead, view: EntryView, today: string): boolean {
  switch (view) {
    case 'needsReview':
      return head.needsReview && head.state !== 'archived';
    case 'reviewDue':
      return head.reviewBy !== null && head.reviewBy <= today && head.state !== 'archived';
    default:
      return head.state === view;
  }
}

/** Every word stands in the title of some language, or in the code. */
function isCalled(head: EntryHead, words: readonly string[]): boolean {
  const text = foldForSearch([head.code, ...LOCALES.map((locale) => head.titles[locale] ?? '')].join(' '));
  return words.every((word) => text.includes(word));
}

export interface EntryFilter {
  readonly view?: EntryView;
  /** As typed, in any script. */
  readonly words?: string;
  /** `YYYY-MM-DD` in the institute's zone. */
  readonly today: string;
  /** Whose titles the order is by. */
  readonly locale: Locale;
}

/** Those of the heads that the filter lets through, by title. Pure. */
export function filterEntries(heads: readonly EntryHead[], filter: EntryFilter): EntryHead[] {
  const { view, today, locale } = filter;
  const words = foldForSearch(filter.words ?? '')
    .split(/\s+/)
    .filter(Boolean);
  const names = new Intl.Collator(locale);
  return heads
    .filter((head) => (view === undefined || isInView(head, view, today)) && isCalled(head, words))
    .map((head) => ({ head, title: titleIn(head.titles, locale) }))
    .sort((a, b) => names.compare(a.title, b.title) || names.compare(a.head.code, b.head.code))
    .map(({ head }) => head);
}

/** @see filterEntries */
export async function listEntries(db: Queries, filter: EntryFilter): Promise<EntryHead[]> {
  return filterEntries(await entryHeads(db), filter);
}
