/** What an entry says, in a tab a language: the question as its title, and the answer with its marks. */
import type { VNode } from 'preact';
import { LONGEST_BODY, LONGEST_TITLE } from '../../domain/faq/entry.ts';
import { LOCALE_NAMES, type Locale } from '../../i18n/locale.ts';
import { useWords } from '../../web/view.ts';
import { LanguageStanding, LanguageTabs } from '../plain/language-tabs.tsx';
import { type FormState, typed } from '../plain/read-form.ts';
import { TextLength } from '../plain/text-length.tsx';
import { Marks } from '../ticket/composer-tools.tsx';
import { bodyField, titleField } from './entry-form.ts';

export interface TextFieldsProps {
  readonly form: FormState;
  /** The tab that is open. */
  readonly open: Locale;
}

const isFilled = (form: FormState, field: string): boolean => typed(form, field).trim() !== '';

interface AsideProps extends Pick<TextFieldsProps, 'form'> {
  readonly locale: Locale;
  /** Sent with the look, to take its place. */
  readonly aside?: boolean;
}

/** A language counts as written with both the question and the answer. */
export function TabState({ form, locale, aside }: AsideProps): VNode {
  const t = useWords();
  const isWritten = isFilled(form, bodyField(locale)) && isFilled(form, titleField(locale));
  const label = t(isWritten ? 'entries-text-written' : 'entries-text-missing');
  return <LanguageStanding locale={locale} isWritten={isWritten} label={label} aside={aside} />;
}

export function BodyLength({ form, locale, aside }: AsideProps): VNode {
  const { length } = typed(form, bodyField(locale)).trim();
  return <TextLength id={`count-${locale}`} length={length} limit={LONGEST_BODY} aside={aside} />;
}

function Language({ form, locale }: Pick<AsideProps, 'form' | 'locale'>): VNode {
  const t = useWords();
  const title = titleField(locale);
  const body = bodyField(locale);
  const language = LOCALE_NAMES[locale];
  return (
    <>
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
        <BodyLength form={form} locale={locale} />
      </div>
    </>
  );
}

export function TextFields({ form, open }: TextFieldsProps): VNode {
  const t = useWords();
  return (
    <LanguageTabs
      label={t('entries-languages')}
      open={open}
      standing={(locale) => <TabState form={form} locale={locale} />}
      fields={(locale) => <Language form={form} locale={locale} />}
      remembered
    />
  );
}
