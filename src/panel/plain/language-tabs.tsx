/** What is written in each language, in tabs: each says whether its language is written. */
import type { ComponentChildren, VNode } from 'preact';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';

/** A page with these tabs needs it, unless its own script brings it along. */
export const LANGUAGE_TABS_SCRIPT = 'panel/browser/language-tabs.js';

export interface LanguageStandingProps {
  readonly locale: Locale;
  readonly isWritten: boolean;
  /** What that means, read aloud. */
  readonly label: string;
  /** Sent with something else, to take its place. */
  readonly aside?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** How a language stands, in its tab. */
export function LanguageStanding(props: LanguageStandingProps): VNode {
  const { locale, isWritten, label, aside, children } = props;
  return (
    <span class="writer__standing" id={`standing-${locale}`} {...(aside ? { 'hx-swap-oob': 'true' } : {})}>
      <Icon
        name={isWritten ? 'check' : 'circle-dashed'}
        class={`writer__state writer__state--${isWritten ? 'done' : 'due'}`}
        label={label}
      />
      {children}
    </span>
  );
}

export interface LanguageTabsProps {
  readonly label: string;
  /** The tab that is open. */
  readonly open: Locale;
  /** A {@link LanguageStanding}. */
  readonly standing: (locale: Locale) => VNode;
  /** The fields of a language. */
  readonly fields: (locale: Locale) => ComponentChildren;
  /** The form is sent with the open language as its field `open`. */
  readonly remembered?: boolean;
}

export function LanguageTabs({ label, open, standing, fields, remembered }: LanguageTabsProps): VNode {
  return (
    <div class="writer">
      <div class="writer__tabs" role="tablist" aria-label={label}>
        {LOCALES.map((locale) => (
          <button
            class="tab"
            role="tab"
            type="button"
            key={locale}
            id={`text-tab-${locale}`}
            aria-controls={`text-panel-${locale}`}
            aria-selected={locale === open ? 'true' : 'false'}
            tabIndex={locale === open ? 0 : -1}
            data-language-tab={locale}
          >
            <span lang={locale}>{LOCALE_NAMES[locale]}</span>
            {standing(locale)}
          </button>
        ))}
      </div>
      {remembered ? <input type="hidden" name="open" value={open} data-language-open /> : null}
      {LOCALES.map((locale) => (
        <div
          id={`text-panel-${locale}`}
          key={locale}
          role="tabpanel"
          aria-labelledby={`text-tab-${locale}`}
          data-language={locale}
          data-writer
          hidden={locale !== open}
        >
          {fields(locale)}
        </div>
      ))}
    </div>
  );
}
