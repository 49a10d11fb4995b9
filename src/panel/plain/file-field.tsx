/**
 * Files of something that is being written: chosen or dropped, sent at once with their progress, put in order, taken
 * away. Each is a hidden field `file` with what it is sent as and its upload, such as `photo:<id>`. A file can only be
 * sent with the token in a header, so this needs scripts: put {@link FILE_SCRIPTS} on the page.
 */
import type { VNode } from 'preact';
import type { AttachedFile } from '../../db/schema/campaigns.ts';
import { UPLOAD_LIMIT } from '../../telegram/files.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { kindIcon } from '../kinds.ts';

export const FILE_SCRIPTS = ['panel/browser/file-field.js'];

/** A file, with what it would be sent as by itself: only that may be changed to a document, and back. */
export interface ShownFile extends AttachedFile {
  readonly natural: AttachedFile['kind'];
}

export interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly files: readonly ShownFile[];
  /** How many there may be. */
  readonly most: number;
  /** Key of the words that say what is wrong with them. */
  readonly error?: string | undefined;
}

function Item({ file }: { readonly file: ShownFile | undefined }): VNode {
  const t = useWords();
  const isPhoto = file?.kind === 'photo';
  return (
    <li class="attached" data-attached data-kind={file?.natural}>
      <input type="hidden" name="file" value={file ? `${file.kind}:${file.uploadId}` : ''} />
      <span class="attached__look">
        <img
          class="attached__picture"
          src={isPhoto ? `/panel/uploads/${file.uploadId}` : undefined}
          alt=""
          hidden={!isPhoto}
        />
        <Icon name={(file && kindIcon(file.kind)) ?? 'file'} />
      </span>
      <span class="attached__about">
        <span class="attached__name" data-attached-name>
          {file?.name}
        </span>
        <label class="attached__as" hidden={file === undefined || file.natural === 'document'}>
          <input type="checkbox" data-as-file checked={file?.kind === 'document'} />
          {t('admin-attach-as-document')}
        </label>
        <progress class="attached__progress" max={1} value={0} hidden />
      </span>
      <span class="attached__tools">
        <button
          class="icon-button"
          type="button"
          data-attached-move="-1"
          aria-label={t('admin-attach-earlier')}
        >
          <Icon name="arrow-up" />
        </button>
        <button class="icon-button" type="button" data-attached-move="1" aria-label={t('admin-attach-later')}>
          <Icon name="arrow-down" />
        </button>
        <button
          class="icon-button"
          type="button"
          data-attached-remove
          aria-label={t('panel-upload-remove')}
          title={t('panel-upload-remove')}
        >
          <Icon name="x" />
        </button>
      </span>
    </li>
  );
}

export function FileField({ label, hint, files, most, error }: FileFieldProps): VNode {
  const t = useWords();
  return (
    <div
      class="field"
      data-files
      data-most={most}
      data-limit={UPLOAD_LIMIT}
      data-too-big={t('panel-upload-too-big')}
      data-too-many={t('admin-attach-too-many', { count: most })}
      data-failed={t('panel-upload-failed')}
    >
      <span class="field__label" id="files-label">
        {label}
      </span>
      <ol class="attached-list" aria-labelledby="files-label">
        {files.map((file) => (
          <Item file={file} key={file.uploadId} />
        ))}
      </ol>
      <template>
        <Item file={undefined} />
      </template>
      <div class={error ? 'drop drop--wrong attached-drop' : 'drop attached-drop'}>
        <Icon name="upload" />
        <span class="drop__name">{t('admin-attach-choose')}</span>
        <input
          class="drop__input"
          type="file"
          id="attach"
          multiple
          aria-label={label}
          aria-describedby="files-hint"
        />
      </div>
      <p class="field__hint" id="files-hint">
        {hint}
      </p>
      {error ? (
        <p class="field__error" role="alert">
          <Icon name="circle-alert" size="small" />
          {t(error)}
        </p>
      ) : null}
    </div>
  );
}
