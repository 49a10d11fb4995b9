/**
 * A teacher's words become a ticket, or join one. The hot path of the desk: one transaction of prepared statements.
 *
 * Receiving the same message twice changes nothing: messages are unique by chat and Telegram's message id.
 */
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import type { Attachment, Media, MessageKind } from '../../db/schema/tickets.ts';
import { statement } from '../../db/statement.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { enqueue } from '../../telegram/outbox.ts';
import { deskSettings } from '../desk-settings.ts';
import type { Teacher } from '../teachers.ts';
import { addEvent, ticketChanged } from './events.ts';
import { joinedNotice, openedNotice } from './notices.ts';
import { createStandingReader } from './standing.ts';
import { lastWord, placeOf, previewOf, queueRank, type Ticket } from './ticket.ts';
import type { Clockwork } from './times.ts';

/** A message as the bot hands it over. */
export interface Incoming {
  chatId: number;
  telegramMessageId: number;
  kind: MessageKind;
  text: string;
  entities: Entity[];
  media?: Media | undefined;
  attachment?: Attachment | undefined;
  /** The album it belongs to. */
  mediaGroupId?: string | undefined;
  /** The message of ours that it answers, if it does. */
  replyToId?: number | undefined;
  /** The teacher pressed «Ask more» under this ticket before writing. */
  ticketId?: number | undefined;
}

export type Receipt =
  /** A new ticket; the confirmation is in the outbox. */
  | { kind: 'opened'; ticketId: number }
  /** Joined an open ticket. */
  | { kind: 'joined'; ticketId: number }
  /** Reopened a closed one. */
  | { kind: 'reopened'; ticketId: number }
  /** Too many in an hour: nothing was written; more may be sent from `until` (ms UTC). */
  | { kind: 'limited'; until: number }
  /** Seen before. */
  | { kind: 'repeated' };

/** Messages closer together than this are one burst: they get one confirmation. */
export const BURST_MS = 90_000;
const HOUR_MS = 3600_000;
const SETTINGS_AGE_MS = 10_000;

const messageSeen = statement<{ chatId: number; telegramMessageId: number }>()((q) =>
  q
    .select({ id: q.t.messages.id })
    .from(q.t.messages)
    .where(
      and(
        eq(q.t.messages.chatId, sql.placeholder('chatId')),
        eq(q.t.messages.telegramMessageId, sql.placeholder('telegramMessageId')),
      ),
    ),
);

const countSince = statement<{ teacherId: number; since: number }>()((q) =>
  q
    .select({
      count: sql<number>`count(*)`.mapWith(Number),
      first: sql<number>`min(${q.t.messages.createdAt})`,
    })
    .from(q.t.messages)
    .innerJoin(q.t.tickets, eq(q.t.tickets.id, q.t.messages.ticketId))
    .where(
      and(
        eq(q.t.tickets.teacherId, sql.placeholder('teacherId')),
        gt(q.t.tickets.lastMessageAt, sql.placeholder('since')),
        sql`${q.t.messages.author} = 'teacher'`,
        gt(q.t.messages.createdAt, sql.placeholder('since')),
      ),
    ),
);

const latestOf = statement<{ teacherId: number }>()((q) =>
  q
    .select()
    .from(q.t.tickets)
    .where(eq(q.t.tickets.teacherId, sql.placeholder('teacherId')))
    .orderBy(desc(q.t.tickets.id))
    .limit(1),
);

const openOf = statement<{ teacherId: number }>()((q) =>
  q
    .select()
    .from(q.t.tickets)
    .where(
      and(eq(q.t.tickets.teacherId, sql.placeholder('teacherId')), sql`${q.t.tickets.status} <> 'closed'`),
    )
    .orderBy(desc(q.t.tickets.id))
    .limit(1),
);

const byId = statement<{ id: number }>()((q) =>
  q
    .select()
    .from(q.t.tickets)
    .where(eq(q.t.tickets.id, sql.placeholder('id'))),
);

const behindReply = statement<{ chatId: number; messageId: number }>()((q) => {
  const { outbox, deliveries, messages } = q.t;
  return q
    .select({ ticketId: messages.ticketId })
    .from(outbox)
    .innerJoin(deliveries, eq(deliveries.outboxId, outbox.id))
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(
      and(
        eq(outbox.chatId, sql.placeholder('chatId')),
        eq(outbox.sentMessageId, sql.placeholder('messageId')),
      ),
    )
    .limit(1);
});

