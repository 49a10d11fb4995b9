/** All entries of the FAQ, by title: those that somebody has to look at, drafts, and what is out of use. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import { ENTRY_VIEWS, type EntryHead, type EntryView } from '../../domain/faq/entries.ts';
import { type FaqCounts, netOf } from '../../domain/faq/figures.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { queryOf } from '../plain/query.ts';
import { SearchForm } from '../plain/search-form.tsx';
import { useTimes, When } from '../times.tsx';
import { entryAddress, FAQ } from './addresses.ts';
import { EntryMarks, FaqTabs } from './frame.tsx';

export interface EntryListProps {
  readonly view: EntryView;
  readonly search: string;
  /** One page of what the filter lets through. */
  readonly shown: readonly EntryHead[];
  /** How many it lets through in all, and how many stand before this page. */
  readonly found: number;
  readonly before: number;
  readonly counts: Readonly<Record<EntryView, number>>;
  readonly total: number;
  /** What came of the offers of the last days, by the entry's id. */
  readonly figures: ReadonlyMap<number, FaqCounts>;
  readonly figureDays: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export const PAGE_SIZE = 100;

/** The usual view needs no word in the address. */
const listAddress = (view: EntryView, rest: { readonly q?: string; readonly from?: number } = {}): string =>
  `${FAQ}${queryOf({ view: view === 'published' ? undefined : view, ...rest })}`;

export function ListTools(): VNode {
  const t = useWords();
  return (
    <a class="button button--main" href={`${FAQ}/new`}>
      <Icon name="plus" />
      {t('entries-new')}
    </a>
  );
}

function Views({ view, counts }: Pick<EntryListProps, 'view' | 'counts'>): VNode {
  const { t, locale } = useView();
  return (
    <nav class="faq__views" aria-label={t('entries-views')}>
      {ENTRY_VIEWS.map((each) => (
        <a
          class="faq__view"
          key={each}
          href={listAddress(each)}
          aria-current={each === view ? 'page' : undefined}
        >
          {t(`entries-view-${each}`)}
          <span class="tab__count">{counts[each].toLocaleString(locale)}</span>
        </a>
      ))}
    </nav>
  );
}

/** How often it was offered, and how often that was enough. */
function Use({
  counts,
  days,
}: {
  readonly counts: FaqCounts | undefined;
  readonly days: number;
}): VNode | null {
  const { t, locale } = useView();
  if (!counts) return null;
  const number = (value: number) => value.toLocaleString(locale);
  const numbers = { offered: number(counts.offered), helped: number(netOf(counts)) };
  return <p class="line__end faq__use">{t('entries-use', { days, ...numbers })}</p>;
}

interface EntryLineProps extends Pick<EntryListProps, 'today' | 'figures' | 'figureDays'> {
  readonly head: EntryHead;
}

function EntryLine({ head, today, figures, figureDays }: EntryLineProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  return (
    <li class={head.state === 'archived' ? 'line line--off' : 'line'}>
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={entryAddress(head.id)}>
            {titleIn(head.titles, locale) || head.code}
          </a>
          <EntryMarks head={head} today={today} />
        </p>
        <p class="line__meta">
          {head.code} · {t('entries-asks-count', { count: head.asks })} · {t('entries-changed')}{' '}
          <When at={head.updatedAt} text={times.brief(head.updatedAt)} />
        </p>
      </div>
      <Use counts={figures.get(head.id)} days={figureDays} />
    </li>
  );
}

function Pages({ view, search, found, before }: EntryListProps): VNode | null {
  const t = useWords();
  if (found <= PAGE_SIZE) return null;
  const href = (from: number) => listAddress(view, { q: search, from });
  return (
    <nav class="buttons faq__pages" aria-label={t('entries-pages')}>
      {before > 0 ? (
        <a class="button" href={href(Math.max(0, before - PAGE_SIZE))}>
          <Icon name="chevron-left" />
          {t('entries-pages-before')}
        </a>
      ) : null}
      {before + PAGE_SIZE < found ? (
        <a class="button" href={href(before + PAGE_SIZE)}>
          {t('entries-pages-after')}
          <Icon name="chevron-right" />
        </a>
      ) : null}
    </nav>
  );
}

function Nothing({ search, total }: Pick<EntryListProps, 'search' | 'total'>): VNode {
  const t = useWords();
  if (total === 0) {
    return (
      <Empty icon="message-circle-question-mark" title={t('entries-empty')} text={t('entries-empty-text')} />
    );
  }
  return search === '' ? (
    <Empty icon="check" title={t('entries-none-here')} text={t('entries-none-here-text')} />
  ) : (
    <Empty icon="search" title={t('entries-none-found')} text={t('entries-none-found-text')} />
  );
}

export function EntryList(props: EntryListProps): VNode {
  const { view, search, shown, found, total } = props;
  const t = useWords();
  return (
    <>
      <div class="courses__bar">
        <FaqTabs tab="entries" />
        {total === 0 ? null : (
          <SearchForm
            class="courses__search"
            action={FAQ}
            value={search}
            label={t('entries-search')}
            target="#entry-list"
          >
            <input type="hidden" name="view" value={view} />
          </SearchForm>
        )}
      </div>
      {total === 0 ? null : <Views {...props} />}
      <div id="entry-list">
        <p class="spoken" role="status">
          {t('entries-found', { count: found })}
        </p>
        {shown.length === 0 ? (
          <Nothing search={search} total={total} />
        ) : (
          <ul class="lines">
            {shown.map((head) => (
              <EntryLine key={head.id} head={head} {...props} />
            ))}
          </ul>
        )}
        <Pages {...props} />
      </div>
    </>
  );
}
