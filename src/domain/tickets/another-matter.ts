/** A question about something else than the ticket that it would join: it deserves an answer of its own. */
import { desc, eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { tellingStems } from '../search/words.ts';
import type { PlaceTicket } from './receive-queries.ts';

/** What was said before these is forgotten. */
const LATEST_MESSAGES = 20;

/**
 * True when a question shares no word that says anything with what was said in the ticket of late, and does not go on
 * with what its asker or an official was just saying: in an open ticket the asker had the last word, before `since` (ms
 * UTC). Never of a ticket that says nothing. To be asked of questions that the FAQ can surely answer: words that are not understood belong to the ticket.
 */
export async function isAnotherMatter(
  tx: Queries,
  { id, status, waitingSince }: PlaceTicket,
  question: string,
  since: number,
): Promise<boolean> {
  if (status !== 'closed' && (status !== 'open' || waitingSince === null)) return false;
  const { messages } = tx.t;
  const said = await tx
    .select({ author: messages.author, text: messages.text, at: messages.createdAt })
    .from(messages)
    .where(eq(messages.ticketId, id))
    .orderBy(desc(messages.id))
    .limit(LATEST_MESSAGES);
  const [last] = said;
  if (status === 'open' && last && (last.author !== 'teacher' || last.at > since)) return false;
  const known = new Set(said.flatMap(({ text }) => tellingStems(text)));
  return known.size > 0 && !tellingStems(question).some((stem) => known.has(stem));
}
