/** Courses and modules whose titles nobody has written in all four languages yet. */
import type { VNode } from 'preact';
import type { Untranslated } from '../../domain/courses/course-lists.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { CourseTabs, LIST, type TabCounts } from './list-page.tsx';

function UntranslatedLine({ one }: { readonly one: Untranslated }): VNode {
  const { t, locale } = useView();
  const { course, module, missing } = one;
  const href = module ? `${LIST}/modules/${module.id}` : `${LIST}/${course.id}/edit`;
  return (
    <li class="line line--plain">
      <Icon name={module ? 'book-open' : 'graduation-cap'} class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={href}>
            {titleIn((module ?? course).titles, locale)}
          </a>
        </p>
        <p class="line__meta">
          {module ? `${module.passport} · ${titleIn(course.titles, locale)}` : course.code}
        </p>
      </div>
      <p class="line__end courses__missing">
        <span class="spoken">{t('courses-missing-in')}</span>
        {missing.map((each) => (
          <span class="tag tag--due" key={each} lang={each}>
            {LOCALE_NAMES[each]}
          </span>
        ))}
      </p>
    </li>
  );
}

export interface UntranslatedProps {
  readonly all: readonly Untranslated[];
  /** Only what lacks this language. */
  readonly lacking: Locale | undefined;
  readonly counts: TabCounts;
}

export function UntranslatedBody({ all, lacking, counts }: UntranslatedProps): VNode {
  const t = useWords();
  const here = `${LIST}/untranslated`;
  const lacks = (locale: Locale) => all.filter(({ missing }) => missing.includes(locale));
  const shown = lacking === undefined ? all : lacks(lacking);
  return (
    <>
      <div class="courses__bar">
        <CourseTabs tab="untranslated" counts={counts} />
        {all.length === 0 ? null : (
          <nav class="segments" aria-label={t('courses-missing-by')}>
            <a class="segment" href={here} aria-current={lacking === undefined ? 'true' : undefined}>
              {t('courses-missing-all')}
            </a>
            {LOCALES.map((locale) => (
              <a
                class="segment"
                key={locale}
                href={`${here}?in=${locale}`}
                aria-current={lacking === locale ? 'true' : undefined}
              >
                <span lang={locale}>{LOCALE_NAMES[locale]}</span>
                <span class="tab__count">{lacks(locale).length}</span>
              </a>
            ))}
          </nav>
        )}
      </div>
      {shown.length === 0 ? (
        <Empty
          icon="languages"
          title={t('courses-untranslated-empty')}
          text={t('courses-untranslated-empty-text')}
        />
      ) : (
        <ul class="lines">
          {shown.map((one) => (
            <UntranslatedLine key={one.module ? `m${one.module.id}` : `c${one.course.id}`} one={one} />
          ))}
        </ul>
      )}
    </>
  );
}
