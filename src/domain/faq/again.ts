/** Whether a question is one that the FAQ was to have solved a while ago. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { tellingStems } from '../search/words.ts';
import { addEvent, ticketChanged } from '../tickets/events.ts';
import type { Looked } from './offer-finder.ts';
import { type Offer, offerOf, solvedLately } from './offers.ts';

/** What share of the telling words two askings of the same have in common, of the longer one. */
const LEAST_COMMON = 0.6;
/**
 * What is worse than this share of the best is another matter: with half of it nearly every question would also be of
 * another topic, with this one in ten, and as good as none is missed (labelled questions of `scripts/bench/faq`).
 */
const LEAST_SHARE = 0.85;

/** Two texts say mostly the same. Pure. */
export function mostlySame(one: string, other: string): boolean {
  const [a, b] = [new Set(tellingStems(one)), new Set(tellingStems(other))];
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common > 0 && common >= Math.max(a.size, b.size) * LEAST_COMMON;
}

/** What solved a question, by the item that its asker pressed under. */
interface Solution {
  readonly entryId: number | null;
  readonly guideId: number | null;
}

/** A question finds what is said to have solved another. Pure. */
function findsAgain({ hits, items }: Looked, { entryId, guideId }: Solution): boolean {
  const good = hits.filter(({ score }) => score >= hits[0]!.score * LEAST_SHARE);
  if (entryId !== null && good.some((hit) => hit.entryId === entryId)) return true;
  return guideId !== null && items.some((item) => item.guideId === guideId);
}

/**
 * The offer that solved the same question for this teacher within the last day; undefined when this question is a new
 * one.
 *
 * @param looked what the question finds; undefined for words that join another question, which only count when they are
 *   mostly the same
 */
export async function formerOffer(
  tx: Queries,
  teacherId: number,
  question: string,
  looked: Looked | undefined,
  now: number,
): Promise<Offer | undefined> {
  for (const offer of await solvedLately(tx, teacherId, now)) {
    const kept = await offerOf(tx, offer.ticketId);
    const solution = kept?.items.find(({ place }) => place === offer.solvedPlace);
    if (looked && solution && findsAgain(looked, solution)) return offer;
    if (mostlySame(question, await questionOf(tx, offer.ticketId))) return offer;
  }
  return undefined;
}

async function questionOf(tx: Queries, ticketId: number): Promise<string> {
  const { messages } = tx.t;
  const said = await tx
    .select({ text: messages.text })
    .from(messages)
    .where(and(eq(messages.ticketId, ticketId), eq(messages.author, 'teacher')))
    .orderBy(asc(messages.id));
  return said.map(({ text }) => text).join('\n');
}

/** The answer did not help after all: once. */
export async function countAsMissed(tx: Queries, ticketId: number, now: number): Promise<void> {
  const { faqOffers } = tx.t;
  const missed = await tx
    .update(faqOffers)
    .set({ missedAt: now })
    .where(and(eq(faqOffers.ticketId, ticketId), eq(faqOffers.state, 'solved'), isNull(faqOffers.missedAt)))
    .returning({ id: faqOffers.id });
  if (missed.length === 0) return;
  await addEvent(tx, ticketId, 'missed', null, now);
  await ticketChanged(tx, ticketId);
}
