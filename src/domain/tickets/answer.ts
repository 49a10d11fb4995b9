/**
 * An official's answer: one transaction writes the message, the rows of the outbox that carry it, and the ticket's
 * new state; and what can be done with it afterwards: undo, send again, call it delivered.
 */
import { and, asc, desc, eq, gt, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import type { Media, MessageKind } from '../../db/schema/tickets.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { isLocale } from '../../i18n/locale.ts';
import { cancel, confirmDelivered, enqueue, type Outgoing, PRIORITY, retry } from '../../telegram/outbox.ts';
import { CAPTION_LIMIT, splitText, TEXT_LIMIT } from '../../telegram/split.ts';
import { deskSettings, signatureOf } from '../desk-settings.ts';
import type { FormattedText } from '../markdown.ts';
import type { Official } from '../officials.ts';
import type { Upload } from '../uploads.ts';
import { refreshTicket } from './asker.ts';
import { addEvent, ticketChanged } from './events.ts';
import { answerButtons, signed } from './notices.ts';
import { lastWord, queueRank, type Ticket } from './ticket.ts';
import { afterClosing, recallRating } from './work.ts';

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
}

export type AnswerOutcome =
  | { kind: 'answered'; messageId: number; ticket: Ticket }
  /** A colleague answered meanwhile. */
  | { kind: 'overtaken'; by: string; at: number }
  | { kind: 'empty' }
  | { kind: 'unknown' };

const UPLOAD_METHODS: Readonly<Partial<Record<MessageKind, { method: Outgoing['method']; field: string }>>> =
  {
    photo: { method: 'sendPhoto', field: 'photo' },
    video: { method: 'sendVideo', field: 'video' },
    voice: { method: 'sendVoice', field: 'voice' },
    audio: { method: 'sendAudio', field: 'audio' },
    document: { method: 'sendDocument', field: 'document' },
  };

/** A piece of an answer: one row of messages, sent as one or more messages of Telegram. */
interface Piece {
  kind: MessageKind;
  text: string;
  entities: Entity[];
  media: Media | undefined;
  /** What Telegram gets, without chat, reply and buttons. */
  sends: { method: Outgoing['method']; payload: Record<string, unknown> }[];
}

/**
 * How an answer goes out: each upload is a message; the text is the first one's caption when it fits, else a message
 * (or several) of its own after them.
 */
export function piecesOf(body: FormattedText, uploads: readonly Upload[], signature: string): Piece[] {
  const whole = signed(body.text, body.entities, signature);
  const pieces: Piece[] = uploads.map((upload) => {
    const { method, field } = UPLOAD_METHODS[upload.kind] ?? UPLOAD_METHODS.document!;
    return {
      kind: upload.kind,
      text: '',
      entities: [],
      media: { uploadId: upload.id, name: upload.name, mime: upload.mime, size: upload.size },
      sends: [{ method, payload: { [field]: { $upload: upload.id } } }],
    };
  });
  const first = pieces[0];
  if (first && whole.text.length <= CAPTION_LIMIT) {
    first.text = body.text;
    first.entities = body.entities;
    Object.assign(first.sends[0]!.payload, { caption: whole.text, caption_entities: whole.entities });
    return pieces;
  }
  pieces.push({
    kind: 'text',
    text: body.text,
    entities: body.entities,
    media: undefined,
    sends: splitText(whole.text, whole.entities, TEXT_LIMIT).map((part) => ({
      method: 'sendMessage',
      payload: { text: part.text, entities: part.entities },
    })),
  });
  return pieces;
}

/** Writes an answer. It is sent after {@link ANSWER_UNDO_MS}; who answers a ticket that nobody has, gets it. */
export async function answer(db: Db, by: Official, wish: Answer, now: number): Promise<AnswerOutcome> {
  if (wish.body.text.trim() === '' && wish.uploads.length === 0) return { kind: 'empty' };
  return db.transaction(async (tx) => {
    const { tickets, messages, drafts, deliveries } = tx.t;
    const [ticket] = await tx.forUpdate(tx.select().from(tickets).where(eq(tickets.id, wish.ticketId)));
    if (!ticket) return { kind: 'unknown' };
    const overtaken =
      wish.seenMessageId === undefined ? undefined : await newerAnswer(tx, by, ticket.id, wish.seenMessageId);
    if (overtaken) return overtaken;

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
