/** A field for passport numbers of modules: while one types, it says which modules they belong to. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';
import { type FieldProps, TextField } from '../plain/fields.tsx';
import type { PassportsRead } from './read-passports.ts';

export const PASSPORTS = '/panel/passports';

export function PassportsCheck({ known, unknown }: PassportsRead): VNode {
  const { t, locale } = useView();
  return (
    <ul class="passports" id="passports-check" aria-live="polite">
      {known.map(({ passport, titles }) => (
        <li key={passport}>
          <Icon name="check" size="small" class="passports__known" />
          <span class="module__passport">{passport}</span> {titleIn(titles, locale)}
        </li>
      ))}
      {unknown.map((number) => (
        <li class="passports__unknown" key={number}>
          <Icon name="circle-alert" size="small" />
          {t('catalogue-passport-unknown', { number })}
        </li>
      ))}
    </ul>
  );
}

/** @param props.read what stands in the field */
export function PassportsField({ read, ...field }: FieldProps & { readonly read: PassportsRead }): VNode {
  return (
    <div
      class="field"
      hx-get={PASSPORTS}
      hx-trigger="input delay:400ms"
      hx-target="#passports-check"
      hx-select="unset"
      hx-disabled-elt="unset"
      hx-swap="outerHTML"
      hx-include={`#${field.name}`}
    >
      <TextField {...field} />
      <PassportsCheck {...read} />
    </div>
  );
}
