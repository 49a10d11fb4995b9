/** Bringing a file of people or progress, what its columns may be, and the files that were brought before. */
import type { VNode } from 'preact';
import {
  type FileColumn,
  headingOf,
  PERSON_COLUMNS,
  PROGRESS_COLUMNS,
} from '../../domain/exchange/files/columns.ts';
import type { FileImport } from '../../domain/exchange/files/imports.ts';
import { FILE_BYTES, FILE_ROWS } from '../../domain/exchange/files/read-file.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { SpreadsheetForm } from '../plain/spreadsheet-form.tsx';
import { useTimes } from '../times.tsx';

export interface ImportsProps {
  readonly imports: readonly FileImport[];
  /** Officials by id. */
  readonly names: ReadonlyMap<number, string>;
  readonly csrf: string;
  /** Key of the words that say why the file was refused. */
  readonly problem: string | undefined;
}

const HERE = '/panel/imports';

function Columns({
  title,
  columns,
}: {
  readonly title: string;
  readonly columns: readonly FileColumn[];
}): VNode {
  const { t, locale } = useView();
  return (
    <details class="import-columns">
      <summary class="import-columns__head">
        <Icon name="chevron-right" size="small" />
        {title}
      </summary>
      <dl class="import-columns__list">
        {columns.map((column) => (
          <div key={column}>
            <dt>{headingOf(column, locale)}</dt>
            <dd>{t(`exchange-column-${column}-help`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Template({ of }: { readonly of: 'people' | 'progress' }): VNode {
  const t = useWords();
  return (
    <a class="button" href={`${HERE}/template-${of}.xlsx`}>
      <Icon name="download" />
      {t(`exchange-template-${of}`)}
    </a>
  );
}

function Line({ one, names }: { readonly one: FileImport; readonly names: ImportsProps['names'] }): VNode {
  const t = useWords();
  const times = useTimes();
  const who = one.officialId === null ? t('exchange-terminal') : names.get(one.officialId);
  const { new: fresh = 0, changed = 0, same = 0, wrong = 0 } = one.counts;
  const begun = one.rowsDone > 0 || one.state === 'done';
  return (
    <li class="line line--plain">
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={`${HERE}/${one.id}`}>
            {one.fileName}
          </a>
          <span class={one.state === 'failed' ? 'tag tag--late' : 'tag'}>
            {t(`exchange-state-${one.state}`)}
          </span>
        </p>
        <p class="line__meta">
          {t(`exchange-kind-${one.kind}`)}
          {begun ? `: ${t('exchange-counts', { fresh, changed, same, wrong })}` : ''}
        </p>
      </div>
      <p class="line__end">{[who, times.moment(one.createdAt)].filter(Boolean).join(' · ')}</p>
    </li>
  );
}

export function ImportsBody(props: ImportsProps): VNode {
  const t = useWords();
  const { imports, names, csrf, problem } = props;
  return (
    <>
      <Block title={t('exchange-bring')} hint={t('exchange-bring-hint')}>
        <SpreadsheetForm
          action={HERE}
          csrf={csrf}
          hint={t('exchange-file-hint', { rows: FILE_ROWS, megabytes: FILE_BYTES.xlsx / 1024 / 1024 })}
          problem={problem && t(problem)}
        />
      </Block>
      <Block title={t('exchange-columns')} hint={t('exchange-columns-hint')}>
        <Columns title={t('exchange-columns-people')} columns={PERSON_COLUMNS} />
        <Columns title={t('exchange-columns-progress')} columns={PROGRESS_COLUMNS} />
        <div class="buttons import-columns__templates">
          <Template of="people" />
          <Template of="progress" />
        </div>
      </Block>
      <Block title={t('exchange-history')} hint={t('exchange-history-hint')}>
        {imports.length === 0 ? (
          <Empty icon="upload" title={t('exchange-none')} text={t('exchange-none-text')} />
        ) : (
          <ul class="lines">
            {imports.map((one) => (
              <Line key={one.id} one={one} names={names} />
            ))}
          </ul>
        )}
      </Block>
    </>
  );
}
