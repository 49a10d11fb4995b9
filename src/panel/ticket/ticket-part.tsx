/** The right side of the workspace: the conversation and the teacher beside it, or what to do when none is open. */
import type { VNode } from 'preact';
import type { Draft } from '../../domain/tickets/drafts.ts';
import { Empty } from '../../web/empty.tsx';
import { useWords } from '../../web/view.ts';
import type { TicketFaq } from '../faq/ticket-faq.ts';
import { About } from './about.tsx';
import { Composer, SeenField } from './composer.tsx';
import { ComposerWarning } from './composer-warnings.tsx';
import type { Learning } from './learning-part.tsx';
import { Stream } from './stream.tsx';
import { TalkHead, type TalkHeadProps } from './talk-head.tsx';
import { TeacherCard } from './teacher-card.tsx';

export interface TicketView extends TalkHeadProps {
  readonly draft: Draft | undefined;
  readonly learning: Learning | undefined;
  readonly faq: TicketFaq;
  /** How many pages of messages are shown. */
  readonly pages: number;
}

/** Which column a phone shows. */
export type Column = 'list' | 'talk' | 'card';

/**
 * The ticket's column and card, replaced as one when another ticket is opened. Live updates replace the named parts
 * in it and leave the composer alone.
 */
export function TicketPart({
  ticket,
  column,
}: {
  readonly ticket: TicketView;
  readonly column: Column;
}): VNode {
  const t = useWords();
  const { conversation, viewer, pages, query } = ticket;
  const { id } = conversation.ticket;
  return (
    <div
      class="ticket"
      id="ticket"
      data-ticket={id}
      data-column={column}
      data-live={`/panel/tickets/${id}/live${query}`}
    >
      <section class="talk" id="talk" aria-labelledby="talk-name" tabindex={-1}>
        <TalkHead {...ticket} />
        <About conversation={conversation} viewer={viewer} />
        <div
          class="stream"
          id="stream"
          tabindex={0}
          role="log"
          aria-live="polite"
          aria-label={t('panel-talk')}
        >
          <Stream conversation={conversation} viewerId={viewer.id} pages={pages} />
        </div>
        <Composer conversation={conversation} viewer={viewer} draft={ticket.draft} query={query} />
      </section>
      <TeacherCard {...ticket} />
    </div>
  );
}

/** What changes by itself while a ticket is open. */
export function LiveParts({ ticket }: { readonly ticket: TicketView }): VNode {
  const { conversation, viewer, pages } = ticket;
  return (
    <>
      <TalkHead {...ticket} />
      <About conversation={conversation} viewer={viewer} />
      <Stream conversation={conversation} viewerId={viewer.id} pages={pages} />
      <SeenField conversation={conversation} />
      <ComposerWarning conversation={conversation} />
      <TeacherCard {...ticket} />
    </>
  );
}

export function NoTicket(): VNode {
  const t = useWords();
  return (
    <div class="ticket" id="ticket" data-column="list">
      <section class="talk talk--none" id="talk" aria-label={t('panel-talk')}>
        <Empty icon="message-circle" title={t('panel-pick-title')} text={t('panel-pick-text')}>
          <p class="empty__keys" aria-hidden="true">
            <kbd>J</kbd> <kbd>K</kbd> <kbd>Enter</kbd> <kbd>?</kbd>
          </p>
        </Empty>
      </section>
    </div>
  );
}
