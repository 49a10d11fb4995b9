/**
 * From a question to what its asker may be offered. The search is in memory; the database is read only where there is
 * something to offer, so that a question that nothing fits costs no statement more.
 */
import type { Db } from '../../db/db.ts';
import { type Guide, openGuides, type Seen } from '../guides/catalogue.ts';
import { placeOfTeacher } from '../guides/place.ts';
import type { GuideSearch } from '../guides/search.ts';
import type { Teacher } from '../teachers.ts';
import type { Clockwork } from '../tickets/times.ts';
import type { FaqHit, FaqSearch } from './faq-search.ts';
import { MOST_ITEMS, type OfferItem, offerItems } from './offer-items.ts';
import type { OfferMaterial } from './offer-message.ts';
import { courseOf, readableEntries } from './offers.ts';

/** What a question finds. */
export interface Looked {
  /** The best three, good enough to offer or not. */
  readonly hits: readonly FaqHit[];
  /** What to offer, the best first; empty where nothing is good enough. */
  readonly items: readonly OfferItem[];
  readonly material: OfferMaterial;
}

export interface OfferFinder {
  /** @param offering whether the question may be answered by the FAQ at all; else only the hits are looked up */
  look(teacher: Teacher, question: string, offering: boolean): Promise<Looked>;
}

const NOTHING: OfferMaterial = { entries: new Map(), guides: new Map() };

export interface FinderParts {
  readonly db: Db;
  readonly clock: Clockwork;
  readonly faqSearch: FaqSearch;
  readonly guideSearch: GuideSearch;
  /** Hears why nothing could be looked up. */
  readonly onError: (error: unknown) => void;
}

/** Makes the finder. Where looking up fails, it finds nothing: the question goes to the officials all the same. */
export function createOfferFinder({ db, clock, faqSearch, guideSearch, onError }: FinderParts): OfferFinder {
  /** The first guide of the best entry that the teacher may see; where it has none, one that answers by itself. */
  async function guideFor(
    question: string,
    linked: readonly { code: string; at?: number }[],
    score: number,
    seen: Seen,
  ): Promise<{ guide: Guide; at: number | undefined; score: number } | undefined> {
    if (linked.length === 0) {
      const answer = await guideSearch.answer(question, seen);
      return answer && { guide: answer.guide, at: answer.chapter?.at, score: answer.score };
    }
    const open = new Map((await openGuides(db, seen)).map((guide) => [guide.code, guide]));
    for (const { code, at } of linked) {
      const guide = open.get(code);
      if (!guide) continue;
      const chapter = guide.chapters.find((each) => each.at === at);
      return { guide, at: chapter?.at, score };
    }
    return undefined;
  }

  return {
    async look(teacher, question, offering) {
      try {
        return await lookUp(teacher, question, offering);
      } catch (error) {
        onError(error);
        return { hits: [], items: [], material: NOTHING };
      }
    },
  };

  async function lookUp(teacher: Teacher, question: string, offering: boolean): Promise<Looked> {
    const { hits, offer } = await faqSearch.find(question, MOST_ITEMS);
    if (!offering || !offer) return { hits, items: [], material: NOTHING };
    const readable = await readableEntries(
      db,
      hits.map(({ entryId }) => entryId),
    );
    const entries = hits.flatMap(({ entryId, score }) => {
      const content = readable.get(entryId)?.content;
      return content ? [{ id: entryId, score, content }] : [];
    });
    const [best] = entries;
    // It was archived a moment ago.
    if (!best) return { hits, items: [], material: NOTHING };
    const now = clock.now();
    const seen = { place: await placeOfTeacher(db, teacher), now };
    const guide = await guideFor(question, best.content.guides, best.score, seen);
    const course = best.content.pacing
      ? await courseOf(db, teacher.id, { now, timeZone: clock.timeZone })
      : undefined;
    const items = offerItems({
      entries: entries.map(({ id, score, content }) => ({ id, score, pacing: content.pacing })),
      guide: guide && { id: guide.guide.id, at: guide.at, score: guide.score },
      studies: course !== undefined,
    });
    const guides = new Map(guide ? [[guide.guide.id, guide.guide]] : []);
    return { hits, items, material: { entries: readable, guides, course } };
  }
}
