/**
 * The desk around every page of the panel: the rail with the sections an official may enter, the banner of a
 * lost connection, and the place for the page.
 *
 * A page gives its content as children with `grid-area: main` (`.workspace`, or `.page` for plain ones).
 */
import type { ComponentChildren, VNode } from 'preact';
import { may, type Right } from '../domain/access.ts';
import type { Official } from '../domain/officials.ts';
import { Avatar } from '../web/avatar.tsx';
import { Icon } from '../web/icon.tsx';
import type { IconName } from '../web/icons.ts';
import { type Page, renderPage } from '../web/page.tsx';
import { Toasts } from '../web/toasts.tsx';
import { useWords, type View } from '../web/view.ts';

export type Section =
  | 'queue'
  | 'learners'
  | 'courses'
  | 'reminders'
  | 'campaigns'
  | 'channel'
  | 'guides'
  | 'faq'
  | 'exchange'
  | 'officials'
  | 'labels'
  | 'settings'
  | 'sessions';

/** Who looks, and from where. */
export interface Desk {
  readonly official: Official;
  /** The token that every form and script sends back: see `guard.ts`. */
  readonly csrf: string;
  readonly sandbox: boolean;
  /** How many tickets nobody has, for the badge; absent where it is not known. */
  readonly unassigned?: number;
  /** How many finished a course too fast and wait to be looked at; absent for those who do not judge that. */
  readonly tooFast?: number;
}

const SECTIONS: ReadonlyArray<{ name: Section; right: Right; icon: IconName }> = [
  { name: 'queue', right: 'tickets', icon: 'inbox' },
  { name: 'learners', right: 'learners', icon: 'chart-column' },
  { name: 'courses', right: 'courses', icon: 'graduation-cap' },
  { name: 'reminders', right: 'reminders', icon: 'alarm-clock' },
  { name: 'campaigns', right: 'campaigns', icon: 'megaphone' },
  { name: 'channel', right: 'channel', icon: 'calendar-days' },
  { name: 'guides', right: 'guides', icon: 'clapperboard' },
  { name: 'faq', right: 'faq', icon: 'message-circle-question-mark' },
  { name: 'exchange', right: 'exchange', icon: 'arrow-right-left' },
  { name: 'officials', right: 'officials', icon: 'users' },
  { name: 'labels', right: 'labels', icon: 'tag' },
  { name: 'settings', right: 'settings', icon: 'settings' },
];

/** How many nobody has, on the rail; a change arrives by its id. */
export function RailBadge({ count }: { readonly count: number }): VNode {
  const t = useWords();
  return (
    <span class="rail__badge" id="rail-badge" hidden={count === 0}>
      {count > 99 ? '99+' : count}
      <span class="spoken">{t('panel-unassigned-spoken', { count })}</span>
    </span>
  );
}

function TooFastBadge({ count }: { readonly count: number }): VNode | null {
  const t = useWords();
  if (count === 0) return null;
  return (
    <span class="rail__badge rail__badge--due">
      {count > 99 ? '99+' : count}
      <span class="spoken">{t('learners-too-fast-spoken', { count })}</span>
    </span>
  );
}

/** On a phone the rail lies at the bottom and has room for so many sections; the others are behind a button. */
const ON_A_PHONE = 3;

/** What a phone's rail has no room for, in a sheet above it. */
function MoreSections({
  sections,
  section,
  sandbox,
}: {
  readonly sections: readonly (typeof SECTIONS)[number][];
  readonly section: Section;
  readonly sandbox: boolean;
}): VNode {
  const t = useWords();
  const here = sections.some(({ name }) => name === section);
  return (
    <li class="rail__slot rail__slot--narrow">
      <button
        class="rail__item"
        type="button"
        data-here={here ? '' : undefined}
        aria-haspopup="menu"
        aria-expanded="false"
        data-menu="rail-sheet"
      >
        <Icon name="ellipsis" size="large" />
        {t('panel-sections-more')}
      </button>
      <div class="menu rail__sheet" id="rail-sheet" hidden>
        {sections.map(({ name, icon }) => (
          <a
            class="menu__item"
            key={name}
            href={`/panel/${name}`}
            aria-current={name === section ? 'page' : undefined}
          >
            <Icon name={icon} />
            {t(`panel-section-${name}`)}
          </a>
        ))}
        {sandbox ? (
          <a class="menu__item" href="/sandbox">
            <Icon name="flask-conical" />
            {t('panel-section-sandbox')}
          </a>
        ) : null}
        <button class="menu__item" type="button" data-theme-toggle>
          <Icon name="sun-moon" />
          {t('panel-theme')}
        </button>
      </div>
    </li>
  );
}

