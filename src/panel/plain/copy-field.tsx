/** Something made just now that is shown this once, with a button that copies it. */
import type { ComponentChildren, VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';

export function CopyField(props: {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  /** What else can be done with it. */
  readonly children?: ComponentChildren;
}): VNode {
  const { id, value, label, children } = props;
  const t = useWords();
  return (
    <div class="copy">
      <input class="input" id={id} readOnly value={value} aria-label={label} />
      <button class="button button--main" type="button" hidden data-copy={id} data-copied={t('admin-copied')}>
        <Icon name="copy" />
        {t('admin-copy')}
      </button>
      {children}
    </div>
  );
}