const ownMessage = statement<{ chatId: number; messageId: number }>()((q) =>
  q
    .select({ ticketId: q.t.messages.ticketId })
    .from(q.t.messages)
    .where(
      and(
        eq(q.t.messages.chatId, sql.placeholder('chatId')),
        eq(q.t.messages.telegramMessageId, sql.placeholder('messageId')),
      ),
    ),
);

const lastTeacherMessage = statement<{ ticketId: number }>()((q) =>
  q
    .select({ createdAt: q.t.messages.createdAt })
    .from(q.t.messages)
    .where(
      and(eq(q.t.messages.ticketId, sql.placeholder('ticketId')), sql`${q.t.messages.author} = 'teacher'`),
    )
    .orderBy(desc(q.t.messages.id))
    .limit(1),
);

const insertTicket = statement<Record<string, unknown>>()((q) =>
  q
    .insert(q.t.tickets)
    .values({
      teacherId: sql.placeholder('teacherId'),
      status: 'open',
      regionId: sql.placeholder('regionId'),
      chatId: sql.placeholder('chatId'),
      locale: sql.placeholder('locale'),
      subject: sql.placeholder('subject'),
      preview: sql.placeholder('preview'),
      previewKind: sql.placeholder('previewKind'),
      previewAuthor: 'teacher',
      waitingSince: sql.placeholder('now'),
      queueRank: sql.placeholder('now'),
      unread: 1,
      messageCount: 1,
      lastMessageAt: sql.placeholder('now'),
      changedAt: sql.placeholder('now'),
      createdAt: sql.placeholder('now'),
      previousTicketId: sql.placeholder('previousTicketId'),
    })
    .returning(),
);

const insertMessage = statement<Record<string, unknown>>()((q) =>
  q
    .insert(q.t.messages)
    .values({
      ticketId: sql.placeholder('ticketId'),
      author: 'teacher',
      kind: sql.placeholder('kind'),
      text: sql.placeholder('text'),
      entities: sql.placeholder('entities'),
      media: sql.placeholder('media'),
      attachment: sql.placeholder('attachment'),
      chatId: sql.placeholder('chatId'),
      telegramMessageId: sql.placeholder('telegramMessageId'),
      mediaGroupId: sql.placeholder('mediaGroupId'),
      createdAt: sql.placeholder('now'),
      searchText: sql.placeholder('searchText'),
    })
    .returning({ id: q.t.messages.id }),
);

export interface Receiver {
  receive(teacher: Teacher, incoming: Incoming): Promise<Receipt>;
}

