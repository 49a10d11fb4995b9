/**
 * Which entries of the FAQ answer a question, as teachers type it. What is known of the entries lies in memory, and is
 * made anew when one of them changes, on whichever instance; until it is ready the former one answers.
 */
import type { Db } from '../../db/db.ts';
import { createFinder, type Finder } from '../search/finder.ts';
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
  /** Stops listening to changes. */
  close(): void;
}

/** As many as are offered. */
export const MOST_HITS = 3;

interface Known {
  readonly finder: Finder;
  readonly codes: ReadonlyMap<number, string>;
}

/** How people ask for an entry. */
export function questionsOf({ content }: Pick<Entry, 'content'>): string[] {
  return [...Object.values(content.titles), ...content.asks];
}

/** Finds among entries that are given, whether or not a database has them. */
export async function findAmong(
  entries: readonly Pick<Entry, 'id' | 'code' | 'content'>[],
  outside: readonly string[],
): Promise<(question: string, limit: number) => FaqFinding> {
  const codes = new Map(entries.map(({ id, code }) => [id, code]));
  const finder = await createFinder(
    entries.map((entry) => ({ id: entry.id, asks: questionsOf(entry) })),
    outside,
  );
  return (question, limit) => {
    const { matches, confident } = finder.find(question, limit);
    return {
      hits: matches.map(({ id, score }) => ({ entryId: id, code: codes.get(id)!, score })),
      offer: confident,
    };
  };
}

export function createFaqSearch(db: Db): FaqSearch {
  let changes = 0;
  let readChanges = -1;
  let reading: ReturnType<typeof findAmong> | undefined;
  let ready: Awaited<ReturnType<typeof findAmong>> | undefined;
  const stop = db.listen('faq', () => {
    changes += 1;
    refresh().catch(() => undefined);
  });

  async function read(): ReturnType<typeof findAmong> {
    const upTo = changes;
    const find = await findAmong(await publishedEntries(db), await outsideQuestions());
    ready = find;
    readChanges = upTo;
    return find;
  }

  /** One reading at a time; what changes meanwhile is read after it. */
  function refresh(): ReturnType<typeof findAmong> {
    reading ??= read().finally(() => {
      reading = undefined;
      if (readChanges >= 0 && readChanges < changes) refresh().catch(() => undefined);
    });
    return reading;
  }

  return {
    async find(question, limit = MOST_HITS) {
      return (ready ?? (await refresh()))(question, limit);
    },
    close: stop,
  };
}
