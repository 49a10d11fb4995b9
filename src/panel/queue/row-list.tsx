/** The rows of the queue, page by page; or, where there are none, what that means. */
import type { VNode } from 'preact';
import { Empty } from '../../web/empty.tsx';
import { useWords } from '../../web/view.ts';
import { printCursor, queueQuery } from './filter.ts';
import type { QueueProps } from './props.ts';
import { Row } from './row.tsx';
import { Swap } from './swap.tsx';

const NO_FILTERS = {
  region: undefined,
  label: undefined,
  lang: undefined,
  module: undefined,
  guide: undefined,
  post: undefined,
  campaign: undefined,
};

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
  const { region, label, lang, module } = view;
  const filtered = [region, label, lang, module].some((chosen) => chosen !== undefined);
  if (filtered) {
    return (
      <Empty icon="list-filter" title={t('panel-empty-filter')} text={t('panel-empty-filter-text')}>
        <Swap class="button" href={`/panel/queue${queueQuery(view, NO_FILTERS)}`}>
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
