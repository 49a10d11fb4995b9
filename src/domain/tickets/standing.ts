/**
 * Where a new question stands: how many wait before it, and how long an answer is likely to take.
 */
import { and, desc, gt, isNotNull, lt, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { statement } from '../../db/statement.ts';
import { isServiceTime, nextServiceTime } from '../service-hours.ts';
import type { Standing } from './notices.ts';
import type { Clockwork } from './times.ts';

/** Beyond this many the exact number helps nobody, and counting would cost. */
const COUNTED = 300;
/** A queue that long is not gone in a moment: for this long nobody counts it again. */
const CROWDED_MS = 5000;
/** The estimate looks at this many recent answers… */
const SAMPLE = 60;
/** …not older than this… */
const SAMPLE_AGE_MS = 7 * 24 * 3600_000;
/** …and says nothing when there are fewer than this. */
const ENOUGH = 5;
/** Three of four recent questions were answered at least this fast. */
const SHARE = 0.75;
/** How long an estimate is used before it is made again. */
const ESTIMATE_AGE_MS = 60_000;

const waitingBefore = statement<{ rank: number }>()((q) => {
  const { tickets } = q.t;
  const some = q
    .select({ one: sql`1`.as('one') })
    .from(tickets)
    .where(and(sql`${tickets.status} = 'open'`, lt(tickets.queueRank, sql.placeholder('rank'))))
    .limit(COUNTED)
    .as('some');
  return q.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(some);
});

/** The share's value in a list of spans; undefined when the list is too short to speak for anything. */
export function likelyWait(spans: readonly number[]): number | undefined {
  if (spans.length < ENOUGH) return undefined;
  const sorted = spans.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * SHARE) - 1)];
}

export interface StandingReader {
  /** Reads the recent answers when the estimate is old; call it before the transaction. */
  refresh(db: Queries): Promise<void>;
  /** Where a ticket with this rank stands. */
  of(tx: Queries, rank: number): Promise<Standing>;
}

/** Keeps the estimate for a minute, so that a rush of questions does not compute it anew each time. */
export function createStandingReader(clock: Clockwork): StandingReader {
  let waitMs: number | undefined;
  let estimatedAt = Number.NEGATIVE_INFINITY;
  let crowdedUntil = Number.NEGATIVE_INFINITY;

  async function countAhead(tx: Queries, rank: number, now: number): Promise<number | undefined> {
    if (now < crowdedUntil) return undefined;
    const [row] = await waitingBefore(tx, { rank });
    if (row!.count < COUNTED) return row!.count;
    crowdedUntil = now + CROWDED_MS;
    return undefined;
  }

  return {
    async refresh(db) {
      const now = clock.now();
      if (now - estimatedAt < ESTIMATE_AGE_MS) return;
      estimatedAt = now;
      const { tickets } = db.t;
      const recent = await db
        .select({ createdAt: tickets.createdAt, answeredAt: tickets.firstAnsweredAt })
        .from(tickets)
        .where(and(isNotNull(tickets.firstAnsweredAt), gt(tickets.firstAnsweredAt, now - SAMPLE_AGE_MS)))
        .orderBy(desc(tickets.firstAnsweredAt))
        .limit(SAMPLE);
      waitMs = likelyWait(recent.map((row) => row.answeredAt! - row.createdAt));
    },
    async of(tx, rank) {
      const now = clock.now();
      const here = isServiceTime(now, clock.serviceHours, clock.timeZone);
      return {
        ahead: await countAhead(tx, rank, now),
        waitMs,
        backAt: here ? undefined : nextServiceTime(now, clock.serviceHours, clock.timeZone),
      };
    },
  };
}
