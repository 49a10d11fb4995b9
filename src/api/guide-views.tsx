/** What the public pages of video guides show. */
import type { VNode } from 'preact';
import { placeName } from '../domain/courses/places.ts';
import { titleIn } from '../domain/courses/titles.ts';
import type { Guide, Shelf } from '../domain/guides/catalogue.ts';
import { clockOf } from '../domain/guides/chapters.ts';
import { guideLink } from '../domain/guides/guide-code.ts';
import { Empty } from '../web/empty.tsx';
import { Icon } from '../web/icon.tsx';
import { Video } from '../web/video.tsx';
import { useView, useWords } from '../web/view.ts';
import { addressOf, Cards, coverOf, GUIDES } from './guide-cards.tsx';
import { SiteHead } from './site-head.tsx';

/** Names of regions in a line; more are counted. */
const NAMED_PLACES = 3;

const videoOf = (guide: Guide): string => `${addressOf(guide)}/video/${guide.uploadId}`;

/** Words to look for: found while one types; Enter works without scripts. */
function Search({ search }: { readonly search: string }): VNode {
  const t = useWords();
  const found = { 'hx-target': '#found', 'hx-select': '#found', 'hx-swap': 'outerHTML' };
  return (
    <form class="site__search" method="get" action={GUIDES}>
      <span class="search">
        <Icon name="search" />
        <input
          class="search__input"
          id="q"
          type="search"
          name="q"
          value={search}
          aria-label={t('guide-page-search')}
          placeholder={t('guide-page-search')}
          autocomplete="off"
          maxLength={100}
          hx-get={GUIDES}
          hx-trigger="input changed delay:250ms"
          hx-vals='{"typing":"1"}'
          {...found}
        />
        {/* What one has stopped typing is a search that counts. */}
        <span
          hidden
          hx-get={GUIDES}
          hx-trigger="input changed delay:3s from:#q"
          hx-include="#q"
          hx-swap="none"
        />
      </span>
      <button class="button button--main" type="submit">
        {t('guide-page-find')}
      </button>
    </form>
  );
}

function AskBot({ botUsername }: { readonly botUsername: string | undefined }): VNode | null {
  const t = useWords();
  if (botUsername === undefined) return null;
  return (
    <a class="button" href={`https://t.me/${botUsername}`}>
      <Icon name="send" />
      {t('guide-page-ask')}
    </a>
  );
}

export interface GuidesPageProps {
  readonly shelves: readonly Shelf[];
  readonly search: string;
  /** The best first; undefined without a search. */
  readonly found: readonly Guide[] | undefined;
  readonly botUsername: string | undefined;
}

function List({ shelves, found, botUsername }: GuidesPageProps): VNode {
  const { t, locale } = useView();
  if (found) {
    return found.length === 0 ? (
      <Empty icon="search" title={t('guide-page-none')} text={t('guide-page-none-text')}>
        <AskBot botUsername={botUsername} />
      </Empty>
    ) : (
      <section aria-labelledby="found-title">
        <h2 class="site__topic" id="found-title">
          {t('guide-page-found', { count: found.length })}
        </h2>
        <Cards guides={found} botUsername={botUsername} />
      </section>
    );
  }
  if (shelves.length === 0) {
    return (
      <Empty icon="clapperboard" title={t('guide-page-empty')} text={t('guide-page-empty-text')}>
        <AskBot botUsername={botUsername} />
      </Empty>
    );
  }
  return (
    <>
      {shelves.map(({ topic, guides }) => (
        <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
          <h2 class="site__topic" id={`topic-${topic.id}`}>
            {titleIn(topic.titles, locale)}
          </h2>
          <Cards guides={guides} botUsername={botUsername} />
        </section>
      ))}
    </>
  );
}

export function GuidesPage(props: GuidesPageProps): VNode {
  const t = useWords();
  return (
    <main class="site__main">
      <SiteHead home="/" />
      <h1 class="site__title">{t('guide-page-title')}</h1>
      <p class="site__lead">{t('guide-page-lead')}</p>
      <Search search={props.search} />
      <div class="site__list" id="found" aria-live="polite">
        <List {...props} />
      </div>
    </main>
  );
}

export interface GuidePageProps {
  readonly guide: Guide;
  /** Whether the video can be played from here. */
  readonly here: boolean;
  /** Of the same topic. */
  readonly others: readonly Guide[];
  /** Seconds at which the video begins. */
  readonly start: number;
  readonly botUsername: string | undefined;
}

function Watch({ guide, here, start }: GuidePageProps): VNode | null {
  const { t, locale } = useView();
  if (here) {
    return (
      <Video
        id="video"
        src={videoOf(guide)}
        title={titleIn(guide.titles, locale)}
        poster={guide.coverId === null ? undefined : coverOf(guide)}
        chapters={guide.chapters.map(({ at, titles }) => ({
          at,
          clock: clockOf(at),
          title: titleIn(titles, locale),
        }))}
        chaptersLabel={t('guide-page-chapters')}
        start={start}
        pageAt={(at) => `${addressOf(guide)}?t=${at}`}
      />
    );
  }
  return guide.url === null ? <p class="site__note">{t('guide-page-only-bot')}</p> : null;
}

function OnlyIn({ guide }: { readonly guide: Guide }): VNode | null {
  const { t, locale } = useView();
  const places = guide.permission?.places ?? [];
  if (places.length === 0) return null;
  const names = places.slice(0, NAMED_PLACES).map((place) => placeName(place, locale));
  const words =
    places.length > NAMED_PLACES ? t('guide-page-places', { count: places.length }) : names.join(', ');
  return (
    <span class="tag">
      <Icon name="map-pin" size="small" />
      {t('guide-page-only-in', { places: words })}
    </span>
  );
}

function Ways({ guide, here, botUsername }: GuidePageProps): VNode {
  const t = useWords();
  return (
    <p class="landing__ways">
      {guide.uploadId === null && guide.url !== null ? (
        <a class="button button--main button--large" href={guide.url} rel="noopener noreferrer">
          <Icon name="external-link" />
          {t('guide-page-elsewhere')}
        </a>
      ) : null}
      {botUsername ? (
        <a
          class={here || guide.url !== null ? 'button button--large' : 'button button--main button--large'}
          href={guideLink(botUsername, guide.code)}
        >
          <Icon name="send" />
          {t('guide-page-in-bot')}
        </a>
      ) : null}
    </p>
  );
}

export function GuidePage(props: GuidePageProps): VNode {
  const { t, locale } = useView();
  const { guide, others, botUsername } = props;
  const description = titleIn(guide.descriptions, locale);
  return (
    <main class="site__main">
      <SiteHead home="/" />
      <a class="back" href={GUIDES}>
        <Icon name="arrow-left" size="small" />
        {t('guide-page-all')}
      </a>
      <h1 class="site__title">{titleIn(guide.titles, locale)}</h1>
      <OnlyIn guide={guide} />
      <Watch {...props} />
      {description ? <p class="site__text">{description}</p> : null}
      <Ways {...props} />
      {others.length > 0 ? (
        <section class="site__more" aria-labelledby="more">
          <h2 class="site__topic" id="more">
            {t('guide-page-more')}
          </h2>
          <Cards guides={others} botUsername={botUsername} />
        </section>
      ) : null}
    </main>
  );
}
