/**
 * An entry's state: published, taken back, put away, with the way back right after each. These forms load the whole
 * page, so that the browser asks before what was typed and not saved is lost.
 */
import type { VNode } from 'preact';
import type { FaqState } from '../../db/schema/faq.ts';
import type { Entry } from '../../domain/faq/entry.ts';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useWords } from '../../web/view.ts';
import { Form } from '../plain/fields.tsx';
import { entryAddress } from './addresses.ts';

interface StateFormProps {
  readonly entry: Pick<Entry, 'id'>;
  readonly to: FaqState;
  readonly csrf: string;
  readonly icon: IconName;
  readonly words: string;
  readonly main?: boolean;
  /** Its own way back is not offered after it. */
  readonly undoes?: boolean;
}

function StateForm({ entry, to, csrf, icon, words, main, undoes }: StateFormProps): VNode {
  return (
    <Form action={`${entryAddress(entry.id)}/state`} csrf={csrf} class="faq__state" whole>
      <input type="hidden" name="state" value={to} />
      {undoes ? <input type="hidden" name="undo" value="on" /> : null}
      <button class={main ? 'button button--main' : 'button'} type="submit">
        <Icon name={icon} />
        {words}
      </button>
    </Form>
  );
}

export function StateTools({ entry, csrf }: { readonly entry: Entry; readonly csrf: string }): VNode {
  const t = useWords();
  const { state } = entry;
  const form = { entry, csrf };
  return (
    <>
      <a class="button button--plain" href={`${entryAddress(entry.id)}/versions`}>
        <Icon name="history" />
        {t('entries-versions')}
      </a>
      {state === 'archived' ? (
        <StateForm {...form} to="draft" icon="archive-restore" words={t('entries-restore')} />
      ) : (
        <StateForm {...form} to="archived" icon="archive" words={t('entries-archive')} />
      )}
      {state === 'published' ? (
        <StateForm {...form} to="draft" icon="undo-2" words={t('entries-unpublish')} />
      ) : null}
    </>
  );
}

/** What was just done to the state, and its way back. */
export function StateChanged(props: {
  readonly entry: Entry;
  readonly was: FaqState;
  readonly csrf: string;
}): VNode | null {
  const { entry, was, csrf } = props;
  const t = useWords();
  if (entry.state === was) return null;
  return (
    <div class="done faq__changed" role="status">
      <Icon name="check" />
      <span>{t(`entries-became-${entry.state}`)}</span>
      <StateForm entry={entry} to={was} csrf={csrf} icon="undo-2" words={t('entries-undo')} undoes />
    </div>
  );
}
