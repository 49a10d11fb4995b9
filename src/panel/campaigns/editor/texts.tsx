/** What a campaign says, in a tab a language: the words, their marks, and the variables to put in. */
import type { VNode } from 'preact';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import { limitOf } from '../../../domain/campaigns/check.ts';
import type { Reach } from '../../../domain/campaigns/reach.ts';
import { nameOf, VARIABLES } from '../../../domain/campaigns/variable-names.ts';
import { LOCALE_NAMES, type Locale } from '../../../i18n/locale.ts';
import { useWords } from '../../../web/view.ts';
import { LanguageStanding, LanguageTabs } from '../../plain/language-tabs.tsx';
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
  const isWritten = (campaign.texts[locale] ?? '').trim() !== '';
  const label = t(isWritten ? 'campaigns-text-written' : 'campaigns-text-missing');
  return (
    <LanguageStanding locale={locale} isWritten={isWritten} label={label} aside={aside}>
      {reach ? <span class="tab__count">{count(reach.byLocale[locale])}</span> : null}
    </LanguageStanding>
  );
}

const isUzbek = (locale: Locale): boolean => locale === 'uz' || locale === 'uz-Cyrl';

function Words({ campaign, locale }: { readonly campaign: Campaign; readonly locale: Locale }): VNode {
  const t = useWords();
  const limit = limitOf(campaign);
  return (
    <>
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
    </>
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
    <LanguageTabs
      label={t('campaigns-languages')}
      open={open}
      standing={(locale) => <TabState campaign={campaign} reach={reach} locale={locale} />}
      fields={(locale) => <Words campaign={campaign} locale={locale} />}
    />
  );
}
