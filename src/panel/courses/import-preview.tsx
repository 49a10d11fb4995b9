/** One import: every row with what becomes of it, what can be done now, and how far it is. */
import type { VNode } from 'preact';
import { ROW_FATES, type RowFate } from '../../db/schema/exchange.ts';
import type { CourseImport, ImportRow } from '../../domain/courses/files/import-rows.ts';
import type { Obstacle } from '../../domain/courses/files/undo.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import { FateRow } from './fate-row.tsx';
import { LIST } from './list-page.tsx';

export const IMPORTS = `${LIST}/imports`;

export interface ImportProps {
  readonly found: CourseImport;
  readonly rows: readonly ImportRow[];
  /** Only rows of this fate are shown. */
  readonly fate: RowFate | undefined;
  /** The number of the last row, when there are more. */
  readonly more: number | undefined;
  readonly csrf: string;
  /** Why it could not be taken back, when that was just tried. */
  readonly obstacles: readonly Obstacle[];
  /** Columns of the file that are not ours. */
  readonly unknown: readonly string[];
}

function Fates({ found, fate }: Pick<ImportProps, 'found' | 'fate'>): VNode {
  const t = useWords();
  const at = `${IMPORTS}/${found.id}`;
  const all = ROW_FATES.reduce((sum, each) => sum + (found.counts[each] ?? 0), 0);
  return (
    <nav class="tabs" aria-label={t('courses-fates')}>
      <a class="tab" href={at} aria-current={fate === undefined ? 'page' : undefined}>
        {t('courses-fate-all')}
        <span class="tab__count">{all}</span>
      </a>
      {ROW_FATES.map((each) => (
        <a
          class="tab"
          key={each}
          href={`${at}?fate=${each}`}
          aria-current={fate === each ? 'page' : undefined}
        >
          {t(`courses-fate-${each}`)}
          <span class="tab__count">{found.counts[each] ?? 0}</span>
        </a>
      ))}
    </nav>
  );
}

/** How far it is; asks again every second while it runs. */
export function Progress({ found }: Pick<ImportProps, 'found'>): VNode {
  const t = useWords();
  const total = Math.max(1, found.rowsTotal ?? 1);
  return (
    <div
      class="import__progress"
      hx-get={`${IMPORTS}/${found.id}/progress`}
      hx-trigger="every 1s"
      hx-swap="outerHTML"
    >
      <label for="import-progress">
        {t('courses-import-running', { done: found.rowsDone, total: found.rowsTotal ?? 0 })}
      </label>
      <progress id="import-progress" value={found.rowsDone} max={total} />
    </div>
  );
}

/** What can be done with a preview, or with an import that is done. */
function Deciding({ found, csrf }: Pick<ImportProps, 'found' | 'csrf'>): VNode | null {
  const t = useWords();
  const at = `${IMPORTS}/${found.id}`;
  const { new: fresh = 0, changed = 0, wrong = 0 } = found.counts;
  const acting = fresh + changed;
  switch (found.state) {
    case 'previewed':
      return (
        <div class="import__decide">
          <p>
            {acting === 0 ? t('courses-import-nothing') : t('courses-import-ready', { fresh, changed })}
            {wrong > 0 ? ` ${t('courses-import-left-out', { count: wrong })}` : ''}
          </p>
          <div class="buttons">
            {acting > 0 ? (
              <Form action={`${at}/apply`} csrf={csrf}>
                <button class="button button--main" type="submit">
                  <Icon name="check" />
                  {t('courses-import-apply', { count: acting })}
                </button>
              </Form>
            ) : null}
            <Form action={`${at}/discard`} csrf={csrf}>
              <button class="button button--plain" type="submit">
                {t('courses-import-discard')}
              </button>
            </Form>
          </div>
        </div>
      );
    case 'running':
      return <Progress found={found} />;
    case 'done':
      return (
        <div class="import__decide">
          <p>{t('courses-import-done', { fresh, changed })}</p>
          <Confirm label={t('courses-import-undo')} question={t('courses-import-undo-question')}>
            <Form action={`${at}/undo`} csrf={csrf}>
              <button class="button button--danger" type="submit">
                {t('courses-import-undo-yes')}
              </button>
            </Form>
          </Confirm>
        </div>
      );
    case 'undone':
      return <p class="import__decide">{t('courses-import-undone')}</p>;
    default:
      return null;
  }
}

function Obstacles({ obstacles }: Pick<ImportProps, 'obstacles'>): VNode | null {
  const t = useWords();
  if (obstacles.length === 0) return null;
  return (
    <section class="import__obstacles" role="alert" aria-labelledby="obstacles-title">
      <h2 class="block__title" id="obstacles-title">
        {t('courses-undo-refused')}
      </h2>
      <p>{t('courses-undo-refused-text')}</p>
      <ul>
        {obstacles.map(({ row, name, why }) => (
          <li key={row}>
            <strong>{name}</strong> {t(`courses-undo-${why}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ImportBody({ found, rows, fate, more, csrf, obstacles, unknown }: ImportProps): VNode {
  const t = useWords();
  const at = `${IMPORTS}/${found.id}`;
  const query = fate === undefined ? '' : `&fate=${fate}`;
  return (
    <>
      <Obstacles obstacles={obstacles} />
      {unknown.length > 0 ? (
        <p class="courses__warning">
          <Icon name="info" />
          {t('courses-import-unknown', { columns: unknown.join(', ') })}
        </p>
      ) : null}
      <Deciding found={found} csrf={csrf} />
      <Fates found={found} fate={fate} />
      {rows.length === 0 ? (
        <p class="fates__none">{t('courses-fate-none')}</p>
      ) : (
        <ol class="fates">
          {rows.map((row) => (
            <FateRow key={row.row} row={row} />
          ))}
        </ol>
      )}
      {more === undefined ? null : (
        <a class="button" href={`${at}?after=${more}${query}`}>
          {t('courses-import-more')}
        </a>
      )}
    </>
  );
}
