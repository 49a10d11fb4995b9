/**
 * What editors do to video guides: each change in one transaction with its line in the audit. It tells every instance,
 * whose search is then made anew.
 */
import { eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import { changedFields } from '../courses/shape.ts';
import { allGuides, type Guide, guideByCode, guideById, guidesOf, topicById } from './catalogue.ts';
import { type GuideLack, lacksOf } from './check-guide.ts';
import { type GuideEditor, sameIds } from './edit-topics.ts';
import { suggestCode } from './guide-code.ts';

/** What an editor says of a guide. The caller has checked the shapes: code and chapters read, texts in their limits. */
export type GuideFields = Pick<
  Guide,
  | 'code'
  | 'topicId'
  | 'titles'
  | 'descriptions'
  | 'uploadId'
  | 'url'
  | 'coverId'
  | 'duration'
  | 'width'
  | 'height'
  | 'chapters'
  | 'permission'
  | 'passports'
  | 'keywords'
>;

/** A guide without anything yet, to be filled in. */
export const EMPTY_GUIDE: Omit<GuideFields, 'code' | 'topicId'> = {
  titles: {},
  descriptions: {},
  uploadId: null,
  url: null,
  coverId: null,
  duration: null,
  width: null,
  height: null,
  chapters: [],
  permission: null,
  passports: [],
  keywords: '',
};

export type GuideOutcome =
  | { readonly kind: 'saved'; readonly guide: Guide }
  /** Another guide has the code. */
  | { readonly kind: 'taken' }
  /** Somebody changed it after the form was opened. */
  | { readonly kind: 'stale'; readonly guide: Guide }
  /** There is no such topic in use. */
  | { readonly kind: 'noTopic' }
  /** It is published, and would lack this. */
  | { readonly kind: 'incomplete'; readonly lacks: readonly GuideLack[] }
  | { readonly kind: 'unknown' };

async function note(tx: Queries, by: GuideEditor, action: string, guide: Guide, now: number, data = {}) {
  const entry = { officialId: by?.id ?? null, action, target: guide.code, data: { id: guide.id, ...data } };
  await record(tx, entry, now);
}

/** The place after the last guide of a topic. */
async function lastPlace(tx: Queries, topicId: number): Promise<number> {
  return ((await guidesOf(tx, topicId)).at(-1)?.position ?? 0) + 1;
}

/** Writes fields of a guide; its `updatedAt` always rises, so that nobody takes the change for none. */
async function write(tx: Queries, before: Guide, set: Partial<Guide>, now: number): Promise<Guide> {
  const { guides } = tx.t;
  const updatedAt = Math.max(now, before.updatedAt + 1);
  const [guide] = await tx
    .update(guides)
    .set({ ...set, updatedAt })
    .where(eq(guides.id, before.id))
    .returning();
  await tx.notify('guide', '');
  return guide!;
}

/**
 * Makes a guide (a draft, at the end of its topic) or changes one.
 *
 * @param id undefined for a new one
 * @param seen the `updatedAt` of the guide as the editor saw it; undefined overwrites whatever stands there
 */
export async function saveGuide(
  db: Db,
  by: GuideEditor,
  id: number | undefined,
  fields: GuideFields,
  now: number,
  seen?: number,
): Promise<GuideOutcome> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    const before = id === undefined ? undefined : await guideById(tx, id);
    if (id !== undefined && !before) return { kind: 'unknown' };
    if (before && seen !== undefined && seen !== before.updatedAt) return { kind: 'stale', guide: before };
    const holder = await guideByCode(tx, fields.code);
    if (holder && holder.id !== id) return { kind: 'taken' };
    const topic = await topicById(tx, fields.topicId);
    const moves = fields.topicId !== before?.topicId;
    if (!topic || (moves && topic.archivedAt !== null)) return { kind: 'noTopic' };
    if (!before) {
      const row = { ...fields, position: await lastPlace(tx, topic.id), createdBy: by?.id ?? null };
      const [guide] = await tx
        .insert(tx.t.guides)
        .values({ ...row, createdAt: now, updatedAt: now })
        .returning();
      await tx.notify('guide', '');
      await note(tx, by, 'guide.created', guide!, now);
      return { kind: 'saved', guide: guide! };
    }
    const lacks = before.publishedAt === null ? [] : lacksOf(fields, topic);
    if (lacks.length > 0) return { kind: 'incomplete', lacks };
    const changed = changedFields(before, fields);
    if (changed.length === 0) return { kind: 'saved', guide: before };
    const position = moves ? await lastPlace(tx, topic.id) : before.position;
    const guide = await write(tx, before, { ...fields, position }, now);
    await note(tx, by, 'guide.changed', guide, now, { fields: changed });
    return { kind: 'saved', guide };
  });
}

