/** Whom the bot cannot write to, for the panel: counted by region, and person by person. */
import { and, desc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../db/db.ts';
import { listed } from '../db/lists.ts';
import { UNREACHABLE, type Unreachable } from '../db/schema/people.ts';
import { foldForSearch } from '../i18n/cyrillic.ts';
import { regionsSeen } from './access.ts';
import type { Official } from './officials.ts';
import { countParked } from './reachability.ts';

/** For how long somebody counts as just returned. */
export const RETURNED_MS = 30 * 24 * 3600_000;

export interface RegionReach {
  /** Null for people who have told no region. */
  readonly regionId: string | null;
  readonly total: number;
  readonly lost: Readonly<Record<Unreachable, number>>;
  /** Those who came back within {@link RETURNED_MS}. */
  readonly returned: number;
}

/** What was not written down before was a block. */
const whyOf = ({ t: { teachers } }: Queries) =>
  sql<Unreachable>`coalesce(${teachers.unreachable}, 'blocked')`;

/** Regions the official sees, the one that has lost the most first. */
export async function reachByRegion(db: Queries, official: Official, now: number): Promise<RegionReach[]> {
  const { teachers } = db.t;
  const countIf = (holds: SQL) =>
    sql<number>`coalesce(sum(case when ${holds} then 1 else 0 end), 0)`.mapWith(Number);
  const lost = (why: Unreachable) => countIf(and(isNotNull(teachers.blockedAt), sql`${whyOf(db)} = ${why}`)!);
  const rows = await db
    .select({
      regionId: teachers.regionId,
      total: sql<number>`count(*)`.mapWith(Number),
      blocked: lost('blocked'),
      deactivated: lost('deactivated'),
      gone: lost('gone'),
      returned: countIf(and(isNull(teachers.blockedAt), gt(teachers.returnedAt, now - RETURNED_MS))!),
    })
    .from(teachers)
    .where(seenBy(db, official))
    .groupBy(teachers.regionId);
  return rows
    .map(({ regionId, total, returned, ...lost }) => ({ regionId, total, lost, returned }))
    .sort((a, b) => lostOf(b) - lostOf(a) || b.total - a.total);
}

/** All whom the bot cannot write to there. */
export const lostOf = ({ lost }: Pick<RegionReach, 'lost'>): number =>
  UNREACHABLE.reduce((sum, why) => sum + lost[why], 0);

export interface UnreachableFilter {
  readonly regionId?: string | undefined;
  readonly why?: Unreachable | undefined;
  /** Part of a name or of a phone number. */
  readonly words?: string | undefined;
  /** Where the page before ended. */
  readonly after?: UnreachableCursor | undefined;
}

export interface UnreachableCursor {
  readonly since: number;
  readonly id: number;
}

export interface UnreachablePerson {
  readonly id: number;
  readonly name: string;
  readonly regionId: string | null;
  readonly districtId: string | null;
  readonly why: Unreachable;
  /** ms UTC. */
  readonly since: number;
  /** Parts of answers that wait for them. */
  readonly parked: number;
}

const PAGE = 50;
const SEARCH_HITS = 300;

/** The latest first. */
export async function unreachablePeople(
  db: Queries,
  official: Official,
  filter: UnreachableFilter,
  now: number,
): Promise<{ people: UnreachablePerson[]; next: UnreachableCursor | undefined }> {
  const { teachers } = db.t;
  const folded = foldForSearch(filter.words ?? '');
  const { after } = filter;
  const rows = await db
    .select({
      id: teachers.id,
      telegramId: teachers.telegramId,
      name: sql<string>`coalesce(${teachers.fullName}, ${teachers.displayName})`,
      regionId: teachers.regionId,
      districtId: teachers.districtId,
      why: whyOf(db),
      since: sql<number>`${teachers.blockedAt}`.mapWith(Number),
    })
    .from(teachers)
    .where(
      and(
        isNotNull(teachers.blockedAt),
        seenBy(db, official),
        filter.regionId ? eq(teachers.regionId, filter.regionId) : undefined,
        filter.why ? sql`${whyOf(db)} = ${filter.why}` : undefined,
        folded === '' ? undefined : inArray(teachers.id, db.hits('teachers', folded, SEARCH_HITS)),
        after && sql`(${teachers.blockedAt}, ${teachers.id}) < (${after.since}, ${after.id})`,
      ),
    )
    .orderBy(desc(teachers.blockedAt), desc(teachers.id))
    .limit(PAGE + 1);
  const shown = rows.slice(0, PAGE);
  const parked = await countParked(
    db,
    shown.map(({ telegramId }) => telegramId),
    now,
  );
  const last = shown.at(-1);
  return {
    people: shown.map(({ telegramId, ...person }) => ({ ...person, parked: parked.get(telegramId) ?? 0 })),
    next: last && rows.length > PAGE ? { since: last.since, id: last.id } : undefined,
  };
}

function seenBy(db: Queries, official: Official): SQL | undefined {
  const regions = regionsSeen(official);
  return regions && listed(db, db.t.teachers.regionId, regions);
}
