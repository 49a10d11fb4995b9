/** Which of what was found is offered, and in which order. Pure. */
import type { FaqContent, FaqOfferKind } from '../../db/schema/faq.ts';

/** One of at most three things that an asker is offered. */
export interface OfferItem {
  readonly kind: FaqOfferKind;
  /** The entry; of pacing facts, the entry whose answer they begin. */
  readonly entryId: number | null;
  readonly guideId: number | null;
  /** Seconds, where the chapter that answers begins. */
  readonly chapterAt: number | null;
  /** 0 to 1. */
  readonly score: number;
}

/** What was found for a question, the best first. */
export interface Found {
  readonly entries: readonly {
    readonly id: number;
    readonly score: number;
    readonly pacing: FaqContent['pacing'];
  }[];
  /** The one that belongs to the best entry, or fits the question by itself. */
  readonly guide?:
    | { readonly id: number; readonly at: number | undefined; readonly score: number }
    | undefined;
  /** Whether there is anything to tell of the asker's own course. */
  readonly studies: boolean;
}

/** More than a phone shows at once is a list to be read, and no answer. */
export const MOST_ITEMS = 3;
/** What is much worse than the best was found by accident. */
const LEAST_SHARE = 0.6;

/**
 * At most {@link MOST_ITEMS}. The best entry comes first, with the asker's own facts where they belong to its answer;
 * then the guide, which says the same in pictures; then entries about as good as the best.
 */
export function offerItems({ entries, guide, studies }: Found): OfferItem[] {
  const [best, ...others] = entries;
  const items: OfferItem[] = [];
  if (best) items.push(entryItem(best.pacing && studies ? 'pacing' : 'entry', best));
  if (guide) {
    const { id, at, score } = guide;
    items.push({ kind: 'guide', entryId: null, guideId: id, chapterAt: at ?? null, score });
  }
  for (const other of others) {
    if (best && other.score >= best.score * LEAST_SHARE) items.push(entryItem('entry', other));
  }
  return items.slice(0, MOST_ITEMS);
}

function entryItem(kind: 'pacing' | 'entry', { id, score }: { id: number; score: number }): OfferItem {
  return { kind, entryId: id, guideId: null, chapterAt: null, score };
}
