/** Which modules the typed passport numbers belong to. */
import type { VNode } from 'preact';
import type { Module } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';

export interface PassportsCheckProps {
  readonly known: readonly Module[];
  /** As they were typed. */
  readonly unknown: readonly string[];
}

export function PassportsCheck({ known, unknown }: PassportsCheckProps): VNode {
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
