/** Bringing a file of courses, and the files that were brought before. */
import type { VNode } from 'preact';
import type { CourseImport } from '../../domain/courses/files/import-rows.ts';
import { FILE_LIMITS } from '../../domain/courses/files/read-rows.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { SpreadsheetForm } from '../plain/spreadsheet-form.tsx';
import { useTimes } from '../times.tsx';
import { IMPORTS } from './import-preview.tsx';
import { LIST } from './list-page.tsx';

export interface ImportsProps {
  readonly imports: readonly CourseImport[];
  readonly names: ReadonlyMap<number, string>;
  readonly csrf: string;
  /** Key of the words that say why the file was refused. */
  readonly problem: string | undefined;
}

function Line({ one, names }: { readonly one: CourseImport; readonly names: ImportsProps['names'] }): VNode {
  const t = useWords();
  const times = useTimes();
  const who = one.officialId === null ? undefined : names.get(one.officialId);
  const { new: fresh = 0, changed = 0, same = 0, wrong = 0 } = one.counts;
  return (
    <li class="line line--plain">
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={`${IMPORTS}/${one.id}`}>
            {one.fileName}
          </a>
          <span class="tag">{t(`courses-import-state-${one.state}`)}</span>
        </p>
        <p class="line__meta">{t('courses-import-counts', { fresh, changed, same, wrong })}</p>
      </div>
      <p class="line__end">{[who, times.moment(one.createdAt)].filter(Boolean).join(' · ')}</p>
    </li>
  );
}

export function ImportsBody(props: ImportsProps): VNode {
  const t = useWords();
  const { imports, names, csrf, problem } = props;
  const limits = { rows: FILE_LIMITS.rows, megabytes: FILE_LIMITS.bytes / 1024 / 1024 };
  return (
    <>
      <Block title={t('courses-import-title')} hint={t('courses-import-hint')}>
        <SpreadsheetForm
          action={IMPORTS}
          csrf={csrf}
          hint={t('courses-file-hint', limits)}
          problem={problem && t(problem, limits)}
        >
          <a class="button button--plain" href={`${LIST}/template.xlsx`}>
            <Icon name="download" />
            {t('courses-file-template')}
          </a>
        </SpreadsheetForm>
      </Block>
      {imports.length > 0 ? (
        <Block title={t('courses-imports-before')} hint={t('courses-imports-before-hint')}>
          <ul class="lines">
            {imports.map((one) => (
              <Line key={one.id} one={one} names={names} />
            ))}
          </ul>
        </Block>
      ) : null}
    </>
  );
}
