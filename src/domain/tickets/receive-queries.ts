/** The queries behind a teacher's message, built once: this is the path that every question takes. */
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { statement } from '../../db/statement.ts';
import { solvedCount, type solvedSince } from '../faq/offers.ts';
import type { Ticket } from './ticket.ts';

/** What must be known of a ticket to decide whether a message goes there, and to put it there. */
export type PlaceTicket = Pick<
  Ticket,
  'id' | 'teacherId' | 'chatId' | 'locale' | 'status' | 'waitingSince' | 'closedAt' | 'closeReason'
>;

/** A row has four times as many columns, and reading them would cost more than finding it. */
export function placeColumns({ t: { tickets } }: Queries) {
  const { id, teacherId, chatId, locale, status, waitingSince, closedAt, closeReason } = tickets;
  return { id, teacherId, chatId, locale, status, waitingSince, closedAt, closeReason };
}

/** A placeholder where drizzle's types want an expression. */
function given(name: string) {
  return sql`${sql.placeholder(name)}`;
}

export const messageSeen = statement<{ chatId: number; telegramMessageId: number }>()((q) =>
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

export const countSince = statement<{ teacherId: number; since: number }>()((q) =>
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

/** The teacher's newest ticket, and how many of their questions the FAQ solved of late. */
export const latestOf = statement<{ teacherId: number } & ReturnType<typeof solvedSince>>()((q) =>
  q
    .select({ ...placeColumns(q), solvedByFaq: solvedCount(q) })
    .from(q.t.tickets)
    .where(eq(q.t.tickets.teacherId, sql.placeholder('teacherId')))
    .orderBy(desc(q.t.tickets.id))
    .limit(1),
);

export const openOf = statement<{ teacherId: number }>()((q) =>
  q
    .select(placeColumns(q))
    .from(q.t.tickets)
    .where(
      and(eq(q.t.tickets.teacherId, sql.placeholder('teacherId')), sql`${q.t.tickets.status} <> 'closed'`),
    )
    .orderBy(desc(q.t.tickets.id))
    .limit(1),
);

export const byId = statement<{ id: number }>()((q) =>
  q
    .select(placeColumns(q))
    .from(q.t.tickets)
    .where(eq(q.t.tickets.id, sql.placeholder('id'))),
);

export const behindReply = statement<{ chatId: number; messageId: number }>()((q) => {
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

export const ownMessage = statement<{ chatId: number; messageId: number }>()((q) =>
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

export const lastTeacherMessage = statement<{ ticketId: number }>()((q) =>
  q
    .select({ createdAt: q.t.messages.createdAt })
    .from(q.t.messages)
    .where(
      and(eq(q.t.messages.ticketId, sql.placeholder('ticketId')), sql`${q.t.messages.author} = 'teacher'`),
    )
    .orderBy(desc(q.t.messages.id))
    .limit(1),
);

export const insertTicket = statement<Record<string, unknown>>()((q) =>
  q
    .insert(q.t.tickets)
    .values({
      teacherId: sql.placeholder('teacherId'),
      status: sql.placeholder('status'),
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
      moduleId: sql.placeholder('moduleId'),
      guideId: sql.placeholder('guideId'),
      postId: sql.placeholder('postId'),
    })
    .returning({ id: q.t.tickets.id }),
);

/** The ticket has one message more, the teacher waits, and it is open (or offered), however it stood before. */
export const addToTicket = statement<{
  id: number;
  status: Extract<Ticket['status'], 'open' | 'offered'>;
  now: number;
  waitingSince: number;
  queueRank: number;
  preview: string;
  previewKind: string;
  subject: string;
}>()((q) => {
  const { tickets } = q.t;
  return q
    .update(tickets)
    .set({
      status: given('status'),
      preview: given('preview'),
      previewKind: given('previewKind'),
      previewAuthor: 'teacher',
      waitingSince: given('waitingSince'),
      queueRank: given('queueRank'),
      unread: sql`${tickets.unread} + 1`,
      messageCount: sql`${tickets.messageCount} + 1`,
      lastMessageAt: given('now'),
      changedAt: given('now'),
      snoozedUntil: null,
      closedAt: null,
      closeReason: null,
      subject: sql`case when ${tickets.subject} = '' then ${sql.placeholder('subject')} else ${tickets.subject} end`,
    })
    .where(eq(tickets.id, sql.placeholder('id')));
});

export const insertMessage = statement<Record<string, unknown>>()((q) =>
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
