/** The fields of a module: the same for making one and for changing it. */
import type { VNode } from 'preact';
import { z } from 'zod';
import type { Module } from '../../domain/courses/courses.ts';
import type { ModuleFields } from '../../domain/courses/edit-modules.ts';
import { parsePassport } from '../../domain/courses/passport.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { TextField } from '../plain/fields.tsx';
import { type FormState, freshForm } from '../plain/read-form.ts';
import { SeenField } from '../plain/seen-field.tsx';
import {
  type FieldsetProps,
  OpenFields,
  readAs,
  SizeFields,
  sharedFields,
  sharedShape,
  sharedValues,
  TitleFields,
  withShared,
} from './shared-fields.tsx';

/** What an editor sent: the module, and when it was last changed as they knew it. */
export interface SentModule {
  readonly fields: ModuleFields;
  readonly seen: number | undefined;
}

export function moduleSchema(timeZone: string): z.ZodType<SentModule> {
  const fields = z.object({
    ...sharedShape(timeZone),
    passport: readAs(parsePassport, 'courses-error-passport'),
  });
  return withShared(fields).transform((given) => ({
    fields: { passport: given.passport, ...sharedFields(given) },
    seen: given.seen,
  }));
}

/** A module as it stands, for its form. */
export function moduleForm(module: Module, locale: Locale, timeZone: string): FormState {
  return freshForm({ ...sharedValues(module, locale, timeZone), passport: module.passport });
}

export function ModuleFieldset({ form, areas }: FieldsetProps): VNode {
  const t = useWords();
  return (
    <>
      <SeenField form={form} />
      <Block title={t('courses-module-about')} hint={t('courses-module-about-hint')}>
        <div class="form">
          <TextField
            name="passport"
            label={t('courses-passport')}
            hint={t('courses-passport-hint')}
            form={form}
            maxLength={20}
            narrow
          />
          <SizeFields form={form} areas={areas} />
        </div>
      </Block>
      <TitleFields form={form} />
      <OpenFields form={form} hint={t('courses-module-open-hint')} />
    </>
  );
}
