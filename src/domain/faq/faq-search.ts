/**
 * Which entries of the FAQ answer a question, as teachers type it. What is known of the entries lies in memory, and is
 * made anew when one of them changes, on whichever instance; until it is ready the former one answers.
 */
import { max } from 'drizzle-orm';
import type { Db } from '../../db/db.ts';
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
  /** Stops listening to changes. */
  close(): void;
}

/** Finds among entries as they were. */
export type FindAmong = (question: string, limit?: number) => FaqFinding;

/** As many as are offered. */
export const MOST_HITS = 3;
/** How often to look for changes of which nobody told: of a command that runs beside the program. */
const LOOK_MS = 30_000;

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
  let learnt: { find: FindAmong; newest: number | null; changes: number } | undefined;
  let learning: Promise<FindAmong> | undefined;
  let changes = 0;
  let lookedAt = performance.now();

  const stop = db.listen('faq', () => {
    changes += 1;
    if (learnt) learn().catch(failed);
  });

  async function newestChange(): Promise<number | null> {
    const [found] = await db.select({ at: max(db.t.faqEntries.updatedAt) }).from(db.t.faqEntries);
    return found?.at ?? null;
  }

  /** Once at a time; what changes meanwhile is learnt after it. */
  function learn(): Promise<FindAmong> {
    learning ??= (async () => {
      try {
        for (;;) {
          const upTo = changes;
          const newest = await newestChange();
          const find = await findAmong(await publishedEntries(db), await outsideQuestions());
          learnt = { find, newest, changes: upTo };
          if (upTo === changes) return find;
        }
      } finally {
        learning = undefined;
      }
    })();
    return learning;
  }

  async function look(): Promise<void> {
    const newest = await newestChange();
    if (newest !== learnt?.newest) await learn();
  }

  return {
    async find(question, limit) {
      if (!learnt) return (await learn())(question, limit);
      if (performance.now() - lookedAt > LOOK_MS) {
        lookedAt = performance.now();
        look().catch(failed);
      }
      return learnt.find(question, limit);
    },
    close: stop,
  };
}
