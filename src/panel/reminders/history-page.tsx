/** The messages that were written, the newest first, found by teacher. */
import type { VNode } from 'preact';
import { regionName } from '../../domain/regions.ts';
import type { HistoryRow } from '../../domain/reminders/history.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Empty } from '../../web/empty.tsx';
import { useView, useWords } from '../../web/view.ts';
import { SearchForm } from '../plain/search-form.tsx';
import { useTimes, When } from '../times.tsx';
import { FateTag, HERE, ReminderTabs } from './frame.tsx';

export interface HistoryProps {
  readonly rows: readonly HistoryRow[];
  readonly search: string;
  /** Whether the official may open a learner's page. */
  readonly mayOpen: boolean;
  /** Address of the page after this one. */
  readonly older: string | undefined;
}

function Search({ search }: { readonly search: string }): VNode {
  const t = useWords();
  return (
    <SearchForm
      class="reminders__search"
      action={`${HERE}/history`}
      value={search}
      label={t('reminders-history-search')}
      target="#reminder-history"
    />
  );
}

function Row({ row, mayOpen }: { readonly row: HistoryRow; readonly mayOpen: boolean }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const name = row.name ?? t('reminders-history-nameless');
  return (
    <li class="line">
      <Avatar name={name} />
      <div class="line__main">
        <p class="line__name">
          {mayOpen ? (
            <a class="line__link" href={`/panel/learners/${row.learnerId}`}>
              {name}
            </a>
          ) : (
            name
          )}
          <FateTag fate={row.fate} />
        </p>
        <p class="line__meta">
          {row.regionId ? `${regionName(row.regionId, locale)} · ` : ''}
          {row.kinds.map((kind) => t(`reminders-kind-${kind}`)).join(', ')}
        </p>
      </div>
      <p class="line__end">
        <When at={row.createdAt} text={times.moment(row.createdAt)} />
      </p>
    </li>
  );
}

export function HistoryBody({ rows, search, mayOpen, older }: HistoryProps): VNode {
  const t = useWords();
  return (
    <>
      <ReminderTabs tab="history" />
      <Search search={search} />
      <div id="reminder-history">
        {rows.length === 0 && search === '' ? (
          <Empty icon="alarm-clock" title={t('reminders-history-empty')} text={t('reminders-empty-text')} />
        ) : rows.length === 0 ? (
          <Empty icon="search" title={t('reminders-history-none')} text={t('reminders-history-none-text')} />
        ) : (
          <ul class="lines">
            {rows.map((row) => (
              <Row key={row.id} row={row} mayOpen={mayOpen} />
            ))}
          </ul>
        )}
        {older ? (
          <p class="reminders__more">
            <a class="button" href={older}>
              {t('reminders-history-older')}
            </a>
          </p>
        ) : null}
      </div>
    </>
  );
}
