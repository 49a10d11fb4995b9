/** What an official has typed but not sent: kept on the server, one a ticket, so that no reload loses it. */
import { and, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';

export type Draft = Queries['t']['drafts']['$inferSelect'];

/** Saves a draft; an empty one is forgotten. */
export async function saveDraft(
  db: Db,
  draft: { ticketId: number; officialId: number; mode: 'reply' | 'note'; text: string },
  now: number,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { drafts } = tx.t;
    const { ticketId, officialId, mode, text } = draft;
    if (text.trim() === '') {
      await tx.delete(drafts).where(and(eq(drafts.ticketId, ticketId), eq(drafts.officialId, officialId)));
      return;
    }
    await tx
      .insert(drafts)
      .values({ ...draft, updatedAt: now })
      .onConflictDoUpdate({
        target: [drafts.ticketId, drafts.officialId],
        set: { mode, text, updatedAt: now },
      });
  });
}

export async function draftOf(db: Queries, ticketId: number, officialId: number): Promise<Draft | undefined> {
  const { drafts } = db.t;
  const [draft] = await db
    .select()
    .from(drafts)
    .where(and(eq(drafts.ticketId, ticketId), eq(drafts.officialId, officialId)));
  return draft;
}
