/** What a campaign says, in a tab a language: the words, their marks, and the variables to put in. */
import type { VNode } from 'preact';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import { limitOf } from '../../../domain/campaigns/check.ts';
import type { Reach } from '../../../domain/campaigns/reach.ts';
import { nameOf, VARIABLES } from '../../../domain/campaigns/variable-names.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../../i18n/locale.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { Marks } from '../../ticket/composer-tools.tsx';
import { count } from '../numbers.ts';

export interface TabStateProps {
  readonly campaign: Pick<Campaign, 'texts'>;
  readonly reach: Reach | undefined;
  readonly locale: Locale;
}

/** Whether a language is written, and for how many; comes anew with every save. */
export function TabState({
  campaign,
  reach,
  locale,
  aside,
}: TabStateProps & { readonly aside?: boolean }): VNode {
  const t = useWords();
  const written = (campaign.texts[locale] ?? '').trim() !== '';
  return (
    <span class="writer__standing" id={`standing-${locale}`} {...(aside ? { 'hx-swap-oob': 'true' } : {})}>
      <Icon
        name={written ? 'check' : 'circle-dashed'}
        class={`writer__state writer__state--${written ? 'done' : 'due'}`}
        label={t(written ? 'campaigns-text-written' : 'campaigns-text-missing')}
      />
      {reach ? <span class="tab__count">{count(reach.byLocale[locale])}</span> : null}
    </span>
  );
}

const isUzbek = (locale: Locale): boolean => locale === 'uz' || locale === 'uz-Cyrl';

function Words({ campaign, locale, hidden }: { campaign: Campaign; locale: Locale; hidden: boolean }): VNode {
  const t = useWords();
  const limit = limitOf(campaign);
  return (
    <div
      id={`text-panel-${locale}`}
      role="tabpanel"
      aria-labelledby={`text-tab-${locale}`}
      data-language={locale}
      hidden={hidden}
    >
      <label class="spoken" for={`text-${locale}`}>
        {t('campaigns-text-in', { language: LOCALE_NAMES[locale] })}
      </label>
      <textarea
        class="writer__text"
        id={`text-${locale}`}
        name={`text-${locale}`}
        lang={locale}
        rows={9}
        placeholder={t(
          isUzbek(locale) ? 'campaigns-text-placeholder-uz' : 'campaigns-text-placeholder-other',
        )}
      >
        {campaign.texts[locale] ?? ''}
      </textarea>
      <div class="writer__foot">
        <Marks />
        <span class="writer__count" data-count={`text-${locale}`} data-limit={limit}>
          {count((campaign.texts[locale] ?? '').length)} / {count(limit)}
        </span>
        <fieldset class="variables">
          <legend class="spoken">{t('campaigns-variables')}</legend>
          {VARIABLES.map((variable) => (
            <button
              class="variable"
              type="button"
              key={variable}
              data-variable={`{${nameOf(variable, locale)}}`}
              title={t(`campaigns-variable-${variable}`)}
            >
              {nameOf(variable, locale)}
            </button>
          ))}
        </fieldset>
      </div>
    </div>
  );
}

export function TextFields(props: {
  readonly campaign: Campaign;
  readonly reach: Reach | undefined;
  /** The tab that is open. */
  readonly open: Locale;
}): VNode {
  const { campaign, reach, open } = props;
  const t = useWords();
  return (
    <div class="writer" data-writer>
      <div class="writer__tabs" role="tablist" aria-label={t('campaigns-languages')}>
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
            <TabState campaign={campaign} reach={reach} locale={locale} />
          </button>
        ))}
      </div>
      {LOCALES.map((locale) => (
        <Words key={locale} campaign={campaign} locale={locale} hidden={locale !== open} />
      ))}
    </div>
  );
}
