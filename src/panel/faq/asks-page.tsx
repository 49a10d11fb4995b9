/** Wordings that wait for an editor, each with the entry it would belong to; and what was decided of late. */
import type { VNode } from 'preact';
import { may } from '../../domain/access.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { decidedAsks, WaitingAsk } from '../../domain/faq/asks.ts';
import { LONGEST_ASK } from '../../domain/faq/entry.ts';
import type { Official } from '../../domain/officials.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Form } from '../plain/fields.tsx';
import { useTimes, When } from '../times.tsx';
import { entryAddress, FAQ } from './addresses.ts';
import { FaqTabs } from './frame.tsx';

type Decided = Awaited<ReturnType<typeof decidedAsks>>[number];

export interface AsksProps {
  /** The oldest of them first. */
  readonly waiting: readonly WaitingAsk[];
  /** All that wait. */
  readonly total: number;
  readonly decided: readonly Decided[];
  readonly viewer: Official;
  readonly csrf: string;
}

function TicketNumber({ id, viewer }: { readonly id: number; readonly viewer: Official }): VNode {
  const number = `№ ${id}`;
  return may(viewer, 'tickets') ? <a href={`/panel/tickets/${id}`}>{number}</a> : <span>{number}</span>;
}

interface WaitingProps extends Pick<AsksProps, 'viewer' | 'csrf'> {
  readonly waiting: WaitingAsk;
}

function Waiting({ waiting: { ask, entry, proposedBy, alike }, viewer, csrf }: WaitingProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const field = `ask-${ask.id}`;
  return (
    <li class="faq-ask">
      <p class="faq-ask__entry">
        <Icon name="message-circle-question-mark" size="small" />
        <a href={entryAddress(entry.id)}>{titleIn(entry.content.titles, locale) || entry.code}</a>
      </p>
      <Form action={`${FAQ}/asks/${ask.id}/take`} csrf={csrf} class="faq-ask__form">
        <label class="spoken" for={field}>
          {t('faqdesk-ask-wording')}
        </label>
        <input
          class="input"
          id={field}
          name="text"
          value={ask.text}
          maxLength={LONGEST_ASK}
          autocomplete="off"
          aria-describedby={`${field}-about`}
        />
        <button class="button button--main" type="submit">
          <Icon name="check" />
          {t('faqdesk-ask-take')}
          <span class="spoken">: {ask.text}</span>
        </button>
      </Form>
      <Form action={`${FAQ}/asks/${ask.id}/refuse`} csrf={csrf} class="faq-ask__refuse">
        <button class="button button--plain" type="submit">
          <Icon name="x" />
          {t('faqdesk-ask-refuse')}
          <span class="spoken">: {ask.text}</span>
        </button>
      </Form>
      <div class="faq-ask__about" id={`${field}-about`}>
        {alike.length > 0 ? (
          <p class="faq-ask__alike">
            <Icon name="copy" size="small" />
            {t('faqdesk-ask-alike')} {alike.map((each) => `«${each}»`).join(', ')}
          </p>
        ) : null}
        <p>
          {proposedBy ?? t('faqdesk-somebody')} ·{' '}
          <When at={ask.createdAt} text={times.brief(ask.createdAt)} /> ·{' '}
          <TicketNumber id={ask.ticketId} viewer={viewer} />
        </p>
      </div>
    </li>
  );
}

function DecidedLine({ ask, csrf }: { readonly ask: Decided; readonly csrf: string }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  return (
    <li class="line line--plain">
      <div class="line__main">
        <p class="line__name">
          «{ask.text}»
          <span class={ask.state === 'taken' ? 'tag tag--done' : 'tag'}>{t(`faqdesk-ask-${ask.state}`)}</span>
        </p>
        <p class="line__meta">
          <a href={entryAddress(ask.entryId)}>{titleIn(ask.titles, locale) || ask.code}</a> ·{' '}
          {ask.by ?? t('faqdesk-somebody')}
          {ask.decidedAt === null ? null : (
            <>
              {' · '}
              <When at={ask.decidedAt} text={times.brief(ask.decidedAt)} />
            </>
          )}
        </p>
      </div>
      <Form action={`${FAQ}/asks/${ask.id}/undecide`} csrf={csrf}>
        <button class="button" type="submit">
          <Icon name="undo-2" />
          {t('faqdesk-undo')}
          <span class="spoken">: {ask.text}</span>
        </button>
      </Form>
    </li>
  );
}

export function AsksBody({ waiting, total, decided, viewer, csrf }: AsksProps): VNode {
  const t = useWords();
  return (
    <>
      <div class="courses__bar">
        <FaqTabs tab="asks" />
      </div>
      {waiting.length === 0 ? (
        <Empty icon="check" title={t('faqdesk-asks-none')} text={t('faqdesk-asks-none-text')} />
      ) : (
        <>
          <p class="reminders__note">{t('faqdesk-asks-hint', { count: total })}</p>
          <ul class="faq-asks">
            {waiting.map((each) => (
              <Waiting key={each.ask.id} waiting={each} viewer={viewer} csrf={csrf} />
            ))}
          </ul>
        </>
      )}
      {decided.length === 0 ? null : (
        <section class="guides__part faq-decided" aria-labelledby="decided">
          <h2 class="block__title" id="decided">
            {t('faqdesk-asks-decided')}
          </h2>
          <ul class="lines">
            {decided.map((ask) => (
              <DecidedLine key={ask.id} ask={ask} csrf={csrf} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
