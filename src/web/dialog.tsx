/** A sheet over the page. The browser gives it focus, Esc and the veil; `browser/dialog.js` opens and closes it. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from './icon.tsx';
import { useWords } from './view.ts';

export interface DialogProps {
  /** A button with `data-dialog="<id>"` opens it, one inside with `data-close` closes it. */
  readonly id: string;
  readonly title: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Dialog({ id, title, class: extra, children }: DialogProps): VNode {
  const t = useWords();
  return (
    <dialog class={extra ? `sheet ${extra}` : 'sheet'} id={id} aria-labelledby={`${id}-title`}>
      <div class="sheet__head">
        <h2 class="sheet__title" id={`${id}-title`}>
          {title}
        </h2>
        <button class="icon-button" type="button" data-close aria-label={t('web-close')}>
          <Icon name="x" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
