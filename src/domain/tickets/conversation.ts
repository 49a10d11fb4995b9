/**
 * One ticket as an official sees it: everything said and done in it, how each answer fared, and who asks.
 */
import { and, asc, desc, eq, inArray, lt, ne } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { Titles } from '../../db/schema/learning.ts';
import type { OutboxState } from '../../db/schema/telegram.ts';
import { seesRegion } from '../access.ts';
import { type ShownOffer, shownOffer } from '../faq/shown-offer.ts';
import { guideById } from '../guides/catalogue.ts';
import type { Official } from '../officials.ts';
import { gistOf } from '../posts/post.ts';
import { copiesOf, postById } from '../posts/posts.ts';
import type { Teacher } from '../teachers.ts';
import type { Label } from './labels.ts';
import type { Message, Ticket, TicketEvent } from './ticket.ts';

/** How an answer fared on its way: the worst of its parts. */
export interface Delivery {
  state: OutboxState;
  /** The name of an error predicate of `telegram/errors.ts`. */
  reason: string | undefined;
  /** Telegram's own words. */
  detail: string | undefined;
  /** When it will be sent, while it is queued (ms UTC). */
  dueAt: number;
}

export interface Said extends Message {
  officialName: string | undefined;
  /** What it said before, oldest first. */
  versions: { text: string; replacedAt: number }[];
  /** For answers only. */
  delivery: Delivery | undefined;
}

export interface Happened extends TicketEvent {
  officialName: string | undefined;
}

export interface Conversation {
  ticket: Ticket;
  teacher: Teacher;
  assignee: { id: number; name: string } | undefined;
  labels: Label[];
  /** The module that it was asked from, with its course. */
  module: { passport: string; titles: Titles; course: { id: number; titles: Titles } } | undefined;
  /** The video guide that it is about. */
  guide: { id: number; code: string; titles: Titles } | undefined;
  /** The post of the channel that it is about, with where to read it in Telegram. */
  post: { id: number; gist: string; link: string | undefined } | undefined;
  /** What the FAQ offered first, and what came of it. */
  offer: ShownOffer | undefined;
  /** The last `limit` messages, oldest first; `earlier` when there are more before them. */
  messages: Said[];
  earlier: boolean;
  events: Happened[];
  /** The asker's other tickets, newest first. */
  others: Ticket[];
}

export const MESSAGES_SHOWN = 200;
const OTHERS_SHOWN = 10;

/** Worse states first. An answer whose rows were purged long ago was settled then. */
const WORST: readonly OutboxState[] = ['failed', 'uncertain', 'sending', 'queued', 'cancelled', 'sent'];

/**
 * A ticket for an official; undefined when it does not exist or is not theirs to see.
 *
 * @param before only messages with a smaller id, for going back in a long ticket
 */
export async function conversation(
  db: Queries,
  official: Official,
  ticketId: number,
  before?: number,
): Promise<Conversation | undefined> {
  const { tickets, teachers, officials, messages, ticketEvents, ticketLabels, labels } = db.t;
  const [found] = await db
    .select({ ticket: tickets, teacher: teachers })
    .from(tickets)
    .innerJoin(teachers, eq(teachers.id, tickets.teacherId))
    .where(eq(tickets.id, ticketId));
  if (!found || !seesRegion(official, found.ticket.regionId)) return undefined;

  const names = new Map((await db.select().from(officials)).map((row) => [row.id, row.name]));
  const nameOf = (id: number | null) => (id === null ? undefined : names.get(id));
  const newestFirst = await db
    .select()
    .from(messages)
    .where(and(eq(messages.ticketId, ticketId), before === undefined ? undefined : lt(messages.id, before)))
    .orderBy(desc(messages.id))
    .limit(MESSAGES_SHOWN + 1);
  const shown = newestFirst.slice(0, MESSAGES_SHOWN).reverse();
  const ids = shown.map((message) => message.id);
  const versions = await versionsOf(db, ids);
  const deliveries = await deliveriesOf(db, ids);
  const events = await db
    .select()
    .from(ticketEvents)
    .where(eq(ticketEvents.ticketId, ticketId))
    .orderBy(asc(ticketEvents.id));
  const others = await db
    .select()
    .from(tickets)
    .where(and(eq(tickets.teacherId, found.teacher.id), ne(tickets.id, ticketId)))
    .orderBy(desc(tickets.id))
    .limit(OTHERS_SHOWN);
  const { assigneeId } = found.ticket;
  return {
    ...found,
    assignee: assigneeId === null ? undefined : { id: assigneeId, name: names.get(assigneeId) ?? '' },
    labels: await db
      .select({ id: labels.id, name: labels.name })
      .from(ticketLabels)
      .innerJoin(labels, eq(labels.id, ticketLabels.labelId))
      .where(eq(ticketLabels.ticketId, ticketId))
      .orderBy(asc(labels.name)),
    module: await moduleOf(db, found.ticket.moduleId),
    guide: await guideOf(db, found.ticket.guideId),
    post: await postOf(db, found.ticket.postId),
    offer: await shownOffer(db, ticketId),
    messages: shown.map((message) => ({
      ...message,
      officialName: nameOf(message.officialId),
      versions: versions.get(message.id) ?? [],
      delivery: deliveries.get(message.id),
    })),
    earlier: newestFirst.length > MESSAGES_SHOWN,
    events: events.map((event) => ({ ...event, officialName: nameOf(event.officialId) })),
    others: others.filter((ticket) => seesRegion(official, ticket.regionId)),
  };
}

