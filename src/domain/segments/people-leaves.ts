/** Questions about a teacher: who and where they are, what they did in the bot, and what they were sent. */
import { and, eq, exists, gte, isNotNull, isNull, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { LeafOf } from './condition.ts';
import { foldedNeedles } from './folded.ts';

export const DAY_MS = 86_400_000;

/** A column that may be empty; an empty one is in no list. */
export const oneOf = (q: Queries, column: SQLWrapper, list: readonly string[]): SQL =>
  and(isNotNull(column), listed(q, column, list))!;

/** Every word is among those of the text, which is kept folded. Words have neither % nor _ in them. */
export function wordsLeaf(folded: SQLWrapper, words: string): SQL {
  const needles = foldedNeedles(words);
  if (needles.length === 0) return sql`1 = 0`;
  return and(...needles.map((needle) => sql`${folded} like ${`%${needle}%`}`))!;
}

export const registeredLeaf = (q: Queries): SQL => isNotNull(q.t.teachers.registeredAt);

export const reachableLeaf = (q: Queries): SQL => isNull(q.t.teachers.blockedAt);

/** Whoever was never seen since that is noted did something when they first wrote. */
export function seenLeaf(q: Queries, { days }: LeafOf<'seen'>, now: number): SQL {
  const { teachers } = q.t;
  return sql`coalesce(${teachers.seenAt}, ${teachers.createdAt}) >= ${now - days * DAY_MS}`;
}

export function labelsLeaf(q: Queries, { labels }: LeafOf<'labels'>): SQL {
  const { tickets, ticketLabels, teachers } = q.t;
  return exists(
    q
      .select({ one: sql`1` })
      .from(tickets)
      .innerJoin(ticketLabels, eq(ticketLabels.ticketId, tickets.id))
      .where(and(eq(tickets.teacherId, teachers.id), listed(q, ticketLabels.labelId, labels))),
  );
}

export function listLeaf(q: Queries, { lists }: LeafOf<'list'>): SQL {
  const { segmentListMembers: members, teachers } = q.t;
  return exists(
    q
      .select({ one: sql`1` })
      .from(members)
      .where(and(eq(members.teacherId, teachers.id), listed(q, members.listId, lists))),
  );
}

export function receivedLeaf(q: Queries, { campaign }: LeafOf<'received'>): SQL {
  const { recipients, teachers } = q.t;
  return exists(
    q
      .select({ one: sql`1` })
      .from(recipients)
      .where(
        and(
          eq(recipients.campaignId, campaign),
          eq(recipients.chatId, teachers.telegramId),
          eq(recipients.state, 'sent'),
        ),
      ),
  );
}

export function pressedLeaf(q: Queries, { campaign, button }: LeafOf<'pressed'>): SQL {
  const { campaignPresses: presses, teachers } = q.t;
  return exists(
    q
      .select({ one: sql`1` })
      .from(presses)
      .where(
        and(eq(presses.campaignId, campaign), eq(presses.teacherId, teachers.id), eq(presses.button, button)),
      ),
  );
}

/** Campaigns first, of which few went on in that time: recipients are found by campaign and chat. */
export function messagedLeaf(q: Queries, { kinds, days }: LeafOf<'messaged'>, now: number): SQL {
  const { campaigns, recipients, teachers } = q.t;
  const since = now - days * DAY_MS;
  return exists(
    q
      .select({ one: sql`1` })
      .from(campaigns)
      .innerJoin(
        recipients,
        and(eq(recipients.campaignId, campaigns.id), eq(recipients.chatId, teachers.telegramId)),
      )
      .where(
        and(
          listed(q, campaigns.kind, kinds),
          isNotNull(campaigns.launchedAt),
          sql`coalesce(${campaigns.finishedAt}, ${now}) >= ${since}`,
          eq(recipients.state, 'sent'),
          gte(recipients.settledAt, since),
        ),
      ),
  );
}
