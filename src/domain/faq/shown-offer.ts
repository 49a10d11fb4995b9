/** What a ticket's asker was offered, as officials are shown it. */
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { Titles } from '../../db/schema/learning.ts';
import { type KeptItem, type Offer, offerOf } from './offers.ts';

export interface ShownItem extends KeptItem {
  /** Its code and titles, also when it is no longer published; undefined when it is gone. */
  readonly names: { readonly code: string; readonly titles: Titles } | undefined;
}

export interface ShownOffer {
  readonly offer: Offer;
  readonly items: readonly ShownItem[];
}

/** Undefined for a ticket that went straight to the officials. */
export async function shownOffer(db: Queries, ticketId: number): Promise<ShownOffer | undefined> {
  const kept = await offerOf(db, ticketId);
  if (!kept) return undefined;
  const { faqEntries, guides } = db.t;
  const entryIds = kept.items.flatMap(({ entryId }) => entryId ?? []);
  const guideIds = kept.items.flatMap(({ guideId }) => guideId ?? []);
  const entries = await db
    .select({ id: faqEntries.id, code: faqEntries.code, content: faqEntries.content })
    .from(faqEntries)
    .where(listed(db, faqEntries.id, entryIds));
  const videos =
    guideIds.length === 0
      ? []
      : await db
          .select({ id: guides.id, code: guides.code, titles: guides.titles })
          .from(guides)
          .where(listed(db, guides.id, guideIds));
  const entryById = new Map(
    entries.map(({ id, code, content }) => [id, { code, titles: content.titles }] as const),
  );
  const guideById = new Map(videos.map(({ id, code, titles }) => [id, { code, titles }] as const));
  return {
    offer: kept.offer,
    items: kept.items.map((item) => ({
      ...item,
      names: item.kind === 'guide' ? guideById.get(item.guideId ?? 0) : entryById.get(item.entryId ?? 0),
    })),
  };
}