async function moduleOf(db: Queries, moduleId: number | null): Promise<Conversation['module']> {
  if (moduleId === null) return undefined;
  const { courses, modules } = db.t;
  const [found] = await db
    .select({
      passport: modules.passport,
      titles: modules.titles,
      course: { id: courses.id, titles: courses.titles },
    })
    .from(modules)
    .innerJoin(courses, eq(courses.id, modules.courseId))
    .where(eq(modules.id, moduleId));
  return found;
}

async function guideOf(db: Queries, guideId: number | null): Promise<Conversation['guide']> {
  const guide = guideId === null ? undefined : await guideById(db, guideId);
  return guide && { id: guide.id, code: guide.code, titles: guide.titles };
}

async function postOf(db: Queries, postId: number | null): Promise<Conversation['post']> {
  const post = postId === null ? undefined : await postById(db, postId);
  if (!post) return undefined;
  const links = (await copiesOf(db, post.id)).flatMap(({ link }) => link ?? []);
  return { id: post.id, gist: gistOf(post), link: links[0] };
}

async function versionsOf(db: Queries, ids: number[]): Promise<Map<number, Said['versions']>> {
  const found = new Map<number, Said['versions']>();
  if (ids.length === 0) return found;
  const { messageVersions } = db.t;
  const rows = await db
    .select()
    .from(messageVersions)
    .where(inArray(messageVersions.messageId, ids))
    .orderBy(asc(messageVersions.id));
  for (const { messageId, text, replacedAt } of rows) {
    found.set(messageId, [...(found.get(messageId) ?? []), { text, replacedAt }]);
  }
  return found;
}

async function deliveriesOf(db: Queries, ids: number[]): Promise<Map<number, Delivery>> {
  const found = new Map<number, Delivery>();
  if (ids.length === 0) return found;
  const { deliveries, outbox } = db.t;
  const rows = await db
    .select({
      messageId: deliveries.messageId,
      state: outbox.state,
      reason: outbox.reason,
      detail: outbox.detail,
      dueAt: outbox.dueAt,
    })
    .from(deliveries)
    .innerJoin(outbox, eq(outbox.id, deliveries.outboxId))
    .where(inArray(deliveries.messageId, ids))
    .orderBy(asc(deliveries.part));
  for (const { messageId, state, reason, detail, dueAt } of rows) {
    const known = found.get(messageId);
    if (known && WORST.indexOf(known.state) <= WORST.indexOf(state)) continue;
    found.set(messageId, { state, reason: reason ?? undefined, detail: detail ?? undefined, dueAt });
  }
  return found;
}

/** The message with a file that an official may look at; undefined when it is not theirs to see. */
export async function messageWithMedia(
  db: Queries,
  official: Official,
  messageId: number,
): Promise<Message | undefined> {
  const { messages, tickets } = db.t;
  const [found] = await db
    .select({ message: messages, regionId: tickets.regionId })
    .from(messages)
    .innerJoin(tickets, eq(tickets.id, messages.ticketId))
    .where(eq(messages.id, messageId));
  return found?.message.media && seesRegion(official, found.regionId) ? found.message : undefined;
}

/** The ticket that a message belongs to, if the official may see it. */
export async function ticketOfMessage(
  db: Queries,
  official: Official,
  messageId: number,
): Promise<Ticket | undefined> {
  const { messages, tickets } = db.t;
  const [found] = await db
    .select({ ticket: tickets })
    .from(messages)
    .innerJoin(tickets, eq(tickets.id, messages.ticketId))
    .where(eq(messages.id, messageId));
  return found && seesRegion(official, found.ticket.regionId) ? found.ticket : undefined;
}

/** A ticket by its number, if the official may see it. */
export async function visibleTicket(
  db: Queries,
  official: Official,
  ticketId: number,
): Promise<Ticket | undefined> {
  const { tickets } = db.t;
  const [ticket] = await db.select().from(tickets).where(eq(tickets.id, ticketId));
  return ticket && seesRegion(official, ticket.regionId) ? ticket : undefined;
}
