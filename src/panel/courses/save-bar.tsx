/** The end of a long form: save, or leave it. */
import type { VNode } from 'preact';
import { useWords } from '../../web/view.ts';

/** @param cancel where leaving leads */
export function SaveBar({ cancel }: { readonly cancel: string }): VNode {
  const t = useWords();
  return (
    <div class="buttons buttons--end">
      <button class="button button--main" type="submit">
        {t('admin-save')}
      </button>
      <a class="button button--plain" href={cancel}>
        {t('admin-cancel')}
      </a>
    </div>
  );
}
