/** What the forms of courses and of modules have in common: titles, area, size, and where and when it is open. */
import type { VNode } from 'preact';
import { z } from 'zod';
import type { Titles } from '../../db/schema/learning.ts';
import type { Course, Module } from '../../domain/courses/courses.ts';
import { creditNumber, LIMITS, oneLine, wholeNumber } from '../../domain/courses/limits.ts';
import { tidyPermission } from '../../domain/courses/permission.ts';
import { type PermittedPlace, placeById, placeId } from '../../domain/courses/places.ts';
import { dayOf, endOfDay, lastDayBefore, startOfDay } from '../../domain/days.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { TextField } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';
import { creditsText } from './course-words.ts';
import { PlacesField } from './places-field.tsx';

type TitleField = `title-${Locale}`;
const titleField = <L extends Locale>(locale: L): `title-${L}` => `title-${locale}`;

/** A field read by one of the domain's readers: `key` are the words when it cannot. */
export function readAs<T>(read: (text: string) => T | undefined, key: string) {
  return z.string(key).transform((text, context): T => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', message: key });
    return z.NEVER;
  });
}

export const wholeField = (limits: { min: number; max: number }, key: string) =>
  readAs((text) => wholeNumber(text, limits), key);

const Title = readAs((text) => oneLine(text, LIMITS.title), 'courses-error-title-long');

/** An empty day is no limit. */
const day = (read: (day: string) => number | undefined) =>
  z
    .string('courses-error-day')
    .trim()
    .transform((text, context) => {
      if (text === '') return undefined;
      const at = read(text);
      if (at === undefined) context.addIssue({ code: 'custom', message: 'courses-error-day' });
      return at;
    });

/** Checkboxes arrive as nothing, one value, or a list. */
const Places = z
  .union([z.string().transform((one) => [one]), z.array(z.string())], 'courses-error-places')
  .optional()
  .transform((ids = [], context) => {
    const places = ids.map(placeById);
    const known = places.filter((place): place is PermittedPlace => place !== undefined);
    if (known.length < places.length) context.addIssue({ code: 'custom', message: 'courses-error-places' });
    return known;
  });

/** Where and when something is open, and the version a form was made from; dates are days in this time zone. */
export function openShape(timeZone: string) {
  return {
    openFrom: day((text) => startOfDay(text, timeZone)),
    openUntil: day((text) => endOfDay(text, timeZone)),
    places: Places,
    /** When the thing was last changed, as the form knows it. */
    seen: z
      .string()
      .default('')
      .transform((at) => (/^\d{1,16}$/.test(at) ? Number(at) : undefined)),
  };
}

/** The fields' schema; dates are days in this time zone. */
export function sharedShape(timeZone: string) {
  return {
    ...openShape(timeZone),
    ...({
      'title-uz': Title,
      'title-uz-Cyrl': Title,
      'title-ru': Title,
      'title-en': Title,
    } satisfies Record<TitleField, z.ZodType>),
    area: readAs((text) => oneLine(text, LIMITS.area) || undefined, 'courses-error-area'),
    hours: wholeField(LIMITS.hours, 'courses-error-hours'),
    credits: readAs(creditNumber, 'courses-error-credits'),
  };
}

type Shared = { [K in keyof ReturnType<typeof sharedShape>]: z.output<ReturnType<typeof sharedShape>[K]> };

/** Whether these fields are good by themselves, so that what holds between them can be judged. */
const areRead = (value: unknown, names: readonly string[]) =>
  typeof value === 'object' && value !== null && names.every((name) => name in value);

/** Whether something opens before it closes. */
export function inOrder(given: { openFrom?: number | undefined; openUntil?: number | undefined }): boolean {
  const { openFrom, openUntil } = given;
  return openFrom === undefined || openUntil === undefined || openUntil > openFrom;
}

/** What must hold between fields, also while others are wrong; mistakes go to the field that is easiest to mend. */
export function withShared<T extends z.ZodType<Shared>>(schema: T) {
  const titles = LOCALES.map(titleField);
  return schema
    .refine((given) => titles.some((name) => given[name] !== ''), {
      path: ['title-uz'],
      error: 'courses-error-title-none',
      when: ({ value }) => areRead(value, titles),
    })
    .refine(inOrder, {
      path: ['openUntil'],
      error: 'courses-error-dates-order',
      when: ({ value }) => areRead(value, ['openFrom', 'openUntil']),
    });
}

/** As the domain takes it. */
export function sharedFields(given: Shared) {
  const titles: Titles = {};
  for (const locale of LOCALES) {
    const title = given[titleField(locale)];
    if (title) titles[locale] = title;
  }
  const { area, hours, credits, openFrom: from, openUntil: until, places } = given;
  return { titles, area, hours, credits, permission: tidyPermission({ from, until, places }) };
}

/** What stands in the fields of {@link openShape} before anybody typed. */
export function openValues(
  { permission, updatedAt }: Pick<Course, 'permission' | 'updatedAt'>,
  timeZone: string,
): Record<string, unknown> {
  const { from, until, places = [] } = permission ?? {};
  return {
    openFrom: from === undefined ? '' : dayOf(from, timeZone),
    openUntil: until === undefined ? '' : lastDayBefore(until, timeZone),
    places: places.map(placeId),
    seen: updatedAt,
  };
}

/** What stands in the fields before anybody typed. */
export function sharedValues(
  thing: Course | Module,
  locale: Locale,
  timeZone: string,
): Record<string, unknown> {
  const { titles, area, hours, credits } = thing;
  return {
    ...Object.fromEntries(LOCALES.map((each) => [titleField(each), titles[each] ?? ''])),
    area,
    hours,
    credits: creditsText({ locale }, credits),
    ...openValues(thing, timeZone),
  };
}

export interface FieldsetProps {
  readonly form: FormState;
  /** Areas in use already, offered while one types. */
  readonly areas: readonly string[];
}

export function TitleFields({ form }: Pick<FieldsetProps, 'form'>): VNode {
  const t = useWords();
  return (
    <Block title={t('courses-titles')} hint={t('courses-titles-hint')}>
      <div class="form">
        {LOCALES.map((locale) => (
          <TextField
            key={locale}
            name={titleField(locale)}
            label={LOCALE_NAMES[locale]}
            lang={locale}
            form={form}
            maxLength={LIMITS.title}
          />
        ))}
      </div>
    </Block>
  );
}

export function SizeFields({ form, areas }: FieldsetProps): VNode {
  const t = useWords();
  return (
    <>
      <TextField
        name="area"
        label={t('courses-area')}
        form={form}
        maxLength={LIMITS.area}
        suggestions={areas}
      />
      <div class="form__pair">
        <TextField
          name="hours"
          label={t('courses-field-hours')}
          form={form}
          inputMode="numeric"
          maxLength={6}
        />
        <TextField name="credits" label={t('courses-field-credits')} form={form} maxLength={7} />
      </div>
    </>
  );
}

export function OpenFields({ form, hint }: { readonly form: FormState; readonly hint: string }): VNode {
  const t = useWords();
  return (
    <Block title={t('courses-open-title')} hint={hint}>
      <div class="form">
        <div class="form__pair">
          <TextField name="openFrom" label={t('courses-open-from')} form={form} type="date" />
          <TextField name="openUntil" label={t('courses-open-until')} form={form} type="date" />
        </div>
        <PlacesField form={form} />
      </div>
    </Block>
  );
}
