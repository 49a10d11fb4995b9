/** The queue column: search, tabs with counts, sort and filters, and the rows. */
import type { ComponentProps, VNode } from 'preact';
import { REGIONS } from '../../domain/regions.ts';
import type { Label } from '../../domain/tickets/labels.ts';
import {
  type QueueCursor,
  type QueueRow,
  type queueCounts,
  SORTS,
  TABS,
  type Tab,
} from '../../domain/tickets/queue.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import type { Watcher } from '../presence.ts';
import { printCursor, type QueueView, queueQuery } from './filter.ts';
import { Row } from './row.tsx';

export type Counts = Awaited<ReturnType<typeof queueCounts>>;

export interface QueueProps {
  readonly view: QueueView;
  readonly counts: Counts;
  readonly rows: readonly QueueRow[];
  readonly next: QueueCursor | undefined;
  readonly labels: readonly Label[];
  /** The regions one may choose among; none when all are hidden but one. */
  readonly regionIds: readonly string[] | undefined;
  readonly currentId: number | undefined;
  readonly watchersOf: (ticketId: number) => readonly Watcher[];
}

type SwapProps = ComponentProps<'a'> & { readonly href: string };

/** A link that changes the list in place; the answer names the address to show. */
function Swap({ href, children, ...rest }: SwapProps): VNode {
  return (
    <a
      {...rest}
      href={href}
      hx-get={href}
      hx-target="#queue-list"
      hx-sync="#queue-list:replace"
      hx-swap="morph:outerHTML"
      hx-indicator="#queue-list"
    >
      {children}
    </a>
  );
}

export function Tabs({ view, counts }: Pick<QueueProps, 'view' | 'counts'>): VNode {
  const t = useWords();
  const countOf = (tab: Tab) => (tab === 'closed' ? undefined : counts[tab]);
  return (
    <nav class="tabs" id="tabs" aria-label={t('panel-tabs')}>
      {TABS.map((tab) => (
        <Swap
          class="tab"
          key={tab}
          id={`tab-${tab}`}
          aria-current={view.q === '' && view.tab === tab ? 'page' : undefined}
          href={`/panel/queue${queueQuery(view, { tab, q: '' })}`}
        >
          {t(`panel-tab-${tab}`)}
          {countOf(tab) === undefined ? null : <span class="tab__count">{countOf(tab)}</span>}
        </Swap>
      ))}
    </nav>
  );
}

function SortMenu({ view }: Pick<QueueProps, 'view'>): VNode {
  const t = useWords();
  const shown = view.tab === 'closed' ? 'newest' : view.sort;
  return (
    <div class="menu-anchor">
      <button
        class="picker"
        type="button"
        aria-haspopup="menu"
        aria-expanded="false"
        data-menu="sorts"
        disabled={view.tab === 'closed' || view.q !== ''}
      >
        {t(`panel-sort-${shown}`)}
        <Icon name="chevron-down" size="small" />
      </button>
      <div class="menu menu--down" id="sorts" hidden>
        {SORTS.map((sort) => (
          <Swap
            class="menu__item"
            key={sort}
            aria-current={sort === shown ? 'true' : undefined}
            href={`/panel/queue${queueQuery(view, { sort })}`}
          >
            {sort === shown ? <Icon name="check" /> : <span class="menu__gap" />}
            {t(`panel-sort-${sort}`)}
          </Swap>
        ))}
      </div>
    </div>
  );
}

