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
import { DEFAULT_DESK_SETTINGS, deskSettings } from '../desk-settings.ts';
import { countAsMissed } from '../faq/again.ts';
import { createHandover } from '../faq/handover.ts';
import type { Looked, OfferFinder } from '../faq/offer-finder.ts';
import { AGAIN_MS } from '../faq/offers.ts';
import { handOver } from '../faq/settle-offers.ts';
import type { Teacher } from '../teachers.ts';
import { type About, aboutColumns, aboutLine } from './about.ts';
import { addEvent, ticketChanged } from './events.ts';
import { joinedNotice, openedNotice } from './notices.ts';
import { makeOffer } from './offering.ts';
import { BURST_MS, decide, type History } from './receive-decision.ts';
import {
  addToTicket,
  countSince,
  insertMessage,
  insertTicket,
  lastTeacherMessage,
  messageSeen,
  type PlaceTicket,
} from './receive-queries.ts';
import { lastWord, queueRank } from './ticket.ts';
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
  /** A new ticket, or one that was only a greeting; what the FAQ has for it is in the outbox. */
  | { kind: 'offered'; ticketId: number }
  /** Joined an open ticket. */
  | { kind: 'joined'; ticketId: number }
  /** Reopened a closed one. */
  | { kind: 'reopened'; ticketId: number }
  /** Too many in an hour: nothing was written; more may be sent from `until` (ms UTC). */
  | { kind: 'limited'; until: number }
  /** Seen before. */
  | { kind: 'repeated' };

const HOUR_MS = 3600_000;
const MINUTE_MS = 60_000;
const SETTINGS_AGE_MS = 10_000;

export interface Receiver {
  receive(teacher: Teacher, incoming: Incoming): Promise<Receipt>;
}

/**
 * Makes the receiver of teachers' messages; it keeps the wait estimate and the settings for a short while.
 *
 * @param finder looks questions up in the FAQ; without it every one goes straight to the officials
 */
