/**
 * What the FAQ brings: how many questions it was offered for, how many it solved, and how many of those came back.
 *
 * Counted week by week on the institute's clock, so that no single query holds the database for long.
 */
import { and, count, eq, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { FaqOfferState } from '../../db/schema/faq.ts';
import { TICKET_STATUSES } from '../../db/schema/tickets.ts';
import { statement } from '../../db/statement.ts';
import { LOCALES } from '../../i18n/locale.ts';
import { dayOf, startOfDay } from '../days.ts';

export interface FaqCounts {
  readonly offered: number;
  /** The asker said that it helped; {@link FaqCounts.missed} ones among them. */
  readonly solved: number;
  /** Solved, and the same was asked again within a day. */
  readonly missed: number;
  /** The asker wanted an official. */
  readonly asked: number;
  /** Nobody pressed anything in time. */
  readonly lapsed: number;
  /** Still being read. */
  readonly open: number;
}

export const NO_COUNTS: FaqCounts = { offered: 0, solved: 0, missed: 0, asked: 0, lapsed: 0, open: 0 };

/** Questions that no official had to answer: solved, without those that came back. */
export const netOf = ({ solved, missed }: FaqCounts): number => solved - missed;

/** The share of what was offered that it answered, 0 to 1; undefined while nothing was. */
export function shareOf(counts: FaqCounts): number | undefined {
  return counts.offered === 0 ? undefined : netOf(counts) / counts.offered;
}

/** What an offer counts for: the entry or guide that solved it, else the first that was offered. */
export type FaqTopic =
  | { readonly kind: 'entry'; readonly id: number }
  | { readonly kind: 'guide'; readonly id: number }
  /** It has been removed since. */
  | { readonly kind: 'gone' };

export interface FaqWeek {
  /** The day it begins, such as `2026-11-16`; the first one may begin in the middle of a week. */
  readonly day: string;
  readonly counts: FaqCounts;
  /** Every question of that week, also those without an offer. */
  readonly questions: number;
}

export interface FaqFigures {
  readonly total: FaqCounts;
  /** Every question of the period. */
  readonly questions: number;
  /** Most often offered first. */
  readonly byTopic: readonly { readonly topic: FaqTopic; readonly counts: FaqCounts }[];
  /** In the order of languages; those without an offer left out. */
  readonly byLocale: readonly { readonly locale: string; readonly counts: FaqCounts }[];
  /** Oldest first, also those in which nothing was offered. */
  readonly byWeek: readonly FaqWeek[];
}

export interface FaqPeriod {
  readonly days: number;
  /** ms UTC. */
  readonly now: number;
  readonly timeZone: string;
}

const DAY_MS = 86_400_000;
const MONDAY = 1;

const countOffers = statement<{ from: number; until: number }>()((q) => {
  const { faqOffers, faqOfferItems } = q.t;
  return q
    .select({
      entryId: faqOfferItems.entryId,
      guideId: faqOfferItems.guideId,
      locale: faqOffers.locale,
      state: faqOffers.state,
      times: count(),
      missed: count(faqOffers.missedAt),
    })
    .from(faqOffers)
    .leftJoin(
      faqOfferItems,
      and(
        eq(faqOfferItems.offerId, faqOffers.id),
        eq(faqOfferItems.place, sql`coalesce(${faqOffers.solvedPlace}, 0)`),
      ),
    )
    .where(
      and(
        gte(faqOffers.createdAt, sql.placeholder('from')),
        lt(faqOffers.createdAt, sql.placeholder('until')),
      ),
    )
    .groupBy(faqOfferItems.entryId, faqOfferItems.guideId, faqOffers.locale, faqOffers.state);
});

const countQuestions = statement<{ from: number; until: number }>()((q) => {
  const { tickets } = q.t;
  return q
    .select({ times: count() })
    .from(tickets)
    .where(
      and(
        // The index by time is one for each status.
        inArray(tickets.status, [...TICKET_STATUSES]),
        gte(tickets.createdAt, sql.placeholder('from')),
        lt(tickets.createdAt, sql.placeholder('until')),
      ),
    );
});

/** Where the weeks of the last `days` begin, ms UTC, oldest first: the first with the period, then every Monday. */
export function weekStarts({ days, now, timeZone }: FaqPeriod): number[] {
  const starts: number[] = [];
  // Days of the calendar: those of a clock that is put forward or back are not all as long.
  const today = Date.parse(`${dayOf(now, timeZone)}T00:00:00Z`);
  for (let back = days - 1; back >= 0; back -= 1) {
    const day = new Date(today - back * DAY_MS);
    const start = startOfDay(day.toISOString().slice(0, 10), timeZone);
    if (start !== undefined && (starts.length === 0 || day.getUTCDay() === MONDAY)) starts.push(start);
  }
  return starts;
}

type Sums = { -readonly [K in keyof FaqCounts]: number };

function addTo(sums: Sums, row: { state: FaqOfferState; times: number; missed: number }): void {
  sums.offered += row.times;
  sums[row.state] += row.times;
  sums.missed += row.missed;
}

function sumsIn<K>(found: Map<K, Sums>, key: K): Sums {
  const known = found.get(key) ?? { ...NO_COUNTS };
  found.set(key, known);
  return known;
}

const topicKey = (entryId: number | null, guideId: number | null): string =>
  entryId !== null ? `entry ${entryId}` : guideId !== null ? `guide ${guideId}` : 'gone';

function topicOf(key: string): FaqTopic {
  const [kind, id] = key.split(' ');
  return kind === 'entry' || kind === 'guide' ? { kind, id: Number(id) } : { kind: 'gone' };
}

/** The figures of the last `days` days, the present one among them. */
export async function faqFigures(db: Queries, period: FaqPeriod): Promise<FaqFigures> {
  const total: Sums = { ...NO_COUNTS };
  const topics = new Map<string, Sums>();
  const locales = new Map<string, Sums>();
  const byWeek: FaqWeek[] = [];
  let questions = 0;
  const starts = weekStarts(period);
  for (const [index, from] of starts.entries()) {
    const until = starts[index + 1] ?? period.now + 1;
    const week: Sums = { ...NO_COUNTS };
    for (const row of await countOffers(db, { from, until })) {
      for (const sums of [
        total,
        week,
        sumsIn(topics, topicKey(row.entryId, row.guideId)),
        sumsIn(locales, row.locale),
      ]) {
        addTo(sums, row);
      }
    }
    const [asked] = await countQuestions(db, { from, until });
    questions += asked?.times ?? 0;
    byWeek.push({ day: dayOf(from, period.timeZone), counts: week, questions: asked?.times ?? 0 });
    // SQLite answers in this process: others have their turn between two weeks.
    await new Promise(setImmediate);
  }
  return {
    total,
    questions,
    byTopic: [...topics]
      .map(([key, counts]) => ({ topic: topicOf(key), counts }))
      .sort((a, b) => b.counts.offered - a.counts.offered),
    byLocale: LOCALES.flatMap((locale) => {
      const counts = locales.get(locale);
      return counts ? [{ locale, counts }] : [];
    }),
    byWeek,
  };
}

/** Counts of each entry that had any in the period, by its id. */
export async function entryFigures(db: Queries, period: FaqPeriod): Promise<Map<number, FaqCounts>> {
  const { byTopic } = await faqFigures(db, period);
  return new Map(
    byTopic.flatMap(({ topic, counts }) => (topic.kind === 'entry' ? [[topic.id, counts] as const] : [])),
  );
}