/** Makes a draft of what is known; its code is made of its title. */
export async function draftGuide(
  db: Db,
  by: GuideEditor,
  fields: Partial<GuideFields> & Pick<GuideFields, 'topicId'>,
  now: number,
): Promise<GuideOutcome> {
  const taken = new Set((await allGuides(db)).map(({ code }) => code));
  const code = suggestCode(fields.titles ?? {}, taken);
  return saveGuide(db, by, undefined, { ...EMPTY_GUIDE, code, ...fields }, now);
}

/** Another video for a guide. Its chapters stay; those beyond the new end are left out. */
export async function replaceVideo(
  db: Db,
  by: GuideEditor,
  id: number,
  video: Pick<Guide, 'uploadId' | 'duration' | 'width' | 'height'>,
  now: number,
): Promise<Guide | undefined> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    const before = await guideById(tx, id);
    if (!before || before.uploadId === video.uploadId) return before;
    const { duration } = video;
    const chapters = before.chapters.filter(({ at }) => duration === null || at < duration);
    const guide = await write(tx, before, { ...video, url: null, chapters }, now);
    await note(tx, by, 'guide.video', guide, now);
    return guide;
  });
}

/** Puts a topic's guides that are not archived into this order; `stale` when they are not exactly these any longer. */
export async function reorderGuides(
  db: Db,
  by: GuideEditor,
  topicId: number,
  ids: readonly number[],
  now: number,
): Promise<'saved' | 'stale'> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    const known = await guidesOf(tx, topicId);
    if (!sameIds(ids, known)) return 'stale';
    const moved = known.filter(({ id, position }) => ids.indexOf(id) + 1 !== position);
    for (const guide of moved) await write(tx, guide, { position: ids.indexOf(guide.id) + 1 }, now);
    if (moved.length > 0) {
      const data = { topicId, moved: moved.length };
      const entry = { officialId: by?.id ?? null, action: 'guide.reordered', target: String(topicId), data };
      await record(tx, entry, now);
    }
    return 'saved';
  });
}

/** Moves a guide one place up or down in its topic. False when it stands at the end already, or is gone. */
export async function moveGuide(
  db: Db,
  by: GuideEditor,
  id: number,
  step: 1 | -1,
  now: number,
): Promise<boolean> {
  const guide = await guideById(db, id);
  if (!guide) return false;
  const ids = (await guidesOf(db, guide.topicId)).map((each) => each.id);
  const at = ids.indexOf(id);
  const other = ids[at + step];
  if (at < 0 || other === undefined) return false;
  ids[at] = other;
  ids[at + step] = id;
  return (await reorderGuides(db, by, guide.topicId, ids, now)) === 'saved';
}

/** Lets people see a guide, or says what it lacks. */
export async function publishGuide(db: Db, by: GuideEditor, id: number, now: number): Promise<GuideOutcome> {
  return db.transaction(async (tx) => {
    const before = await guideById(tx, id);
    if (!before || before.archivedAt !== null) return { kind: 'unknown' };
    if (before.publishedAt !== null) return { kind: 'saved', guide: before };
    const lacks = lacksOf(before, await topicById(tx, before.topicId));
    if (lacks.length > 0) return { kind: 'incomplete', lacks };
    const guide = await write(tx, before, { publishedAt: now }, now);
    await note(tx, by, 'guide.published', guide, now);
    return { kind: 'saved', guide };
  });
}

/** Makes a published guide a draft again. False when there was nothing to do. */
export function unpublishGuide(db: Db, by: GuideEditor, id: number, now: number): Promise<boolean> {
  return changeState(db, by, id, now, 'guide.unpublished', (guide) =>
    guide.publishedAt === null ? undefined : { publishedAt: null },
  );
}

/** Takes a guide out of use. False when there was nothing to do. */
export function archiveGuide(db: Db, by: GuideEditor, id: number, now: number): Promise<boolean> {
  return changeState(db, by, id, now, 'guide.archived', (guide) =>
    guide.archivedAt === null ? { archivedAt: now } : undefined,
  );
}

/** Brings a guide back as a draft, at the end of its topic. False when there was nothing to do. */
export function restoreGuide(db: Db, by: GuideEditor, id: number, now: number): Promise<boolean> {
  return changeState(db, by, id, now, 'guide.restored', async (guide, tx) => {
    if (guide.archivedAt === null) return undefined;
    return { archivedAt: null, publishedAt: null, position: await lastPlace(tx, guide.topicId) };
  });
}

async function changeState(
  db: Db,
  by: GuideEditor,
  id: number,
  now: number,
  action: string,
  decide: (guide: Guide, tx: Queries) => Partial<Guide> | undefined | Promise<Partial<Guide> | undefined>,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    const before = await guideById(tx, id);
    const set = before && (await decide(before, tx));
    if (!before || !set) return false;
    await note(tx, by, action, await write(tx, before, set, now), now);
    return true;
  });
}
