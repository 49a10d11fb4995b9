/** The queue column: search above, and below it what a tab, a filter or a search replaces. */
import type { VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Chips, Filters, SortMenu, Tabs } from './filters.tsx';
import type { QueueProps } from './props.ts';
import { RowList } from './row-list.tsx';

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
