/**
 * What the sender does to outbox rows. All of it runs for every message, so all of it is prepared.
 */
import { and, asc, eq, gt, inArray, lt, lte, min, notInArray, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import { among, notAmong } from '../db/lists.ts';
import { statement } from '../db/statement.ts';
import { isRepeatable, type OutboxRow, type Outcome } from './delivery.ts';
import { tellSettled } from './outbox.ts';

/**
 * A state as a literal. As a parameter it would match no partial index until it is known, so SQLite would plan the
 * statement anew at every run.
 */
const isState = (q: Queries, state: 'queued' | 'sending') =>
  sql`${q.t.outbox.state} = ${sql.raw(`'${state}'`)}`;

/**
 * Rows that may go now, people first, without the chats of the JSON list `resting`. Those that are `scheduled` lie
 * elsewhere in the index, so that however many wait for tomorrow, nobody reads past them today.
 */
export const dueRows = statement<{ now: number; resting: string; limit: number }>()((q) => {
  const { outbox } = q.t;
  return q
    .select({
      id: outbox.id,
      method: outbox.method,
      chatId: outbox.chatId,
      payload: outbox.payload,
      priority: outbox.priority,
      attempts: outbox.attempts,
      notAfter: outbox.notAfter,
    })
    .from(outbox)
    .where(
      and(
        isState(q, 'queued'),
        eq(outbox.scheduled, false),
        lte(outbox.dueAt, sql.placeholder('now')),
        notAmong(q, outbox.chatId, 'resting'),
      ),
    )
    .orderBy(asc(outbox.priority), asc(outbox.id))
    .limit(sql.placeholder('limit'));
});

/** The moment when the next row that is not due yet becomes so, of those that are near. */
export const nextDue = statement<{ now: number }>()((q) => {
  const { outbox } = q.t;
  return q
    .select({ at: min(outbox.dueAt) })
    .from(outbox)
    .where(and(isState(q, 'queued'), eq(outbox.scheduled, false), gt(outbox.dueAt, sql.placeholder('now'))));
});

const isScheduled = (q: Queries) => and(isState(q, 'queued'), sql`${q.t.outbox.scheduled}`);

/** The moment of the first scheduled row. */
export const nextScheduled = statement<Record<string, never>>()((q) =>
  q
    .select({ at: min(q.t.outbox.dueAt) })
    .from(q.t.outbox)
    .where(isScheduled(q)),
);

/** Brings scheduled rows before the sender whose moment has come, the earliest first. */
export const wakeScheduled = statement<{ now: number; limit: number }>()((q) => {
  const { outbox } = q.t;
  const due = q
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isScheduled(q), lte(outbox.dueAt, sql.placeholder('now'))))
    .orderBy(asc(outbox.dueAt))
    .limit(sql.placeholder('limit'));
  return q
    .update(outbox)
    .set({ scheduled: false })
    .where(inArray(outbox.id, due))
    .returning({ id: outbox.id });
});

/** Calls back rows that nobody should get any more. */
export async function expire(tx: Queries, ids: readonly number[], now: number): Promise<void> {
  const { outbox } = tx.t;
  await tx
    .update(outbox)
    .set({ state: 'cancelled', reason: 'expired', settledAt: now })
    .where(and(inArray(outbox.id, [...ids]), eq(outbox.state, 'queued')));
  await tellSettled(tx, ids);
}

/** Takes the rows of the JSON list `ids`, except those that somebody called back meanwhile. */
export const claimRows = statement<{ ids: string }>()((q) => {
  const { outbox } = q.t;
  return q
    .update(outbox)
    .set({ state: 'sending', attempts: sql`${outbox.attempts} + 1` })
    .where(and(among(q, outbox.id, 'ids'), isState(q, 'queued')))
    .returning({ id: outbox.id });
});

const settleSent = statement<{ id: number; messageId: number | null; now: number }>()((q) => {
  const { outbox } = q.t;
  return q
    .update(outbox)
    .set({
      state: 'sent',
      sentMessageId: sql`${sql.placeholder('messageId')}`,
      settledAt: sql`${sql.placeholder('now')}`,
      reason: null,
      detail: null,
    })
    .where(and(eq(outbox.id, sql.placeholder('id')), isState(q, 'sending')));
});

/**
 * Puts claimed rows back that were never called, after a commit whose outcome is unknown.
 *
 * @param called rows that were, and whose outcome is still to be written
 */
export async function releaseUncalled(tx: Queries, called: number[]): Promise<void> {
  const { outbox } = tx.t;
  await tx
    .update(outbox)
    .set({ state: 'queued' })
    .where(and(eq(outbox.state, 'sending'), notInArray(outbox.id, called)));
}

/** Writes down what became of a claimed row. Returns true when that is its end. */
export async function settle(tx: Queries, row: OutboxRow, outcome: Outcome, now: number): Promise<boolean> {
  const { outbox } = tx.t;
  const mine = and(eq(outbox.id, row.id), eq(outbox.state, 'sending'));
  switch (outcome.state) {
    case 'sent':
      await settleSent(tx, { id: row.id, messageId: outcome.message?.message_id ?? null, now });
      if (outcome.also) {
        await tx.update(outbox).set({ sentResult: outcome.also }).where(eq(outbox.id, row.id));
      }
      return true;
    case 'later': {
      const { dueAt, reason } = outcome;
      await tx.update(outbox).set({ state: 'queued', dueAt, reason }).where(mine);
      if (reason === 'tooManyRequests') await postpone(tx, row.chatId, dueAt);
      return false;
    }
    default: {
      const { state, reason, detail } = outcome;
      await tx.update(outbox).set({ state, reason, detail, settledAt: now }).where(mine);
      return true;
    }
  }
}

/** A `retry_after` on disk: it is obeyed after a restart, too. */
async function postpone(tx: Queries, chatId: number, until: number): Promise<void> {
  const { outbox } = tx.t;
  await tx
    .update(outbox)
    .set({ dueAt: until })
    .where(and(eq(outbox.chatId, chatId), isState(tx, 'queued'), lt(outbox.dueAt, until)));
}

/** The chats that Telegram asked us to leave alone until some later moment. */
export async function heldChats(db: Db, now: number): Promise<{ chatId: number; until: number }[]> {
  const { outbox } = db.t;
  return db
    .select({ chatId: outbox.chatId, until: outbox.dueAt })
    .from(outbox)
    .where(and(isState(db, 'queued'), eq(outbox.reason, 'tooManyRequests'), gt(outbox.dueAt, now)));
}

/**
 * Rows that were with Telegram when the program died. Nobody knows whether they arrived: they become `uncertain`,
 * except where doing it again comes to the same.
 */
export async function recoverSending(db: Db, now: number): Promise<number[]> {
  return db.transaction(async (tx) => {
    const { outbox } = tx.t;
    const left = await tx
      .select({ id: outbox.id, method: outbox.method })
      .from(outbox)
      .where(eq(outbox.state, 'sending'));
    const again = left.filter((row) => isRepeatable(row.method)).map((row) => row.id);
    const lost = left.filter((row) => !isRepeatable(row.method)).map((row) => row.id);
    if (again.length > 0) {
      await tx.update(outbox).set({ state: 'queued', dueAt: now }).where(inArray(outbox.id, again));
    }
    if (lost.length > 0) {
      await tx
        .update(outbox)
        .set({ state: 'uncertain', reason: 'crash', settledAt: now })
        .where(inArray(outbox.id, lost));
    }
    await tellSettled(tx, lost);
    return lost;
  });
}
