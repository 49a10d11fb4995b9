/** What a row of an import changes, in words: each field with what stands there and what will. */
import { heading, TITLE_COLUMNS } from '../../domain/courses/files/columns.ts';
import { isModule, type Shape } from '../../domain/courses/files/shapes.ts';
import { canonical } from '../../domain/courses/shape.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { View } from '../../web/view.ts';
import type { Times } from '../times.tsx';
import { creditsText, datesWords, placesWords, planWords } from './course-words.ts';

export interface Change {
  readonly label: string;
  /** Empty where there was nothing. */
  readonly before: string;
  /** Empty where there will be nothing. */
  readonly after: string;
}

interface Said {
  readonly label: string;
  readonly text: string;
  /** Differs where the thing differs. */
  readonly value: unknown;
}

/** Everything that can be said of a shape, in the order of the file's columns. */
function said(view: View, times: Times, shape: Shape): Said[] {
  const { locale, t } = view;
  const column = (name: Parameters<typeof heading>[0], text: string, value: unknown = text): Said => ({
    label: heading(name, locale),
    text,
    value,
  });
  const { titles, area, hours, credits, permission, archived } = shape;
  const { from, until, places = [] } = permission ?? {};
  return [
    ...LOCALES.map((each) => column(TITLE_COLUMNS[each], titles[each] ?? '')),
    column('area', area),
    column('hours', String(hours)),
    column('credits', creditsText(view, credits)),
    ...(isModule(shape)
      ? [column('position', String(shape.position))]
      : [
          column('duration_days', String(shape.durationDays)),
          { label: t('courses-plan-title'), text: planWords(view, shape.plan), value: shape.plan },
        ]),
    { label: t('courses-open-dates'), text: datesWords(view, permission, times), value: { from, until } },
    column('places', placesWords(view, permission), places),
    column('archived', t(archived ? 'courses-yes' : 'courses-no')),
  ];
}

/** The fields in which two shapes of the same thing differ. */
export function changesOf(view: View, times: Times, before: Shape, after: Shape): Change[] {
  const then = new Map(said(view, times, before).map((one) => [one.label, one]));
  return said(view, times, after).flatMap(({ label, text, value }) => {
    const old = then.get(label);
    if (old && canonical(old.value) === canonical(value)) return [];
    return [{ label, before: old?.text ?? '', after: text }];
  });
}
