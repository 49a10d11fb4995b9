/** The list of labels, each with its name to change. */
import type { VNode } from 'preact';
import { LABEL_LENGTH, type Label } from '../../domain/tickets/labels.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Form, TextField } from '../plain/fields.tsx';
import { type FormState, freshForm } from '../plain/read-form.ts';

function LabelLine({ label, form, csrf }: { label: Label; form: FormState; csrf: string }): VNode {
  const t = useWords();
  const id = `label-${label.id}`;
  const mistake = form.errors.name;
  return (
    <li class="line">
      <Icon name="tag" class="line__mark" />
      <Form action={`/panel/labels/${label.id}`} csrf={csrf} class="line__main line__edit">
        <input
          class="input"
          id={id}
          name="name"
          value={String(form.values.name ?? '')}
          maxLength={LABEL_LENGTH}
          autocomplete="off"
          aria-label={t('admin-label-name', { name: label.name })}
          aria-invalid={mistake ? 'true' : undefined}
          aria-describedby={mistake ? `${id}-error` : undefined}
        />
        <button class="button" type="submit">
          {t('admin-save')}
          <span class="spoken">: {label.name}</span>
        </button>
        {mistake ? (
          <p class="field__error" id={`${id}-error`}>
            <Icon name="circle-alert" size="small" />
            {t(mistake)}
          </p>
        ) : null}
      </Form>
      <Form action={`/panel/labels/${label.id}/archive`} csrf={csrf}>
        <button class="button button--plain button--brief" type="submit">
          <Icon name="trash-2" />
          <span class="button__words">{t('admin-label-archive')}</span>
          <span class="spoken">: {label.name}</span>
        </button>
      </Form>
    </li>
  );
}

export interface LabelsProps {
  readonly labels: readonly Label[];
  /** The form of a new label. */
  readonly adding: FormState;
  /** A rename that was refused. */
  readonly renaming: { readonly id: number; readonly form: FormState } | undefined;
  readonly csrf: string;
}

export function LabelsBody({ labels, adding, renaming, csrf }: LabelsProps): VNode {
  const t = useWords();
  return (
    <>
      <Form action="/panel/labels" csrf={csrf} class="form form--line">
        <TextField
          name="name"
          label={t('admin-label-new')}
          hint={t('admin-label-new-hint')}
          form={adding}
          maxLength={LABEL_LENGTH}
        />
        <button class="button button--main" type="submit">
          <Icon name="plus" />
          {t('admin-label-add')}
        </button>
      </Form>
      {labels.length === 0 ? (
        <Empty icon="tag" title={t('admin-labels-empty')} text={t('admin-labels-empty-text')} />
      ) : (
        <ul class="lines">
          {labels.map((label) => (
            <LabelLine
              key={label.id}
              label={label}
              form={renaming?.id === label.id ? renaming.form : freshForm({ name: label.name })}
              csrf={csrf}
            />
          ))}
        </ul>
      )}
    </>
  );
}