export function createReceiver(db: Db, clock: Clockwork, finder?: OfferFinder): Receiver {
  const handover = createHandover(clock);
  const { standing } = handover;
  let settings: Pick<typeof DEFAULT_DESK_SETTINGS, 'messagesPerHour' | 'faqOffers' | 'faqWaitMinutes'> =
    DEFAULT_DESK_SETTINGS;
  let settingsReadAt = Number.NEGATIVE_INFINITY;

  async function refreshSettings(now: number): Promise<void> {
    if (now - settingsReadAt < SETTINGS_AGE_MS) return;
    settings = await deskSettings(db);
    settingsReadAt = now;
  }

  /** What the FAQ has for it. Undefined for what cannot be a question to it: without words, or about something. */
  async function lookUp(teacher: Teacher, incoming: Incoming): Promise<Looked | undefined> {
    if (!finder || !settings.faqOffers || incoming.text === '' || incoming.about) return undefined;
    const offering = incoming.kind === 'text' && incoming.ticketId === undefined;
    return finder.look(teacher, incoming.text, offering);
  }

  return {
    async receive(teacher, incoming) {
      const now = clock.now();
      await refreshSettings(now);
      await standing.refresh(db);
      const looked = await lookUp(teacher, incoming);
      return db.transaction(async (tx) => {
        const { chatId, telegramMessageId } = incoming;
        if ((await messageSeen(tx, { chatId, telegramMessageId })).length > 0) return { kind: 'repeated' };
        const [recent] = await countSince(tx, { teacherId: teacher.id, since: now - HOUR_MS });
        if (recent && recent.count >= settings.messagesPerHour)
          return { kind: 'limited', until: Number(recent.first) + HOUR_MS };
        const decision = await decide(tx, teacher, incoming, looked, now);
        if (decision.missed !== undefined) await countAsMissed(tx, decision.missed, now);
        switch (decision.kind) {
          case 'open':
            return open(tx, teacher, incoming, decision.history, decision.offered, now);
          case 'offer':
            return offerAfterGreeting(tx, teacher, decision.ticket, incoming, decision.offered, now);
          default:
            return join(tx, decision.ticket, incoming, decision.kind === 'reopen', now);
        }
      });
    },
  };

  async function open(
    tx: Queries,
    teacher: Teacher,
    incoming: Incoming,
    { previous, isFirst, again }: History,
    offered: Looked | undefined,
    now: number,
  ): Promise<Receipt> {
    const { preview, previewKind } = lastWord({ ...incoming, author: 'teacher' });
    const { chatId } = incoming;
    const { locale } = teacher;
    const line = incoming.about && (await aboutLine(tx, incoming.about));
    const [ticket] = await insertTicket(tx, {
      teacherId: teacher.id,
      status: offered ? 'offered' : 'open',
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
    const ticketId = ticket!.id;
    await insertMessage(tx, messageValues(ticketId, incoming, now));
    await addEvent(tx, ticketId, 'opened', null, now, previous ? { previous: previous.id } : {});
    if (offered) {
      await offer(tx, teacher, ticketId, incoming, offered, now);
    } else {
      const notice = openedNotice(
        { id: ticketId, chatId, locale },
        incoming.telegramMessageId,
        await standing.of(tx, queueRank(now, now)),
        clock,
        { offerRegistration: isFirst && teacher.registeredAt === null, about: line, again },
      );
      await enqueue(tx, notice, now);
    }
    await ticketChanged(tx, ticketId);
    return { kind: offered ? 'offered' : 'opened', ticketId };
  }

  function offer(
    tx: Queries,
    teacher: Teacher,
    ticketId: number,
    { chatId, telegramMessageId }: Incoming,
    looked: Looked,
    now: number,
  ): Promise<void> {
    const decideAt = now + settings.faqWaitMinutes * MINUTE_MS;
    const asked = { ticketId, chatId, messageId: telegramMessageId };
    return makeOffer(tx, teacher, asked, looked, decideAt, clock);
  }

  async function offerAfterGreeting(
    tx: Queries,
    teacher: Teacher,
    ticket: PlaceTicket,
    incoming: Incoming,
    looked: Looked,
    now: number,
  ): Promise<Receipt> {
    await add(tx, ticket, incoming, 'offered', now);
    await offer(tx, teacher, ticket.id, incoming, looked, now);
    await ticketChanged(tx, ticket.id);
    return { kind: 'offered', ticketId: ticket.id };
  }

  async function join(
    tx: Queries,
    ticket: PlaceTicket,
    incoming: Incoming,
    reopen: boolean,
    now: number,
  ): Promise<Receipt> {
    const [before] = await lastTeacherMessage(tx, { ticketId: ticket.id });
    // Whoever writes more wants more than the FAQ has.
    const handed =
      ticket.status === 'offered' &&
      (await handOver(tx, ticket.id, handover, now, incoming.telegramMessageId));
    const messageId = await add(tx, ticket, incoming, 'open', now);
    if (reopen) {
      if (ticket.closeReason === 'faq' && now - (ticket.closedAt ?? 0) < AGAIN_MS)
        await countAsMissed(tx, ticket.id, now);
      await addEvent(tx, ticket.id, 'reopened', null, now);
    } else if (ticket.status === 'snoozed') {
      await addEvent(tx, ticket.id, 'woke', null, now, { by: 'teacher' });
    }
    const inBurst = before !== undefined && now - before.createdAt < BURST_MS;
    if (reopen || !(inBurst || handed)) {
      await enqueue(tx, joinedNotice(ticket, reopen, incoming.telegramMessageId, messageId), now);
    }
    await ticketChanged(tx, ticket.id);
    return { kind: reopen ? 'reopened' : 'joined', ticketId: ticket.id };
  }
}

/** One message more in a ticket; returns its id. */
async function add(
  tx: Queries,
  ticket: PlaceTicket,
  incoming: Incoming,
  status: 'open' | 'offered',
  now: number,
): Promise<number> {
  const [message] = await insertMessage(tx, messageValues(ticket.id, incoming, now));
  const waitingSince = ticket.waitingSince ?? now;
  const { preview, previewKind } = lastWord({ ...incoming, author: 'teacher' });
  await addToTicket(tx, {
    id: ticket.id,
    status,
    now,
    waitingSince,
    queueRank: queueRank(waitingSince, now),
    preview,
    previewKind,
    subject: preview,
  });
  return message!.id;
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
