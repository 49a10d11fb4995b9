/** A desk that looks questions up in the starter FAQ, and among its guides, before they open a ticket. */
import type { Db } from '../../src/db/db.ts';
import { createFaqSearch, type FaqSearch } from '../../src/domain/faq/faq-search.ts';
import { FAQ_FOLDER, readFaqFolder } from '../../src/domain/faq/folder.ts';
import { importFaq } from '../../src/domain/faq/import-files.ts';
import { createOfferFinder, type OfferFinder } from '../../src/domain/faq/offer-finder.ts';
import { createGuideSearch, type GuideSearch } from '../../src/domain/guides/search.ts';
import { type Desk, makeDesk, NOON } from './desk.ts';

export interface FaqDesk {
  readonly desk: Desk;
  /** What looks questions up; an error in it fails the test. */
  readonly finder: OfferFinder;
  readonly faqSearch: FaqSearch;
  readonly guideSearch: GuideSearch;
  /** Stops hearing of changes. */
  close(): void;
}

/** @param lookedIn the same database, where somebody watches what is asked of it */
export async function makeFaqDesk(db: Db, lookedIn = db): Promise<FaqDesk> {
  await importFaq(db, await readFaqFolder(FAQ_FOLDER), NOON);
  const faqSearch = createFaqSearch(lookedIn);
  const guideSearch = createGuideSearch(lookedIn);
  const onError = (error: unknown) => {
    throw error;
  };
  let finder: OfferFinder | undefined;
  const desk = makeDesk(db, (clock) => {
    finder = createOfferFinder({ db: lookedIn, clock, faqSearch, guideSearch, onError });
    return finder;
  });
  return {
    desk,
    finder: finder!,
    faqSearch,
    guideSearch,
    close() {
      faqSearch.close();
      guideSearch.close();
    },
  };
}
