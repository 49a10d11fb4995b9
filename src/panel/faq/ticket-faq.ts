/** What the FAQ has for a ticket, for officials who answer it. */
import { titleIn } from '../../domain/courses/titles.ts';
import { type FaqAsk, linksOf } from '../../domain/faq/asks.ts';
import { entryFromTicket, questionOf } from '../../domain/faq/from-ticket.ts';
import { readableEntries } from '../../domain/faq/offers.ts';
import type { Official } from '../../domain/officials.ts';
import { tellingStems } from '../../domain/search/words.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { PanelDeps } from '../deps.ts';

export interface FoundEntry {
  readonly entryId: number;
  readonly title: string;
  /** What became of the ticket's wording, if it was linked. */
  readonly link: FaqAsk['state'] | undefined;
}

/** What the ticket's page shows of the FAQ. */
export interface TicketFaq {
  /** The best first. */
  readonly found: readonly FoundEntry[];
  /** The search is sure enough to offer them to teachers. */
  readonly isSure: boolean;
  /** The entry that was written from this ticket. */
  readonly madeId: number | undefined;
}

type FaqDeps = Pick<PanelDeps, 'db' | 'faqSearch'>;

async function titled(
  { db }: FaqDeps,
  ticketId: number,
  ids: readonly number[],
  locale: Official['locale'],
): Promise<FoundEntry[]> {
  const links = await linksOf(db, ticketId);
  const entries = await readableEntries(db, ids);
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry
      ? [{ entryId: id, title: titleIn(entry.content.titles, locale) || entry.code, link: links.get(id) }]
      : [];
  });
}

/** Entries that a question may mean, with how the ticket is linked to them. */
export async function foundFor(
  deps: FaqDeps,
  ticketId: number,
  question: string,
  locale: Official['locale'],
): Promise<FoundEntry[]> {
  const { hits } = await deps.faqSearch.find(question);
  return titled(
    deps,
    ticketId,
    hits.map(({ entryId }) => entryId),
    locale,
  );
}

/** The same for a ticket's own question; undefined while it says nothing. */
export async function ticketFaq(
  deps: FaqDeps,
  ticket: Pick<Ticket, 'id'>,
  locale: Official['locale'],
): Promise<TicketFaq> {
  const question = await questionOf(deps.db, ticket.id);
  const madeId = (await entryFromTicket(deps.db, ticket.id))?.id;
  if (tellingStems(question).length === 0) return { found: [], isSure: false, madeId };
  const { hits, offer } = await deps.faqSearch.find(question);
  const found = await titled(
    deps,
    ticket.id,
    hits.map(({ entryId }) => entryId),
    locale,
  );
  return { found, isSure: offer, madeId };
}