/** Makes the receiver of teachers' messages; it keeps the wait estimate and the limit for a short while. */
export function createReceiver(db: Db, clock: Clockwork): Receiver {
  const standing = createStandingReader(clock);
  let limit = 0;
  let limitReadAt = Number.NEGATIVE_INFINITY;

  async function refreshLimit(now: number): Promise<void> {
    if (now - limitReadAt < SETTINGS_AGE_MS) return;
    limit = (await deskSettings(db)).messagesPerHour;
    limitReadAt = now;
  }

  return {
    async receive(teacher, incoming) {
      const now = clock.now();
      await refreshLimit(now);
      await standing.refresh(db);
      return db.transaction(async (tx) => {
        const { chatId, telegramMessageId } = incoming;
        if ((await messageSeen(tx, { chatId, telegramMessageId })).length > 0) return { kind: 'repeated' };
        const [recent] = await countSince(tx, { teacherId: teacher.id, since: now - HOUR_MS });
        if (recent && recent.count >= limit)
          return { kind: 'limited', until: Number(recent.first) + HOUR_MS };
        const latest = await candidate(tx, teacher);
        const place = placeOf(latest, await target(tx, teacher, incoming), now);
        if (place.kind === 'open') {
          const isFirst = latest === undefined;
          return open(tx, teacher, incoming, { previous: place.previous, isFirst }, now);
        }
        return join(tx, place.ticket, incoming, place.kind === 'reopen', now);
      });
    },
  };

  async function open(
    tx: Queries,
    teacher: Teacher,
    incoming: Incoming,
    history: { previous: Ticket | undefined; isFirst: boolean },
    now: number,
  ): Promise<Receipt> {
    const { previous, isFirst } = history;
    const { preview, previewKind } = lastWord({ ...incoming, author: 'teacher' });
    const [ticket] = await insertTicket(tx, {
      teacherId: teacher.id,
      regionId: teacher.regionId,
      chatId: incoming.chatId,
      locale: teacher.locale,
      subject: previewOf(incoming.text),
      preview,
      previewKind,
      now,
      previousTicketId: previous?.id ?? null,
    });
    await insertMessage(tx, messageValues(ticket!.id, incoming, now));
    await addEvent(tx, ticket!.id, 'opened', null, now, previous ? { previous: previous.id } : {});
    const notice = openedNotice(
      ticket!,
      incoming.telegramMessageId,
      await standing.of(tx, ticket!.queueRank),
      clock,
      isFirst && teacher.registeredAt === null,
    );
    await enqueue(tx, notice, now);
    await ticketChanged(tx, ticket!.id);
    return { kind: 'opened', ticketId: ticket!.id };
  }

  async function join(
    tx: Queries,
    ticket: Ticket,
    incoming: Incoming,
    reopen: boolean,
    now: number,
  ): Promise<Receipt> {
    const { tickets } = tx.t;
    const [before] = await lastTeacherMessage(tx, { ticketId: ticket.id });
    const [message] = await insertMessage(tx, messageValues(ticket.id, incoming, now));
    const waitingSince = ticket.waitingSince ?? now;
    await tx
      .update(tickets)
      .set({
        ...lastWord({ ...incoming, author: 'teacher' }),
        status: 'open',
        waitingSince,
        queueRank: queueRank(waitingSince, now),
        unread: sql`${tickets.unread} + 1`,
        messageCount: sql`${tickets.messageCount} + 1`,
        lastMessageAt: now,
        changedAt: now,
        snoozedUntil: null,
        ...(reopen ? { closedAt: null, closeReason: null } : {}),
        ...(ticket.subject === '' ? { subject: previewOf(incoming.text) } : {}),
      })
      .where(eq(tickets.id, ticket.id));
    if (reopen) await addEvent(tx, ticket.id, 'reopened', null, now);
    else if (ticket.status === 'snoozed') await addEvent(tx, ticket.id, 'woke', null, now, { by: 'teacher' });
    const inBurst = before !== undefined && now - before.createdAt < BURST_MS;
    if (reopen || !inBurst) {
      await enqueue(tx, joinedNotice(ticket, reopen, incoming.telegramMessageId, message!.id), now);
    }
    await ticketChanged(tx, ticket.id);
    return { kind: reopen ? 'reopened' : 'joined', ticketId: ticket.id };
  }
}

/** The ticket that a message without a target would go to. */
async function candidate(tx: Queries, teacher: Teacher): Promise<Ticket | undefined> {
  const [latest] = await latestOf(tx, { teacherId: teacher.id });
  if (latest?.status !== 'closed') return latest;
  const [open] = await openOf(tx, { teacherId: teacher.id });
  return open ?? latest;
}

/** The ticket that the teacher pointed at, by a reply or by «Ask more»; only ever one of their own. */
async function target(tx: Queries, teacher: Teacher, incoming: Incoming): Promise<Ticket | undefined> {
  let ticketId = incoming.ticketId;
  if (incoming.replyToId !== undefined) {
    const place = { chatId: incoming.chatId, messageId: incoming.replyToId };
    const [found] = [...(await behindReply(tx, place)), ...(await ownMessage(tx, place))];
    ticketId = found?.ticketId ?? ticketId;
  }
  if (ticketId === undefined) return undefined;
  const [ticket] = await byId(tx, { id: ticketId });
  return ticket?.teacherId === teacher.id ? ticket : undefined;
}

function messageValues(ticketId: number, incoming: Incoming, now: number) {
  return {
    ticketId,
    kind: incoming.kind,
    text: incoming.text,
    entities: incoming.entities,
    media: incoming.media ?? null,
    attachment: incoming.attachment ?? null,
    chatId: incoming.chatId,
    telegramMessageId: incoming.telegramMessageId,
    mediaGroupId: incoming.mediaGroupId ?? null,
    now,
    searchText: foldForSearch(incoming.text),
  };
}
