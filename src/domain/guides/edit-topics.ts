/**
 * What editors do to topics of video guides: each change in one transaction with its line in the audit. What changes a
 * topic's name tells every instance, whose search is then made anew.
 */
import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { takeTurn } from '../../db/turn.ts';
import { record } from '../audit.ts';
import { canonical } from '../courses/shape.ts';
import { titleIn } from '../courses/titles.ts';
import type { Official } from '../officials.ts';
import { guidesOf, type Topic, topicById, topics } from './catalogue.ts';

/** Who changes something; null at the terminal. */
export type GuideEditor = Pick<Official, 'id'> | null;

async function note(tx: Queries, by: GuideEditor, action: string, topic: Topic, now: number): Promise<void> {
  const target = titleIn(topic.titles, 'uz');
  await record(tx, { officialId: by?.id ?? null, action, target, data: { id: topic.id } }, now);
}

/** Makes a topic after the others. */
export async function addTopic(db: Db, by: GuideEditor, titles: Titles, now: number): Promise<Topic> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    const position = ((await topics(tx)).at(-1)?.position ?? 0) + 1;
    const [topic] = await tx
      .insert(tx.t.guideTopics)
      .values({ titles, position, createdAt: now })
      .returning();
    await tx.notify('guide', '');
    await note(tx, by, 'guide-topic.created', topic!, now);
    return topic!;
  });
}

/** Undefined when there is no such topic. */
export async function renameTopic(
  db: Db,
  by: GuideEditor,
  id: number,
  titles: Titles,
  now: number,
): Promise<Topic | undefined> {
  return db.transaction(async (tx) => {
    const before = await topicById(tx, id);
    if (!before || canonical(before.titles) === canonical(titles)) return before;
    const { guideTopics } = tx.t;
    const [topic] = await tx.update(guideTopics).set({ titles }).where(eq(guideTopics.id, id)).returning();
    await tx.notify('guide', '');
    await note(tx, by, 'guide-topic.renamed', topic!, now);
    return topic;
  });
}

/** Puts the topics in use into this order; `stale` when they are not exactly these any longer. */
export async function reorderTopics(db: Db, ids: readonly number[]): Promise<'saved' | 'stale'> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    const { guideTopics } = tx.t;
    if (!sameIds(ids, await topics(tx))) return 'stale';
    for (const [index, id] of ids.entries()) {
      await tx
        .update(guideTopics)
        .set({ position: index + 1 })
        .where(eq(guideTopics.id, id));
    }
    return 'saved';
  });
}

/** True when a list names exactly these rows, in whatever order. */
export function sameIds(ids: readonly number[], rows: readonly { id: number }[]): boolean {
  const inOrder = (list: readonly number[]) => [...list].sort((a, b) => a - b).join();
  return inOrder(ids) === inOrder(rows.map(({ id }) => id));
}

/** Takes a topic out of use; `inUse` while it has guides that are not archived. */
export async function archiveTopic(
  db: Db,
  by: GuideEditor,
  id: number,
  now: number,
): Promise<'archived' | 'inUse' | 'unknown'> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    if ((await guidesOf(tx, id)).length > 0) return 'inUse';
    const { guideTopics } = tx.t;
    const [topic] = await tx
      .update(guideTopics)
      .set({ archivedAt: now })
      .where(and(eq(guideTopics.id, id), isNull(guideTopics.archivedAt)))
      .returning();
    if (!topic) return 'unknown';
    await note(tx, by, 'guide-topic.archived', topic, now);
    return 'archived';
  });
}

/** Brings a topic back, after the others. False when there was nothing to do. */
export async function restoreTopic(db: Db, by: GuideEditor, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    await takeTurn(tx, 'guides');
    const { guideTopics } = tx.t;
    const position = ((await topics(tx)).at(-1)?.position ?? 0) + 1;
    const [topic] = await tx
      .update(guideTopics)
      .set({ archivedAt: null, position })
      .where(and(eq(guideTopics.id, id), isNotNull(guideTopics.archivedAt)))
      .returning();
    if (topic) await note(tx, by, 'guide-topic.restored', topic, now);
    return topic !== undefined;
  });
}
