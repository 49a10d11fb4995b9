/**
 * The catalogue of video guides, read. There are dozens of guides, not thousands, so lists are read whole and cut to
 * what a reader may see in plain code.
 */
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { openness, type Place } from '../courses/permission.ts';

export type Guide = Queries['t']['guides']['$inferSelect'];
export type Topic = Queries['t']['guideTopics']['$inferSelect'];

/** A topic with those of its guides that a reader is shown, in their order. */
export interface Shelf {
  readonly topic: Topic;
  readonly guides: readonly Guide[];
}

/** Whose place is unknown sees what is open everywhere. */
export const NOWHERE: Place = { regionId: null, districtId: null };

/** Topics in their order: those in use, or all with the archived ones last. */
export async function topics(db: Queries, which: 'inUse' | 'all' = 'inUse'): Promise<Topic[]> {
  const { guideTopics } = db.t;
  const found = await db.select().from(guideTopics).orderBy(asc(guideTopics.position), asc(guideTopics.id));
  const inUse = found.filter(({ archivedAt }) => archivedAt === null);
  return which === 'inUse' ? inUse : [...inUse, ...found.filter(({ archivedAt }) => archivedAt !== null)];
}

export async function topicById(db: Queries, id: number): Promise<Topic | undefined> {
  const [found] = await db.select().from(db.t.guideTopics).where(eq(db.t.guideTopics.id, id));
  return found;
}

/** Every guide, drafts and archived ones too, topic by topic and in the order of each. */
export function allGuides(db: Queries): Promise<Guide[]> {
  const { guides } = db.t;
  return db.select().from(guides).orderBy(asc(guides.topicId), asc(guides.position), asc(guides.id));
}

/** Guides that somebody may see, whoever and whenever. */
export function publishedGuides(db: Queries): Promise<Guide[]> {
  const { guides } = db.t;
  return db
    .select()
    .from(guides)
    .where(and(isNotNull(guides.publishedAt), isNull(guides.archivedAt)));
}

/** A topic's guides in their order, drafts too, archived ones left out; with a place, those that it may see. */
export async function guidesOf(db: Queries, topicId: number, seen?: Seen): Promise<Guide[]> {
  const { guides } = db.t;
  const found = await db
    .select()
    .from(guides)
    .where(eq(guides.topicId, topicId))
    .orderBy(asc(guides.position), asc(guides.id));
  return found.filter((guide) => (seen ? isOpenGuide(guide, seen) : guide.archivedAt === null));
}

export async function guideByCode(db: Queries, code: string): Promise<Guide | undefined> {
  const [found] = await db.select().from(db.t.guides).where(eq(db.t.guides.code, code));
  return found;
}

export async function guideById(db: Queries, id: number): Promise<Guide | undefined> {
  const [found] = await db.select().from(db.t.guides).where(eq(db.t.guides.id, id));
  return found;
}

/** Where somebody looks from, and when (ms UTC). */
export interface Seen {
  readonly place: Place;
  readonly now: number;
}

/** Whether a guide is shown there and then, its topic apart. */
export function isOpenGuide(guide: Guide, { place, now }: Seen): boolean {
  if (guide.publishedAt === null || guide.archivedAt !== null) return false;
  return openness(guide.permission, place, now).kind === 'open';
}

/** What somebody may see: topics that have something for them, each with its guides. */
export async function shelves(db: Queries, seen: Seen): Promise<Shelf[]> {
  const open = (await allGuides(db)).filter((guide) => isOpenGuide(guide, seen));
  return (await topics(db))
    .map((topic) => ({ topic, guides: open.filter(({ topicId }) => topicId === topic.id) }))
    .filter(({ guides }) => guides.length > 0);
}

/** All guides somebody may see, in the order of the catalogue. */
export async function openGuides(db: Queries, seen: Seen): Promise<Guide[]> {
  return (await shelves(db, seen)).flatMap(({ guides }) => guides);
}

/** One guide, if they may see it. */
export async function openGuide(db: Queries, id: number, seen: Seen): Promise<Guide | undefined> {
  return (await openGuides(db, seen)).find((guide) => guide.id === id);
}

/** The guide after this one in the catalogue; undefined after the last. */
export async function nextGuide(db: Queries, id: number, seen: Seen): Promise<Guide | undefined> {
  const open = await openGuides(db, seen);
  const at = open.findIndex((guide) => guide.id === id);
  return at < 0 ? open[0] : open[at + 1];
}

/** Guides that belong to a module, by its passport number. */
export async function guidesForModule(db: Queries, passport: string, seen: Seen): Promise<Guide[]> {
  return (await openGuides(db, seen)).filter(({ passports }) => passports.includes(passport));
}
