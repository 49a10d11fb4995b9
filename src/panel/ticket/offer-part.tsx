/** What the FAQ offered before the question came to the officials, and what came of it. */
import type { VNode } from 'preact';
import { may } from '../../domain/access.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { ShownItem, ShownOffer } from '../../domain/faq/shown-offer.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import type { Official } from '../../domain/officials.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { entryAddress } from '../faq/addresses.ts';
import { useTimes } from '../times.tsx';

export interface OfferPartProps {
  readonly offer: ShownOffer;
  readonly viewer: Official;
}

/** The word for how it ended; a question called solved and asked again was not. */
function endOf({ state, missedAt }: ShownOffer['offer']): string {
  return `offer-${state === 'solved' && missedAt !== null ? 'missed' : state}`;
}

/** «The FAQ is being read, goes to officials at 14:05», above the conversation. */
export function OfferNote({ offer: { offer } }: Pick<OfferPartProps, 'offer'>): VNode | null {
  const t = useWords();
  const times = useTimes();
  if (offer.state !== 'open') return null;
  return (
    <p class="talk__from" id="offer-note">
      <Icon name="book-open" size="small" />
      <span class="talk__titles">{t('offer-open', { time: times.clock(offer.decideAt) })}</span>
    </p>
  );
}

function addressOf(item: ShownItem, viewer: Official): string | undefined {
  if (item.kind === 'guide') return may(viewer, 'guides') ? `/panel/guides/${item.guideId}` : undefined;
  return item.entryId === null ? undefined : entryAddress(item.entryId);
}

function Item({ item, offer, viewer }: OfferPartProps & { readonly item: ShownItem }): VNode {
  const { t, locale } = useView();
  const { names } = item;
  const from = item.chapterAt === null ? '' : ` · ${clockOf(item.chapterAt)}`;
  const title = names ? `${titleIn(names.titles, locale)}${from}` : t('offer-removed');
  const address = names && addressOf(item, viewer);
  const { state, solvedPlace, missedAt } = offer.offer;
  const solved = state === 'solved' && solvedPlace === item.place && missedAt === null;
  return (
    <li class="offered">
      <span class="offered__kind">{t(`offer-kind-${item.kind}`)}</span>
      {address ? <a href={address}>{title}</a> : <span>{title}</span>}
      {solved ? (
        <span class="tag tag--done">{t('offer-helped')}</span>
      ) : item.shownAt === null ? (
        <span class="offered__kind">{t('offer-unseen')}</span>
      ) : null}
    </li>
  );
}

/** In the context column. */
export function OfferPart(props: OfferPartProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { offer, items } = props.offer;
  return (
    <section class="part" id="offer-part" aria-labelledby="offer-part-title">
      <div class="part__head">
        <h2 class="part__title" id="offer-part-title">
          {t('offer-title')}
        </h2>
      </div>
      <p class="offered__end">{t(endOf(offer), { time: times.clock(offer.decideAt) })}</p>
      <ul class="offereds">
        {items.map((item) => (
          <Item key={item.place} item={item} {...props} />
        ))}
      </ul>
    </section>
  );
}
