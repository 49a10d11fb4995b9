/** Views day by day as a drawing, by how people came; the table below says the same in numbers. */
import type { VNode } from 'preact';
import type { GuideWay } from '../../db/schema/guides.ts';
import type { DayOfViews } from '../../domain/guides/views-by-day.ts';
import { useView, useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';

/** Ways that are alike are drawn as one. */
export const WAY_GROUPS = {
  browse: ['topic', 'next', 'favourite'],
  search: ['search', 'faq'],
  link: ['link', 'module'],
  share: ['inline'],
} as const satisfies Record<string, readonly GuideWay[]>;

type Group = keyof typeof WAY_GROUPS;
const GROUPS = Object.keys(WAY_GROUPS) as Group[];

const HEIGHT = 140;
const GAP_SHARE = 0.2;
/** Dates under the bars. */
const LABELS = 6;

type Counted = Readonly<Record<Group, number>>;

function countedOf({ byWay }: DayOfViews): Counted {
  return Object.fromEntries(
    GROUPS.map((group) => [
      group,
      WAY_GROUPS[group].reduce((sum, way) => sum + (byWay[way as GuideWay] ?? 0), 0),
    ]),
  ) as Counted;
}

const total = (counted: Counted): number => GROUPS.reduce((sum, group) => sum + counted[group], 0);

function Bar({ counted, place, width, most }: BarProps): VNode {
  let top = HEIGHT;
  return (
    <>
      {GROUPS.map((group) => {
        const height = (counted[group] / most) * HEIGHT;
        top -= height;
        return height === 0 ? null : (
          <rect
            key={group}
            class={`views__bar views__bar--${group}`}
            x={`${place}%`}
            y={top}
            width={`${width}%`}
            height={height}
          />
        );
      })}
    </>
  );
}

interface BarProps {
  readonly counted: Counted;
  /** Percent of the width. */
  readonly place: number;
  readonly width: number;
  /** The views that reach to the top. */
  readonly most: number;
}

function Legend({ sums }: { readonly sums: Counted }): VNode {
  const { t, locale } = useView();
  return (
    <ul class="views__legend">
      {GROUPS.map((group) => (
        <li key={group}>
          <span class={`views__key views__key--${group}`} aria-hidden="true" />
          {t(`catalogue-way-${group}`)} <strong>{sums[group].toLocaleString(locale)}</strong>
        </li>
      ))}
    </ul>
  );
}

function Table({ days }: { readonly days: readonly { at: number; counted: Counted }[] }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const seen = days.filter(({ counted }) => total(counted) > 0).reverse();
  return (
    <details class="views__table">
      <summary class="button button--plain">{t('catalogue-views-table')}</summary>
      <div class="scroll">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('catalogue-day')}</th>
              {GROUPS.map((group) => (
                <th scope="col" class="num" key={group}>
                  {t(`catalogue-way-${group}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {seen.map(({ at, counted }) => (
              <tr key={at}>
                <th scope="row">{times.date(at)}</th>
                {GROUPS.map((group) => (
                  <td class={counted[group] ? 'num' : 'num few'} key={group}>
                    {counted[group].toLocaleString(locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function ViewsChart({ views }: { readonly views: readonly DayOfViews[] }): VNode {
  const t = useWords();
  const times = useTimes();
  const days = views.map((day) => ({ at: Date.parse(`${day.day}T12:00:00Z`), counted: countedOf(day) }));
  const sums = days.reduce<Counted>(
    (sum, { counted }) =>
      Object.fromEntries(GROUPS.map((group) => [group, sum[group] + counted[group]])) as Counted,
    { browse: 0, search: 0, link: 0, share: 0 },
  );
  const most = Math.max(1, ...days.map(({ counted }) => total(counted)));
  if (total(sums) === 0) return <p class="block__hint">{t('catalogue-no-views')}</p>;
  const slot = 100 / days.length;
  const every = Math.max(1, Math.ceil(days.length / LABELS));
  return (
    <figure class="views">
      <Legend sums={sums} />
      <svg class="views__drawing" height={HEIGHT + 22} role="img" aria-label={t('catalogue-views-chart')}>
        <line class="views__floor" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {days.map(({ at, counted }, index) => (
          <g key={at}>
            <title>{`${times.date(at)}: ${total(counted)}`}</title>
            <Bar
              counted={counted}
              place={index * slot + (slot * GAP_SHARE) / 2}
              width={slot * (1 - GAP_SHARE)}
              most={most}
            />
            {index % every === 0 ? (
              <text class="views__date" x={`${index * slot}%`} y={HEIGHT + 17}>
                {times.date(at)}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <Table days={days} />
    </figure>
  );
}
