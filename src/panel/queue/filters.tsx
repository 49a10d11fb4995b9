/** What the queue is narrowed and ordered by: tabs with counts, the sort, filters, and what is chosen of them. */
import type { VNode } from 'preact';
import { REGIONS } from '../../domain/regions.ts';
import { SORTS, TABS, type Tab } from '../../domain/tickets/queue.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { type QueueView, queueQuery } from './filter.ts';
import type { QueueProps } from './props.ts';
import { Swap } from './swap.tsx';

/** Longer than any, with room for spaces. */
const PASSPORT_LENGTH = 20;

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

export function SortMenu({ view }: Pick<QueueProps, 'view'>): VNode {
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

export function Filters({
  view,
  labels,
  regionIds,
}: Pick<QueueProps, 'view' | 'labels' | 'regionIds'>): VNode {
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
      {view.guide === undefined ? null : <input type="hidden" name="guide" value={view.guide} />}
      {view.post === undefined ? null : <input type="hidden" name="post" value={view.post} />}
      {view.campaign === undefined ? null : <input type="hidden" name="campaign" value={view.campaign} />}
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
      <label class="field">
        <span class="field__label">{t('learners-passport')}</span>
        <input
          class="input"
          name="module"
          value={view.module ?? ''}
          placeholder="MAT-0412-03"
          maxLength={PASSPORT_LENGTH}
          autocomplete="off"
        />
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

export function Chips({ view, labels }: Pick<QueueProps, 'view' | 'labels'>): VNode {
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
      {view.module === undefined ? null : <Chip text={view.module} href={without({ module: undefined })} />}
      {view.guide === undefined ? null : <Chip text={view.guide} href={without({ guide: undefined })} />}
      {view.post === undefined ? null : (
        <Chip
          text={t('channel-post-number', { id: String(view.post) })}
          href={without({ post: undefined })}
        />
      )}
      {view.campaign === undefined ? null : (
        <Chip
          text={t('progress-caused-by', { id: String(view.campaign) })}
          href={without({ campaign: undefined })}
        />
      )}
      {view.lang === undefined ? null : (
        <Chip text={LOCALE_NAMES[view.lang]} href={without({ lang: undefined })} />
      )}
    </>
  );
}
