/** What the FAQ brings: the whole, week by week, and by topic and language. */
import type { ComponentChildren, VNode } from 'preact';
import { type FaqCounts, type FaqFigures, type FaqTopic, netOf, shareOf } from '../../domain/faq/figures.ts';
import { isLocale, LOCALE_NAMES, type Locale } from '../../i18n/locale.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { type Period, Periods } from '../plain/periods.tsx';
import { FAQ } from './addresses.ts';
import { FaqTabs } from './frame.tsx';
import { WeeksChart } from './weeks-chart.tsx';

/** Undefined for what has been removed since. */
export type TopicName = { readonly name: string; readonly href: string } | undefined;

export interface FiguresProps {
  readonly days: Period;
  readonly figures: FaqFigures;
  readonly nameOf: (topic: FaqTopic) => TopicName;
}

const COLUMNS = ['offered', 'solved', 'missed', 'net', 'asked', 'lapsed', 'open'] as const;
type CountColumn = (typeof COLUMNS)[number];

/** The columns of every table, and of the files. What is still being read has one while there is any. */
export const countColumns = ({ total }: FaqFigures): readonly CountColumn[] =>
  COLUMNS.filter((name) => name !== 'open' || total.open > 0);

export const countOf = (counts: FaqCounts, name: CountColumn): number =>
  name === 'net' ? netOf(counts) : counts[name];

export const percent = (share: number | undefined, locale: Locale): string =>
  share === undefined ? '–' : share.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });

/** The one number that matters, and what it is made of. */
function Whole({ figures }: Pick<FiguresProps, 'figures'>): VNode {
  const { t, locale } = useView();
  const { total, questions } = figures;
  const number = (count: number) => count.toLocaleString(locale);
  const shown = [
    ['questions', number(questions)],
    ['offered', number(total.offered)],
    ['solved', number(total.solved)],
    ['missed', number(total.missed)],
    ['net', number(netOf(total))],
    ['asked', number(total.asked)],
    ['lapsed', number(total.lapsed)],
    ['share', percent(shareOf(total), locale)],
  ] as const;
  return (
    <>
      <p class="faq-whole">
        {t('faqdesk-whole', {
          net: number(netOf(total)),
          questions: number(questions),
          share: percent(questions === 0 ? undefined : netOf(total) / questions, locale),
        })}
      </p>
      <dl class="figures">
        {shown.map(([name, value]) => (
          <div class={name === 'net' ? 'figure faq-figure--net' : 'figure'} key={name}>
            <dt>{t(`faqdesk-figure-${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface Row {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly counts: FaqCounts;
}

interface CountTableProps extends Pick<FiguresProps, 'figures'> {
  readonly title: string;
  /** What stands in the first column. */
  readonly first: string;
  readonly rows: readonly Row[];
}

function CountTable({ figures, title, first, rows }: CountTableProps): VNode {
  const { t, locale } = useView();
  const columns = countColumns(figures);
  return (
    <section class="scroll" tabindex={0} aria-label={`${title}: ${t('admin-chart-table')}`}>
      <table class="table guides__table faq-counts">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map((name) => (
              <th scope="col" class="num" key={name}>
                {t(`faqdesk-figure-${name}`)}
              </th>
            ))}
            <th scope="col" class="num">
              {t('faqdesk-figure-share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, counts }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {columns.map((name) => {
                const count = countOf(counts, name);
                return (
                  <td class={count === 0 ? 'num few' : 'num'} key={name}>
                    {count === 0 ? '–' : count.toLocaleString(locale)}
                  </td>
                );
              })}
              <td class="num">{percent(shareOf(counts), locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Part(props: {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly children: ComponentChildren;
}): VNode {
  const t = useWords();
  return (
    <section class="guides__part" aria-labelledby={props.id}>
      <div class="faq-part__head">
        <h2 class="block__title" id={props.id}>
          {props.title}
        </h2>
        <a class="button button--plain" href={props.file} download>
          <Icon name="download" />
          CSV
          <span class="spoken">: {t('faqdesk-file', { what: props.title })}</span>
        </a>
      </div>
      {props.children}
    </section>
  );
}

function Topics({ figures, nameOf }: Omit<FiguresProps, 'days'>): VNode {
  const t = useWords();
  const rows = figures.byTopic.map(({ topic, counts }): Row => {
    const named = nameOf(topic);
    return {
      key: topic.kind === 'gone' ? 'gone' : `${topic.kind}-${topic.id}`,
      head: named ? (
        <a class="reminders__link" href={named.href}>
          {topic.kind === 'guide' ? (
            <>
              <Icon name="clapperboard" size="small" label={t('catalogue-guide')} />{' '}
            </>
          ) : null}
          {named.name}
        </a>
      ) : (
        t('faqdesk-topic-gone')
      ),
      counts,
    };
  });
  return (
    <CountTable figures={figures} title={t('faqdesk-by-topic')} first={t('faqdesk-topic')} rows={rows} />
  );
}

function Languages({ figures }: Pick<FiguresProps, 'figures'>): VNode {
  const t = useWords();
  const rows = figures.byLocale.map(
    ({ locale, counts }): Row => ({
      key: locale,
      head: isLocale(locale) ? LOCALE_NAMES[locale] : locale,
      counts,
    }),
  );
  return (
    <CountTable
      figures={figures}
      title={t('faqdesk-by-language')}
      first={t('faqdesk-language')}
      rows={rows}
    />
  );
}

export function FiguresBody({ days, figures, nameOf }: FiguresProps): VNode {
  const t = useWords();
  const file = (by: string) => `${FAQ}/figures/${by}.csv?days=${days}`;
  return (
    <>
      <div class="courses__bar">
        <FaqTabs tab="figures" />
        <Periods page={`${FAQ}/figures`} days={days} />
      </div>
      {figures.total.offered === 0 ? (
        <Empty icon="chart-column" title={t('faqdesk-no-figures')} text={t('faqdesk-no-figures-text')} />
      ) : (
        <>
          <section class="guides__part" aria-label={t('entries-tab-figures')}>
            <Whole figures={figures} />
          </section>
          <Part id="by-week" title={t('faqdesk-by-week')} file={file('weeks')}>
            <WeeksChart weeks={figures.byWeek} />
          </Part>
          <Part id="by-topic" title={t('faqdesk-by-topic')} file={file('topics')}>
            <Topics figures={figures} nameOf={nameOf} />
          </Part>
          <Part id="by-language" title={t('faqdesk-by-language')} file={file('languages')}>
            <Languages figures={figures} />
          </Part>
        </>
      )}
    </>
  );
}
