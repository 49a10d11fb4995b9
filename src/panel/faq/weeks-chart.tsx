/** What became of the offers, week by week. */
import type { VNode } from 'preact';
import { type FaqWeek, netOf } from '../../domain/faq/figures.ts';
import { useView } from '../../web/view.ts';
import { type ChartPart, ColumnChart } from '../plain/column-chart.tsx';

/** From the floor up. Together they are what was offered. */
const PARTS = [
  ['net', 'done'],
  ['missed', 'late'],
  ['asked', 'heat-4'],
  ['lapsed', 'heat-2'],
  ['open', 'heat-1'],
] as const satisfies ReadonlyArray<readonly [string, ChartPart<string>['tone']]>;

const BESIDES = ['questions', 'offered'] as const;

export function WeeksChart({ weeks }: { readonly weeks: readonly FaqWeek[] }): VNode {
  const { t, locale } = useView();
  const isAnyOpen = weeks.some(({ counts }) => counts.open > 0);
  return (
    <ColumnChart
      label={t('faqdesk-by-week')}
      span={t('faqdesk-week')}
      parts={PARTS.filter(([name]) => name !== 'open' || isAnyOpen).map(([name, tone]) => ({
        name,
        label: t(`faqdesk-figure-${name}`),
        tone,
      }))}
      besides={BESIDES.map((name) => ({ name, label: t(`faqdesk-figure-${name}`) }))}
      columns={weeks.map(({ day, counts, questions }) => ({
        day,
        counts: { ...counts, net: netOf(counts), questions },
      }))}
      says={(day, { counts }) =>
        t('faqdesk-week-says', {
          day,
          offered: counts.offered.toLocaleString(locale),
          net: counts.net.toLocaleString(locale),
        })
      }
    />
  );
}
