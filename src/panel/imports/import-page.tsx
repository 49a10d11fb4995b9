/** One file: its first rows before it is let in, how far it is, and what became of its rows. */
import type { VNode } from 'preact';
import { ROW_FATES } from '../../db/schema/exchange.ts';
import { columnOf, headingOf } from '../../domain/exchange/files/columns.ts';
import type { FileImport, RejectedRow } from '../../domain/exchange/files/imports.ts';
import type { FileRow } from '../../domain/exchange/files/read-file.ts';
import type { Verdict } from '../../domain/exchange/files/run-import.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';

export interface ImportProps {
  readonly found: FileImport;
  readonly headings: readonly string[];
  /** Before it is let in. */
  readonly first: readonly FileRow[];
  readonly rejected: readonly RejectedRow[];
  readonly csrf: string;
  /** What would become of these rows now. */
  readonly fates: readonly Verdict[];
  /** ms UTC. */
  readonly now: number;
}

const MINUTE_MS = 60_000;
/** Before that nobody can tell how long the rest takes. */
const ROWS_FOR_GUESS = 2000;

function Counts({ counts }: Pick<FileImport, 'counts'>): VNode {
  const { t, locale } = useView();
  const number = new Intl.NumberFormat(locale);
  return (
    <ul class="import-counts">
      {ROW_FATES.map((fate) => (
        <li key={fate} class={fate === 'wrong' && counts.wrong ? 'import-counts__wrong' : undefined}>
          <strong>{number.format(counts[fate] ?? 0)}</strong> {t(`exchange-fate-${fate}`)}
        </li>
      ))}
    </ul>
  );
}

/** How far it is; asks again every second. */
export function Progress({ found, now }: Pick<ImportProps, 'found' | 'now'>): VNode {
  const { t, locale } = useView();
  const number = new Intl.NumberFormat(locale);
  const { id, state, rowsDone, rowsTotal, startedAt } = found;
  const left =
    rowsTotal !== null && startedAt !== null && rowsDone >= ROWS_FOR_GUESS
      ? Math.ceil((((now - startedAt) / rowsDone) * (rowsTotal - rowsDone)) / MINUTE_MS)
      : undefined;
  const words =
    state === 'queued'
      ? t('exchange-queued')
      : rowsTotal === null
        ? t('exchange-reading')
        : t('exchange-running', { done: number.format(rowsDone), total: number.format(rowsTotal) });
  return (
    <div
      class="import__progress"
      hx-get={`/panel/imports/${id}/progress`}
      hx-trigger="every 1s"
      hx-swap="outerHTML"
    >
      <label class="import__far" for="import-progress">
        <span>{words}</span>
        {left === undefined ? null : <span>{t('exchange-left', { minutes: left })}</span>}
      </label>
      <progress
        id="import-progress"
        max={rowsTotal ?? 1}
        {...(rowsTotal === null ? {} : { value: rowsDone })}
      />
      {rowsDone > 0 ? <Counts counts={found.counts} /> : null}
      <p class="block__hint">{t('exchange-leave')}</p>
    </div>
  );
}

function Fate({ verdict }: { readonly verdict: Verdict | undefined }): VNode | null {
  const t = useWords();
  if (!verdict) return null;
  const { fate, reason } = verdict;
  return (
    <span class={reason === null ? 'import-preview__good' : 'import-preview__wrong'}>
      <Icon name={reason === null ? 'check' : 'circle-alert'} size="small" />{' '}
      {t(reason === null ? `exchange-fate-${fate}` : `exchange-wrong-${reason}`)}
    </span>
  );
}

