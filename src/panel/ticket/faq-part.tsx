/** What the FAQ has for the question, beside the conversation: to be put into the answer, or to learn from it. */
import type { VNode } from 'preact';
import type { Ticket } from '../../domain/tickets/ticket.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { entryAddress, FAQ } from '../faq/addresses.ts';
import type { FoundEntry, TicketFaq } from '../faq/ticket-faq.ts';

export interface FaqPartProps {
  readonly ticket: Pick<Ticket, 'id' | 'firstAnsweredAt'>;
  readonly faq: TicketFaq;
}

function Found({ ticketId, entry }: { readonly ticketId: number; readonly entry: FoundEntry }): VNode {
  const t = useWords();
  const address = `/panel/tickets/${ticketId}/faq/${entry.entryId}`;
  return (
    <li class="faq-found">
      <a class="faq-found__title" href={entryAddress(entry.entryId)} target="_blank" rel="noopener">
        {entry.title}
      </a>
      <div class="faq-found__do">
        <button class="button button--plain" type="button" data-insert={address}>
          <Icon name="corner-up-left" size="small" />
          {t('faqdesk-insert')}
          <span class="spoken">: {entry.title}</span>
        </button>
        {entry.link ? (
          <span class={entry.link === 'taken' ? 'tag tag--done' : 'tag'}>
            {t(`faqdesk-link-${entry.link}`)}
          </span>
        ) : (
          <button
            class="button button--plain"
            type="button"
            title={t('faqdesk-link-hint')}
            hx-post={`${address}/link`}
            hx-swap="none"
          >
            <Icon name="link" size="small" />
            {t('faqdesk-link')}
            <span class="spoken">: {entry.title}</span>
          </button>
        )}
      </div>
    </li>
  );
}

export function FaqPart({ ticket, faq }: FaqPartProps): VNode {
  const t = useWords();
  const { found, isSure, madeId } = faq;
  return (
    <section class="part" id="faq-part" aria-labelledby="faq-part-title">
      <div class="part__head">
        <h2 class="part__title" id="faq-part-title">
          {t('faqdesk-part')}
        </h2>
        {madeId !== undefined ? (
          <a href={entryAddress(madeId)}>{t('faqdesk-made')}</a>
        ) : ticket.firstAnsweredAt === null ? null : (
          <a href={`${FAQ}/from-ticket/${ticket.id}`} data-command={t('faqdesk-from-ticket')}>
            {t('faqdesk-make')}
          </a>
        )}
      </div>
      {found.length === 0 ? (
        <p class="faq-found__none">{t('faqdesk-found-none')}</p>
      ) : (
        <>
          {isSure ? null : <p class="faq-found__none">{t('faqdesk-found-unsure')}</p>}
          <ul class="faq-founds">
            {found.map((entry) => (
              <Found key={entry.entryId} ticketId={ticket.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
