/** An entry out of a ticket: entries that say the same first, then what was taken out, and what would be kept. */
import type { VNode } from 'preact';
import { LONGEST_ASK, LONGEST_TITLE } from '../../domain/faq/entry.ts';
import type { Matter } from '../../domain/faq/from-ticket.ts';
import { isRedacted, type Piece } from '../../domain/faq/redact/redact.ts';
import { LOCALE_NAMES, type Locale } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Form, TextArea, TextField } from '../plain/fields.tsx';
import type { FormState } from '../plain/read-form.ts';
import { entryAddress, FAQ } from './addresses.ts';
import type { FoundEntry } from './ticket-faq.ts';

export interface FromTicketProps {
  readonly matter: Matter;
  readonly form: FormState;
  readonly similar: readonly FoundEntry[];
  /** The entry that was written from this ticket before. */
  readonly made: { readonly id: number; readonly code: string } | undefined;
  readonly csrf: string;
}

/** A text with what was taken out of it struck through, each with what it was taken for. */
function Redacted({ pieces, locale }: { readonly pieces: readonly Piece[]; readonly locale: Locale }): VNode {
  const t = useWords();
  return (
    <p class="redacted" lang={locale}>
      {pieces.map((piece, index) =>
        piece.kind === 'kept' ? (
          piece.text
        ) : (
          <del key={`${index}-${piece.what}`} title={t(`faqdesk-personal-${piece.what}`)}>
            {piece.text}
            <span class="spoken"> ({t(`faqdesk-personal-${piece.what}`)})</span>
          </del>
        ),
      )}
    </p>
  );
}

function SourceText(props: {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly locale: Locale;
}): VNode | null {
  const { title, pieces, locale } = props;
  const t = useWords();
  if (pieces.length === 0) return null;
  return (
    <div class="faq-source">
      <h3 class="faq-source__title">{title}</h3>
      <Redacted pieces={pieces} locale={locale} />
      {isRedacted(pieces) ? null : <p class="block__hint">{t('faqdesk-nothing-personal')}</p>}
    </div>
  );
}

function Similar({
  similar,
  matter,
  csrf,
}: Pick<FromTicketProps, 'similar' | 'matter' | 'csrf'>): VNode | null {
  const t = useWords();
  if (similar.length === 0) return null;
  const { id } = matter.ticket;
  return (
    <Block title={t('faqdesk-similar')} hint={t('faqdesk-similar-hint')}>
      <ul class="lines">
        {similar.map(({ entryId, title, link }) => (
          <li class="line line--plain" key={entryId}>
            <p class="line__main line__name">
              <a href={entryAddress(entryId)} target="_blank" rel="noopener">
                {title}
              </a>
            </p>
            {link ? (
              <span class="tag tag--done">{t(`faqdesk-link-${link}`)}</span>
            ) : (
              <Form action={`${FAQ}/from-ticket/${id}/link/${entryId}`} csrf={csrf}>
                <button class="button" type="submit">
                  <Icon name="link" />
                  {t('faqdesk-link-instead')}
                  <span class="spoken">: {title}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Block>
  );
}

export function FromTicketBody({ matter, form, similar, made, csrf }: FromTicketProps): VNode {
  const t = useWords();
  const { locale, question, answer, ticket } = matter;
  return (
    <>
      {made ? (
        <p class="courses__warning" role="note">
          <Icon name="triangle-alert" />
          <span>
            {t('faqdesk-made-already')} <a href={entryAddress(made.id)}>{made.code}</a>
          </span>
        </p>
      ) : null}
      <Similar similar={similar} matter={matter} csrf={csrf} />
      <Block title={t('faqdesk-source')} hint={t('faqdesk-source-hint')}>
        <SourceText title={t('faqdesk-source-question')} pieces={question} locale={locale} />
        <SourceText title={t('faqdesk-source-answer')} pieces={answer} locale={locale} />
        {answer.length === 0 ? <p class="block__hint">{t('faqdesk-no-answer')}</p> : null}
      </Block>
      <Block title={t('faqdesk-draft', { language: LOCALE_NAMES[locale] })} hint={t('faqdesk-draft-hint')}>
        <Form action={`${FAQ}/from-ticket/${ticket.id}`} csrf={csrf} class="faq-draft">
          <TextField
            name="title"
            label={t('faqdesk-draft-title')}
            form={form}
            maxLength={LONGEST_TITLE}
            lang={locale}
          />
          <TextField
            name="ask"
            label={t('faqdesk-draft-ask')}
            hint={t('faqdesk-draft-ask-hint')}
            form={form}
            maxLength={LONGEST_ASK}
            lang={locale}
          />
          <TextArea
            name="body"
            label={t('faqdesk-draft-body')}
            hint={t('faqdesk-draft-body-hint')}
            form={form}
            rows={10}
            lang={locale}
          />
          <div class="buttons buttons--end">
            <button class="button button--main" type="submit">
              <Icon name="save" />
              {t('faqdesk-draft-save')}
            </button>
            <a class="button button--plain" href={`/panel/tickets/${ticket.id}`}>
              {t('admin-cancel')}
            </a>
          </div>
        </Form>
      </Block>
    </>
  );
}
