/**
 * Bringing a file, CSV or XLSX unless something else is said: by a button or by dropping it, with how much of it has been sent.
 *
 * A file can only be sent with the token in a header, so this form needs scripts: put {@link SPREADSHEET_SCRIPTS} on
 * the page.
 */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';

export const SPREADSHEET_SCRIPTS = ['panel/browser/file-drop.js', 'panel/browser/upload-progress.js'];

const ACCEPTED = '.xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function SpreadsheetForm(props: {
  readonly action: string;
  readonly csrf: string;
  /** What is said of the file's format and size. */
  readonly hint: string;
  /** Why the last file was refused. */
  readonly problem: string | undefined;
  /** What the file is called, and which ones are offered, when it is no spreadsheet. */
  readonly label?: string;
  readonly accept?: string;
  /** What the button says when the file is not looked at first. */
  readonly submit?: string;
  /** What stands beside the button. */
  readonly children?: ComponentChildren;
}): VNode {
  const { action, csrf, hint, problem, label, accept = ACCEPTED, submit, children } = props;
  const t = useWords();
  return (
    <form
      class="form"
      method="post"
      action={action}
      encType="multipart/form-data"
      hx-post={action}
      hx-encoding="multipart/form-data"
      hx-headers={JSON.stringify({ 'x-csrf-token': csrf })}
      hx-target="#main"
      hx-select="#main"
      hx-swap="outerHTML show:none"
      hx-push-url="true"
      hx-disabled-elt="find button[type=submit]"
      data-upload={t('admin-file-sending', { percent: '$' })}
      noValidate
    >
      <div class="field">
        <label class="field__label" for="file">
          {label ?? t('admin-file')}
        </label>
        <div class={problem ? 'drop drop--wrong' : 'drop'}>
          <Icon name="upload" />
          <span class="drop__name">{t('admin-file-choose')}</span>
          <input
            class="drop__input"
            type="file"
            id="file"
            name="file"
            accept={accept}
            aria-describedby={problem ? 'file-error file-hint' : 'file-hint'}
            aria-invalid={problem ? 'true' : undefined}
          />
        </div>
        <p class="field__hint" id="file-hint">
          {hint}
        </p>
        {problem ? (
          <p class="field__error" id="file-error" role="alert">
            <Icon name="circle-alert" size="small" />
            {problem}
          </p>
        ) : null}
      </div>
      <div class="upload-progress" hidden>
        <label for="upload-progress">{t('admin-file-sending', { percent: 0 })}</label>
        <progress id="upload-progress" max={100} value={0} />
      </div>
      <div class="buttons">
        <button class="button button--main" type="submit">
          <Icon name={submit ? 'upload' : 'eye'} />
          {submit ?? t('admin-file-look')}
        </button>
        {children}
      </div>
    </form>
  );
}
