/** The sandbox's page: three empty columns that the browser fills, and what its scripts must know. */
import type { VNode } from 'preact';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { renderPage } from '../../web/page.tsx';
import { useView, type View } from '../../web/view.ts';
import { clientWords } from './client-words.ts';
import { dateNames } from './date-names.ts';

export interface SandboxPageOptions {
  /** The prefix the sandbox is mounted at. */
  readonly base: string;
  readonly timeZone: string;
  readonly home?: string;
}

function PeopleHead({ home }: { home: string | undefined }): VNode {
  const { t, locale } = useView();
  return (
    <header class="people__head">
      {home ? (
        <a class="icon-button people__mark" href={home} aria-label={t('sandbox-home')}>
          <Icon name="star" />
        </a>
      ) : (
        <span class="icon-button people__mark">
          <Icon name="star" />
        </span>
      )}
      <p class="people__title">{t('sandbox-title')}</p>
      <div class="menu-anchor">
        <button
          class="icon-button"
          type="button"
          data-menu="languages"
          aria-haspopup="menu"
          aria-expanded="false"
          aria-label={t('web-language')}
        >
          <Icon name="languages" />
        </button>
        <div class="menu menu--down" id="languages" hidden>
          {LOCALES.map((choice) => (
            <button
              key={choice}
              class="menu__item"
              type="button"
              lang={choice}
              data-locale={choice}
              aria-current={choice === locale ? 'true' : undefined}
            >
              {LOCALE_NAMES[choice]}
              {choice === locale ? <Icon name="check" class="menu__hint" /> : null}
            </button>
          ))}
        </div>
      </div>
      <button class="icon-button" type="button" data-theme-toggle aria-label={t('web-theme')}>
        <Icon name="sun-moon" />
      </button>
      <a class="icon-button lab__open" data-lab-open href="?view=lab" aria-label={t('sandbox-lab')}>
        <Icon name="sliders-horizontal" />
      </a>
      <button class="icon-button" type="button" data-new-person aria-label={t('sandbox-new-person')}>
        <Icon name="user-plus" />
      </button>
    </header>
  );
}

function Body({ home }: { home: string | undefined }): VNode {
  const { t } = useView();
  return (
    <>
      <a class="skip" href="#chat">
        {t('sandbox-skip')}
      </a>
      <main class="sandbox">
        <h1 class="spoken">{t('sandbox-title')}</h1>
        <nav class="people" aria-label={t('sandbox-chats')}>
          <PeopleHead home={home} />
          <div class="people__tabs tabs" role="tablist" aria-label={t('sandbox-tabs')} id="tabs" />
          <div class="people__scroll" id="people" />
          <p class="people__foot">{t('sandbox-foot')}</p>
        </nav>
        <div class="stage" id="chat" tabIndex={-1}>
          <div class="phone" id="phone" />
        </div>
        <section class="lab" id="lab" aria-label={t('sandbox-lab')} />
      </main>
    </>
  );
}

/** The whole document. */
export function sandboxPage(view: View, options: SandboxPageOptions): string {
  return renderPage(view, {
    title: view.t('sandbox-title'),
    libraries: ['fluent.js'],
    scripts: ['web/browser/menu.js', 'sandbox/chat/browser/main.js'],
    data: {
      base: options.base,
      'time-zone': options.timeZone,
      words: clientWords(view.locale),
      'date-names': JSON.stringify(dateNames(view.locale)),
    },
    children: <Body home={options.home} />,
  });
}
