/** Which entries of the FAQ answer a question, as teachers type it. What is known of the entries lies in memory. */
import { count, sql } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
import { keepLearnt } from '../learnt.ts';
import { createFinder } from '../search/finder.ts';
import { publishedEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { outsideQuestions } from './outside.ts';

export interface FaqHit {
  readonly entryId: number;
  readonly code: string;
  /** From 0 to 1. */
  readonly score: number;
}

export interface FaqFinding {
  /** The best first. */
  readonly hits: readonly FaqHit[];
  /** Confident enough to show. */
  readonly offer: boolean;
}

export interface FaqSearch {
  find(question: string, limit?: number): Promise<FaqFinding>;
  /** Learns the entries before anybody asks, in the background. */
  begin(): void;
  /** Stops listening to changes. */
  close(): void;
}

/** Finds among entries as they were. */
export type FindAmong = (question: string, limit?: number) => FaqFinding;

/** As many as are offered. */
export const MOST_HITS = 3;

/** Finds among entries that are given, whether or not a database has them. */
export async function findAmong(
  entries: readonly Pick<Entry, 'id' | 'code' | 'content'>[],
  outside: readonly string[],
): Promise<FindAmong> {
  const codes = new Map(entries.map(({ id, code }) => [id, code]));
  const finder = await createFinder(
    entries.map(({ id, content }) => ({ id, asks: [...Object.values(content.titles), ...content.asks] })),
    outside,
  );
  return (question, limit = MOST_HITS) => {
    const { matches, confident } = finder.find(question, limit);
    return {
      hits: matches.map(({ id, score }) => ({ entryId: id, code: codes.get(id)!, score })),
      offer: confident,
    };
  };
}

/** @param failed hears of entries that could not be read; the former ones go on answering */
export function createFaqSearch(db: Db, failed: (error: unknown) => void = () => {}): FaqSearch {
  const learnt = keepLearnt(
    db,
    {
      channel: 'faq',
      async stamp() {
        // Of two commands, the one that writes later may have begun earlier: only versions are sure to rise.
        const { faqEntries } = db.t;
        const [found] = await db
          .select({ entries: count(), versions: sql<string>`sum(${faqEntries.version})` })
          .from(faqEntries);
        return JSON.stringify(found);
      },
      learn: async () => findAmong(await publishedEntries(db), await outsideQuestions()),
    },
    failed,
  );
  return {
    find: async (question, limit) => (await learnt.current())(question, limit),
    begin: learnt.begin,
    close: learnt.close,
  };
}
