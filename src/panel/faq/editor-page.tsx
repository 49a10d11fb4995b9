/** Writing an entry: its form, and beside it the message that the bot would send and what the bot would find. */
import type { VNode } from 'preact';
import { LONGEST_ASK, MOST_ASKS, type Problem } from '../../domain/faq/entry.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { LONGEST_CODE } from '../../domain/guides/guide-code.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { PassportsField } from '../passports/passports-field.tsx';
import type { PassportsRead } from '../passports/read-passports.ts';
import { CopyField } from '../plain/copy-field.tsx';
import { Form, Switch, TextArea, TextField } from '../plain/fields.tsx';
import { FormPart } from '../plain/form-part.tsx';
import { LANGUAGE_TABS_SCRIPT } from '../plain/language-tabs.tsx';
import type { FormState } from '../plain/read-form.ts';
import { SeenField } from '../plain/seen-field.tsx';
import { FAQ } from './addresses.ts';
import { GuideFields } from './guide-fields.tsx';
import { EntryLook, type EntryLookProps, LookNotes } from './look.tsx';
import { Problems } from './problems.tsx';
import { BodyLength, TabState, TextFields, type TextFieldsProps } from './text-fields.tsx';
import { TryField } from './trying.tsx';

export const EDITOR_SCRIPTS = ['panel/browser/rows.js', 'panel/browser/post-editor.js', LANGUAGE_TABS_SCRIPT];

/** What the look is answered with: itself, and what it knows of the language that is written in. */
export function LookAnswer(props: EntryLookProps & Pick<TextFieldsProps, 'form'>): VNode {
  const { form, locale } = props;
  return (
    <>
      <EntryLook {...props} />
      <LookNotes content={props.content} />
      <TabState form={form} locale={locale} aside />
      <BodyLength form={form} locale={locale} aside />
    </>
  );
}

function LookAside(props: EntryLookProps): VNode {
  const t = useWords();
  return (
    <section aria-labelledby="look-title">
      <h2 class="preview__title" id="look-title">
        {t('entries-look')}
      </h2>
      <div
        class="chat look__chat"
        id="entry-look"
        hx-post={`${FAQ}/look`}
        hx-include=".post-form"
        hx-trigger="input from:.post-form delay:300ms, change from:.post-form delay:300ms"
        hx-sync="this:replace"
      >
        <EntryLook {...props} />
        <LookNotes content={props.content} />
      </div>
    </section>
  );
}

export interface EditorProps extends TextFieldsProps, EntryLookProps {
  /** Undefined for one that is not kept yet. */
  readonly id: number | undefined;
  readonly isPublished: boolean;
  /** Opens it in the bot; undefined while the bot's name is not known, or teachers do not see it. */
  readonly botLink: string | undefined;
  readonly problems: readonly Problem[];
  readonly guides: readonly Guide[];
  readonly passports: PassportsRead;
  /** Where the form goes, and where leaving it leads. */
  readonly action: string;
  readonly cancel: string;
  readonly csrf: string;
}

function Care({ form, isNew }: { readonly form: FormState; readonly isNew: boolean }): VNode {
  const t = useWords();
  return (
    <FormPart title={t('entries-part-care')}>
      <Switch
        name="needsReview"
        label={t('entries-needs-review')}
        hint={t('entries-needs-review-hint')}
        form={form}
      />
      <TextField
        name="reviewBy"
        label={t('entries-review-by')}
        hint={t('entries-review-by-hint')}
        form={form}
        type="date"
        narrow
      />
      <Switch name="pacing" label={t('entries-pacing')} hint={t('entries-pacing-hint')} form={form} />
      {isNew ? (
        <TextField
          name="code"
          label={t('entries-code')}
          hint={t('entries-code-hint')}
          form={form}
          maxLength={LONGEST_CODE}
        />
      ) : null}
    </FormPart>
  );
}

function SaveButtons({ isPublished, cancel }: Pick<EditorProps, 'isPublished' | 'cancel'>): VNode {
  const t = useWords();
  return (
    <div class="buttons faq__save">
      <button class="button button--main" type="submit" name="wish" value="save">
        <Icon name="save" />
        {t(isPublished ? 'entries-save-published' : 'entries-save-draft')}
      </button>
      {isPublished ? null : (
        <button class="button" type="submit" name="wish" value="publish">
          <Icon name="send" />
          {t('entries-save-publish')}
        </button>
      )}
      <a class="button button--plain" href={cancel}>
        {t('admin-cancel')}
      </a>
    </div>
  );
}

export function EditorBody(props: EditorProps): VNode {
  const { id, form, open, content, problems, guides, passports, isPublished, botLink, action, cancel, csrf } =
    props;
  const t = useWords();
  return (
    <div class="post-editor">
      <Form action={action} csrf={csrf} class="post-form">
        <SeenField form={form} />
        <Problems problems={problems} asks={content.asks} />
        <FormPart title={t('entries-part-answer')}>
          <TextFields form={form} open={open} />
        </FormPart>
        <FormPart title={t('entries-part-asks')}>
          <TextArea
            name="asks"
            label={t('entries-asks')}
            hint={t('entries-asks-hint', { most: MOST_ASKS, letters: LONGEST_ASK })}
            form={form}
            rows={10}
          />
          <TryField id={id} />
        </FormPart>
        <FormPart title={t('entries-part-guides')} hint={t('entries-guides-hint')}>
          <GuideFields guides={guides} form={form} />
          <PassportsField
            name="modules"
            label={t('entries-modules')}
            hint={t('entries-modules-hint')}
            form={form}
            read={passports}
          />
        </FormPart>
        <Care form={form} isNew={id === undefined} />
        <SaveButtons isPublished={isPublished} cancel={cancel} />
      </Form>
      <aside class="post-look">
        <LookAside {...props} />
        {botLink === undefined ? null : (
          <>
            <h2 class="preview__title">{t('entries-link')}</h2>
            <CopyField id="bot-link" value={botLink} label={t('entries-link')} />
          </>
        )}
      </aside>
    </div>
  );
}
