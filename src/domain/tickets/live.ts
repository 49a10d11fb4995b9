/**
 * Which tickets look different now: told to open panels as it happens, on whichever instance it happened.
 * A change of a delivery is a change of its ticket.
 */
import { eq, inArray } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { settledIds } from '../../telegram/outbox.ts';

export interface Live {
  /** Hears the ids of changed tickets. Returns the way to stop. */
  onChange(heard: (ticketIds: readonly number[]) => void): () => void;
  close(): void;
}

/** Changes that come within this time are told together. */
const GATHER_MS = 50;

/** Begins to listen. `onError` hears of failed look-ups; the next change tries again. */
export function createLive(db: Db, onError: (error: unknown) => void): Live {
  const hearers = new Set<(ticketIds: readonly number[]) => void>();
  const changed = new Set<number>();
  const settled = new Set<number>();
  let timer: NodeJS.Timeout | undefined;

  async function tell(): Promise<void> {
    timer = undefined;
    const ids = [...settled];
    settled.clear();
    for (const id of await ticketsOfDeliveries(db, ids)) changed.add(id);
    const tickets = [...changed];
    changed.clear();
    if (tickets.length > 0) for (const heard of hearers) heard(tickets);
  }

  function soon(): void {
    if (hearers.size === 0) {
      changed.clear();
      settled.clear();
      return;
    }
    timer ??= setTimeout(() => void tell().catch(onError), GATHER_MS);
  }

  const stops = [
    db.listen('ticket', (payload) => {
      if (payload !== '') changed.add(Number(payload));
      soon();
    }),
    db.listen('outbox', (payload) => {
      for (const id of settledIds(payload)) settled.add(id);
      if (settled.size > 0) soon();
    }),
  ];

  return {
    onChange(heard) {
      hearers.add(heard);
      return () => void hearers.delete(heard);
    },
    close() {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

const IDS_PER_QUERY = 500;

async function ticketsOfDeliveries(db: Queries, outboxIds: readonly number[]): Promise<number[]> {
  const { deliveries, messages } = db.t;
  const found: number[] = [];
  for (let start = 0; start < outboxIds.length; start += IDS_PER_QUERY) {
    const rows = await db
      .selectDistinct({ ticketId: messages.ticketId })
      .from(deliveries)
      .innerJoin(messages, eq(messages.id, deliveries.messageId))
      .where(inArray(deliveries.outboxId, outboxIds.slice(start, start + IDS_PER_QUERY)));
    found.push(...rows.map((row) => row.ticketId));
  }
  return found;
}
