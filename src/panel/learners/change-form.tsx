/** The form for a change of a schedule: for whom, from when and how long, and why. */
import type { VNode } from 'preact';
import { REASON_LENGTH } from '../../domain/learning/schedule-changes.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { type Choice, Choices, Form, NumberField, TextField } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';
import { CHANGE_ICONS, type ChangeKind } from './change-actions.tsx';

export interface ChangeFormProps {
  readonly kind: ChangeKind;
  readonly form: FormState;
  /** The learner alone, and the groups that can be changed with them. */
  readonly scopes: readonly Choice[];
  readonly action: string;
  /** Where to go back to. */
  readonly cancel: string;
  readonly csrf: string;
}

function Span({ kind, form }: Pick<ChangeFormProps, 'kind' | 'form'>): VNode | null {
  const t = useWords();
  const day = { form, type: 'date', narrow: true } as const;
  const days = { form, maxLength: 3 } as const;
  switch (kind) {
    case 'pause':
      return (
        <>
          <TextField name="from" label={t('learners-form-pause-from')} {...day} />
          <TextField
            name="until"
            label={t('learners-form-pause-until')}
            hint={t('learners-form-pause-until-hint')}
            {...day}
          />
        </>
      );
    case 'extend':
      return <NumberField name="days" label={t('learners-form-extend-days')} {...days} />;
    case 'shift':
      return (
        <>
          <TextField name="from" label={t('learners-form-shift-from')} {...day} />
          <NumberField name="days" label={t('learners-form-shift-days')} {...days} />
        </>
      );
    case 'resume':
      return null;
  }
}

export function ChangeForm({ kind, form, scopes, action, cancel, csrf }: ChangeFormProps): VNode {
  const t = useWords();
  return (
    <>
      <p class="learners__hint">{t(`learners-form-${kind}-hint`)}</p>
      <Form action={action} csrf={csrf} class="form">
        {scopes.length > 1 ? (
          <Choices name="scope" label={t('learners-form-scope')} form={form} choices={scopes} />
        ) : null}
        <Span kind={kind} form={form} />
        <TextField
          name="reason"
          label={t('learners-form-reason')}
          hint={t('learners-form-reason-hint')}
          form={form}
          maxLength={REASON_LENGTH.max}
        />
        <div class="buttons">
          <button class="button button--main" type="submit">
            <Icon name={CHANGE_ICONS[kind]} />
            {t(`learners-do-${kind}`)}
          </button>
          <a class="button button--plain" href={cancel}>
            {t('learners-cancel')}
          </a>
        </div>
      </Form>
    </>
  );
}
