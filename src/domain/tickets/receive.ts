/**
 * A teacher's words become a ticket, or join one. The hot path of the desk: one transaction of prepared statements.
 *
 * Receiving the same message twice changes nothing: messages are unique by chat and Telegram's message id.
 */
import type { Db, Queries } from '../../db/db.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import type { Attachment, Media, MessageKind } from '../../db/schema/tickets.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { enqueue } from '../../telegram/outbox.ts';
import { deskSettings } from '../desk-settings.ts';
import type { Teacher } from '../teachers.ts';
import { type About, aboutColumns, aboutLine, openAbout } from './about.ts';
import { addEvent, ticketChanged } from './events.ts';
import { joinedNotice, openedNotice } from './notices.ts';
import {
  addToTicket,
  behindReply,
  byId,
  countSince,
  insertMessage,
  insertTicket,
  lastTeacherMessage,
  latestOf,
  messageSeen,
  openOf,
  ownMessage,
  type PlaceTicket,
} from './receive-queries.ts';
import { createStandingReader } from './standing.ts';
import { lastWord, placeOf, queueRank } from './ticket.ts';
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
  /** The teacher pressed «Ask about this» under something before writing. */
  about?: About | undefined;
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
        const latest = await candidate(tx, teacher, incoming.about);
        const place = placeOf(latest, await target(tx, teacher, incoming), now);
        if (place.kind === 'open') {
          const isFirst = latest === undefined && incoming.about === undefined;
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
    history: { previous: PlaceTicket | undefined; isFirst: boolean },
    now: number,
  ): Promise<Receipt> {
    const { previous, isFirst } = history;
    const { preview, previewKind } = lastWord({ ...incoming, author: 'teacher' });
    const { chatId } = incoming;
    const { locale } = teacher;
    const line = incoming.about && (await aboutLine(tx, incoming.about));
    const [ticket] = await insertTicket(tx, {
      teacherId: teacher.id,
      regionId: teacher.regionId,
      chatId,
      locale,
      subject: preview,
      preview,
      previewKind,
      now,
      previousTicketId: previous?.id ?? null,
      ...aboutColumns(line && incoming.about),
    });
    await insertMessage(tx, messageValues(ticket!.id, incoming, now));
    await addEvent(tx, ticket!.id, 'opened', null, now, previous ? { previous: previous.id } : {});
    const notice = openedNotice(
      { id: ticket!.id, chatId, locale },
      incoming.telegramMessageId,
      await standing.of(tx, queueRank(now, now)),
      clock,
      { offerRegistration: isFirst && teacher.registeredAt === null, about: line },
    );
    await enqueue(tx, notice, now);
    await ticketChanged(tx, ticket!.id);
    return { kind: 'opened', ticketId: ticket!.id };
  }

  async function join(
    tx: Queries,
    ticket: PlaceTicket,
    incoming: Incoming,
    reopen: boolean,
    now: number,
  ): Promise<Receipt> {
    const [before] = await lastTeacherMessage(tx, { ticketId: ticket.id });
    const [message] = await insertMessage(tx, messageValues(ticket.id, incoming, now));
    const waitingSince = ticket.waitingSince ?? now;
    const { preview, previewKind } = lastWord({ ...incoming, author: 'teacher' });
    await addToTicket(tx, {
      id: ticket.id,
      now,
      waitingSince,
      queueRank: queueRank(waitingSince, now),
      preview,
      previewKind,
      subject: preview,
    });
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

/** The ticket that a message without a target would go to; about something, only one about the same. */
async function candidate(
  tx: Queries,
  teacher: Teacher,
  about: About | undefined,
): Promise<PlaceTicket | undefined> {
  if (about !== undefined) return openAbout(tx, teacher.id, about);
  const [latest] = await latestOf(tx, { teacherId: teacher.id });
  if (latest?.status !== 'closed') return latest;
  const [open] = await openOf(tx, { teacherId: teacher.id });
  return open ?? latest;
}

/** The ticket that the teacher pointed at, by a reply or by «Ask more»; only ever one of their own. */
async function target(tx: Queries, teacher: Teacher, incoming: Incoming): Promise<PlaceTicket | undefined> {
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