function Filters({ view, labels, regionIds }: Pick<QueueProps, 'view' | 'labels' | 'regionIds'>): VNode {
  const t = useWords();
  const { locale } = useView();
  const regions = REGIONS.filter((region) => regionIds === undefined || regionIds.includes(region.id));
  return (
    <form
      class="menu filters"
      id="filters"
      aria-label={t('panel-filters')}
      data-menu-stays
      hidden
      action="/panel/queue"
      hx-get="/panel/queue"
      hx-trigger="change, submit"
      hx-target="#queue-list"
      hx-sync="#queue-list:replace"
      hx-swap="morph:outerHTML"
    >
      <input type="hidden" name="tab" value={view.tab} />
      <input type="hidden" name="sort" value={view.sort} />
      <label class="field">
        <span class="field__label">{t('panel-filter-region')}</span>
        <select class="select" name="region">
          <option value="">{t('panel-filter-any')}</option>
          {regions.map((region) => (
            <option key={region.id} value={region.id} selected={view.region === region.id}>
              {region.names[locale]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field__label">{t('panel-filter-label')}</span>
        <select class="select" name="label">
          <option value="">{t('panel-filter-any')}</option>
          {labels.map((label) => (
            <option key={label.id} value={label.id} selected={view.label === label.id}>
              {label.name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span class="field__label">{t('panel-filter-lang')}</span>
        <select class="select" name="lang">
          <option value="">{t('panel-filter-any')}</option>
          {LOCALES.map((each) => (
            <option key={each} value={each} selected={view.lang === each}>
              {LOCALE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button class="button button--main" type="submit">
          {t('panel-filter-show')}
        </button>
      </noscript>
    </form>
  );
}

function Chip({ text, href }: { readonly text: string; readonly href: string }): VNode {
  const t = useWords();
  return (
    <span class="chip">
      <span class="chip__text">{text}</span>
      <Swap class="chip__remove" href={href} aria-label={t('panel-filter-remove', { filter: text })}>
        <Icon name="x" size="small" />
      </Swap>
    </span>
  );
}

function Chips({ view, labels }: Pick<QueueProps, 'view' | 'labels'>): VNode {
  const { locale, t } = useView();
  const without = (change: Partial<QueueView>) => `/panel/queue${queueQuery(view, change)}`;
  const region = REGIONS.find(({ id }) => id === view.region)?.names[locale];
  const label = labels.find(({ id }) => id === view.label)?.name;
  return (
    <>
      {view.q === '' ? null : (
        <Chip text={t('panel-search-chip', { words: view.q })} href={without({ q: '' })} />
      )}
      {region === undefined ? null : <Chip text={region} href={without({ region: undefined })} />}
      {label === undefined ? null : <Chip text={label} href={without({ label: undefined })} />}
      {view.lang === undefined ? null : (
        <Chip text={LOCALE_NAMES[view.lang]} href={without({ lang: undefined })} />
      )}
    </>
  );
}

/** Rows of one page, with what fetches the next when it comes into sight. */
export function Rows({
  view,
  rows,
  next,
  currentId,
  watchersOf,
}: Omit<QueueProps, 'counts' | 'labels' | 'regionIds'>): VNode {
  const t = useWords();
  const query = queueQuery(view);
  const more = next && printCursor(next);
  return (
    <>
      {rows.map((row) => (
        <Row
          key={row.ticket.id}
          row={row}
          query={query}
          current={row.ticket.id === currentId}
          watchers={watchersOf(row.ticket.id)}
        />
      ))}
      {more === undefined ? null : (
        <li
          class="rows-more"
          id={`more-${more}`}
          hx-get={`/panel/queue/rows${query}${query === '' ? '?' : '&'}after=${more}`}
          hx-trigger="intersect once"
          hx-target="this"
          hx-swap="outerHTML"
        >
          {t('panel-rows-more')}
        </li>
      )}
    </>
  );
}

function Nothing({ view, counts }: Pick<QueueProps, 'view' | 'counts'>): VNode {
  const t = useWords();
  if (view.q !== '') {
    return <Empty icon="search" title={t('panel-empty-search')} text={t('panel-empty-search-text')} />;
  }
  const filtered = view.region !== undefined || view.label !== undefined || view.lang !== undefined;
  if (filtered) {
    return (
      <Empty icon="list-filter" title={t('panel-empty-filter')} text={t('panel-empty-filter-text')}>
        <Swap
          class="button"
          href={`/panel/queue${queueQuery(view, { region: undefined, label: undefined, lang: undefined })}`}
        >
          {t('panel-filter-clear')}
        </Swap>
      </Empty>
    );
  }
  const elsewhere = view.tab === 'mine' && counts.unassigned > 0;
  return (
    <Empty icon="star-line" title={t(`panel-empty-${view.tab}`)} text={t(`panel-empty-${view.tab}-text`)}>
      {elsewhere ? (
        <Swap class="button" href={`/panel/queue${queueQuery(view, { tab: 'unassigned' })}`}>
          {t('panel-tab-unassigned')} {counts.unassigned}
        </Swap>
      ) : null}
    </Empty>
  );
}

/** The list itself, whole: what live updates replace. */
export function RowList(props: QueueProps): VNode {
  const t = useWords();
  const { view, rows } = props;
  const name = view.q === '' ? t(`panel-tab-${view.tab}`) : t('panel-search-chip', { words: view.q });
  return (
    <div id="rows" data-live={`/panel/queue/rows${queueQuery(view)}`}>
      {rows.length === 0 ? (
        <Nothing view={view} counts={props.counts} />
      ) : (
        <ol aria-label={name}>
          <Rows {...props} />
        </ol>
      )}
    </div>
  );
}

/** Everything below the search field: what a tab, a filter or a search replaces. */
export function QueueList(props: QueueProps): VNode {
  const t = useWords();
  const { view, counts, labels, regionIds } = props;
  return (
    <div class="queue__list" id="queue-list" data-words={view.q}>
      <div class="queue__head">
        <Tabs view={view} counts={counts} />
      </div>
      <div class="queue__sort menu-anchor">
        <button
          class="picker"
          type="button"
          aria-haspopup="true"
          aria-expanded="false"
          data-menu="filters"
          disabled={view.q !== ''}
        >
          <Icon name="list-filter" size="small" />
          {t('panel-filters')}
        </button>
        <div class="queue__chips">
          <Chips view={view} labels={labels} />
        </div>
        <SortMenu view={view} />
        <Filters view={view} labels={labels} regionIds={regionIds} />
      </div>
      <div class="queue__scroll" id="queue-scroll" tabindex={-1}>
        <RowList {...props} />
      </div>
    </div>
  );
}

/** The whole column. */
export function QueueColumn(props: QueueProps): VNode {
  const t = useWords();
  return (
    <section class="queue" id="queue" aria-label={t('panel-queue-label')}>
      <div class="queue__bar">
        <h2 class="queue__title">{t('panel-section-queue')}</h2>
        <search class="queue__search">
          <form class="search" action="/panel/queue">
            <Icon name="search" />
            <label class="spoken" for="search">
              {t('panel-search')}
            </label>
            <input
              class="search__input"
              id="search"
              type="search"
              name="q"
              value={props.view.q}
              placeholder={t('panel-search-placeholder')}
              autocomplete="off"
              hx-get="/panel/queue"
              hx-trigger="input changed delay:250ms, search"
              hx-target="#queue-list"
              hx-swap="morph:outerHTML"
              hx-sync="#queue-list:replace"
              hx-indicator="#queue-list"
            />
            <span class="search__key" aria-hidden="true">
              <kbd>/</kbd>
            </span>
          </form>
        </search>
      </div>
      <QueueList {...props} />
    </section>
  );
}
