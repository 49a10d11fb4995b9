/** A ticket that says nothing yet: somebody greeted, and their question comes in the next message. */
import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { tellingStems } from '../search/words.ts';
import type { PlaceTicket } from './receive-queries.ts';

/** Who writes so many greetings asks something else with them. */
const MOST_GREETINGS = 3;

/**
 * True for an open ticket in which no official did anything yet, for which nothing was offered, and whose few messages
 * say nothing of what it is about, the last of them not before `since` (ms UTC). It is held until the transaction ends:
 * an official who takes it comes before or after.
 */
export async function isGreetingOnly(
  tx: Queries,
  { id, status, waitingSince }: PlaceTicket,
  since: number,
): Promise<boolean> {
  if (status !== 'open' || waitingSince === null) return false;
  const { tickets, messages, faqOffers } = tx.t;
  const [ticket] = await tx.forUpdate(
    tx
      .select({ status: tickets.status, assigneeId: tickets.assigneeId, previous: tickets.previousTicketId })
      .from(tickets)
      .where(eq(tickets.id, id)),
  );
  if (ticket?.status !== 'open' || ticket.assigneeId !== null || ticket.previous !== null) return false;
  const said = await tx
    .select({
      author: messages.author,
      kind: messages.kind,
      text: messages.text,
      at: messages.createdAt,
      offerId: faqOffers.id,
    })
    .from(messages)
    .leftJoin(faqOffers, eq(faqOffers.ticketId, messages.ticketId))
    .where(eq(messages.ticketId, id))
    .orderBy(asc(messages.id))
    .limit(MOST_GREETINGS + 1);
  const last = said.at(-1);
  if (!last || said.length > MOST_GREETINGS || last.at <= since) return false;
  return said.every(
    ({ author, kind, text, offerId }) =>
      author === 'teacher' && kind === 'text' && offerId === null && tellingStems(text).length === 0,
  );
}
