/** Topics of guides: their order and their names. */
import type { VNode } from 'preact';
import { z } from 'zod';
import type { Titles } from '../../db/schema/learning.ts';
import { oneLine } from '../../domain/courses/limits.ts';
import { missingTitles, titleIn } from '../../domain/courses/titles.ts';
import type { Guide, Topic } from '../../domain/guides/catalogue.ts';
import { LONGEST_TITLE } from '../../domain/guides/check-guide.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { readAs } from '../courses/shared-fields.tsx';
import { Block } from '../plain/block.tsx';
import { TextField } from '../plain/fields.tsx';
import { OrderForm, OrderItem } from '../plain/order.tsx';
import { type FormState, freshForm } from '../plain/read-form.ts';
import { GUIDES } from './addresses.ts';
import { GuideTabs } from './frame.tsx';
import { titleField } from './guide-form.ts';

const Title = readAs((text) => oneLine(text, LONGEST_TITLE), 'catalogue-error-title-long');

/** A topic's names as they were sent. */
export const topicSchema: z.ZodType<Titles> = z
  .object({ 'title-uz': Title, 'title-uz-Cyrl': Title, 'title-ru': Title, 'title-en': Title })
  .transform((given, context) => {
    const titles: Titles = {};
    for (const locale of LOCALES) {
      const title = given[titleField(locale)];
      if (title) titles[locale] = title;
    }
    if (Object.keys(titles).length === 0) {
      context.addIssue({ code: 'custom', path: ['title-uz'], message: 'catalogue-error-title-none' });
    }
    return titles;
  });

export function topicForm(topic: Topic): FormState {
  return freshForm(Object.fromEntries(LOCALES.map((each) => [titleField(each), topic.titles[each] ?? ''])));
}

export function TopicFields({ form }: { readonly form: FormState }): VNode {
  const t = useWords();
  return (
    <Block title={t('catalogue-topic-name')} hint={t('catalogue-topic-name-hint')}>
      <div class="form">
        {LOCALES.map((locale) => (
          <TextField
            key={locale}
            name={titleField(locale)}
            label={LOCALE_NAMES[locale]}
            lang={locale}
            form={form}
            maxLength={LONGEST_TITLE}
          />
        ))}
      </div>
    </Block>
  );
}

export interface TopicsProps {
  readonly topics: readonly Topic[];
  /** Those not archived. */
  readonly guides: readonly Guide[];
  readonly csrf: string;
}

function TopicName({ topic }: { readonly topic: Topic }): VNode {
  const { t, locale } = useView();
  const missing = missingTitles(topic.titles).length;
  return (
    <p class="line__name">
      <a class="order__link" href={`${GUIDES}/topics/${topic.id}`}>
        {titleIn(topic.titles, locale)}
      </a>
      {missing > 0 ? (
        <span class="tag tag--due">
          <Icon name="languages" size="small" />
          {t('catalogue-missing', { count: missing })}
        </span>
      ) : null}
    </p>
  );
}

export function TopicsBody({ topics, guides, csrf }: TopicsProps): VNode {
  const { t, locale } = useView();
  const inUse = topics.filter(({ archivedAt }) => archivedAt === null);
  const archived = topics.filter(({ archivedAt }) => archivedAt !== null);
  const countOf = (topic: Topic) => guides.filter(({ topicId }) => topicId === topic.id).length;
  return (
    <>
      <GuideTabs tab="topics" />
      {inUse.length === 0 ? (
        <Empty icon="layers" title={t('catalogue-empty')} text={t('catalogue-empty-text')} />
      ) : (
        <OrderForm action={`${GUIDES}/topics/order`} csrf={csrf}>
          {inUse.map((topic, index) => (
            <OrderItem
              key={topic.id}
              id={topic.id}
              title={titleIn(topic.titles, locale)}
              index={index}
              count={inUse.length}
              end={t('catalogue-guides-count', { count: countOf(topic) })}
            >
              <TopicName topic={topic} />
            </OrderItem>
          ))}
        </OrderForm>
      )}
      {archived.length > 0 ? (
        <details class="courses__archived">
          <summary class="button button--plain">
            <Icon name="archive" />
            {t('catalogue-topics-archived', { count: archived.length })}
          </summary>
          <ul class="lines">
            {archived.map((topic) => (
              <li class="line line--plain line--off" key={topic.id}>
                <div class="line__main">
                  <TopicName topic={topic} />
                </div>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
