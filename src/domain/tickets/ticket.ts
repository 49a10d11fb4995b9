/**
 * A ticket's own rules: pure, shared by everything that changes one.
 */
import type { Queries } from '../../db/db.ts';
import type { MessageAuthor, MessageKind } from '../../db/schema/tickets.ts';

export type Ticket = Queries['t']['tickets']['$inferSelect'];
export type Message = Queries['t']['messages']['$inferSelect'];
export type TicketEvent = Queries['t']['ticketEvents']['$inferSelect'];

/** For how long after closing a teacher's word reopens the ticket; later a new one is opened that links to it. */
export const REOPEN_MS = 72 * 3600_000;

/** Larger than any time in ms: tickets on which nobody waits come after all on which somebody does. */
const NOBODY_WAITS = 100_000_000_000_000;

/** The order of the queue «waiting longest», smallest first; among those on which nobody waits, the oldest first. */
export function queueRank(waitingSince: number | null, lastMessageAt: number): number {
  return waitingSince ?? NOBODY_WAITS + lastMessageAt;
}

const PREVIEW_LENGTH = 140;

/** The beginning of a text on one line, for lists. Cuts between characters, never inside one. */
export function previewOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= PREVIEW_LENGTH) return line;
  return `${[...line].slice(0, PREVIEW_LENGTH - 1).join('')}…`;
}

/** What a ticket's columns say of its last message. */
export function lastWord(message: { author: MessageAuthor; kind: MessageKind; text: string }) {
  return {
    preview: previewOf(message.text),
    previewKind: message.kind,
    previewAuthor: message.author,
  };
}

type Said = Pick<Message, 'author' | 'kind' | 'text' | 'createdAt'>;

/**
 * What a ticket's columns must say given its messages, oldest first; for the rare changes that take a message away
 * or move it. Notes count as messages but neither answer nor ask.
 */
export function summaryOf(messages: readonly Said[]) {
  const last = messages.findLast((message) => message.author !== 'note') ?? messages.at(-1);
  if (!last) return undefined;
  const lastAnswer = messages.findLastIndex((message) => message.author === 'official');
  const waitingSince =
    messages.slice(lastAnswer + 1).find((message) => message.author === 'teacher')?.createdAt ?? null;
  return {
    ...lastWord(last),
    waitingSince,
    queueRank: queueRank(waitingSince, last.createdAt),
    messageCount: messages.length,
    lastMessageAt: last.createdAt,
    firstAnsweredAt: messages.find((message) => message.author === 'official')?.createdAt ?? null,
  };
}

/**
 * To which ticket a teacher's new message belongs.
 *
 * - one that replies to a message of ours: that ticket, reopened within {@link REOPEN_MS}, later a new one that
 *   links to it;
 * - any other: the ticket that is open, else the last one when an official closed it less than {@link REOPEN_MS}
 *   ago; what the teacher themselves called solved or took back stays closed.
 */
export function placeOf<T extends Pick<Ticket, 'status' | 'closedAt' | 'closeReason'>>(
  latest: T | undefined,
  repliedTo: T | undefined,
  now: number,
): { kind: 'join'; ticket: T } | { kind: 'reopen'; ticket: T } | { kind: 'open'; previous: T | undefined } {
  const ticket = repliedTo ?? latest;
  if (!ticket) return { kind: 'open', previous: undefined };
  if (ticket.status !== 'closed') return { kind: 'join', ticket };
  const fresh = now - (ticket.closedAt ?? 0) < REOPEN_MS;
  if (repliedTo) {
    if (ticket.closeReason === 'withdrawn') return { kind: 'open', previous: ticket };
    return fresh ? { kind: 'reopen', ticket } : { kind: 'open', previous: ticket };
  }
  return fresh && ticket.closeReason === 'answered'
    ? { kind: 'reopen', ticket }
    : { kind: 'open', previous: undefined };
}
