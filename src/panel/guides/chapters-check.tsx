/** What was read of the chapters as one writes them: where each begins, in which languages, and which lines are wrong. */
import type { VNode } from 'preact';
import { missingTitles, titleIn } from '../../domain/courses/titles.ts';
import { type ChapterProblem, type ChaptersRead, clockOf } from '../../domain/guides/chapters.ts';
import { LOCALE_NAMES } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';

function Problems({ problems }: { readonly problems: readonly ChapterProblem[] }): VNode {
  const t = useWords();
  return (
    <ul class="chapters__wrongs">
      {problems.map(({ locale, line, kind }) => (
        <li key={`${locale} ${line}`}>
          <Icon name="circle-alert" size="small" />
          {t('catalogue-chapter-line', { language: LOCALE_NAMES[locale], line })}:{' '}
          {t(`catalogue-chapter-${kind}`)}
        </li>
      ))}
    </ul>
  );
}

export function ChaptersCheck({ read }: { readonly read: ChaptersRead }): VNode | null {
  const { t, locale } = useView();
  if (read.kind === 'wrong') return <Problems problems={read.problems} />;
  if (read.chapters.length === 0) return <p class="field__hint">{t('catalogue-chapters-none')}</p>;
  return (
    <ol class="chapters__read" aria-label={t('catalogue-chapters')}>
      {read.chapters.map(({ at, titles }) => {
        const missing = missingTitles(titles);
        return (
          <li key={at}>
            <button class="film__chapter" type="button" data-seek={at}>
              <span class="film__clock">{clockOf(at)}</span>
              <span class="film__title">{titleIn(titles, locale)}</span>
            </button>
            {missing.length > 0 ? (
              <span class="tag tag--due" title={missing.map((each) => LOCALE_NAMES[each]).join(', ')}>
                <Icon name="languages" size="small" />
                {t('catalogue-missing', { count: missing.length })}
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
