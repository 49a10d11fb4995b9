/**
 * Recipients that wait, and how a sender takes them: what may go is claimed with a lease, and found again when the lease
 * ends. What runs for every batch is prepared.
 */
import { and, asc, eq, exists, gt, lte, min, not, notExists, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { among, listed, notAmong } from '../../db/lists.ts';
import { statement } from '../../db/statement.ts';

/** A state as a literal: as a parameter it would match no partial index until it is known. */
export const isState = ({ t: { recipients } }: Queries, state: 'waiting' | 'sending') =>
  sql`${recipients.state} = ${sql.raw(`'${state}'`)}`;

/** Those of a campaign that may go now, in their order, without the ids of the JSON list `known`. */
export const dueRecipients = statement<{
  campaignId: number;
  now: number;
  known: string;
  limit: number;
}>()((q) => {
  const { recipients, teachers } = q.t;
  return q
    .select({
      id: recipients.id,
      teacherId: recipients.teacherId,
      chatId: recipients.chatId,
      locale: recipients.locale,
      attempts: recipients.attempts,
      messageId: recipients.messageId,
      messageIds: recipients.messageIds,
      timeZone: teachers.timeZone,
    })
    .from(recipients)
    .leftJoin(teachers, eq(teachers.id, recipients.teacherId))
    .where(
      and(
        eq(recipients.campaignId, sql.placeholder('campaignId')),
        isState(q, 'waiting'),
        lte(recipients.dueAt, sql.placeholder('now')),
        notAmong(q, recipients.id, 'known'),
      ),
    )
    .orderBy(asc(recipients.dueAt), asc(recipients.id))
    .limit(sql.placeholder('limit'));
});

export type DueRecipient = Awaited<ReturnType<typeof dueRecipients>>[number];

/** When the next message of a campaign may go that may not yet. */
export const nextDue = statement<{ campaignId: number; now: number }>()((q) => {
  const { recipients } = q.t;
  return q
    .select({ at: min(recipients.dueAt) })
    .from(recipients)
    .where(
      and(
        eq(recipients.campaignId, sql.placeholder('campaignId')),
        isState(q, 'waiting'),
        gt(recipients.dueAt, sql.placeholder('now')),
      ),
    );
});

/** Whether any of these messages is the campaign's. */
export async function isAnyOf(q: Queries, campaignId: number, ids: ReadonlySet<number>): Promise<boolean> {
  const { recipients } = q.t;
  const [found] = await q
    .select({ id: recipients.id })
    .from(recipients)
    .where(and(listed(q, recipients.id, [...ids]), eq(recipients.campaignId, campaignId)))
    .limit(1);
  return found !== undefined;
}

/** Puts messages off that nobody is to be disturbed with now. */
export const putOff = statement<{ ids: string; until: number }>()((q) => {
  const { recipients } = q.t;
  return q
    .update(recipients)
    .set({ dueAt: sql`${sql.placeholder('until')}` })
    .where(and(among(q, recipients.id, 'ids'), isState(q, 'waiting')))
    .returning({ id: recipients.id });
});

/** The campaign of a recipient runs, and more holds of it. */
const campaignIs = (q: Queries, more?: SQL) => {
  const { recipients, campaigns } = q.t;
  return exists(
    q
      .select({ one: sql`1` })
      .from(campaigns)
      .where(and(eq(campaigns.id, recipients.campaignId), sql`${campaigns.state} = 'running'`, more)),
  );
};

const isExpired = ({ t: { campaigns } }: Queries) =>
  sql`(${campaigns.expiresAt} is not null and ${campaigns.expiresAt} <= ${sql.placeholder('now')})`;

/** It disturbs somebody: what only changes a message that is there already goes to everybody who has it. */
const isMessage = ({ t: { campaigns } }: Queries) => sql`${campaigns.action} = 'send'`;

const isBlocked = (q: Queries): SQL => {
  const { recipients, teachers } = q.t;
  const blocked = q
    .select({ one: sql`1` })
    .from(teachers)
    .where(and(eq(teachers.id, recipients.teacherId), sql`${teachers.blockedAt} is not null`));
  return and(isMessage(q), exists(blocked))!;
};

const isOptedOut = (q: Queries): SQL => {
  const { recipients, campaigns, optOuts } = q.t;
  const out = q
    .select({ one: sql`1` })
    .from(optOuts)
    .where(and(eq(optOuts.teacherId, recipients.teacherId), eq(optOuts.kind, campaigns.kind)));
  return and(isMessage(q), sql`${campaigns.kind} <> 'service'`, exists(out))!;
};

/** Takes the messages of the JSON list `ids` that may still go. */
export const claimRecipients = statement<{ ids: string; now: number; leasedUntil: number }>()((q) => {
  const { recipients } = q.t;
  const mayGo = not(or(isExpired(q), isBlocked(q), isOptedOut(q))!);
  return q
    .update(recipients)
    .set({
      state: 'sending',
      leasedUntil: sql`${sql.placeholder('leasedUntil')}`,
      attempts: sql`${recipients.attempts} + 1`,
    })
    .where(and(among(q, recipients.id, 'ids'), isState(q, 'waiting'), campaignIs(q, mayGo)))
    .returning({ id: recipients.id });
});

/** Skips those of the JSON list `ids` that may not go any more. Those of a paused campaign wait on. */
export async function skipRecipients(tx: Queries, { ids, now }: { ids: string; now: number }): Promise<void> {
  for (const skip of [skipExpired, skipOptedOut, skipBlocked]) await skip(tx, { ids, now });
}

const skipping = (reason: string, holds: (q: Queries) => SQL) =>
  statement<{ ids: string; now: number }>()((q) => {
    const { recipients } = q.t;
    return q
      .update(recipients)
      .set({ state: 'skipped', reason, settledAt: sql`${sql.placeholder('now')}` })
      .where(and(among(q, recipients.id, 'ids'), isState(q, 'waiting'), campaignIs(q, holds(q))))
      .returning({ id: recipients.id });
  });

const skipExpired = skipping('expired', isExpired);
const skipOptedOut = skipping('optedOut', isOptedOut);
const skipBlocked = skipping('blocked', isBlocked);

/**
 * Messages whose sender died while they were with Telegram: uncertain, except where doing it again comes to the same.
 *
 * @param endedBy leases that ended by this moment (ms UTC) are taken for dead
 * @returns the campaigns that it concerns
 */
export async function recoverLeased(tx: Queries, endedBy: number, now: number): Promise<number[]> {
  const { recipients, campaigns } = tx.t;
  const messages = tx
    .select({ one: sql`1` })
    .from(campaigns)
    .where(and(eq(campaigns.id, recipients.campaignId), isMessage(tx)));
  const dead = and(isState(tx, 'sending'), lte(recipients.leasedUntil, endedBy));
  const lost = await tx
    .update(recipients)
    .set({ state: 'uncertain', reason: 'crash', settledAt: now, leasedUntil: null })
    .where(and(dead, exists(messages)))
    .returning({ campaignId: recipients.campaignId });
  const again = await tx
    .update(recipients)
    .set({ state: 'waiting', dueAt: now, leasedUntil: null })
    .where(and(dead, notExists(messages)))
    .returning({ campaignId: recipients.campaignId });
  return [...new Set([...lost, ...again].map(({ campaignId }) => campaignId))];
}

/** When the first lease ends that still runs, ms UTC. */
export async function nextLease(q: Queries): Promise<number | undefined> {
  const { recipients } = q.t;
  const [first] = await q
    .select({ at: min(recipients.leasedUntil) })
    .from(recipients)
    .where(isState(q, 'sending'));
  return first?.at == null ? undefined : Number(first.at);
}
