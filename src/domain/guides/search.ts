/**
 * Finding a guide by words: in any language and either script, with endings and with mistakes. The index lives in
 * memory and is made anew when the catalogue has changed, by whichever instance.
 */

import { max, sql } from 'drizzle-orm';
import MiniSearch from 'minisearch';
import type { Queries } from '../../db/db.ts';
import type { Chapter } from '../../db/schema/guides.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { createFinder, type Finder } from '../search/finder.ts';
import { mistakesIn } from '../search/mistakes.ts';
import { tellingStems, wordsOf } from '../search/words.ts';
import { type Guide, openGuides, type Seen } from './catalogue.ts';

export interface GuideSearch {
  /**
   * The guides that somebody may see in which most of the words occur, the best first. Without a word that says
   * anything: none.
   */
  find(words: string, seen: Seen): Promise<Guide[]>;
  /** The guide, or a chapter of it, that a question is surely about; undefined when there is none to offer unasked. */
  answer(question: string, seen: Seen): Promise<GuideAnswer | undefined>;
}

export interface GuideAnswer {
  readonly guide: Guide;
  /** Where in the guide it is answered. */
  readonly chapter?: Chapter;
  /** From 0 to 1. */
  readonly score: number;
}

/** Beginnings of words count from here on: «osh» begins too many. */
const SHORTEST_BEGINNING = 4;
/**
 * What share of the best one's score a guide must have to be found: with less it is there by accident, and with fewer of
 * the words it must be about as good.
 */
const LEAST_SHARE = { sameWords: 0.2, fewerWords: 0.6 };

/**
 * How sure one must be to offer a guide unasked: there are no questions to learn from, only titles, so most of what is
 * asked must stand in one of them.
 */
const SURE = { score: 0.5, covered: 0.6, telling: 2 };

const FIELDS = ['title', 'keywords', 'chapters', 'description'] as const;

const textOf = (titles: Titles): string => Object.values(titles).join(' ');

const stemsOf = (text: string): string[] => wordsOf(text).map(({ stem }) => stem);

function indexOf(guides: readonly Guide[], topicTitles: ReadonlyMap<number, Titles>): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: stemsOf,
    processTerm: (stem) => stem,
  });
  index.addAll(
    guides.map((guide) => ({
      id: guide.id,
      title: textOf(guide.titles),
      keywords: `${guide.keywords} ${textOf(topicTitles.get(guide.topicId) ?? {})}`,
      chapters: guide.chapters.map(({ titles }) => textOf(titles)).join(' '),
      description: textOf(guide.descriptions),
    })),
  );
  return index;
}

/** A guide or a chapter, as something that a question can be about. */
interface Part {
  readonly guideId: number;
  readonly chapter?: Chapter;
  readonly asks: readonly string[];
}

function partsOf(guide: Guide): Part[] {
  const chapters = guide.chapters.map((chapter) => ({
    guideId: guide.id,
    chapter,
    asks: Object.values(chapter.titles),
  }));
  return [{ guideId: guide.id, asks: [...Object.values(guide.titles), guide.keywords] }, ...chapters];
}

/** What is known of the catalogue as it was. */
interface Built {
  readonly stamp: string;
  readonly index: MiniSearch;
  readonly parts: readonly Part[];
  readonly finder: Finder;
}

/** The stems of a search's words: of those that say something, when there are any. */
function looked(text: string): string[] {
  const telling = tellingStems(text);
  return telling.length > 0 ? telling : [...new Set(stemsOf(text))];
}

/** Half of the words at least, so that one too many does not hide what is looked for. */
const enough = (words: number): number => Math.ceil(words / 2);

export function createGuideSearch(db: Queries): GuideSearch {
  let built: Built | undefined;

  /** Changes with every change of the catalogue. */
  async function stamp(): Promise<string> {
    const { guides, guideTopics } = db.t;
    const [of] = await db
      .select({ newest: max(guides.updatedAt), sum: sql<string>`sum(${guides.updatedAt})` })
      .from(guides);
    const names = await db.select({ titles: guideTopics.titles }).from(guideTopics);
    return JSON.stringify([of, names]);
  }

  async function current(): Promise<Built> {
    const now = await stamp();
    if (built?.stamp === now) return built;
    const rows = await db.select().from(db.t.guides);
    const topics = await db.select().from(db.t.guideTopics);
    const parts = rows.flatMap(partsOf);
    built = {
      stamp: now,
      index: indexOf(rows, new Map(topics.map(({ id, titles }) => [id, titles]))),
      parts,
      finder: await createFinder(parts.map(({ asks }, id) => ({ id, asks }))),
    };
    return built;
  }

  return {
    async find(text, seen) {
      const words = looked(text);
      if (words.length === 0) return [];
      const open = new Map((await openGuides(db, seen)).map((guide) => [guide.id, guide]));
      const { index } = await current();
      const found = index.search(
        { combineWith: 'OR', queries: words },
        {
          // They are stems already.
          tokenize: (stem) => [stem],
          processTerm: (stem) => stem,
          boost: { title: 4, keywords: 3, chapters: 2 },
          fuzzy: mistakesIn,
          prefix: (word) => word.length >= SHORTEST_BEGINNING,
          weights: { fuzzy: 0.3, prefix: 0.6 },
        },
      );
      const hits = found.flatMap(({ id, score, queryTerms }) => {
        const guide = open.get(id);
        const told = words.filter((word) => queryTerms.includes(word));
        return guide ? [{ guide, score, words: told.length }] : [];
      });
      hits.sort((a, b) => b.words - a.words || b.score - a.score);
      const [best] = hits;
      if (!best) return [];
      const share = (hit: { words: number }) =>
        hit.words === best.words ? LEAST_SHARE.sameWords : LEAST_SHARE.fewerWords;
      return hits
        .filter((hit) => hit.words >= enough(words.length) && hit.score >= best.score * share(hit))
        .map(({ guide }) => guide);
    },

    async answer(question, seen) {
      const { finder, parts } = await current();
      const { matches, evidence } = finder.find(question, parts.length);
      if (!evidence || evidence.covered < SURE.covered || evidence.telling < SURE.telling) return undefined;
      const open = new Map((await openGuides(db, seen)).map((guide) => [guide.id, guide]));
      const [best] = matches;
      if (best === undefined || best.score < SURE.score) return undefined;
      const { guideId, chapter } = parts[best.id]!;
      const guide = open.get(guideId);
      return guide && { guide, ...(chapter && { chapter }), score: best.score };
    },
  };
}
