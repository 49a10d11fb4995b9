/** Whom a campaign would reach if it were launched now: counted before anything is frozen. */
import { and, asc, eq, exists, gt, isNull, not, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { conditionSql } from '../segments/compile.ts';
import { readCondition } from '../segments/condition.ts';
import { type Campaign, regionsOf } from './campaigns.ts';

/** What says whom a campaign is for. */
export type Aimed = Pick<Campaign, 'action' | 'condition' | 'kind' | 'followsId' | 'follows' | 'createdBy'>;

export interface Reach {
  /** Everybody the condition finds. */
  readonly found: number;
  /** Of those: unreachable, and those who want none of this kind. They get nothing. */
  readonly blocked: number;
  readonly optedOut: number;
  /** Those who get it, all together and by language. */
  readonly willGet: number;
  readonly byLocale: Readonly<Record<Locale, number>>;
}

/** Counts; undefined while the condition is not finished. */
export async function reachOf(db: Queries, campaign: Aimed, now: number): Promise<Reach | undefined> {
  const aim = await aimSql(db, campaign, now);
  if (aim === undefined) return undefined;
  const { teachers } = db.t;
  const isBlocked = sql`${teachers.blockedAt} is not null`;
  const isOut = and(isNull(teachers.blockedAt), optedOut(db, campaign));
  const rows = await db
    .select({
      locale: teachers.locale,
      found: sql<number>`count(*)`.mapWith(Number),
      blocked: countIf(isBlocked),
      optedOut: countIf(isOut!),
    })
    .from(teachers)
    .where(aim)
    .groupBy(teachers.locale);
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
  const willGet = (row: (typeof rows)[number]) => row.found - row.blocked - row.optedOut;
  const byLocale = LOCALES.map((locale) => {
    const row = rows.find((each) => each.locale === locale);
    return [locale, row ? willGet(row) : 0];
  });
  return {
    found: sum((row) => row.found),
    blocked: sum((row) => row.blocked),
    optedOut: sum((row) => row.optedOut),
    willGet: sum(willGet),
    byLocale: Object.fromEntries(byLocale),
  };
}

export interface Reached {
  readonly id: number;
  readonly name: string;
  readonly locale: Locale;
}

/** Those who would get it, in the order of their ids, after one of them. None while the condition is not finished. */
export async function reachedAfter(
  db: Queries,
  campaign: Aimed,
  { after, limit, now, locale }: { after: number; limit: number; now: number; locale?: Locale },
): Promise<Reached[]> {
  const aim = await aimSql(db, campaign, now);
  if (aim === undefined) return [];
  const { teachers } = db.t;
  return db
    .select({
      id: teachers.id,
      name: sql<string>`coalesce(${teachers.fullName}, ${teachers.displayName})`,
      locale: teachers.locale,
    })
    .from(teachers)
    .where(
      and(
        gt(teachers.id, after),
        isNull(teachers.blockedAt),
        not(optedOut(db, campaign)),
        aim,
        locale && eq(teachers.locale, locale),
      ),
    )
    .orderBy(asc(teachers.id))
    .limit(limit);
}

const countIf = (holds: SQL) =>
  sql<number>`coalesce(sum(case when ${holds} then 1 else 0 end), 0)`.mapWith(Number);

function optedOut(db: Queries, { kind }: Aimed): SQL {
  const { optOuts, teachers } = db.t;
  if (kind === 'service') return sql`1 = 0`;
  const row = db
    .select({ one: sql`1` })
    .from(optOuts)
    .where(and(eq(optOuts.teacherId, teachers.id), eq(optOuts.kind, kind)));
  return exists(row);
}

async function aimSql(db: Queries, campaign: Aimed, now: number): Promise<SQL | undefined> {
  const { action, follows, followsId } = campaign;
  if (followsId !== null && (follows === 'correction' || action !== 'send')) return gotIt(db, followsId);
  const { condition } = readCondition(campaign.condition);
  if (!condition) return undefined;
  const found = conditionSql(db, condition, { now, regions: await regionsOf(db, campaign) });
  return follows === 'rest' && followsId !== null ? and(found, not(gotIt(db, followsId))) : found;
}

function gotIt(db: Queries, campaignId: number): SQL {
  const { recipients, teachers } = db.t;
  const row = db
    .select({ one: sql`1` })
    .from(recipients)
    .where(
      and(
        eq(recipients.campaignId, campaignId),
        eq(recipients.chatId, teachers.telegramId),
        eq(recipients.state, 'sent'),
      ),
    );
  return exists(row);
}
