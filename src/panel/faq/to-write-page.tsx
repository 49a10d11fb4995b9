/** Topics to write: how many asked, and how they put it. */
import type { VNode } from 'preact';
import type { TopicToWrite, ToWrite } from '../../domain/faq/to-write.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Form } from '../plain/fields.tsx';
import { entryAddress, FAQ } from './addresses.ts';
import { FaqTabs } from './frame.tsx';

export interface ToWriteProps {
  readonly toWrite: ToWrite;
  readonly csrf: string;
}

function TicketFields({ topic }: { readonly topic: TopicToWrite }): VNode {
  return (
    <>
      {topic.samples.map(({ ticketId }) => (
        <input key={ticketId} type="hidden" name="ticket" value={ticketId} />
      ))}
    </>
  );
}

function Topic({ topic, csrf }: { readonly topic: TopicToWrite; readonly csrf: string }): VNode {
  const { t, locale } = useView();
  const [first, ...others] = topic.samples.filter(({ text }) => text !== '');
  const name = first?.text ?? topic.stems.join(', ');
  return (
    <li class="faq-topic">
      <p class="faq-topic__count">
        {topic.count.toLocaleString(locale)}
        <span>{t('faqdesk-topic-asked', { count: topic.count })}</span>
      </p>
      <div class="faq-topic__samples">
        <p class="faq-topic__first" lang={first?.locale}>
          {name}
        </p>
        <ul>
          {others.map(({ ticketId, text, locale: spoken }) => (
            <li key={ticketId} lang={spoken}>
              {text}
            </li>
          ))}
        </ul>
      </div>
      <div class="faq-topic__do">
        {topic.entryId === undefined ? (
          <Form action={`${FAQ}/to-write/entry`} csrf={csrf}>
            <TicketFields topic={topic} />
            <button class="button button--main" type="submit">
              <Icon name="pencil" />
              {t('faqdesk-topic-write')}
              <span class="spoken">: {name}</span>
            </button>
          </Form>
        ) : (
          <a class="button" href={entryAddress(topic.entryId)}>
            <Icon name="pencil" />
            {t('faqdesk-topic-begun')}
            <span class="spoken">: {name}</span>
          </a>
        )}
        <Form action={`${FAQ}/to-write/aside`} csrf={csrf}>
          <TicketFields topic={topic} />
          <input type="hidden" name="stems" value={topic.stems.join(' ')} />
          <button class="button button--plain" type="submit">
            <Icon name="x" />
            {t('faqdesk-topic-aside')}
            <span class="spoken">: {name}</span>
          </button>
        </Form>
      </div>
    </li>
  );
}

function Aside({ toWrite: { aside }, csrf }: ToWriteProps): VNode | null {
  const t = useWords();
  if (aside.length === 0) return null;
  return (
    <details class="faq-topics__aside">
      <summary class="button button--plain">{t('faqdesk-topics-aside', { count: aside.length })}</summary>
      <ul class="lines">
        {aside.map(({ stems, sample, count }) => (
          <li class="line line--plain" key={stems.join(' ')}>
            <div class="line__main">
              <p class="line__name">{sample}</p>
              <p class="line__meta">{t('faqdesk-topic-times', { count })}</p>
            </div>
            <Form action={`${FAQ}/to-write/back`} csrf={csrf}>
              <input type="hidden" name="stems" value={stems.join(' ')} />
              <button class="button" type="submit">
                <Icon name="undo-2" />
                {t('faqdesk-topic-back')}
                <span class="spoken">: {sample}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ToWriteBody({ toWrite, csrf }: ToWriteProps): VNode {
  const { t, locale } = useView();
  const { topics, questions, isCut } = toWrite;
  return (
    <>
      <div class="courses__bar">
        <FaqTabs tab="toWrite" />
      </div>
      {topics.length === 0 ? (
        <Empty icon="check" title={t('faqdesk-topics-none')} text={t('faqdesk-topics-none-text')} />
      ) : (
        <>
          <p class="reminders__note">
            {t(isCut ? 'faqdesk-topics-cut' : 'faqdesk-topics-of', {
              questions: questions.toLocaleString(locale),
            })}
          </p>
          <ol class="faq-topics">
            {topics.map((topic) => (
              <Topic key={topic.stems.join(' ')} topic={topic} csrf={csrf} />
            ))}
          </ol>
        </>
      )}
      <Aside toWrite={toWrite} csrf={csrf} />
    </>
  );
}
