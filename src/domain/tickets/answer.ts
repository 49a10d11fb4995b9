/**
 * An official's answer: one transaction writes the message, the rows of the outbox that carry it, and the ticket's
 * new state.
 */
import { and, desc, eq, gt, isNotNull, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { isLocale } from '../../i18n/locale.ts';
import { enqueue, type Outgoing, PRIORITY } from '../../telegram/outbox.ts';
import { deskSettings, signatureOf } from '../desk-settings.ts';
import { takeOver } from '../faq/settle-offers.ts';
import type { FormattedText } from '../markdown.ts';
import type { Official } from '../officials.ts';
import type { Upload } from '../uploads.ts';
import { addEvent, ticketChanged } from './events.ts';
import { answerButtons } from './notices.ts';
import { piecesOf } from './pieces.ts';
import { lastWord, queueRank, type Ticket } from './ticket.ts';
import { afterClosing } from './work.ts';

/** How long an answer waits before it is sent, so that it can be taken back. */
export const ANSWER_UNDO_MS = 5000;

export interface Answer {
  ticketId: number;
  /** May be empty when there are uploads. */
  body: FormattedText;
  uploads: readonly Upload[];
  /** Close the ticket with it. */
  close: boolean;
  /**
   * The newest message the official saw while writing. A colleague's answer newer than that stops this one, unless
   * it is sent anyway with `undefined`.
   */
  seenMessageId: number | undefined;
  /** The same for the same answer given twice: whoever did not hear that it was accepted may send it again. */
  key?: string | undefined;
}

export type AnswerOutcome =
  | { kind: 'answered'; messageId: number; ticket: Ticket }
  /** Accepted before: nothing was written. */
  | { kind: 'repeated'; messageId: number; ticket: Ticket }
  /** A colleague answered meanwhile. */
  | { kind: 'overtaken'; by: string; at: number }
  | { kind: 'empty' }
  | { kind: 'unknown' };

/** Writes an answer. It is sent after {@link ANSWER_UNDO_MS}; who answers a ticket that nobody has, gets it. */
export async function answer(db: Db, by: Official, wish: Answer, now: number): Promise<AnswerOutcome> {
  if (wish.body.text.trim() === '' && wish.uploads.length === 0) return { kind: 'empty' };
  return db.transaction(async (tx) => {
    const { tickets, messages, drafts, deliveries } = tx.t;
    const [ticket] = await tx.forUpdate(tx.select().from(tickets).where(eq(tickets.id, wish.ticketId)));
    if (!ticket) return { kind: 'unknown' };
    const key = wish.key === undefined ? undefined : `answer:${by.id}:${ticket.id}:${wish.key}`;
    const known = key === undefined ? undefined : await answerBehind(tx, key);
    if (known !== undefined) return { kind: 'repeated', messageId: known, ticket };
    const overtaken =
      wish.seenMessageId === undefined ? undefined : await newerAnswer(tx, by, ticket.id, wish.seenMessageId);
    if (overtaken) return overtaken;

    await takeOver(tx, ticket.id, by, now, false);
    const pieces = piecesOf(wish.body, wish.uploads, await signatureFor(tx, ticket, by));
    const replyToId = await lastAsked(tx, ticket);
    let messageId = 0;
    for (const [index, piece] of pieces.entries()) {
      const [message] = await tx
        .insert(messages)
        .values({
          ticketId: ticket.id,
          author: 'official',
          officialId: by.id,
          kind: piece.kind,
          text: piece.text,
          entities: piece.entities,
          media: piece.media,
          createdAt: now,
          searchText: foldForSearch(piece.text),
        })
        .returning({ id: messages.id });
      messageId = message!.id;
      const isLastPiece = index === pieces.length - 1;
      const rows = piece.sends.map((send, part): Outgoing => {
        const begins = index === 0 && part === 0 && replyToId !== undefined;
        const ends = isLastPiece && part === piece.sends.length - 1;
        return {
          ...send,
          chatId: ticket.chatId,
          payload: {
            ...send.payload,
            ...(begins
              ? { reply_parameters: { message_id: replyToId, allow_sending_without_reply: true } }
              : {}),
            ...(ends ? { reply_markup: answerButtons(ticket) } : {}),
          },
          priority: PRIORITY.answer,
          dueAt: now + ANSWER_UNDO_MS,
          ...(key !== undefined && index === 0 && part === 0 ? { dedupeKey: key } : {}),
        };
      });
      const ids = await enqueue(tx, rows, now);
      await tx.insert(deliveries).values(ids.map((outboxId, part) => ({ messageId, outboxId, part })));
    }

    const last = pieces.at(-1)!;
    const [after] = await tx
      .update(tickets)
      .set({
        ...lastWord({ author: 'official', kind: last.kind, text: last.text || pieces[0]!.text }),
        status: wish.close ? 'closed' : 'open',
        closeReason: wish.close ? 'answered' : null,
        closedAt: wish.close ? now : null,
        snoozedUntil: null,
        waitingSince: null,
        queueRank: queueRank(null, now),
        unread: 0,
        messageCount: sql`${tickets.messageCount} + ${pieces.length}`,
        lastMessageAt: now,
        changedAt: now,
        firstAnsweredAt: ticket.firstAnsweredAt ?? now,
        assigneeId: ticket.assigneeId ?? by.id,
      })
      .where(eq(tickets.id, ticket.id))
      .returning();
    if (ticket.assigneeId === null) await addEvent(tx, ticket.id, 'claimed', by.id, now);
    if (ticket.status === 'closed' && !wish.close) await addEvent(tx, ticket.id, 'reopened', by.id, now);
    if (wish.close && ticket.status !== 'closed') await afterClosing(tx, after!, by, now);
    await tx.delete(drafts).where(and(eq(drafts.ticketId, ticket.id), eq(drafts.officialId, by.id)));
    await ticketChanged(tx, ticket.id);
    return { kind: 'answered', messageId, ticket: after! };
  });
}

/** The message of ours whose first part has this key. */
async function answerBehind(tx: Queries, key: string): Promise<number | undefined> {
  const { deliveries, outbox } = tx.t;
  const [row] = await tx
    .select({ messageId: deliveries.messageId })
    .from(outbox)
    .innerJoin(deliveries, eq(deliveries.outboxId, outbox.id))
    .where(eq(outbox.dedupeKey, key));
  return row?.messageId;
}

async function newerAnswer(
  tx: Queries,
  by: Official,
  ticketId: number,
  seenMessageId: number,
): Promise<Extract<AnswerOutcome, { kind: 'overtaken' }> | undefined> {
  const { messages, officials } = tx.t;
  const [newer] = await tx
    .select({ at: messages.createdAt, name: officials.name })
    .from(messages)
    .innerJoin(officials, eq(officials.id, messages.officialId))
    .where(
      and(
        eq(messages.ticketId, ticketId),
        eq(messages.author, 'official'),
        gt(messages.id, seenMessageId),
        sql`${messages.officialId} <> ${by.id}`,
      ),
    )
    .orderBy(desc(messages.id))
    .limit(1);
  return newer ? { kind: 'overtaken', by: newer.name, at: newer.at } : undefined;
}

async function signatureFor(tx: Queries, ticket: Ticket, by: Official): Promise<string> {
  const locale = isLocale(ticket.locale) ? ticket.locale : 'uz';
  return signatureOf(await deskSettings(tx), locale, by.name);
}

/** Telegram's id of the newest question message, which the answer replies to. */
async function lastAsked(tx: Queries, ticket: Ticket): Promise<number | undefined> {
  const { messages } = tx.t;
  const [asked] = await tx
    .select({ id: messages.telegramMessageId })
    .from(messages)
    .where(
      and(
        eq(messages.ticketId, ticket.id),
        eq(messages.author, 'teacher'),
        eq(messages.chatId, ticket.chatId),
        isNotNull(messages.telegramMessageId),
      ),
    )
    .orderBy(desc(messages.id))
    .limit(1);
  return asked?.id ?? undefined;
}