function Preview({ headings, first, fates }: ImportProps): VNode {
  const { t, locale } = useView();
  const columns = headings.map(columnOf);
  const known = columns.flatMap((column, index) => (column ? [{ column, index }] : []));
  const unknown = headings.filter((_, index) => columns[index] === undefined);
  return (
    <section class="import-preview" aria-labelledby="preview">
      <h2 class="block__title" id="preview">
        {t('exchange-preview')}
      </h2>
      <p class="block__hint">{t('exchange-preview-hint')}</p>
      <div class="scroll">
        <table class="table import-preview__table">
          <thead>
            <tr>
              <th scope="col">{t('exchange-row')}</th>
              {known.map(({ column, index }) => (
                <th scope="col" key={column}>
                  {headingOf(column, locale)}
                  {headings[index] === headingOf(column, locale) ? null : (
                    <span class="import-preview__theirs">{headings[index]}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row, place) => (
              <tr key={row.row}>
                <th scope="row">
                  {row.row} <Fate verdict={fates[place]} />
                </th>
                {known.map(({ column, index }) => (
                  <td key={column}>{row.cells[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unknown.length > 0 ? (
        <p class="block__hint">{t('exchange-unknown', { columns: unknown.join(', ') })}</p>
      ) : null}
    </section>
  );
}

function Deciding({ found, csrf, now }: ImportProps): VNode | null {
  const t = useWords();
  const at = `/panel/imports/${found.id}`;
  switch (found.state) {
    case 'previewed':
      return (
        <div class="import__decide">
          <p>{t('exchange-decide')}</p>
          <div class="buttons">
            <Form action={`${at}/start`} csrf={csrf}>
              <button class="button button--main" type="submit">
                <Icon name="upload" />
                {t('exchange-start')}
              </button>
            </Form>
            <Form action={`${at}/cancel`} csrf={csrf}>
              <button class="button button--plain" type="submit">
                {t('exchange-discard')}
              </button>
            </Form>
          </div>
        </div>
      );
    case 'queued':
    case 'running':
      return (
        <>
          <Progress found={found} now={now} />
          <Confirm label={t('exchange-cancel')} question={t('exchange-cancel-question')}>
            <Form action={`${at}/cancel`} csrf={csrf}>
              <button class="button button--danger" type="submit">
                {t('exchange-cancel-yes')}
              </button>
            </Form>
          </Confirm>
        </>
      );
    case 'failed':
      return (
        <p class="import__obstacles" role="alert">
          {t(`exchange-file-${found.error ?? 'unreadable'}`)}
        </p>
      );
    default:
      return null;
  }
}

function Rejected({ found, headings, rejected }: ImportProps): VNode | null {
  const t = useWords();
  const { wrong = 0 } = found.counts;
  if (wrong === 0) {
    return found.state === 'done' ? <p class="block__hint">{t('exchange-all-good')}</p> : null;
  }
  const shown = headings
    .map((heading, index) => ({ heading, index, known: columnOf(heading) }))
    .filter(({ known }) => known);
  return (
    <Block title={t('exchange-rejected')} hint={t('exchange-rejected-hint')}>
      <div class="buttons">
        <a class="button" href={`/panel/imports/${found.id}/rejected.csv`}>
          <Icon name="download" />
          {t('exchange-rejected-download')}
        </a>
      </div>
      <ol class="fates">
        {rejected.map(({ row, reason, cells }) => (
          <li class="fates__row import-rejected" key={row}>
            <span class="fates__number">
              <span class="spoken">{t('exchange-row')} </span>
              {row}
            </span>
            <div class="fates__what">
              <p class="fates__wrongs">{t(`exchange-wrong-${reason}`)}</p>
              <p class="fates__brings">
                {shown
                  .map(({ index }) => cells[index])
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {wrong > rejected.length ? (
        <p class="block__hint">{t('exchange-rejected-more', { count: rejected.length })}</p>
      ) : null}
    </Block>
  );
}

export function ImportBody(props: ImportProps): VNode {
  const { found } = props;
  return (
    <>
      <Deciding {...props} />
      {found.state === 'previewed' ? <Preview {...props} /> : null}
      {found.rowsDone > 0 && found.finishedAt !== null ? <Counts counts={found.counts} /> : null}
      <Rejected {...props} />
    </>
  );
}
