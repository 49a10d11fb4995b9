/** Views day by day, by how people came. */
import type { VNode } from 'preact';
import type { GuideWay } from '../../db/schema/guides.ts';
import type { DayOfViews } from '../../domain/guides/views-by-day.ts';
import { useView } from '../../web/view.ts';
import { type ChartPart, ColumnChart } from '../plain/column-chart.tsx';

interface WayGroup {
  readonly name: string;
  readonly ways: readonly GuideWay[];
  readonly tone: ChartPart<string>['tone'];
}

/** Ways that are alike are drawn as one. From the floor up. */
const WAY_GROUPS = [
  { name: 'browse', ways: ['topic', 'next', 'favourite'], tone: 'heat-5' },
  { name: 'search', ways: ['search', 'faq'], tone: 'heat-4' },
  { name: 'link', ways: ['link', 'module'], tone: 'heat-3' },
  { name: 'share', ways: ['inline'], tone: 'heat-2' },
] as const satisfies readonly WayGroup[];

type Group = (typeof WAY_GROUPS)[number]['name'];

function countsOf({ byWay }: DayOfViews): Record<Group, number> {
  const sumOf = (ways: readonly GuideWay[]) => ways.reduce((sum, way) => sum + (byWay[way] ?? 0), 0);
  return Object.fromEntries(WAY_GROUPS.map(({ name, ways }) => [name, sumOf(ways)])) as Record<Group, number>;
}

export function ViewsChart({ views }: { readonly views: readonly DayOfViews[] }): VNode {
  const { t, locale } = useView();
  const total = (counts: Readonly<Record<Group, number>>) =>
    WAY_GROUPS.reduce((sum, { name }) => sum + counts[name], 0);
  const columns = views.map((day) => ({ day: day.day, counts: countsOf(day) }));
  if (columns.every(({ counts }) => total(counts) === 0))
    return <p class="block__hint">{t('catalogue-no-views')}</p>;
  return (
    <ColumnChart
      label={t('catalogue-views-chart')}
      span={t('catalogue-day')}
      parts={WAY_GROUPS.map(({ name, tone }) => ({ name, label: t(`catalogue-way-${name}`), tone }))}
      columns={columns}
      says={(date, { counts }) => `${date}: ${total(counts).toLocaleString(locale)}`}
    />
  );
}
