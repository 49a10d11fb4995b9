/** What an entry says, in a tab a language: the question as its title, and the answer with its marks. */
import type { VNode } from 'preact';
import { LONGEST_BODY, LONGEST_TITLE } from '../../domain/faq/entry.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { type FormState, typed } from '../plain/read-form.ts';
import { Marks } from '../ticket/composer-tools.tsx';
import { bodyField, titleField } from './entry-form.ts';

export interface TextFieldsProps {
  readonly form: FormState;
  /** The tab that is open. */
  readonly open: Locale;
}

const isWritten = (form: FormState, locale: Locale): boolean => typed(form, bodyField(locale)).trim() !== '';

/** Written, half written, or not at all; comes anew with every look. */
export function TabState(props: Pick<TextFieldsProps, 'form'> & { locale: Locale; aside?: boolean }): VNode {
  const { form, locale, aside } = props;
  const t = useWords();
  const done = isWritten(form, locale) && typed(form, titleField(locale)).trim() !== '';
  return (
    <span class="writer__standing" id={`standing-${locale}`} {...(aside ? { 'hx-swap-oob': 'true' } : {})}>
      <Icon
        name={done ? 'check' : 'circle-dashed'}
        class={`writer__state writer__state--${done ? 'done' : 'due'}`}
        label={t(done ? 'entries-text-written' : 'entries-text-missing')}
      />
    </span>
  );
}

/** How long an answer is; comes anew with every look. */
export function BodyCount(props: Pick<TextFieldsProps, 'form'> & { locale: Locale; aside?: boolean }): VNode {
  const { form, locale: language, aside } = props;
  const { t, locale } = useView();
  const { length } = typed(form, bodyField(language)).trim();
  return (
    <span
      class={length > LONGEST_BODY ? 'writer__count writer__count--over' : 'writer__count'}
      id={`count-${language}`}
      {...(aside ? { 'hx-swap-oob': 'true' } : {})}
    >
      <span class="spoken">{t('channel-count')} </span>
      {length.toLocaleString(locale)} / {LONGEST_BODY.toLocaleString(locale)}
    </span>
  );
}

function Language({ form, locale, open }: TextFieldsProps & { readonly locale: Locale }): VNode {
  const t = useWords();
  const title = titleField(locale);
  const body = bodyField(locale);
  const language = LOCALE_NAMES[locale];
  return (
    <div
      id={`text-panel-${locale}`}
      role="tabpanel"
      aria-labelledby={`text-tab-${locale}`}
      data-language={locale}
      data-writer
      hidden={locale !== open}
    >
      <label class="spoken" for={title}>
        {t('entries-title-in', { language })}
      </label>
      <input
        class="faq__title"
        id={title}
        name={title}
        lang={locale}
        value={typed(form, title)}
        maxLength={LONGEST_TITLE}
        placeholder={t('entries-title-placeholder')}
        autocomplete="off"
        aria-invalid={form.errors[title] ? 'true' : undefined}
      />
      <label class="spoken" for={body}>
        {t('entries-body-in', { language })}
      </label>
      <textarea
        class="writer__text"
        id={body}
        name={body}
        lang={locale}
        rows={10}
        placeholder={t('entries-body-placeholder')}
        aria-describedby={`count-${locale}`}
        aria-invalid={form.errors[body] ? 'true' : undefined}
      >
        {typed(form, body)}
      </textarea>
      <div class="writer__foot">
        <Marks />
        <BodyCount form={form} locale={locale} />
      </div>
    </div>
  );
}

export function TextFields({ form, open }: TextFieldsProps): VNode {
  const t = useWords();
  return (
    <div class="writer">
      <div class="writer__tabs" role="tablist" aria-label={t('entries-languages')}>
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
            <TabState form={form} locale={locale} />
          </button>
        ))}
      </div>
      <input type="hidden" name="open" value={open} data-language-open />
      {LOCALES.map((locale) => (
        <Language key={locale} form={form} locale={locale} open={open} />
      ))}
    </div>
  );
}
