/** What the FAQ has for a ticket, for officials who answer it. */
import { titleIn } from '../../domain/courses/titles.ts';
import { type FaqAsk, linksOf } from '../../domain/faq/asks.ts';
import type { FaqFinding } from '../../domain/faq/faq-search.ts';
import { entryFromTicket, questionOf } from '../../domain/faq/from-ticket.ts';
import { readableEntries } from '../../domain/faq/offers.ts';
import { tellingStems } from '../../domain/search/words.ts';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import type { Locale } from '../../i18n/locale.ts';
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

/** What was found, as far as teachers may be shown it, with how the ticket is linked to it. */
async function shownOf(
  { db }: FaqDeps,
  ticketId: number,
  { hits }: FaqFinding,
  locale: Locale,
): Promise<FoundEntry[]> {
  const ids = hits.map(({ entryId }) => entryId);
  if (ids.length === 0) return [];
  const links = await linksOf(db, ticketId);
  const entries = await readableEntries(db, ids);
  return ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry
      ? [{ entryId: id, title: titleIn(entry.content.titles, locale) || entry.code, link: links.get(id) }]
      : [];
  });
}

/** Entries that a question may mean. */
export async function foundFor(
  deps: FaqDeps,
  ticketId: number,
  question: string,
  locale: Locale,
): Promise<FoundEntry[]> {
  return shownOf(deps, ticketId, await deps.faqSearch.find(question), locale);
}

/** The same for a ticket's own question; of one that says nothing, nothing is found. */
export async function ticketFaq(
  deps: FaqDeps,
  { id }: Pick<Ticket, 'id'>,
  locale: Locale,
): Promise<TicketFaq> {
  const question = await questionOf(deps.db, id);
  const madeId = (await entryFromTicket(deps.db, id))?.id;
  if (tellingStems(question).length === 0) return { found: [], isSure: false, madeId };
  const finding = await deps.faqSearch.find(question);
  return { found: await shownOf(deps, id, finding, locale), isSure: finding.offer, madeId };
}
