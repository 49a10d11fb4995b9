/** The figures of the FAQ as CSV, as the page shows them. */
import { csvDecimal, csvText } from '../../domain/csv.ts';
import { type FaqCounts, type FaqFigures, type FaqTopic, shareOf } from '../../domain/faq/figures.ts';
import { isLocale, LOCALE_NAMES } from '../../i18n/locale.ts';
import type { View } from '../../web/view.ts';
import { countColumns, countOf, type TopicName } from './figures-page.tsx';

export const FIGURE_FILES = ['topics', 'languages', 'weeks'] as const;

type Cell = string | number;

export function figuresFile(
  figures: FaqFigures,
  by: (typeof FIGURE_FILES)[number],
  nameOf: (topic: FaqTopic) => TopicName,
  { t, locale }: Pick<View, 't' | 'locale'>,
): string {
  const percent = (share: number | undefined) =>
    share === undefined ? '' : csvDecimal(share * 100, locale, 1);
  const columns = countColumns(figures);
  const cells = (counts: FaqCounts): Cell[] => [
    ...columns.map((name) => countOf(counts, name)),
    percent(shareOf(counts)),
  ];
  const heads = [...columns.map((name) => t(`faqdesk-figure-${name}`)), t('faqdesk-share-percent')];
  const table = {
    topics: (): Cell[][] => [
      [t('faqdesk-topic'), ...heads],
      ...figures.byTopic.map(({ topic, counts }) => [
        nameOf(topic)?.name ?? t('faqdesk-topic-gone'),
        ...cells(counts),
      ]),
    ],
    languages: (): Cell[][] => [
      [t('faqdesk-language'), ...heads],
      ...figures.byLocale.map(({ locale: each, counts }) => [
        isLocale(each) ? LOCALE_NAMES[each] : each,
        ...cells(counts),
      ]),
    ],
    weeks: (): Cell[][] => [
      [t('faqdesk-week'), t('faqdesk-questions'), ...heads],
      ...figures.byWeek.map(({ day, counts, questions }) => [day, questions, ...cells(counts)]),
    ],
  }[by]();
  return csvText(table, locale);
}
