/** The fields for a guide's video and cover: files are sent at once (`guide-form.js`), before the form is. */
import type { VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { TextField } from '../plain/fields.tsx';
import { type FormState, typed } from '../plain/read-form.ts';
import { fileSize } from '../ticket/sizes.ts';
import { uploadAddress } from './addresses.ts';
import { type StageProps, VideoStage } from './video-stage.tsx';

export interface VideoFieldProps extends Pick<StageProps, 'look'> {
  readonly form: FormState;
  /** Bytes that may be sent to Telegram from here. */
  readonly limit: number;
}

export function VideoField({ form, look, limit }: VideoFieldProps): VNode {
  const { t, locale } = useView();
  const most = fileSize(limit, locale);
  return (
    <div
      class="form"
      data-guide-video
      data-limit={limit}
      data-too-big={t('catalogue-video-too-big', { most })}
      data-failed={t('catalogue-video-failed')}
      data-sending={t('admin-file-sending', { percent: '$' })}
    >
      <VideoStage look={look} error={form.errors.uploadId} />
      <div class="field">
        <label class="field__label" for="video-file">
          {t('catalogue-video-file')}
        </label>
        <div class="drop">
          <Icon name="clapperboard" />
          <span>{t('catalogue-video-choose')}</span>
          <input
            class="drop__input"
            type="file"
            id="video-file"
            accept="video/mp4,.mp4"
            aria-describedby="video-file-hint"
          />
        </div>
        <p class="field__hint" id="video-file-hint">
          {t('catalogue-video-hint', { most })}
        </p>
      </div>
      <div class="upload-progress" hidden>
        <label for="video-progress">{t('admin-file-sending', { percent: 0 })}</label>
        <progress id="video-progress" max={100} value={0} />
        <button class="button button--plain" type="button" data-stop-video>
          {t('admin-cancel')}
        </button>
      </div>
      <TextField
        name="url"
        label={t('catalogue-url')}
        hint={t('catalogue-url-hint')}
        form={form}
        maxLength={500}
      />
      <TextField
        name="length"
        label={t('catalogue-length')}
        hint={t('catalogue-length-hint')}
        form={form}
        maxLength={8}
        narrow
      />
    </div>
  );
}

export function CoverField({ form }: { readonly form: FormState }): VNode {
  const t = useWords();
  const id = typed(form, 'coverId');
  const mistake = form.errors.coverId;
  return (
    <div class="guide-cover" data-guide-cover data-failed={t('catalogue-video-failed')}>
      <input type="hidden" name="coverId" value={id} />
      <img
        class="guide-cover__picture"
        src={id ? uploadAddress(id) : undefined}
        alt={t('catalogue-cover')}
        hidden={id === ''}
      />
      <div class="form">
        <div class="field">
          <label class="field__label" for="cover-file">
            {t('catalogue-cover-file')}
          </label>
          <div class="drop drop--low">
            <Icon name="image" />
            <span>{t('catalogue-cover-choose')}</span>
            <input
              class="drop__input"
              type="file"
              id="cover-file"
              accept="image/jpeg,image/png,image/webp"
              aria-describedby="cover-file-hint"
            />
          </div>
          <p class="field__hint" id="cover-file-hint">
            {t('catalogue-cover-hint')}
          </p>
          {mistake ? (
            <p class="field__error" role="alert">
              <Icon name="circle-alert" size="small" />
              {t(mistake)}
            </p>
          ) : null}
        </div>
        <div>
          <button class="button button--plain" type="button" data-remove-cover hidden={id === ''}>
            <Icon name="trash-2" />
            {t('catalogue-cover-remove')}
          </button>
        </div>
      </div>
    </div>
  );
}
