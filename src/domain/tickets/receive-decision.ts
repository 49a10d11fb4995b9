/**
 * Where a teacher's message goes, and whether the FAQ answers it first: read in the transaction that puts it there.
 */
import type { Queries } from '../../db/db.ts';
import { formerOffer } from '../faq/again.ts';
import type { Looked } from '../faq/offer-finder.ts';
import type { Teacher } from '../teachers.ts';
import type { About } from './about.ts';
import { isAnotherMatter } from './another-matter.ts';
import { isGreetingOnly } from './greeting.ts';
import type { PlaceTicket } from './receive-queries.ts';
import { type Aim, candidate, target } from './receive-target.ts';
import { placeOf } from './ticket.ts';

/** Messages closer together than this are one burst: they get one confirmation. */
export const BURST_MS = 90_000;

/** What happened before a new ticket. */
export interface History {
  /** The closed ticket that it follows. */
  readonly previous: Pick<PlaceTicket, 'id'> | undefined;
  /** Nothing was asked before. */
  readonly isFirst: boolean;
  /** The FAQ was to have solved the same question. */
  readonly again: boolean;
}

export type Decision = {
  /** The ticket that the FAQ was said to have solved: it did not, after all. */
  readonly missed?: number;
} & (
  | { readonly kind: 'open'; readonly history: History; readonly offered: Looked | undefined }
  /** The question that follows a greeting: as if it had opened the ticket. */
  | { readonly kind: 'offer'; readonly ticket: PlaceTicket; readonly offered: Looked }
  | { readonly kind: 'join' | 'reopen'; readonly ticket: PlaceTicket }
);

/** @param looked what the FAQ has for it, when it may be answered by the FAQ at all */
export async function decide(
  tx: Queries,
  teacher: Teacher,
  incoming: Aim & { readonly text: string; readonly about?: About | undefined },
  looked: Looked | undefined,
  now: number,
): Promise<Decision> {
  const latest = await candidate(tx, teacher, incoming.about, now);
  const aimedAt = await target(tx, teacher, incoming);
  const place = placeOf(latest.ticket, aimedAt, now);
  const asked = aimedAt === undefined ? looked : undefined;
  const answered = asked && asked.items.length > 0 ? asked : undefined;
  const burstSince = now - BURST_MS;
  const afterGreeting =
    place.kind === 'join' &&
    (answered !== undefined || (asked !== undefined && latest.solvedByFaq > 0)) &&
    (await isGreetingOnly(tx, place.ticket, burstSince));
  const apart =
    place.kind !== 'open' &&
    !afterGreeting &&
    answered !== undefined &&
    (await isAnotherMatter(tx, place.ticket, incoming.text, burstSince));
  const isNew = place.kind === 'open' || apart || afterGreeting;
  const former =
    asked && latest.solvedByFaq > 0
      ? await formerOffer(tx, teacher.id, incoming.text, isNew ? asked : undefined, now)
      : undefined;
  const missed = former && { missed: former.ticketId };
  const offered = isNew && !former ? answered : undefined;
  if (place.kind === 'open' || apart) {
    const history = {
      previous: former ? { id: former.ticketId } : place.kind === 'open' ? place.previous : undefined,
      isFirst: latest.ticket === undefined && incoming.about === undefined,
      again: former !== undefined,
    };
    return { kind: 'open', history, offered, ...missed };
  }
  if (offered) return { kind: 'offer', ticket: place.ticket, offered };
  return { ...place, ...missed };
}
