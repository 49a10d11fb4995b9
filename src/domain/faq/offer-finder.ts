/**
 * From a question to what its asker may be offered: entries that surely answer it with the guide that belongs to them, or
 * a guide by itself. Both searches are in memory; the database is read only where there is something to offer, so that a
 * question that nothing fits costs no statement more.
 */
import type { Db } from '../../db/db.ts';
import type { LinkedGuide } from '../../db/schema/faq.ts';
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

/** A guide that may be offered, if its asker may see it. */
interface Candidate {
  readonly is: (guide: Guide) => boolean;
  /** Seconds, where the chapter that answers begins. */
  readonly at: number | undefined;
  readonly score: number;
}

/** Makes the finder. Where looking up fails, it finds nothing: the question goes to the officials all the same. */
export function createOfferFinder({ db, clock, faqSearch, guideSearch, onError }: FinderParts): OfferFinder {
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
    if (!offering) return { hits, items: [], material: NOTHING };
    const ids = offer ? hits.map(({ entryId }) => entryId) : [];
    const readable = offer ? await readableEntries(db, ids) : NOTHING.entries;
    const entries = hits.flatMap(({ entryId, score }) => {
      const content = readable.get(entryId)?.content;
      return content ? [{ id: entryId, score, content }] : [];
    });
    const [best] = entries;
    const candidates = best?.content.guides.length
      ? linkedGuides(best.content.guides, best.score)
      : await fittingGuides(question);
    const now = clock.now();
    const guide =
      candidates.length === 0
        ? undefined
        : await firstOpen(candidates, { place: await placeOfTeacher(db, teacher), now });
    const course = best?.content.pacing
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

  /** Those that belong to the best entry, in its editor's order. */
  function linkedGuides(linked: readonly LinkedGuide[], score: number): Candidate[] {
    return linked.map(({ code, at }) => ({ is: (guide) => guide.code === code, at, score }));
  }

  /** Those that answer by themselves. */
  async function fittingGuides(question: string): Promise<Candidate[]> {
    const answers = await guideSearch.answers(question);
    return answers.map(({ guideId, at, score }) => ({ is: ({ id }) => id === guideId, at, score }));
  }

  /** The first one that somebody may see; at its chapter, if it still has it. */
  async function firstOpen(
    candidates: readonly Candidate[],
    seen: Seen,
  ): Promise<{ guide: Guide; at: number | undefined; score: number } | undefined> {
    const open = await openGuides(db, seen);
    for (const { is, at, score } of candidates) {
      const guide = open.find(is);
      if (guide) return { guide, at: guide.chapters.find((chapter) => chapter.at === at)?.at, score };
    }
    return undefined;
  }
}
