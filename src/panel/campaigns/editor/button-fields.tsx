/** Buttons under a campaign's message: what each does, and what it says in each language. */
import type { VNode } from 'preact';
import type { CampaignButton } from '../../../db/schema/campaigns.ts';
import { LABEL_LENGTH, MOST_BUTTONS } from '../../../domain/campaigns/check.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../../i18n/locale.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';

const KINDS: readonly CampaignButton['kind'][] = ['link', 'read', 'choice'];

function Label({
  button,
  locale,
}: {
  readonly button: CampaignButton | undefined;
  readonly locale: Locale;
}): VNode {
  const t = useWords();
  return (
    <label class="key-row__label">
      <span class="field__label" lang={locale}>
        {LOCALE_NAMES[locale]}
      </span>
      <input
        class="input"
        name={`button-${locale}`}
        lang={locale}
        value={button?.labels[locale] ?? ''}
        maxLength={LABEL_LENGTH}
        placeholder={t('campaigns-button-label')}
        autocomplete="off"
      />
    </label>
  );
}

function Row({ button }: { readonly button: CampaignButton | undefined }): VNode {
  const t = useWords();
  const kind = button?.kind ?? 'link';
  return (
    <li class="key-row" data-row data-kind={kind}>
      <div class="key-row__head">
        <label class="key-row__kind">
          <span class="spoken">{t('campaigns-button-kind')}</span>
          <select class="select" name="button-kind" data-button-kind>
            {KINDS.map((each) => (
              <option key={each} value={each} selected={each === kind}>
                {t(`campaigns-button-${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button class="icon-button" type="button" data-row-remove aria-label={t('campaigns-button-remove')}>
          <Icon name="x" />
        </button>
      </div>
      <label class="key-row__url">
        <span class="field__label">{t('campaigns-button-url')}</span>
        <input
          class="input"
          name="button-url"
          inputMode="url"
          value={button?.kind === 'link' ? button.url : ''}
          placeholder="https://"
          autocomplete="off"
        />
      </label>
      <div class="key-row__labels">
        {LOCALES.map((locale) => (
          <Label key={locale} button={button} locale={locale} />
        ))}
      </div>
    </li>
  );
}

export function ButtonFields({ buttons }: { readonly buttons: readonly CampaignButton[] }): VNode {
  const t = useWords();
  return (
    <div class="field" data-rows data-most={MOST_BUTTONS}>
      <span class="field__label" id="buttons-label">
        {t('campaigns-buttons')}
      </span>
      <ul class="key-rows" data-rows-list aria-labelledby="buttons-label">
        {buttons.map((button, place) => (
          <Row key={place} button={button} />
        ))}
      </ul>
      <template>
        <Row button={undefined} />
      </template>
      <p>
        <button class="button button--plain" type="button" data-row-add>
          <Icon name="plus" />
          {t('campaigns-button-add')}
        </button>
      </p>
      <p class="field__hint">{t('campaigns-buttons-hint')}</p>
    </div>
  );
}
