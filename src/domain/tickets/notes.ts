/** Internal notes: what officials tell each other in a ticket. No teacher ever sees one. */
import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import type { Official } from '../officials.ts';
import { ticketChanged } from './events.ts';

/** Writes an internal note, which no teacher ever sees. Returns its id; undefined when the ticket is unknown. */
export async function addNote(
  db: Db,
  by: Official,
  ticketId: number,
  text: string,
  now: number,
): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    const { messages, tickets, drafts } = tx.t;
    const counted = await tx
      .update(tickets)
      .set({ messageCount: sql`${tickets.messageCount} + 1`, changedAt: now })
      .where(eq(tickets.id, ticketId))
      .returning({ id: tickets.id });
    if (counted.length === 0) return undefined;
    const [note] = await tx
      .insert(messages)
      .values({
        ticketId,
        author: 'note',
        officialId: by.id,
        kind: 'text',
        text,
        entities: [],
        createdAt: now,
        searchText: foldForSearch(text),
      })
      .returning({ id: messages.id });
    await tx.delete(drafts).where(and(eq(drafts.ticketId, ticketId), eq(drafts.officialId, by.id)));
    await ticketChanged(tx, ticketId);
    return note!.id;
  });
}
