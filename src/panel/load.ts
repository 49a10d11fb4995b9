/** Gathers what the workspace shows of the queue and of a ticket, for one official. */
import { may, regionsSeen, seesRegion } from '../domain/access.ts';
import { quietClock } from '../domain/desk-settings.ts';
import { courseViews } from '../domain/learning/course-view.ts';
import { presentView, seesLearner } from '../domain/learning/learner-list.ts';
import { learnerOfTeacher } from '../domain/learning/learners.ts';
import { listOfficials, type Official } from '../domain/officials.ts';
import { type Conversation, conversation } from '../domain/tickets/conversation.ts';
import { draftOf } from '../domain/tickets/drafts.ts';
import { activeLabels } from '../domain/tickets/labels.ts';
import {
  PAGE_SIZE,
  type QueueCursor,
  type QueuePage,
  queueCounts,
  queuePage,
  searchTickets,
} from '../domain/tickets/queue.ts';
import type { PanelDeps } from './deps.ts';
import { ticketFaq } from './faq/ticket-faq.ts';
import type { Presence } from './presence.ts';
import type { QueueView } from './queue/filter.ts';
import type { QueueProps } from './queue/props.ts';
import type { Learning } from './ticket/learning-part.tsx';
import type { TicketView } from './ticket/ticket-part.tsx';

/** A list that was scrolled further than this is refreshed up to here. */
const LONGEST_LIST = 10 * PAGE_SIZE;
const SEARCH_RESULTS = 50;
const MOST_PAGES = 50;

export interface Desk {
  readonly deps: PanelDeps;
  readonly presence: Presence;
}

/** One page of rows after a cursor. */
export function loadRows(
  { deps }: Desk,
  official: Official,
  view: QueueView,
  after?: QueueCursor,
): Promise<QueuePage> {
  const { tab, sort, region, label, lang, module, guide, post, campaign } = view;
  const filter = {
    tab,
    sort,
    regionId: region,
    labelId: label,
    locale: lang,
    passport: module,
    guideCode: guide,
    postId: post,
    campaignId: campaign,
  };
  return queuePage(deps.db, official, { ...filter, after });
}

/** The first `shown` rows, in whole pages. */
async function loadList(desk: Desk, official: Official, view: QueueView, shown: number): Promise<QueuePage> {
  if (view.q !== '') {
    return { rows: await searchTickets(desk.deps.db, official, view.q, SEARCH_RESULTS), next: undefined };
  }
  let page = await loadRows(desk, official, view);
  const rows = [...page.rows];
  while (page.next && rows.length < Math.min(shown, LONGEST_LIST)) {
    page = await loadRows(desk, official, view, page.next);
    rows.push(...page.rows);
  }
  return { rows, next: page.next };
}

/** @param shown how many rows the page shows already, when it is being refreshed */
export async function loadQueue(
  desk: Desk,
  official: Official,
  view: QueueView,
  currentId: number | undefined,
  shown = 0,
): Promise<QueueProps> {
  const { db } = desk.deps;
  const [list, counts, labels] = await Promise.all([
    loadList(desk, official, view, shown),
    queueCounts(db, official),
    activeLabels(db),
  ]);
  return {
    view,
    counts,
    labels,
    rows: list.rows,
    next: list.next,
    regionIds: regionsSeen(official),
    currentId,
    watchersOf: (ticketId) => desk.presence.watchers(ticketId, official),
  };
}

/** A conversation with its last `pages` pages of messages. */
async function loadConversation(
  { deps }: Desk,
  official: Official,
  ticketId: number,
  pages: number,
): Promise<Conversation | undefined> {
  const newest = await conversation(deps.db, official, ticketId);
  if (!newest) return undefined;
  let { messages, earlier } = newest;
  for (let page = 1; page < Math.min(pages, MOST_PAGES) && earlier; page += 1) {
    const before = await conversation(deps.db, official, ticketId, messages[0]?.id);
    if (!before) break;
    messages = [...before.messages, ...messages];
    earlier = before.earlier;
  }
  return { ...newest, messages, earlier };
}

/** How the asker gets on in the present course; undefined for officials who may not see that. */
async function loadLearning(
  { deps }: Desk,
  official: Official,
  { teacher }: Conversation,
): Promise<Learning | undefined> {
  if (!may(official, 'learners')) return undefined;
  const { db, timeZone } = deps;
  const learner = await learnerOfTeacher(db, teacher.id);
  if (!learner) return {};
  if (!seesLearner(official, learner)) return undefined;
  const views = await courseViews(db, learner.id, deps.now(), await quietClock(db, timeZone));
  return { learner, view: presentView(views) };
}

/** A ticket with all that is shown around it; undefined when it is not the official's to see. */
export async function loadTicket(
  desk: Desk,
  official: Official,
  ticketId: number,
  query: string,
  pages = 1,
): Promise<TicketView | undefined> {
  const { db } = desk.deps;
  const found = await loadConversation(desk, official, ticketId, pages);
  if (!found) return undefined;
  const [draft, labels, officials, learning, faq] = await Promise.all([
    draftOf(db, ticketId, official.id),
    activeLabels(db),
    listOfficials(db),
    loadLearning(desk, official, found),
    ticketFaq(desk.deps, found.ticket, official.locale),
  ]);
  const mayHave = (one: Official) => may(one, 'tickets') && seesRegion(one, found.ticket.regionId);
  const me = officials.filter((one) => one.id === official.id);
  const others = officials.filter((one) => one.id !== official.id && mayHave(one));
  return {
    conversation: found,
    viewer: official,
    watchers: desk.presence.watchers(ticketId, official),
    colleagues: [...me, ...others],
    labels,
    draft,
    learning,
    faq,
    query,
    pages,
  };
}
