/** The desk's settings as a form, with answers as teachers will see them signed. */
import type { VNode } from 'preact';
import { DEFAULT_DESK_SETTINGS, type DeskSettings, signatureOf } from '../../domain/desk-settings.ts';
import { signed } from '../../domain/tickets/notices.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/words.ts';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Form, NumberField, Switch, TextField } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';

export function signatureField<L extends Locale>(locale: L): `signature-${L}` {
  return `signature-${locale}`;
}

type Signing = Pick<DeskSettings, 'signature' | 'showOfficialName'>;

/** An answer in each language, signed by the same rule as those that are sent. */
export function SignaturePreview(props: Signing & { readonly officialName: string }): VNode {
  return (
    <>
      {LOCALES.map((locale) => {
        const answer = signed(
          translator(locale)('admin-preview-answer'),
          [],
          signatureOf(props, locale, props.officialName),
        );
        const [line] = answer.entities;
        return (
          <div class="said" key={locale} lang={locale}>
            <div class="say">
              {answer.text.slice(0, line?.offset)}
              {line ? <em>{answer.text.slice(line.offset)}</em> : null}
            </div>
          </div>
        );
      })}
    </>
  );
}

export interface SettingsProps {
  readonly form: FormState;
  /** What holds now, for the preview before anything is typed. */
  readonly saved: DeskSettings;
  readonly officialName: string;
  readonly limits: { readonly min: number; readonly max: number };
  readonly signatureLength: number;
  /** Bulk messages a second, where nothing is set. */
  readonly usualRate: number;
  /** Minutes that a question may wait for a tap under what the FAQ offers. */
  readonly longestWait: number;
  readonly csrf: string;
}

export function SettingsBody(props: SettingsProps): VNode {
  const { form, saved, officialName, limits, signatureLength, usualRate, longestWait, csrf } = props;
  const t = useWords();
  return (
    <Form action="/panel/settings" csrf={csrf}>
      <Block title={t('admin-signature-title')} hint={t('admin-signature-hint')} split>
        <div
          class="form"
          hx-post="/panel/settings/preview"
          hx-trigger="input delay:250ms"
          hx-include="closest form"
          hx-target="#signature-preview"
          hx-select="unset"
          hx-disabled-elt="unset"
          hx-swap="innerHTML"
        >
          {LOCALES.map((locale) => (
            <TextField
              key={locale}
              name={signatureField(locale)}
              label={LOCALE_NAMES[locale]}
              lang={locale}
              form={form}
              maxLength={signatureLength}
            />
          ))}
          <Switch
            name="showOfficialName"
            label={t('admin-show-name')}
            hint={t('admin-show-name-hint')}
            form={form}
          />
        </div>
        <div class="preview">
          <h3 class="preview__title">{t('admin-preview-title')}</h3>
          <div class="preview__chat" id="signature-preview" aria-live="polite">
            <SignaturePreview {...saved} officialName={officialName} />
          </div>
        </div>
      </Block>
      <Block title={t('admin-limits-title')} hint={t('admin-limits-hint')}>
        <NumberField
          name="messagesPerHour"
          label={t('admin-messages-per-hour')}
          hint={t('admin-messages-per-hour-hint', { min: String(limits.min), max: String(limits.max) })}
          form={form}
          maxLength={4}
        />
      </Block>
      <Block title={t('faq-settings-title')} hint={t('faq-settings-hint')}>
        <Switch
          name="faqOffers"
          label={t('faq-settings-offers')}
          hint={t('faq-settings-offers-hint')}
          form={form}
        />
        <NumberField
          name="faqWaitMinutes"
          label={t('faq-settings-wait')}
          hint={t('faq-settings-wait-hint', { most: String(longestWait) })}
          form={form}
          maxLength={3}
        />
      </Block>
      <Block title={t('schedule-quiet-title')} hint={t('schedule-quiet-hint')}>
        {(['quietFrom', 'quietUntil'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={t(name === 'quietFrom' ? 'schedule-quiet-from' : 'schedule-quiet-until')}
            hint={t('schedule-quiet-example', {
              time: DEFAULT_DESK_SETTINGS.quietHours[name === 'quietFrom' ? 'from' : 'until'],
            })}
            form={form}
            maxLength={5}
            narrow
          />
        ))}
      </Block>
      <Block title={t('campaigns-title')} hint={t('campaigns-settings-hint')}>
        <NumberField
          name="bulkRate"
          label={t('campaigns-settings-rate')}
          hint={t('campaigns-settings-rate-hint', { rate: String(usualRate) })}
          form={form}
          maxLength={4}
        />
        <NumberField
          name="approvalAbove"
          label={t('campaigns-settings-approval')}
          hint={t('campaigns-settings-approval-hint')}
          form={form}
          maxLength={9}
        />
        <NumberField
          name="failurePercent"
          label={t('campaigns-settings-failures')}
          hint={t('campaigns-settings-failures-hint')}
          form={form}
          maxLength={3}
        />
      </Block>
      <Block title={t('posts-settings-title')} hint={t('posts-settings-hint')}>
        <NumberField
          name="postGraceMinutes"
          label={t('posts-settings-grace')}
          hint={t('posts-settings-grace-hint')}
          form={form}
          maxLength={4}
        />
      </Block>
      <div class="buttons buttons--end">
        <button class="button button--main" type="submit">
          {t('admin-save')}
        </button>
      </div>
    </Form>
  );
}
