/** One group: its name and its conditions, with whom they find. */
import type { VNode } from 'preact';
import type { Problem } from '../../domain/segments/condition.ts';
import { SEGMENT_NAME_LENGTH } from '../../domain/segments/segments.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Confirm } from '../plain/confirm.tsx';
import { Form, TextField } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';
import { ConditionEditor, type EditorParts } from './editor.tsx';
import { SEGMENTS } from './list-page.tsx';

export interface BuilderProps {
  /** Undefined for a new one. */
  readonly id: number | undefined;
  readonly form: FormState;
  /** A stored condition, or a draft as it was sent. */
  readonly value: unknown;
  readonly parts: EditorParts;
  readonly problems: readonly Problem[];
  readonly csrf: string;
}

export function BuilderBody({ id, form, value, parts, problems, csrf }: BuilderProps): VNode {
  const t = useWords();
  const action = id === undefined ? SEGMENTS : `${SEGMENTS}/${id}`;
  return (
    <>
      <Form action={action} csrf={csrf} class="builder">
        <TextField
          name="name"
          label={t('segments-name')}
          hint={t('segments-name-hint')}
          form={form}
          maxLength={SEGMENT_NAME_LENGTH}
        />
        <section class="builder__whom" aria-labelledby="builder-whom">
          <header class="builder__head">
            <h2 class="block__title" id="builder-whom">
              {t('segments-build')}
            </h2>
            <p class="block__hint">{t('segments-build-hint')}</p>
          </header>
          <ConditionEditor name="condition" value={value} parts={parts} problems={problems} bare />
        </section>
        <div class="buttons">
          <button class="button button--main" type="submit">
            <Icon name="save" />
            {t('segments-save')}
          </button>
        </div>
      </Form>
      {id === undefined ? null : (
        <div class="builder__end">
          <Confirm label={t('segments-archive')} question={t('segments-archive-ask')}>
            <Form action={`${action}/archive`} csrf={csrf}>
              <button class="button button--danger" type="submit">
                <Icon name="trash-2" />
                {t('segments-archive')}
              </button>
            </Form>
          </Confirm>
        </div>
      )}
    </>
  );
}