function Rail({ desk, section }: { readonly desk: Desk; readonly section: Section }): VNode {
  const t = useWords();
  const sections = SECTIONS.filter(({ right }) => may(desk.official, right));
  const [shortName = ''] = desk.official.name.split(' ');
  return (
    <nav class="rail" aria-label={t('panel-sections')}>
      <a class="rail__home" href="/panel" aria-label={t('panel-home')}>
        <Icon name="star" class="icon--logo" />
      </a>
      <ul class="rail__list">
        {sections.map(({ name, icon }, index) => (
          <li class={index < ON_A_PHONE ? 'rail__slot' : 'rail__slot rail__more'} key={name}>
            <a
              class="rail__item"
              href={`/panel/${name}`}
              aria-current={name === section ? 'page' : undefined}
            >
              <Icon name={icon} size="large" />
              {t(`panel-section-${name}`)}
              {name === 'queue' && desk.unassigned !== undefined ? (
                <RailBadge count={desk.unassigned} />
              ) : null}
              {name === 'learners' && desk.tooFast !== undefined ? (
                <TooFastBadge count={desk.tooFast} />
              ) : null}
            </a>
          </li>
        ))}
        <MoreSections sections={sections.slice(ON_A_PHONE)} section={section} sandbox={desk.sandbox} />
      </ul>
      <ul class="rail__list rail__list--end">
        {desk.sandbox ? (
          <li class="rail__slot rail__more">
            <a class="rail__item" href="/sandbox">
              <Icon name="flask-conical" size="large" />
              {t('panel-section-sandbox')}
            </a>
          </li>
        ) : null}
        <li class="rail__slot rail__more">
          <button class="rail__item" type="button" data-theme-toggle>
            <Icon name="sun-moon" size="large" />
            {t('panel-theme')}
          </button>
        </li>
        <li class="rail__slot">
          <a
            class="rail__item"
            href="/panel/sessions"
            aria-current={section === 'sessions' ? 'page' : undefined}
          >
            <Avatar name={desk.official.name} size="small" official />
            <span class="rail__name">{shortName}</span>
            <span class="spoken">{t('panel-me-spoken')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** Shown by `live.js` while the page hears nothing from the server. */
function OfflineBanner(): VNode {
  const t = useWords();
  return (
    <div class="banner" id="offline" role="status" hidden>
      <Icon name="wifi-off" />
      <span>
        <strong>{t('panel-offline-title')}</strong> {t('panel-offline-text')}
      </span>
      <button class="button" type="button" data-reconnect>
        {t('panel-offline-now')}
      </button>
    </div>
  );
}

export interface DeskPage extends Omit<Page, 'bodyClass' | 'children'> {
  readonly section: Section;
  readonly children: ComponentChildren;
}

/** A whole page of the panel. Its scripts find the CSRF token in `document.body.dataset.csrf`. */
export function renderDesk(view: View, desk: Desk, page: DeskPage): string {
  const { section, children, ...rest } = page;
  return renderPage(view, {
    ...rest,
    bodyClass: 'desk',
    scripts: ['web/browser/menu.js', 'web/browser/dialog.js', ...(page.scripts ?? [])],
    data: { ...page.data, csrf: desk.csrf },
    children: (
      <>
        <a class="skip" href="#main">
          {view.t('web-skip')}
        </a>
        <OfflineBanner />
        <Rail desk={desk} section={section} />
        {children}
        <Toasts />
      </>
    ),
  });
}
