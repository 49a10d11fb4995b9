/** The catalogue: topics with their guides in order, as people meet them in the bot. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Guide, Topic } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { type GuideFigures, NO_FIGURES } from '../../domain/guides/figures.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { OrderForm, OrderItem } from '../plain/order.tsx';
import { SearchForm } from '../plain/search-form.tsx';
import { GUIDES, guideAddress, uploadAddress } from './addresses.ts';
import { GuideMarks, GuideTabs } from './frame.tsx';

export function CatalogueTools({ mayAdd }: { readonly mayAdd: boolean }): VNode {
  const t = useWords();
  return (
    <>
      <a class="button" href="/guides">
        <Icon name="external-link" />
        {t('catalogue-public')}
      </a>
      {mayAdd ? (
        <a class="button button--main" href={`${GUIDES}/new`}>
          <Icon name="plus" />
          {t('catalogue-new')}
        </a>
      ) : null}
    </>
  );
}

/** The cover, else a sign that stands for it. */
export function Cover({ guide }: { readonly guide: Guide }): VNode {
  return (
    <span class="cover" aria-hidden="true">
      {guide.coverId === null ? (
        <Icon name="clapperboard" />
      ) : (
        <img src={uploadAddress(guide.coverId)} alt="" loading="lazy" />
      )}
      {guide.duration === null ? null : <span class="cover__length">{clockOf(guide.duration)}</span>}
    </span>
  );
}

interface GuideLineProps {
  readonly guide: Guide;
  readonly figures: GuideFigures;
}

/** How often it was seen, and whether it helped. */
export function GuideUse({ figures }: Pick<GuideLineProps, 'figures'>): VNode {
  const { t, locale } = useView();
  const { views, helped, notHelped } = figures;
  const votes = helped + notHelped;
  return (
    <>
      <span>{t('catalogue-views', { count: views.toLocaleString(locale) })}</span>
      {votes > 0 ? (
        <span class="guides__helped">
          {t('catalogue-helped', { percent: Math.round((helped / votes) * 100) })}
        </span>
      ) : null}
    </>
  );
}

export function GuideName({ guide }: Pick<GuideLineProps, 'guide'>): VNode {
  const { t, locale } = useView();
  return (
    <div class="guides__name">
      <Cover guide={guide} />
      <div>
        <p class="line__name">
          <a class="order__link" href={guideAddress(guide.id)}>
            {titleIn(guide.titles, locale)}
          </a>
          <GuideMarks guide={guide} />
        </p>
        <p class="line__meta">
          {guide.code} · {t('catalogue-chapters-count', { count: guide.chapters.length })}
        </p>
      </div>
    </div>
  );
}

export interface CatalogueProps {
  readonly topics: readonly Topic[];
  /** Those not archived, in their order. */
  readonly guides: readonly Guide[];
  readonly figures: ReadonlyMap<number, GuideFigures>;
  readonly search: string;
  /** What the search found, the best first; undefined without one. */
  readonly found: readonly Guide[] | undefined;
  readonly csrf: string;
}

function TopicPart({ topic, guides, figures, csrf }: CatalogueProps & { readonly topic: Topic }): VNode {
  const { t, locale } = useView();
  const own = guides.filter(({ topicId }) => topicId === topic.id);
  return (
    <section class="guides__topic" aria-labelledby={`topic-${topic.id}`}>
      <div class="guides__topic-head">
        <h2 class="block__title" id={`topic-${topic.id}`}>
          {titleIn(topic.titles, locale)}
        </h2>
        <a class="button button--plain" href={`${GUIDES}/new?topic=${topic.id}`}>
          <Icon name="plus" />
          {t('catalogue-new-here')}
        </a>
      </div>
      {own.length === 0 ? (
        <p class="block__hint">{t('catalogue-topic-empty')}</p>
      ) : (
        <OrderForm action={`${GUIDES}/topics/${topic.id}/order`} csrf={csrf}>
          {own.map((guide, index) => (
            <OrderItem
              key={guide.id}
              id={guide.id}
              title={titleIn(guide.titles, locale)}
              index={index}
              count={own.length}
              end={<GuideUse figures={figures.get(guide.id) ?? NO_FIGURES} />}
            >
              <GuideName guide={guide} />
            </OrderItem>
          ))}
        </OrderForm>
      )}
    </section>
  );
}

function Found({ found, figures }: Pick<CatalogueProps, 'figures'> & { found: readonly Guide[] }): VNode {
  const t = useWords();
  if (found.length === 0) {
    return <Empty icon="search" title={t('catalogue-none-found')} text={t('catalogue-none-found-text')} />;
  }
  return (
    <ul class="lines">
      {found.map((guide) => (
        <li class="line" key={guide.id}>
          <div class="line__main">
            <GuideName guide={guide} />
          </div>
          <p class="line__end order__end">
            <GuideUse figures={figures.get(guide.id) ?? NO_FIGURES} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export function CatalogueBody(props: CatalogueProps): VNode {
  const t = useWords();
  const { topics, search, found, figures } = props;
  if (topics.length === 0) {
    return (
      <>
        <GuideTabs tab="list" />
        <Empty icon="clapperboard" title={t('catalogue-empty')} text={t('catalogue-empty-text')}>
          <a class="button button--main" href={`${GUIDES}/topics/new`}>
            <Icon name="plus" />
            {t('catalogue-topic-new')}
          </a>
        </Empty>
      </>
    );
  }
  return (
    <>
      <div class="courses__bar">
        <GuideTabs tab="list" />
        <SearchForm
          class="courses__search"
          action={GUIDES}
          value={search}
          label={t('catalogue-search')}
          target="#guide-list"
        />
      </div>
      <div id="guide-list">
        {found ? (
          <Found found={found} figures={figures} />
        ) : (
          topics.map((topic) => <TopicPart key={topic.id} {...props} topic={topic} />)
        )}
      </div>
    </>
  );
}

export interface ArchiveProps {
  readonly guides: readonly Guide[];
}

export function ArchiveBody({ guides }: ArchiveProps): VNode {
  const t = useWords();
  return (
    <>
      <GuideTabs tab="archived" />
      {guides.length === 0 ? (
        <Empty icon="archive" title={t('catalogue-archive-empty')} text={t('catalogue-archive-empty-text')} />
      ) : (
        <ul class="lines">
          {guides.map((guide) => (
            <li class="line line--off" key={guide.id}>
              <div class="line__main">
                <GuideName guide={guide} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
