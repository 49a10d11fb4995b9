/** The fields of a course: the same for making one and for changing it. */
import type { VNode } from 'preact';
import { z } from 'zod';
import { CODE_LENGTH, parseCourseCode } from '../../domain/courses/course-code.ts';
import type { Course } from '../../domain/courses/courses.ts';
import type { CourseFields } from '../../domain/courses/edit-courses.ts';
import { LIMITS, USUAL_STEP_HOURS } from '../../domain/courses/limits.ts';
import type { Locale } from '../../i18n/locale.ts';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Choices, NumberField, TextField } from '../plain/fields.tsx';
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
  wholeField,
  withShared,
} from './shared-fields.tsx';

/** What an editor sent: the course, and when it was last changed as they knew it. */
export interface SentCourse {
  readonly fields: CourseFields;
  readonly seen: number | undefined;
}

export function courseSchema(timeZone: string): z.ZodType<SentCourse> {
  const fields = z.object({
    ...sharedShape(timeZone),
    code: readAs(parseCourseCode, 'courses-error-code'),
    durationDays: wholeField(LIMITS.durationDays, 'courses-error-duration'),
    stepHours: wholeField(LIMITS.stepHours, 'courses-error-step'),
    by: z.enum(['hours', 'modules'], 'courses-error-by'),
    perPortion: wholeField(LIMITS.perPortion, 'courses-error-per-portion'),
  });
  return withShared(fields).transform((given) => {
    const { code, durationDays, stepHours, by, perPortion, seen } = given;
    const plan = { stepHours, by, perPortion };
    return { fields: { code, durationDays, plan, ...sharedFields(given) }, seen };
  });
}

/** A course as it stands, for its form. */
export function courseForm(course: Course, locale: Locale, timeZone: string): FormState {
  const { code, durationDays, plan } = course;
  return freshForm({ ...sharedValues(course, locale, timeZone), code, durationDays, ...plan });
}

/** A new course begins with the platform's usual schedule. */
export function newCourseForm(): FormState {
  return freshForm({ stepHours: USUAL_STEP_HOURS, by: 'hours', perPortion: 6, durationDays: 30 });
}

export function CourseFieldset({ form, areas }: FieldsetProps): VNode {
  const t = useWords();
  return (
    <>
      <SeenField form={form} />
      <Block title={t('courses-about')} hint={t('courses-about-hint')}>
        <div class="form">
          <TextField
            name="code"
            label={t('courses-code')}
            hint={t('courses-code-hint')}
            form={form}
            maxLength={CODE_LENGTH}
            narrow
          />
          <SizeFields form={form} areas={areas} />
        </div>
      </Block>
      <TitleFields form={form} />
      <Block title={t('courses-plan-title')} hint={t('courses-plan-hint')}>
        <div class="form">
          <NumberField
            name="durationDays"
            label={t('courses-field-duration')}
            hint={t('courses-field-duration-hint')}
            form={form}
            maxLength={4}
          />
          <Choices
            name="by"
            label={t('courses-field-by')}
            form={form}
            choices={(['hours', 'modules'] as const).map((by) => ({
              value: by,
              label: t(`courses-by-${by}`),
              hint: t(`courses-by-${by}-hint`),
            }))}
          />
          <div class="form__pair">
            <TextField
              name="perPortion"
              label={t('courses-field-per-portion')}
              form={form}
              inputMode="numeric"
              maxLength={3}
            />
            <TextField
              name="stepHours"
              label={t('courses-field-step')}
              form={form}
              inputMode="numeric"
              maxLength={3}
            />
          </div>
        </div>
      </Block>
      <OpenFields form={form} hint={t('courses-open-hint')} />
    </>
  );
}
