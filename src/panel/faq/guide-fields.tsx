/** Guides that belong to an entry, each from its beginning or from a chapter, chosen from the catalogue. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import { MOST_LINKS } from '../../domain/faq/entry.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { clockOf } from '../../domain/guides/chapters.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords, type View } from '../../web/view.ts';
import { chosen, type FormState } from '../plain/read-form.ts';
import { guideValue } from './entry-form.ts';

interface GuideRowProps {
  /** Those in use. */
  readonly guides: readonly Guide[];
  readonly value: string;
}

/** The places of a guide that an entry can link to, as choices. */
function placesOf({ code, chapters }: Guide, { t, locale }: Pick<View, 't' | 'locale'>) {
  return [
    { value: guideValue({ code }), title: t('entries-guide-whole') },
    ...chapters.map(({ at, titles }) => ({
      value: guideValue({ code, at }),
      title: `${clockOf(at)} ${titleIn(titles, locale)}`,
    })),
  ];
}

/** What is linked and is not in the catalogue any longer keeps its line, so that saving does not lose it silently. */
function GuideRow({ guides, value }: GuideRowProps): VNode {
  const view = useView();
  const { t, locale } = view;
  const choices = guides.map((guide) => ({
    id: guide.id,
    name: titleIn(guide.titles, locale),
    places: placesOf(guide, view),
  }));
  const isKnown = choices.some(({ places }) => places.some((place) => place.value === value));
  return (
    <li class="link-row faq__guide" data-row>
      <select class="select" name="guide" aria-label={t('entries-guide')}>
        <option value="">{t('entries-guide-none')}</option>
        {value === '' || isKnown ? null : (
          <option value={value} selected>
            {t('entries-guide-gone', { code: value })}
          </option>
        )}
        {choices.map(({ id, name, places }) => (
          <optgroup key={id} label={name}>
            {places.map((place) => (
              <option key={place.value} value={place.value} selected={place.value === value}>
                {name} · {place.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button class="icon-button" type="button" data-row-remove aria-label={t('entries-guide-remove')}>
        <Icon name="x" />
      </button>
    </li>
  );
}

export function GuideFields({ guides, form }: { guides: readonly Guide[]; form: FormState }): VNode {
  const t = useWords();
  return (
    <div class="post-buttons" id="guides" data-rows data-most={MOST_LINKS}>
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
