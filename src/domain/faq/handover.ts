/** What an asker is told when a question comes to the officials after something was offered for it. */
import { and, asc, eq, isNotNull, lt } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { enqueue } from '../../telegram/outbox.ts';
import { openedNotice } from '../tickets/notices.ts';
import { createStandingReader, type StandingReader } from '../tickets/standing.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { Clockwork } from '../tickets/times.ts';

/** What it takes to tell somebody that their question is with the officials now. */
export interface Handover {
  readonly clock: Clockwork;
  readonly standing: StandingReader;
}

export const createHandover = (clock: Clockwork): Handover => ({
  clock,
  standing: createStandingReader(clock),
});

/**
 * The usual confirmation, with the number and the place in the queue.
 *
 * @param replyToId the message it answers; the ticket's first when not given
 */
export async function confirm(
  tx: Queries,
  ticket: Ticket,
  { clock, standing }: Handover,
  now: number,
  replyToId?: number,
): Promise<void> {
  const notice = openedNotice(
    ticket,
    replyToId ?? (await firstAsked(tx, ticket)),
    await standing.of(tx, ticket.queueRank),
    clock,
    { offerRegistration: await isNewcomers(tx, ticket), afterOffer: true },
  );
  await enqueue(tx, notice, now);
}

/** Telegram's id of the ticket's first message. */
async function firstAsked(tx: Queries, ticket: Ticket): Promise<number | undefined> {
  const { messages } = tx.t;
  const [first] = await tx
    .select({ id: messages.telegramMessageId })
    .from(messages)
    .where(and(eq(messages.ticketId, ticket.id), isNotNull(messages.telegramMessageId)))
    .orderBy(asc(messages.id))
    .limit(1);
  return first?.id ?? undefined;
}

/** The first question of somebody who is not registered. */
async function isNewcomers(tx: Queries, { id, teacherId }: Ticket): Promise<boolean> {
  const { tickets, teachers } = tx.t;
  const [teacher] = await tx
    .select({ registeredAt: teachers.registeredAt })
    .from(teachers)
    .where(eq(teachers.id, teacherId));
  if (teacher?.registeredAt !== null) return false;
  const [before] = await tx
    .select({ id: tickets.id })
    .from(tickets)
    .where(and(eq(tickets.teacherId, teacherId), lt(tickets.id, id)))
    .limit(1);
  return before === undefined;
}
