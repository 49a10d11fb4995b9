/** Which state of a thing its form was made from, so that nobody overwrites unknowingly what a colleague changed. */
import type { VNode } from 'preact';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { type FormState, typed } from './read-form.ts';

/** The field `seen`: a moment or a version, empty for a new thing. Says so when it is not the newest any more. */
export function SeenField({ form }: { readonly form: FormState }): VNode {
  const t = useWords();
  const mistake = form.errors.seen;
  return (
    <>
      <input type="hidden" name="seen" value={typed(form, 'seen')} />
      {mistake ? (
        <p class="courses__warning" role="alert">
          <Icon name="triangle-alert" />
          {t(mistake)}
        </p>
      ) : null}
    </>
  );
}
