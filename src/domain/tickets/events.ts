/** What happened to a ticket, for its history and for whoever is looking at it now. */
import { sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { EventKind } from '../../db/schema/tickets.ts';
import { statement } from '../../db/statement.ts';

const insertEvent = statement<{
  ticketId: number;
  kind: EventKind;
  officialId: number | null;
  data: Record<string, unknown>;
  at: number;
}>()((q) =>
  q.insert(q.t.ticketEvents).values({
    ticketId: sql.placeholder('ticketId'),
    kind: sql.placeholder('kind'),
    officialId: sql.placeholder('officialId'),
    data: sql.placeholder('data'),
    at: sql.placeholder('at'),
  }),
);

/** Writes an event in the transaction of what it reports. `officialId` is null for the teacher and the clock. */
export async function addEvent(
  tx: Queries,
  ticketId: number,
  kind: EventKind,
  officialId: number | null,
  at: number,
  data: Record<string, unknown> = {},
): Promise<void> {
  await insertEvent(tx, { ticketId, kind, officialId, data, at });
}

/** Tells every open panel, once the transaction is committed, that a ticket looks different now. */
export async function ticketChanged(tx: Queries, ticketId: number): Promise<void> {
  await tx.notify('ticket', String(ticketId));
}
