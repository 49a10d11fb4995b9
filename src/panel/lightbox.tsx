/** Where pictures open large; `lightbox.js` fills it. */
import type { VNode } from 'preact';
import { Icon } from '../web/icon.tsx';
import { useWords } from '../web/view.ts';

export function Lightbox(): VNode {
  const t = useWords();
  return (
    <dialog class="lightbox sheet" id="lightbox" aria-label={t('panel-kind-photo')}>
      <img class="lightbox__picture" id="lightbox-image" alt="" hidden />
      <div class="lightbox__foot">
        <span class="lightbox__count" id="lightbox-words" />
        <a class="icon-button" id="lightbox-file" href="/panel" download aria-label={t('panel-photo-save')}>
          <Icon name="download" />
        </a>
        <button class="icon-button" type="button" data-close aria-label={t('web-close')}>
          <Icon name="x" />
        </button>
      </div>
    </dialog>
  );
}
