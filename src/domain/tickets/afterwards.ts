/**
 * What can be done with an answer once it is written: take it back, send it again, call it delivered; and what
 * Telegram calls the files it carried.
 */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { cancel, confirmDelivered, retry } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import { refreshTicket } from './edits.ts';
import { ticketChanged } from './events.ts';
import { recallRating } from './work.ts';

export type UndoOutcome = { kind: 'undone'; text: string } | { kind: 'late' } | { kind: 'unknown' };

/**
 * Takes an answer back while none of it has been sent: the message disappears, and the ticket stands as before it,
 * open, with whoever has it. Returns the text so that it can be edited and sent again.
 */
export async function undoAnswer(db: Db, by: Official, messageId: number, now: number): Promise<UndoOutcome> {
  try {
    return await db.transaction((tx) => undoInside(tx, by, messageId, now));
  } catch (error) {
    if (error === TOO_LATE) return { kind: 'late' };
    throw error;
  }
}

/** Thrown to roll a cancellation back when the sender has taken a part already. */
const TOO_LATE = new Error('The sender has taken a part of the answer already.');

async function undoInside(tx: Queries, by: Official, messageId: number, now: number): Promise<UndoOutcome> {
  const { messages, deliveries, tickets } = tx.t;
  const [named] = await tx
    .select()
    .from(messages)
    .where(and(eq(messages.id, messageId), eq(messages.author, 'official'), eq(messages.officialId, by.id)));
  if (!named) return { kind: 'unknown' };
  const together = await tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.ticketId, named.ticketId),
        eq(messages.officialId, by.id),
        eq(messages.author, 'official'),
        eq(messages.createdAt, named.createdAt),
      ),
    )
    .orderBy(asc(messages.id));
  const ids = together.map((message) => message.id);
  const rows = await tx
    .select({ id: deliveries.outboxId })
    .from(deliveries)
    .where(inArray(deliveries.messageId, ids));
  const caught = await cancel(
    tx,
    rows.map((row) => row.id),
    now,
  );
  if (caught.length < rows.length) throw TOO_LATE;
  await tx.delete(messages).where(inArray(messages.id, ids));
  await recallRating(tx, named.ticketId, now);
  await tx
    .update(tickets)
    .set({ status: 'open', closedAt: null, closeReason: null })
    .where(eq(tickets.id, named.ticketId));
  await refreshTicket(tx, named.ticketId, now);
  await ticketChanged(tx, named.ticketId);
  return {
    kind: 'undone',
    text: together
      .map((message) => message.text)
      .join('\n')
      .trim(),
  };
}

/** Sends the failed or uncertain parts of a message again. Returns how many parts are queued now. */
export function resend(db: Db, messageId: number, now: number): Promise<number> {
  return onParts(db, messageId, (tx, ids) => retry(tx, ids, now));
}

/** An official knows that an uncertain message arrived. Returns how many parts that settles. */
export function confirmArrived(db: Db, messageId: number, now: number): Promise<number> {
  return onParts(db, messageId, (tx, ids) => confirmDelivered(tx, ids, now));
}

async function onParts(
  db: Db,
  messageId: number,
  act: (tx: Queries, outboxIds: number[]) => Promise<number[]>,
): Promise<number> {
  return db.transaction(async (tx) => {
    const { deliveries, messages } = tx.t;
    const parts = await tx
      .select({ outboxId: deliveries.outboxId, ticketId: messages.ticketId })
      .from(deliveries)
      .innerJoin(messages, eq(messages.id, deliveries.messageId))
      .where(eq(deliveries.messageId, messageId))
      .orderBy(asc(deliveries.part));
    if (parts.length === 0) return 0;
    const changed = await act(
      tx,
      parts.map((part) => part.outboxId),
    );
    await ticketChanged(tx, parts[0]!.ticketId);
    return changed.length;
  });
}

/** Remembers what Telegram calls a file that we sent, so that the panel can show it after the upload is gone. */
export async function rememberSentFile(
  db: Db,
  outboxId: number,
  file: { fileId: string; fileUniqueId: string },
): Promise<void> {
  await db.transaction(async (tx) => {
    const { deliveries, messages } = tx.t;
    const [message] = await tx
      .select({ id: messages.id, media: messages.media })
      .from(deliveries)
      .innerJoin(messages, eq(messages.id, deliveries.messageId))
      .where(eq(deliveries.outboxId, outboxId));
    if (!message?.media) return;
    await tx
      .update(messages)
      .set({ media: { ...message.media, ...file } })
      .where(eq(messages.id, message.id));
  });
}
