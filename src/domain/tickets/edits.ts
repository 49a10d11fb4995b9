/** A teacher edits a message in Telegram: the ticket says the new words and keeps the former. */
import { and, asc, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import type { Handover } from '../faq/handover.ts';
import { handOver } from '../faq/settle-offers.ts';
import { addEvent, ticketChanged } from './events.ts';
import { previewOf, summaryOf } from './ticket.ts';

export interface Edit {
  chatId: number;
  telegramMessageId: number;
  text: string;
  entities: Entity[];
  /** When Telegram says it was edited (ms UTC): an older edit that arrives late changes nothing. */
  editedAt: number;
}

/**
 * Updates a message that its author edited in Telegram, and keeps what it said before. A question for which the FAQ was
 * being offered goes to the officials: its answer was for other words. True when it changed.
 */
export async function editMessage(db: Db, edit: Edit, handover: Handover, now: number): Promise<boolean> {
  await handover.standing.refresh(db);
  return db.transaction(async (tx) => {
    const { messages, messageVersions, tickets } = tx.t;
    const [message] = await tx.forUpdate(
      tx
        .select()
        .from(messages)
        .where(and(eq(messages.chatId, edit.chatId), eq(messages.telegramMessageId, edit.telegramMessageId))),
    );
    if (!message || message.text === edit.text || (message.editedAt ?? 0) > edit.editedAt) return false;
    await tx
      .insert(messageVersions)
      .values({ messageId: message.id, text: message.text, entities: message.entities, replacedAt: now });
    await tx
      .update(messages)
      .set({
        text: edit.text,
        entities: edit.entities,
        editedAt: edit.editedAt,
        searchText: foldForSearch(edit.text),
      })
      .where(eq(messages.id, message.id));
    await addEvent(tx, message.ticketId, 'edited', null, now, { messageId: message.id });
    await refreshTicket(tx, message.ticketId, now);
    const [first] = await tx
      .select({ id: messages.id })
      .from(messages)
      .where(eq(messages.ticketId, message.ticketId))
      .orderBy(asc(messages.id))
      .limit(1);
    if (first?.id === message.id) {
      await tx
        .update(tickets)
        .set({ subject: previewOf(edit.text) })
        .where(eq(tickets.id, message.ticketId));
    }
    await handOver(tx, message.ticketId, handover, now);
    await ticketChanged(tx, message.ticketId);
    return true;
  });
}

/** Makes a ticket's columns agree with its messages again, after one was taken away, moved or edited. */
export async function refreshTicket(tx: Queries, ticketId: number, now: number): Promise<void> {
  const { messages, tickets } = tx.t;
  const said = await tx
    .select()
    .from(messages)
    .where(eq(messages.ticketId, ticketId))
    .orderBy(asc(messages.id));
  const summary = summaryOf(said);
  if (summary)
    await tx
      .update(tickets)
      .set({ ...summary, changedAt: now })
      .where(eq(tickets.id, ticketId));
}
