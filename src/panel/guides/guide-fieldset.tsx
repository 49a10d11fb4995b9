/** The fields of a guide: the same for making one and for changing it. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Topic } from '../../domain/guides/catalogue.ts';
import type { ChaptersRead } from '../../domain/guides/chapters.ts';
import { LONGEST_DESCRIPTION, LONGEST_TITLE } from '../../domain/guides/check-guide.ts';
import { LONGEST_CODE } from '../../domain/guides/guide-code.ts';
import { LOCALE_NAMES, LOCALES, type Locale } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { OpenFields } from '../courses/shared-fields.tsx';
import { PassportsField } from '../passports/passports-field.tsx';
import type { PassportsRead } from '../passports/read-passports.ts';
import { Block } from '../plain/block.tsx';
import { Select, TextArea, TextField } from '../plain/fields.tsx';
import { type FormState, typed } from '../plain/read-form.ts';
import { SeenField } from '../plain/seen-field.tsx';
import { GUIDES } from './addresses.ts';
import { ChaptersCheck } from './chapters-check.tsx';
import { CoverField, VideoField, type VideoFieldProps } from './file-fields.tsx';
import {
  chaptersField,
  descriptionField,
  LONGEST_CHAPTERS,
  LONGEST_KEYWORDS,
  titleField,
} from './guide-form.ts';

export interface GuideFieldsetProps extends VideoFieldProps {
  readonly topics: readonly Topic[];
  readonly chapters: ChaptersRead;
  readonly passports: PassportsRead;
}

const PARTS = [
  ['title', titleField],
  ['description', descriptionField],
  ['chapters', chaptersField],
] as const;

/** What a language lacks that another has. */
function lackingIn(form: FormState, locale: Locale): string[] {
  return PARTS.flatMap(([part, field]) => {
    const written = (each: Locale) => typed(form, field(each)).trim() !== '';
    return !written(locale) && LOCALES.some(written) ? [part] : [];
  });
}

function Language({ form, locale }: { readonly form: FormState; readonly locale: Locale }): VNode {
  const t = useWords();
  const lacking = lackingIn(form, locale);
  const wrong = PARTS.some(([, field]) => form.errors[field(locale)] !== undefined);
  const live = {
    'hx-post': `${GUIDES}/chapters`,
    'hx-trigger': 'input changed delay:400ms',
    'hx-target': '#chapters-check',
    'hx-select': 'unset',
    'hx-disabled-elt': 'unset',
    'hx-swap': 'innerHTML',
  };
  return (
    <details class="language" open={locale === 'uz' || wrong}>
      <summary class="language__head">
        <Icon name="chevron-right" size="small" />
        <span lang={locale}>{LOCALE_NAMES[locale]}</span>
        {lacking.length > 0 ? (
          <span class="tag tag--due">
            {t('catalogue-lacking', { parts: lacking.map((part) => t(`catalogue-part-${part}`)).join(', ') })}
          </span>
        ) : null}
      </summary>
      <div class="form language__fields">
        <TextField
          name={titleField(locale)}
          label={t('catalogue-title-field')}
          lang={locale}
          form={form}
          maxLength={LONGEST_TITLE}
        />
        <TextArea
          name={descriptionField(locale)}
          label={t('catalogue-description')}
          lang={locale}
          form={form}
          rows={4}
          maxLength={LONGEST_DESCRIPTION}
        />
        <div class="field">
          <TextArea
            name={chaptersField(locale)}
            label={t('catalogue-chapters')}
            hint={t('catalogue-chapters-format')}
            lang={locale}
            form={form}
            rows={6}
            maxLength={LONGEST_CHAPTERS}
            live={live}
          />
          <div>
            <button class="button button--plain" type="button" data-insert-time={chaptersField(locale)}>
              <Icon name="clock" />
              {t('catalogue-chapters-now')}
            </button>
          </div>
        </div>
      </div>
    </details>
  );
}

export function GuideFieldset(props: GuideFieldsetProps): VNode {
  const { form, topics, chapters, passports, look, limit } = props;
  const { t, locale } = useView();
  return (
    <div data-video>
      <SeenField form={form} />
      <Block title={t('catalogue-video')} hint={t('catalogue-video-about')}>
        <VideoField form={form} look={look} limit={limit} />
      </Block>
      <Block title={t('catalogue-texts')} hint={t('catalogue-texts-hint')}>
        <div class="languages">
          {LOCALES.map((each) => (
            <Language key={each} form={form} locale={each} />
          ))}
        </div>
        <section aria-labelledby="chapters-read">
          <h3 class="field__label" id="chapters-read">
            {t('catalogue-chapters-read')}
          </h3>
          <div id="chapters-check" aria-live="polite">
            <ChaptersCheck read={chapters} />
          </div>
        </section>
      </Block>
      <Block title={t('catalogue-cover')} hint={t('catalogue-cover-about')}>
        <CoverField form={form} />
      </Block>
      <Block title={t('catalogue-where')} hint={t('catalogue-where-hint')}>
        <div class="form">
          <Select
            name="topicId"
            label={t('catalogue-topic')}
            form={form}
            choices={topics.map(({ id, titles }) => ({ value: String(id), label: titleIn(titles, locale) }))}
          />
          <TextField
            name="code"
            label={t('catalogue-code')}
            hint={t('catalogue-code-hint')}
            form={form}
            maxLength={LONGEST_CODE}
          />
          <PassportsField
            name="passports"
            label={t('catalogue-passports')}
            hint={t('catalogue-passports-hint')}
            form={form}
            read={passports}
          />
          <TextArea
            name="keywords"
            label={t('catalogue-keywords')}
            hint={t('catalogue-keywords-hint')}
            form={form}
            rows={2}
            maxLength={LONGEST_KEYWORDS}
          />
        </div>
      </Block>
      <OpenFields form={form} hint={t('catalogue-open-hint')} />
    </div>
  );
}
