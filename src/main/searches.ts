/** The searches for answers. What they know lies in memory and is kept up to date until the program ends. */
import type { Db } from '../db/db.ts';
import { createFaqSearch, type FaqSearch } from '../domain/faq/faq-search.ts';
import { createOfferFinder, type OfferFinder } from '../domain/faq/offer-finder.ts';
import { createGuideSearch, type GuideSearch } from '../domain/guides/search.ts';
import type { Clockwork } from '../domain/tickets/times.ts';
import type { Log } from '../log.ts';
import type { Closing } from './closing.ts';

export interface Searches {
  readonly faqSearch: FaqSearch;
  readonly guideSearch: GuideSearch;
  /** Finds what a question may be offered, with both. */
  readonly offerFinder: OfferFinder;
  /** Learns in the background, so that whoever asks first does not wait for it. */
  begin(): void;
}

export function openSearches(db: Db, clock: Clockwork, log: Log, closing: Closing): Searches {
  const failed = (what: string) => (error: unknown) => log.error({ err: error }, what);
  const faqSearch = createFaqSearch(db, failed('the FAQ could not be read'));
  closing.add('search in the FAQ', () => faqSearch.close());
  const guideSearch = createGuideSearch(db, failed('the guides could not be read'));
  closing.add('search in guides', () => guideSearch.close());
  const onError = failed('a question could not be looked up');
  return {
    faqSearch,
    guideSearch,
    offerFinder: createOfferFinder({ db, clock, faqSearch, guideSearch, onError }),
    begin() {
      faqSearch.begin();
      guideSearch.begin();
    },
  };
}
