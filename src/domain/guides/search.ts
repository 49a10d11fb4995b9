/**
 * Finding a guide by words: in any language and either script, with endings and with mistakes. The index lives in
 * memory and is made anew when the catalogue has changed, by whichever instance.
 */

import { max, sql } from 'drizzle-orm';
import MiniSearch, { type Query } from 'minisearch';
import { type Queries, searchWords } from '../../db/db.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { type Guide, openGuides, type Seen } from './catalogue.ts';
import { stemOf } from './stem.ts';

export interface GuideSearch {
  /**
   * The guides that somebody may see in which most of the words occur, the best first. Without a word that says
   * anything: none.
   */
  find(words: string, seen: Seen): Promise<Guide[]>;
}

/** Words that stand in every question and say nothing of what it is about; folded. */
const SAID_EVERYWHERE = new Set(
  (
    'qanday qanaqa qayerda qayerdan qachon nima nega uchun va bilan men menga mening kerak mumkin bu shu ' +
    'olaman olsam qilaman qilsam bolaman boladi bolsa kerakmi mumkinmi ' +
    'kak gde chto kogda kuda dlya i v na po s u ne mne moy mojno nado eto ' +
    'how to the a an what where when is are my i can do in on of for'
  ).split(' '),
);

/** How many letters may be wrong. */
const mistakes = (word: string): number | false => (word.length < 5 ? false : word.length < 8 ? 1 : 2);
/** Beginnings of words count from here on: «osh» begins too many. */
const SHORTEST_BEGINNING = 4;
/**
 * What share of the best one's score a guide must have to be found: with less it is there by accident, and with fewer of
 * the words it must be about as good.
 */
const LEAST_SHARE = { sameWords: 0.2, fewerWords: 0.6 };

const FIELDS = ['title', 'keywords', 'chapters', 'description'] as const;

const textOf = (titles: Titles): string => foldForSearch(Object.values(titles).join(' '));

function indexOf(guides: readonly Guide[], topicTitles: ReadonlyMap<number, Titles>): MiniSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    tokenize: searchWords,
    processTerm: (word) => [...new Set([word, stemOf(word)])],
  });
  index.addAll(
    guides.map((guide) => ({
      id: guide.id,
      title: textOf(guide.titles),
      keywords: `${foldForSearch(guide.keywords)} ${textOf(topicTitles.get(guide.topicId) ?? {})}`,
      chapters: guide.chapters.map(({ titles }) => textOf(titles)).join(' '),
      description: textOf(guide.descriptions),
    })),
  );
  return index;
}

/** The words of a search that say something, folded. */
export function tellingWords(text: string): string[] {
  const words = [...new Set(searchWords(foldForSearch(text)))];
  const telling = words.filter((word) => !SAID_EVERYWHERE.has(word));
  return telling.length > 0 ? telling : words;
}

/** One word of a search: as it is, or without its endings. */
function queryOf(word: string): Query {
  return { combineWith: 'OR', queries: [...new Set([word, stemOf(word)])] };
}

/** Half of the words at least, so that one too many does not hide what is looked for. */
const enough = (words: number): number => Math.ceil(words / 2);

export function createGuideSearch(db: Queries): GuideSearch {
  let built: { stamp: string; index: MiniSearch } | undefined;

  /** Changes with every change of the catalogue. */
  async function stamp(): Promise<string> {
    const { guides, guideTopics } = db.t;
    const [of] = await db
      .select({ newest: max(guides.updatedAt), sum: sql<string>`sum(${guides.updatedAt})` })
      .from(guides);
    const names = await db.select({ titles: guideTopics.titles }).from(guideTopics);
    return JSON.stringify([of, names]);
  }

  async function index(): Promise<MiniSearch> {
    const now = await stamp();
    if (built?.stamp !== now) {
      const rows = await db.select().from(db.t.guides);
      const topics = await db.select().from(db.t.guideTopics);
      built = { stamp: now, index: indexOf(rows, new Map(topics.map(({ id, titles }) => [id, titles]))) };
    }
    return built.index;
  }

  return {
    async find(text, seen) {
      const words = tellingWords(text);
      if (words.length === 0) return [];
      const open = new Map((await openGuides(db, seen)).map((guide) => [guide.id, guide]));
      const found = (await index()).search(
        { combineWith: 'OR', queries: words.map(queryOf) },
        {
          // The words are folded and cut already.
          tokenize: (word) => [word],
          processTerm: (word) => word,
          boost: { title: 4, keywords: 3, chapters: 2 },
          fuzzy: mistakes,
          prefix: (word) => word.length >= SHORTEST_BEGINNING,
          weights: { fuzzy: 0.3, prefix: 0.6 },
        },
      );
      const hits = found.flatMap(({ id, score, queryTerms }) => {
        const guide = open.get(id);
        const told = words.filter((word) => queryTerms.includes(word) || queryTerms.includes(stemOf(word)));
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
  };
}
