/** Which tickets a teacher's message could belong to: the one it would go to by itself, and the one it points at. */
import type { Queries } from '../../db/db.ts';
import { solvedSince } from '../faq/offers.ts';
import type { Teacher } from '../teachers.ts';
import { type About, openAbout } from './about.ts';
import { behindReply, byId, latestOf, openOf, ownMessage, type PlaceTicket } from './receive-queries.ts';

/** What a message says of where it belongs. */
export interface Aim {
  readonly chatId: number;
  /** The message of ours that it answers. */
  readonly replyToId?: number | undefined;
  /** Under which ticket «Ask more» was pressed before. */
  readonly ticketId?: number | undefined;
}

export interface Candidate {
  ticket: PlaceTicket | undefined;
  /** How many of the teacher's questions the FAQ solved of late. */
  solvedByFaq: number;
}

/** The ticket that a message without a target would go to; about something, only one about the same. */
export async function candidate(
  tx: Queries,
  teacher: Teacher,
  about: About | undefined,
  now: number,
): Promise<Candidate> {
  if (about !== undefined) return { ticket: await openAbout(tx, teacher.id, about), solvedByFaq: 0 };
  const [latest] = await latestOf(tx, { teacherId: teacher.id, ...solvedSince(now) });
  const solvedByFaq = latest?.solvedByFaq ?? 0;
  if (latest?.status !== 'closed') return { ticket: latest, solvedByFaq };
  const [open] = await openOf(tx, { teacherId: teacher.id });
  return { ticket: open ?? latest, solvedByFaq };
}

/** The ticket that the teacher pointed at, by a reply or by «Ask more»; only ever one of their own. */
export async function target(tx: Queries, teacher: Teacher, incoming: Aim): Promise<PlaceTicket | undefined> {
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
