/** Whom a campaign would reach if it were launched now: counted before anything is frozen. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { type Aimed, foundBy, type SkipReason } from './audience.ts';

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
  const found = await foundBy(db, campaign, now);
  if (!found) return undefined;
  const rows = await db
    .select({
      locale: sql<Locale>`found.locale`,
      skip: sql<SkipReason | null>`found.skip`,
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(found)
    .groupBy(sql`found.locale`, sql`found.skip`);
  const sum = (which: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(which).reduce((all, { count }) => all + count, 0);
  const byLocale = LOCALES.map((locale) => [
    locale,
    sum((row) => row.locale === locale && row.skip === null),
  ]);
  return {
    found: sum(() => true),
    blocked: sum(({ skip }) => skip === 'blocked'),
    optedOut: sum(({ skip }) => skip === 'optedOut'),
    willGet: sum(({ skip }) => skip === null),
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
  const found = await foundBy(db, campaign, now);
  if (!found) return [];
  const { teachers } = db.t;
  return db
    .select({
      id: teachers.id,
      name: sql<string>`coalesce(${teachers.fullName}, ${teachers.displayName})`,
      locale: teachers.locale,
    })
    .from(found)
    .innerJoin(teachers, sql`${teachers.id} = found.teacher_id`)
    .where(
      and(sql`found.skip is null`, sql`found.teacher_id > ${after}`, locale && eq(teachers.locale, locale)),
    )
    .orderBy(asc(teachers.id))
    .limit(limit);
}
