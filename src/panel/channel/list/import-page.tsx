/** Bringing in what a channel has: the file, what is in it, and what came of it. */
import type { VNode } from 'preact';
import { EXPORT_LIMIT } from '../../../domain/posts/import.ts';
import type { ImportPreview } from '../../../domain/posts/import-preview.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Block } from '../../plain/block.tsx';
import { Form } from '../../plain/fields.tsx';
import { SpreadsheetForm } from '../../plain/spreadsheet-form.tsx';
import { useTimes } from '../../times.tsx';
import { importAt } from '../addresses.ts';

const MEGABYTE = 1024 * 1024;

export interface ImportFormProps {
  readonly csrf: string;
  /** Key of the words that say why the file was refused. */
  readonly problem: string | undefined;
}

export function ImportFormBody({ csrf, problem }: ImportFormProps): VNode {
  const t = useWords();
  const limits = { megabytes: EXPORT_LIMIT / MEGABYTE };
  return (
    <>
      <Block title={t('channel-import-how')} hint={t('channel-import-how-hint')}>
        <ol class="steps">
          <li>{t('channel-import-step-open')}</li>
          <li>{t('channel-import-step-menu')}</li>
          <li>{t('channel-import-step-format')}</li>
          <li>{t('channel-import-step-bring')}</li>
        </ol>
      </Block>
      <Block title={t('channel-import-file')} hint={t('channel-import-file-hint')}>
        <SpreadsheetForm
          action={importAt}
          csrf={csrf}
          label="result.json"
          accept=".json,application/json"
          hint={t('channel-import-size', limits)}
          problem={problem && t(problem, limits)}
        />
      </Block>
    </>
  );
}

export interface ImportPreviewProps {
  readonly preview: Extract<ImportPreview, { kind: 'ok' }>;
  /** Where the forms go. */
  readonly at: string;
  readonly csrf: string;
}

export function ImportPreviewBody({ preview, at, csrf }: ImportPreviewProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { posts, known, skipped, polls, withFiles, first, last, samples } = preview;
  const figures = [
    ['posts', posts],
    ['new', posts - known],
    ['known', known],
    ['polls', polls],
    ['files', withFiles],
    ['skipped', skipped],
  ] as const;
  return (
    <>
      <dl class="figures import-figures">
        {figures.map(([name, count]) => (
          <div class="figure" key={name}>
            <dt>{t(`channel-import-count-${name}`)}</dt>
            <dd>{count.toLocaleString(locale)}</dd>
          </div>
        ))}
      </dl>
      {first === undefined || last === undefined ? null : (
        <p class="reminders__note">
          {t('channel-import-span', { first: times.date(first), last: times.date(last) })}
        </p>
      )}
      {samples.length > 0 ? (
        <section class="post-part" aria-labelledby="samples-title">
          <h2 class="block__title" id="samples-title">
            {t('channel-import-samples')}
          </h2>
          <ul class="lines">
            {samples.map((words, index) => (
              <li class="line line--plain" key={index}>
                <p class="line__main">{words}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div class="import__decide">
        <p>{t('channel-import-known-hint')}</p>
        <div class="buttons">
          {posts > 0 ? (
            <Form action={`${at}/apply`} csrf={csrf}>
              <button class="button button--main" type="submit">
                <Icon name="check" />
                {t('channel-import-do', { count: posts })}
              </button>
            </Form>
          ) : null}
          <Form action={`${at}/discard`} csrf={csrf}>
            <button class="button button--plain" type="submit">
              {t('channel-import-discard')}
            </button>
          </Form>
        </div>
      </div>
    </>
  );
}
