/** Labels: short names by which tickets are sorted and found again. */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { addEvent, ticketChanged } from './events.ts';

export interface Label {
  id: number;
  name: string;
}

export const LABEL_LENGTH = 40;

/** Labels that can be set, by name. */
export function activeLabels(db: Queries): Promise<Label[]> {
  const { labels } = db.t;
  return db
    .select({ id: labels.id, name: labels.name })
    .from(labels)
    .where(isNull(labels.archivedAt))
    .orderBy(asc(labels.name));
}

/** The label that a reader would take for the same: in whichever script, case and apostrophes it is written. */
async function alike(tx: Queries, name: string, exceptId?: number) {
  const all = await tx.select().from(tx.t.labels);
  return all.find((label) => label.id !== exceptId && foldForSearch(label.name) === foldForSearch(name));
}

export type LabelOutcome = { kind: 'saved'; label: Label } | { kind: 'taken' } | { kind: 'unknown' };

/** Makes a label; one that was archived under this name comes back. */
export async function addLabel(db: Db, by: Official, name: string, now: number): Promise<LabelOutcome> {
  return db.transaction(async (tx) => {
    const { labels } = tx.t;
    const known = await alike(tx, name);
    if (known && known.archivedAt === null) return { kind: 'taken' };
    const [label] = known
      ? await tx.update(labels).set({ name, archivedAt: null }).where(eq(labels.id, known.id)).returning()
      : await tx.insert(labels).values({ name, createdAt: now }).onConflictDoNothing().returning();
    // Somebody else added it between the look and the insert.
    if (!label) return { kind: 'taken' };
    await record(tx, { officialId: by.id, action: 'label.added', target: name }, now);
    return { kind: 'saved', label: { id: label.id, name } };
  });
}

/** Gives a label another name. */
export async function renameLabel(
  db: Db,
  by: Official,
  id: number,
  name: string,
  now: number,
): Promise<LabelOutcome> {
  return db.transaction(async (tx) => {
    const { labels } = tx.t;
    const holder = await alike(tx, name, id);
    if (holder) return { kind: 'taken' };
    const changed = await tx
      .update(labels)
      .set({ name })
      .where(eq(labels.id, id))
      .returning({ id: labels.id });
    if (changed.length === 0) return { kind: 'unknown' };
    await record(tx, { officialId: by.id, action: 'label.renamed', target: name, data: { id } }, now);
    return { kind: 'saved', label: { id, name } };
  });
}

/** Takes a label out of use; tickets that have it keep it. */
export async function archiveLabel(db: Db, by: Official, id: number, now: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { labels } = tx.t;
    const changed = await tx
      .update(labels)
      .set({ archivedAt: now })
      .where(eq(labels.id, id))
      .returning({ name: labels.name });
    if (changed.length > 0)
      await record(tx, { officialId: by.id, action: 'label.archived', target: changed[0]!.name }, now);
    return changed.length > 0;
  });
}

/** Sets exactly these labels on a ticket. */
export async function setLabels(
  db: Db,
  by: Official,
  ticketId: number,
  labelIds: readonly number[],
  now: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { ticketLabels, labels } = tx.t;
    const before = await tx.select().from(ticketLabels).where(eq(ticketLabels.ticketId, ticketId));
    const had = new Set(before.map((row) => row.labelId));
    const added = labelIds.filter((id) => !had.has(id));
    const removed = [...had].filter((id) => !labelIds.includes(id));
    const named = new Map(
      added.length + removed.length === 0
        ? []
        : (
            await tx
              .select()
              .from(labels)
              .where(inArray(labels.id, [...added, ...removed]))
          ).map((row) => [row.id, row]),
    );
    for (const id of added) {
      const label = named.get(id);
      if (!label) continue;
      await tx.insert(ticketLabels).values({ ticketId, labelId: id }).onConflictDoNothing();
      await addEvent(tx, ticketId, 'labelled', by.id, now, { label: label.name });
    }
    for (const id of removed) {
      await tx
        .delete(ticketLabels)
        .where(and(eq(ticketLabels.ticketId, ticketId), eq(ticketLabels.labelId, id)));
      await addEvent(tx, ticketId, 'unlabelled', by.id, now, { label: named.get(id)?.name ?? '' });
    }
    await ticketChanged(tx, ticketId);
  });
}
