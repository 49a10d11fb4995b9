/**
 * Whom a campaign goes to, frozen at its launch: one row a chat, written by one statement.
 */
import { and, asc, eq, getTableColumns, inArray, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { RecipientState } from '../../db/schema/campaigns.ts';
import { conditionSql } from '../segments/compile.ts';
import { readCondition } from '../segments/condition.ts';
import { type Campaign, type Recipient, regionsOf } from './campaigns.ts';

/** A bot may delete a message for this long after it was sent (Bot API, deleteMessage). */
export const DELETABLE_MS = 48 * 3600_000;
/** Those that would become too old on the way are not tried. */
const DELETING_MS = 5 * 60_000;

/** Why somebody whom the campaign would be for does not get it. */
export type SkipReason =
  | 'blocked'
  | 'optedOut'
  /** They got the campaign that this one sends to the rest. */
  | 'duplicate'
  /** Their message is older than Telegram lets a bot delete. */
  | 'tooOld'
  | 'expired'
  | 'cancelled';

/** What says whom a campaign is for. */
export type Aimed = Pick<Campaign, 'action' | 'condition' | 'kind' | 'followsId' | 'follows' | 'createdBy'>;

/** Its condition cannot be read (any more). */
export interface Unreadable {
  kind: 'unreadable';
}

export interface Audience {
  kind: 'audience';
  /** Everybody it is for, and those of them who would get it. */
  total: number;
  waiting: number;
}

/** The sequence is looked up once and not for every row, which would take half of the time. */
const NEXT_ID = sql`nextval((select pg_get_serial_sequence('recipients', 'id')::regclass))`;

/** Writes the recipients of a campaign that has none yet. */
export async function freezeAudience(
  tx: Queries,
  campaign: Campaign,
  now: number,
): Promise<Audience | Unreadable> {
  const found = await foundBy(tx, campaign, now);
  if (!found) return { kind: 'unreadable' };
  const { recipients } = tx.t;
  const moment = sql`cast(${now} as bigint)`;
  const values: Record<keyof Recipient, SQL> = {
    id: tx.engine === 'sqlite' ? sql`null` : NEXT_ID,
    campaignId: sql`cast(${campaign.id} as bigint)`,
    teacherId: sql`found.teacher_id`,
    chatId: sql`found.chat_id`,
    locale: sql`found.locale`,
    regionId: sql`found.region_id`,
    state: sql`case when found.skip is null then 'waiting' else 'skipped' end`,
    dueAt: moment,
    leasedUntil: sql`null`,
    attempts: sql`0`,
    reason: sql`found.skip`,
    detail: sql`null`,
    messageId: sql`found.message_id`,
    messageIds: sql`found.message_ids`,
    settledAt: sql`case when found.skip is not null then ${moment} end`,
    reviewedAt: sql`null`,
  };
  const inOrder = Object.keys(getTableColumns(recipients)).map((field) => values[field as keyof Recipient]);
  await tx.insert(recipients).select(sql`select ${sql.join(inOrder, sql`, `)} from ${found}`);
  const rows = await tx
    .select({ state: recipients.state, count: sql<number>`count(*)`.mapWith(Number) })
    .from(recipients)
    .where(eq(recipients.campaignId, campaign.id))
    .groupBy(recipients.state);
  const countOf = (state: RecipientState) => rows.find((row) => row.state === state)?.count ?? 0;
  const waiting = countOf('waiting');
  return { kind: 'audience', total: waiting + countOf('skipped'), waiting };
}

/**
 * Everybody it is for and why each would be skipped, as a table `found` with the columns `teacher_id`, `chat_id`,
 * `locale`, `region_id` and `skip`, which is null for those who get it. Undefined where the condition cannot be read.
 */
export async function foundBy(q: Queries, campaign: Aimed, now: number): Promise<SQL | undefined> {
  const { followsId, follows, action } = campaign;
  if (followsId !== null && (follows === 'correction' || action !== 'send'))
    return receivers(q, campaign, now);
  const { condition } = readCondition(campaign.condition);
  if (!condition) return undefined;
  const { teachers } = q.t;
  const regions = await regionsOf(q, campaign);
  const skip = sql`case
    when ${followsId === null ? sql`1 = 0` : isServed(q, followsId)} then 'duplicate'
    when ${hasOptedOut(q, campaign)} then 'optedOut'
    when ${isNotNull(teachers.blockedAt)} then 'blocked' end`;
  const people = q
    .select({
      teacherId: sql`${teachers.id}`.as('teacher_id'),
      chatId: sql`${teachers.telegramId}`.as('chat_id'),
      locale: sql`${teachers.locale}`.as('locale'),
      regionId: sql`${teachers.regionId}`.as('region_id'),
      messageId: sql`cast(null as bigint)`.as('message_id'),
      messageIds: sql`cast(null as jsonb)`.as('message_ids'),
      skip: skip.as('skip'),
    })
    .from(teachers)
    .where(conditionSql(q, condition, { now, regions }))
    .orderBy(asc(teachers.id));
  return sql`(${people}) as found`;
}

/** Exactly those who got the campaign that this one follows, with the messages they got. */
function receivers(q: Queries, campaign: Aimed, now: number): SQL {
  const { recipients, teachers } = q.t;
  const isSent = campaign.action === 'send';
  const skip = sql`case
    when ${isSent ? hasOptedOut(q, campaign) : sql`1 = 0`} then 'optedOut'
    when ${isSent ? isNotNull(teachers.blockedAt) : sql`1 = 0`} then 'blocked'
    when ${campaign.action === 'delete' ? isTooOld(q, now) : sql`1 = 0`} then 'tooOld' end`;
  const people = q
    .select({
      teacherId: sql`${recipients.teacherId}`.as('teacher_id'),
      chatId: sql`${recipients.chatId}`.as('chat_id'),
      locale: sql`${recipients.locale}`.as('locale'),
      regionId: sql`${recipients.regionId}`.as('region_id'),
      messageId: sql`${recipients.messageId}`.as('message_id'),
      messageIds: sql`${recipients.messageIds}`.as('message_ids'),
      skip: skip.as('skip'),
    })
    .from(recipients)
    .leftJoin(teachers, eq(teachers.id, recipients.teacherId))
    .where(and(eq(recipients.campaignId, campaign.followsId!), eq(recipients.state, 'sent')))
    .orderBy(asc(recipients.id));
  return sql`(${people}) as found`;
}

const isTooOld = ({ t: { recipients } }: Queries, now: number) =>
  sql`${recipients.settledAt} <= cast(${now - DELETABLE_MS + DELETING_MS} as bigint)`;

/** Has, or is about to get, what an earlier campaign says. */
function isServed(q: Queries, followsId: number): SQL {
  const { teachers, recipients } = q.t;
  const got = q
    .select({ one: sql`1` })
    .from(recipients)
    .where(
      and(
        eq(recipients.campaignId, followsId),
        eq(recipients.chatId, teachers.telegramId),
        inArray(recipients.state, ['sent', 'sending', 'uncertain', 'waiting']),
      ),
    );
  return sql`exists ${got}`;
}

/** The person, a teacher of the statement, does not want campaigns of this kind. What concerns service goes to all. */
function hasOptedOut(q: Queries, { kind }: Aimed): SQL {
  if (kind === 'service') return sql`1 = 0`;
  const { teachers, optOuts } = q.t;
  const out = q
    .select({ one: sql`1` })
    .from(optOuts)
    .where(and(eq(optOuts.teacherId, teachers.id), eq(optOuts.kind, kind)));
  return sql`exists ${out}`;
}
