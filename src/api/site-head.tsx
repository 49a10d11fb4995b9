/** What stands at the top of the pages for everybody: the mark, the languages and the theme. */
import type { VNode } from 'preact';
import { LOCALE_NAMES, LOCALES } from '../i18n/locale.ts';
import { Icon } from '../web/icon.tsx';
import { useView, useWords } from '../web/view.ts';

function Choices(): VNode {
  const { t, locale } = useView();
  return (
    <nav class="landing__choices" aria-label={t('web-language')}>
      {LOCALES.map((choice) => (
        <button
          class="landing__choice"
          type="button"
          key={choice}
          lang={choice}
          data-locale={choice}
          aria-pressed={choice === locale}
        >
          {LOCALE_NAMES[choice]}
        </button>
      ))}
      <button class="icon-button" type="button" data-theme-toggle aria-label={t('web-theme')}>
        <Icon name="sun-moon" />
      </button>
    </nav>
  );
}

/** @param props.home where the mark leads; it leads nowhere on the first page itself */
export function SiteHead({ home }: { readonly home?: string }): VNode {
  const t = useWords();
  const mark = (
    <>
      <Icon name="star" />
      {t('web-product')}
    </>
  );
  return (
    <header class="landing__head">
      {home === undefined ? (
        <p class="door__mark">{mark}</p>
      ) : (
        <a class="door__mark" href={home} aria-label={t('guide-page-home')}>
          {mark}
        </a>
      )}
      <Choices />
    </header>
  );
}
