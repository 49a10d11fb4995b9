/**
 * Finding a guide by words: in any language and either script, with endings and with mistakes. What is known of the
 * catalogue lies in memory.
 */

import { max, sql } from 'drizzle-orm';
import MiniSearch from 'minisearch';
import type { Db } from '../../db/db.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { keepLearnt } from '../learnt.ts';
import { createFinder, type Finder } from '../search/finder.ts';
import { mistakesIn } from '../search/mistakes.ts';
import { tellingStems, wordsOf } from '../search/words.ts';
import { type Guide, openGuides, publishedGuides, type Seen } from './catalogue.ts';

export interface GuideSearch {
  /**
   * The guides that somebody may see in which most of the words occur, the best first. Without a word that says
   * anything: none.
   */
  find(words: string, seen: Seen): Promise<Guide[]>;
  /**
   * The guides, and chapters of them, that a question is surely about, the best first; mostly none. The database is not
   * asked, so whether somebody may see them is still to be found out.
   */
  answers(question: string): Promise<readonly GuideAnswer[]>;
  /** Learns the catalogue before anybody asks, in the background. */
  begin(): void;
  /** Stops listening to changes. */
  close(): void;
}

export interface GuideAnswer {
  readonly guideId: number;
  /** Where in the guide it is answered: seconds, the beginning of a chapter. */
  readonly at: number | undefined;
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
 * asked must stand in one of them. With the demo's guides, and with any few of them, none of the benchmark's questions that
 * the FAQ does not answer is offered a guide.
 */
const SURE = { score: 0.45, covered: 0.5, telling: 2 };

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
  readonly at: number | undefined;
  readonly asks: readonly string[];
}

function partsOf({ id, titles, keywords, chapters }: Guide): Part[] {
  const whole = { guideId: id, at: undefined, asks: [...Object.values(titles), keywords] };
  return [
    whole,
    ...chapters.map((chapter) => ({ guideId: id, at: chapter.at, asks: Object.values(chapter.titles) })),
  ];
}

/** What is known of the catalogue as it was. */
interface Known {
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

/** @param failed hears of a catalogue that could not be read; the former one goes on answering */
export function createGuideSearch(db: Db, failed: (error: unknown) => void = () => {}): GuideSearch {
  const learnt = keepLearnt<Known>(db, { channel: 'guide', stamp, learn }, failed);

  async function stamp(): Promise<string> {
    const { guides, guideTopics } = db.t;
    const [of] = await db
      .select({ newest: max(guides.updatedAt), sum: sql<string>`sum(${guides.updatedAt})` })
      .from(guides);
    const names = await db.select({ titles: guideTopics.titles }).from(guideTopics);
    return JSON.stringify([of, names]);
  }

  async function learn(): Promise<Known> {
    const guides = await publishedGuides(db);
    const topics = await db.select().from(db.t.guideTopics);
    const parts = guides.flatMap(partsOf);
    return {
      index: indexOf(guides, new Map(topics.map(({ id, titles }) => [id, titles]))),
      parts,
      finder: await createFinder(parts.map(({ asks }, id) => ({ id, asks }))),
    };
  }

  return {
    async find(text, seen) {
      const words = looked(text);
      if (words.length === 0) return [];
      const open = new Map((await openGuides(db, seen)).map((guide) => [guide.id, guide]));
      const { index } = await learnt.current();
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

    async answers(question) {
      if (tellingStems(question).length < SURE.telling) return [];
      const { finder, parts } = await learnt.current();
      const { matches, evidence } = finder.find(question, parts.length);
      if (!evidence || evidence.covered < SURE.covered) return [];
      return matches
        .filter(({ score }) => score >= SURE.score)
        .map(({ id, score }) => ({ guideId: parts[id]!.guideId, at: parts[id]!.at, score }));
    },

    begin: learnt.begin,
    close: learnt.close,
  };
}
