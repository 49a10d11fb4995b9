/** Guides and modules that belong to an entry: guides are chosen from the catalogue, modules named by their passports. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { PassportsCheck, type PassportsCheckProps } from '../guides/passports-check.tsx';
import { TextField } from '../plain/fields.tsx';
import { chosen, type FormState } from '../plain/read-form.ts';
import { FAQ } from './addresses.ts';
import { guideValue } from './entry-form.ts';

/** More belong to no answer; see the domain. */
const MOST_GUIDES = 20;

interface GuideRowProps {
  /** Those in use. */
  readonly guides: readonly Guide[];
  readonly value: string;
}

/** What is linked and is not in the catalogue any longer keeps its line, so that saving does not lose it silently. */
function GuideRow({ guides, value }: GuideRowProps): VNode {
  const { t, locale } = useView();
  const moments = guides.map((guide) => ({
    guide,
    values: [{ at: undefined, title: t('entries-guide-whole') }, ...chaptersOf(guide, locale)],
  }));
  const known = moments.some(({ guide, values }) =>
    values.some(({ at }) => value === guideValue({ code: guide.code, ...(at === undefined ? {} : { at }) })),
  );
  return (
    <li class="link-row faq__guide" data-row>
      <select class="select" name="guide" aria-label={t('entries-guide')}>
        <option value="">{t('entries-guide-none')}</option>
        {value === '' || known ? null : (
          <option value={value} selected>
            {t('entries-guide-gone', { code: value })}
          </option>
        )}
        {moments.map(({ guide, values }) => (
          <optgroup key={guide.id} label={titleIn(guide.titles, locale)}>
            {values.map(({ at, title }) => {
              const each = guideValue({ code: guide.code, ...(at === undefined ? {} : { at }) });
              return (
                <option key={each} value={each} selected={each === value}>
                  {titleIn(guide.titles, locale)} · {title}
                </option>
              );
            })}
          </optgroup>
        ))}
      </select>
      <button class="icon-button" type="button" data-row-remove aria-label={t('entries-guide-remove')}>
        <Icon name="x" />
      </button>
    </li>
  );
}

function chaptersOf({ chapters }: Guide, locale: Parameters<typeof titleIn>[1]) {
  return chapters.map(({ at, titles }) => ({ at, title: `${clockOf(at)} ${titleIn(titles, locale)}` }));
}

export function GuideFields({ guides, form }: { guides: readonly Guide[]; form: FormState }): VNode {
  const t = useWords();
  return (
    <div class="post-buttons" id="guides" data-rows data-most={MOST_GUIDES}>
      <ul class="link-rows" data-rows-list aria-label={t('entries-guides')}>
        {chosen(form, 'guide').map((value, index) => (
          <GuideRow key={index} guides={guides} value={value} />
        ))}
      </ul>
      <template>
        <GuideRow guides={guides} value="" />
      </template>
      <p>
        <button class="button button--plain" type="button" data-row-add>
          <Icon name="plus" />
          {t('entries-guide-add')}
        </button>
      </p>
    </div>
  );
}

export function ModuleFields(props: {
  readonly form: FormState;
  readonly passports: PassportsCheckProps;
}): VNode {
  const { form, passports } = props;
  const t = useWords();
  return (
    <div
      class="field"
      hx-get={`${FAQ}/passports`}
      hx-trigger="input delay:400ms"
      hx-target="#passports-check"
      hx-select="unset"
      hx-disabled-elt="unset"
      hx-swap="outerHTML"
      hx-include="#modules"
    >
      <TextField name="modules" label={t('entries-modules')} hint={t('entries-modules-hint')} form={form} />
      <PassportsCheck {...passports} />
    </div>
  );
}
