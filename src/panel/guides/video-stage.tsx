/** The video of a guide that is being written: looked into as soon as it has arrived. */
import type { VNode } from 'preact';
import { clockOf } from '../../domain/guides/chapters.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { fileSize } from '../ticket/sizes.ts';
import { uploadAddress } from './addresses.ts';
import type { VideoLook } from './video-file.ts';

function Wrong({ error }: { readonly error: string }): VNode {
  const t = useWords();
  return (
    <p class="field__error" id="uploadId-error" role="alert">
      <Icon name="circle-alert" size="small" />
      {t(error)}
    </p>
  );
}

function Remove(): VNode {
  const t = useWords();
  return (
    <button class="button button--plain" type="button" data-remove-video>
      <Icon name="trash-2" />
      {t('catalogue-video-remove')}
    </button>
  );
}

function Elsewhere({ id, name }: { readonly id: string; readonly name: string }): VNode {
  const t = useWords();
  return (
    <>
      <input type="hidden" name="uploadId" value={id} />
      <p class="guide-stage__facts">
        <Icon name="send" size="small" /> {name}
      </p>
      <p class="field__hint">{t('catalogue-video-elsewhere')}</p>
      <Remove />
    </>
  );
}

function Shown({ look }: { readonly look: Extract<VideoLook, { kind: 'good' }> }): VNode {
  const { t, locale } = useView();
  const { id, name, size } = look.upload;
  const { duration, width, height } = look.facts;
  return (
    <>
      <input type="hidden" name="uploadId" value={id} />
      <video
        class="film__frame"
        src={uploadAddress(id)}
        controls
        playsInline
        preload="metadata"
        aria-label={name}
      >
        <track kind="captions" />
      </video>
      <p class="guide-stage__facts">
        <strong>{name}</strong> {clockOf(duration)} · {width}×{height} · {fileSize(size, locale)}
      </p>
      <div class="buttons">
        <button class="button" type="button" data-take-frame>
          <Icon name="image" />
          {t('catalogue-cover-frame')}
        </button>
        <Remove />
      </div>
    </>
  );
}

export interface StageProps {
  /** Undefined while there is no video. */
  readonly look: VideoLook | undefined;
  /** What the form was refused for. */
  readonly error?: string | undefined;
}

/** Holds the hidden field `uploadId` while there is a good video. */
export function VideoStage({ look, error }: StageProps): VNode {
  return (
    <div class="guide-stage" id="video-stage" aria-live="polite">
      {look?.kind === 'good' ? <Shown look={look} /> : null}
      {look?.kind === 'elsewhere' ? <Elsewhere id={look.upload.id} name={look.upload.name} /> : null}
      {look?.kind === 'notVideo' ? <Wrong error="catalogue-error-not-video" /> : null}
      {look?.kind === 'gone' ? <Wrong error="catalogue-error-upload" /> : null}
      {error && look?.kind !== 'notVideo' && look?.kind !== 'gone' ? <Wrong error={error} /> : null}
    </div>
  );
}
