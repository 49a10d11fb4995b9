/** What becomes of one row of a file: what it brings, what it changes, or everything that is wrong with it. */
import type { VNode } from 'preact';
import type { RowFate } from '../../db/schema/exchange.ts';
import type { ImportRow } from '../../domain/courses/files/import-rows.ts';
import { isModule } from '../../domain/courses/files/shapes.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useView, useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import { sizeWords } from './course-words.ts';
import { changesOf } from './row-changes.ts';

const MARKS: Readonly<Record<RowFate, { icon: IconName; tag: string }>> = {
  new: { icon: 'plus', tag: 'tag tag--done' },
  changed: { icon: 'pencil', tag: 'tag tag--due' },
  same: { icon: 'check', tag: 'tag' },
  wrong: { icon: 'circle-alert', tag: 'tag tag--late' },
};

function FateTag({ fate }: { readonly fate: RowFate }): VNode {
  const t = useWords();
  return (
    <span class={MARKS[fate].tag}>
      <Icon name={MARKS[fate].icon} size="small" />
      {t(`courses-fate-${fate}`)}
    </span>
  );
}

/** The change of one row: its fields, or what it brings. */
function Doing({ row }: { readonly row: ImportRow }): VNode | null {
  const view = useView();
  const times = useTimes();
  const { t, locale } = view;
  if (row.fate === 'wrong') {
    return (
      <ul class="fates__wrongs">
        {row.wrongs.map((wrong) => (
          <li key={wrong}>{t(`courses-wrong-${wrong}`)}</li>
        ))}
      </ul>
    );
  }
  if (row.after && row.before) {
    return (
      <dl class="fates__changes">
        {changesOf(view, times, row.before, row.after).map(({ label, before, after }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <del>{before || t('courses-nothing')}</del>
              <Icon name="arrow-right" size="small" />
              <span class="spoken">{t('courses-becomes')}</span>
              <ins>{after || t('courses-nothing')}</ins>
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  if (!row.after) return null;
  const { after } = row;
  return (
    <p class="fates__brings">
      {isModule(after) ? after.course : t('courses-is-course')} · {after.area} ·{' '}
      {sizeWords({ ...view, locale }, after)}
    </p>
  );
}

/** One row of a file. */
export function FateRow({ row }: { readonly row: ImportRow }): VNode {
  const { t, locale } = useView();
  const shape = row.after ?? row.before;
  const name = row.cells.passport || row.cells.course || '';
  const typedTitle =
    row.cells.title_uz || row.cells.title_uz_cyrl || row.cells.title_ru || row.cells.title_en;
  const title = shape ? titleIn(shape.titles, locale) : (typedTitle ?? '');
  return (
    <li class="fates__row">
      <span class="fates__number">
        <span class="spoken">{t('courses-row')} </span>
        {row.row}
      </span>
      <FateTag fate={row.fate} />
      <div class="fates__what">
        <p class="fates__name">
          <strong>{name || t('courses-no-name')}</strong> {title}
        </p>
        <Doing row={row} />
      </div>
    </li>
  );
}
