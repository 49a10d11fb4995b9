/** Bringing a file of courses, and the files that were brought before. */
import type { VNode } from 'preact';
import type { CourseImport } from '../../domain/learning/course-files/import-rows.ts';
import { FILE_LIMITS } from '../../domain/learning/course-files/read-rows.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
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

/** A file can only be sent with the token in a header, so this form needs scripts. */
function UploadForm({ csrf, problem }: Pick<ImportsProps, 'csrf' | 'problem'>): VNode {
  const t = useWords();
  const megabytes = FILE_LIMITS.bytes / 1024 / 1024;
  return (
    <form
      class="form"
      method="post"
      action={IMPORTS}
      encType="multipart/form-data"
      hx-post={IMPORTS}
      hx-encoding="multipart/form-data"
      hx-headers={JSON.stringify({ 'x-csrf-token': csrf })}
      hx-target="#main"
      hx-select="#main"
      hx-swap="outerHTML show:none"
      hx-push-url="true"
      hx-disabled-elt="find button[type=submit]"
      noValidate
    >
      <div class="field">
        <label class="field__label" for="file">
          {t('courses-file')}
        </label>
        <div class={problem ? 'drop drop--wrong' : 'drop'}>
          <Icon name="upload" />
          <span class="drop__name">{t('courses-file-choose')}</span>
          <input
            class="drop__input"
            type="file"
            id="file"
            name="file"
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby={problem ? 'file-error file-hint' : 'file-hint'}
            aria-invalid={problem ? 'true' : undefined}
          />
        </div>
        <p class="field__hint" id="file-hint">
          {t('courses-file-hint', { rows: FILE_LIMITS.rows, megabytes })}
        </p>
        {problem ? (
          <p class="field__error" id="file-error" role="alert">
            <Icon name="circle-alert" size="small" />
            {t(problem, { rows: FILE_LIMITS.rows, megabytes })}
          </p>
        ) : null}
      </div>
      <div class="buttons">
        <button class="button button--main" type="submit">
          <Icon name="eye" />
          {t('courses-file-look')}
        </button>
        <a class="button button--plain" href={`${LIST}/template.xlsx`}>
          <Icon name="download" />
          {t('courses-file-template')}
        </a>
      </div>
    </form>
  );
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
  const { imports, names } = props;
  return (
    <>
      <Block title={t('courses-import-title')} hint={t('courses-import-hint')}>
        <UploadForm {...props} />
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
