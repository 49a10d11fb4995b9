/** How many a condition finds, in which languages, and how each of its parts narrows them; and whom, by example. */
import { and, asc, gte, lt, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import type { Teacher } from '../teachers.ts';
import { conditionSql, type Finding, partSql } from './compile.ts';
import type { Group } from './condition.ts';

export interface SegmentCount {
  readonly total: number;
  /** Of these, whom the bot cannot write to. */
  readonly unreachable: number;
  readonly byLocale: Readonly<Record<Locale, number>>;
  /** Everybody whom the official may write to. */
  readonly everybody: number;
  /**
   * How many would be found if the condition ended after its first part, after its second, and so on: fewer and
   * fewer, or more and more where any part is enough.
   */
  readonly along: readonly number[];
}

/** All of it in one pass over the teachers. */
export async function countSegment(
  db: Queries,
  condition: Group,
  { now, regions }: Finding,
): Promise<SegmentCount> {
  const { teachers } = db.t;
  const parts = condition.of.map((part) => partSql(db, part, now));
  const rows = await db
    .select({
      decidedBy: decidedBy(condition, parts).mapWith(Number).as('decided_by'),
      locale: teachers.locale,
      unreachable: sql<number>`count(${teachers.blockedAt})`.mapWith(Number),
      count: sql<number>`count(*)`.mapWith(Number),
    })
    .from(teachers)
    .where(regions && listed(db, teachers.regionId, regions))
    .groupBy(sql`decided_by`, teachers.locale);
  return summed(condition, rows);
}

/** The place of the first part that settles whether somebody is found; one past the last where none does. */
function decidedBy({ kind }: Group, parts: readonly SQL[]): SQL<number> {
  if (parts.length === 0) return sql`0`;
  const whens = parts.map((part, place) =>
    kind === 'all'
      ? sql`when not (${part}) then cast(${place} as integer)`
      : sql`when ${part} then cast(${place} as integer)`,
  );
  return sql`case ${sql.join(whens, sql` `)} else cast(${parts.length} as integer) end`;
}

interface CountRow {
  readonly decidedBy: number;
  readonly locale: Locale;
  readonly unreachable: number;
  readonly count: number;
}

function summed({ kind, of }: Group, rows: readonly CountRow[]): SegmentCount {
  // Where any part is enough, whoever a part settled is in; else whoever none did.
  const isFound = (row: CountRow) => (kind === 'any' && of.length > 0) !== (row.decidedBy === of.length);
  const sum = (chosen: readonly CountRow[], of: 'count' | 'unreachable' = 'count') =>
    chosen.reduce((total, row) => total + row[of], 0);
  const found = rows.filter(isFound);
  return {
    total: sum(found),
    unreachable: sum(found, 'unreachable'),
    byLocale: Object.fromEntries(
      LOCALES.map((locale) => [locale, sum(found.filter((row) => row.locale === locale))]),
    ) as Record<Locale, number>,
    everybody: sum(rows),
    along: of.map((_, place) =>
      sum(rows.filter((row) => (kind === 'any' ? row.decidedBy <= place : row.decidedBy > place))),
    ),
  };
}

/** Somebody as an example of whom a segment finds. */
export type Sample = Pick<
  Teacher,
  | 'id'
  | 'displayName'
  | 'fullName'
  | 'regionId'
  | 'districtId'
  | 'school'
  | 'subject'
  | 'position'
  | 'locale'
  | 'blockedAt'
>;

/**
 * Some of those it finds, from all over the table and not only the newest: those whose ids follow `from` (a whole
 * number, counted round where it is beyond the last id), and then the first.
 */
export async function sampleSegment(
  db: Queries,
  condition: Group,
  finding: Finding,
  limit: number,
  from = 0,
): Promise<Sample[]> {
  const { teachers } = db.t;
  const found = conditionSql(db, condition, finding);
  const some = (where: SQL | undefined, count: number) =>
    db
      .select(sampleColumns(db))
      .from(teachers)
      .where(and(where, found))
      .orderBy(asc(teachers.id))
      .limit(count);
  const [{ last = 0 } = {}] = await db
    .select({ last: sql<number>`coalesce(max(${teachers.id}), 0)`.mapWith(Number) })
    .from(teachers);
  const start = last > 0 ? from % last : 0;
  const after = await some(gte(teachers.id, start), limit);
  if (after.length === limit || start === 0) return after;
  return [...after, ...(await some(lt(teachers.id, start), limit - after.length))];
}

function sampleColumns({ t: { teachers } }: Queries) {
  const { id, displayName, fullName, regionId, districtId, school, subject, position, locale, blockedAt } =
    teachers;
  return { id, displayName, fullName, regionId, districtId, school, subject, position, locale, blockedAt };
}
