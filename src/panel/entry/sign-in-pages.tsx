/** The door of the panel: how to get a link, whether to go in with it, and why one no longer works. */
import type { ComponentChildren, VNode } from 'preact';
import type { Official } from '../../domain/officials.ts';
import { LINK_MS, type LinkState } from '../../domain/sign-in.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Avatar } from '../../web/avatar.tsx';
import { Icon } from '../../web/icon.tsx';
import { renderPage } from '../../web/page.tsx';
import { useView, useWords, type View } from '../../web/view.ts';
import { Wall } from '../../web/wall.tsx';
import { dutyWords } from '../official-words.ts';

const MINUTES = String(LINK_MS / 60_000);

/** Where the bot can be written to; undefined while its name is not known. */
export type BotAddress = string | undefined;

function Languages(): VNode {
  const { locale, t } = useView();
  return (
    <ul class="door__languages" aria-label={t('web-language')}>
      {LOCALES.map((other) => (
        <li key={other}>
          <button
            type="button"
            class="door__language"
            data-locale={other}
            lang={other}
            aria-pressed={other === locale}
          >
            {LOCALE_NAMES[other]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Door(props: { readonly title: string; readonly children: ComponentChildren }): VNode {
  const t = useWords();
  return (
    <>
      <main class="door__main" id="main">
        <div class="door__box">
          <p class="door__mark">
            <Icon name="star" />
            {t('web-product')}
          </p>
          <h1 class="door__title">{props.title}</h1>
          {props.children}
          <Languages />
        </div>
      </main>
      <Wall />
    </>
  );
}

/** What to write, and the way to where it is written. */
function AskBot({ bot, main }: { readonly bot: BotAddress; readonly main?: boolean }): VNode | null {
  const t = useWords();
  if (bot === undefined) return null;
  return (
    <p>
      <a class={`button button--large${main ? ' button--main' : ''}`} href={bot}>
        {t('door-open-bot')}
      </a>
    </p>
  );
}

function page(view: View, title: string, children: ComponentChildren): string {
  return renderPage(view, { title, bodyClass: 'door', children: <Door title={title}>{children}</Door> });
}

/** How to come in, for who has no link. */
export function askPage(view: View, bot: BotAddress): string {
  const { t } = view;
  return page(
    view,
    t('door-ask-title'),
    <>
      <p class="door__text">{t('door-ask-text', { minutes: MINUTES })}</p>
      <AskBot bot={bot} main />
      <p class="door__small">{t('door-ask-new')}</p>
    </>,
  );
}

/** Asks before the link is used up: messengers open links to preview them. */
export function confirmPage(view: View, official: Official): string {
  const { t } = view;
  return page(
    view,
    t('door-confirm-title'),
    <>
      <div class="door__who">
        <Avatar name={official.name} size="large" official />
        <div>
          <p class="teacher__name">
            <strong>{official.name}</strong>
          </p>
          <p class="cert__sub">{dutyWords(view, official)}</p>
        </div>
      </div>
      <form method="post">
        <button class="button button--main button--large" type="submit">
          {t('door-enter')}
        </button>
      </form>
      <p class="door__small">{t('door-confirm-small', { minutes: MINUTES })}</p>
    </>,
  );
}

/** A link that leads nowhere: `expired`, `used` or `unknown`, and what to do. */
export function deadLinkPage(view: View, kind: Exclude<LinkState['kind'], 'good'>, bot: BotAddress): string {
  const { t } = view;
  return page(
    view,
    t(`door-${kind}-title`),
    <>
      <p class="door__text">{t(`door-${kind}-text`, { minutes: MINUTES })}</p>
      <AskBot bot={bot} main />
    </>,
  );
}
