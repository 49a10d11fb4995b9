/**
 * What was counted over time as columns, each of parts that stand one on the other. The table below says the same in
 * numbers, for those who cannot see the drawing or want to know exactly.
 */
import type { VNode } from 'preact';
import { useView } from '../../web/view.ts';
import { useTimes } from '../times.tsx';

const HEIGHT = 160;
/** Below the floor, for the dates. */
const FOOT = 22;
const GAP_SHARE = 0.22;
/** More dates than these would touch on a phone. */
const MOST_DATES = 6;

/** What a table's column counts. */
export interface ChartCount<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

export interface ChartPart<Name extends string> extends ChartCount<Name> {
  /** The part's colour, by its token. */
  readonly tone: 'done' | 'late' | 'heat-1' | 'heat-2' | 'heat-3' | 'heat-4' | 'heat-5';
}

export interface ChartColumn<Name extends string> {
  /** The day that it begins with, such as `2026-11-16`. */
  readonly day: string;
  readonly counts: Readonly<Record<Name, number>>;
}

export interface ColumnChartProps<Name extends string> {
  /** What is counted. */
  readonly label: string;
  /** From the floor up. */
  readonly parts: readonly ChartPart<Name>[];
  /** Oldest first, those without anything among them. */
  readonly columns: readonly ChartColumn<Name>[];
  /** What a column says to somebody who points at it. */
  readonly says: (date: string, column: ChartColumn<Name>) => string;
  /** What a column stands for, over the first column of the table. */
  readonly span: string;
  /** What the table counts besides the parts, before them. */
  readonly besides?: readonly ChartCount<Name>[];
}

/** The moment by which a day is named: noon of the institute, so that no zone nearby names another. */
const noonOf = (day: string): number => Date.parse(`${day}T07:00:00Z`);

function Stack<Name extends string>(props: {
  readonly parts: readonly ChartPart<Name>[];
  readonly column: ChartColumn<Name>;
  /** Percent of the width. */
  readonly place: number;
  readonly width: number;
  /** The count that reaches to the top. */
  readonly most: number;
}): VNode {
  const { parts, column, place, width, most } = props;
  let top = HEIGHT;
  return (
    <>
      {parts.map(({ name, tone }) => {
        const height = (column.counts[name] / most) * HEIGHT;
        top -= height;
        return height === 0 ? null : (
          <rect
            key={name}
            class={`chart__bar chart__tone--${tone}`}
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

function Legend<Name extends string>(props: Pick<ColumnChartProps<Name>, 'parts' | 'columns'>): VNode {
  const { parts, columns } = props;
  const { locale } = useView();
  return (
    <ul class="chart__legend">
      {parts.map(({ name, label, tone }) => (
        <li key={name}>
          <span class={`chart__key chart__tone--${tone}`} aria-hidden="true" />
          {label}{' '}
          <strong>{columns.reduce((sum, { counts }) => sum + counts[name], 0).toLocaleString(locale)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** The newest first; where nothing was counted there is nothing to read. */
function Table<Name extends string>(props: ColumnChartProps<Name>): VNode {
  const { label, parts, columns, span, besides = [] } = props;
  const { t, locale } = useView();
  const times = useTimes();
  const counted = [...besides, ...parts];
  const rows = columns.filter(({ counts }) => counted.some(({ name }) => counts[name] > 0)).reverse();
  return (
    <details class="chart__table">
      <summary class="button button--plain">{t('admin-chart-table')}</summary>
      <section class="scroll" tabindex={0} aria-label={`${label}: ${t('admin-chart-table')}`}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{span}</th>
              {counted.map(({ name, label: words }) => (
                <th scope="col" class="num" key={name}>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ day, counts }) => (
              <tr key={day}>
                <th scope="row">{times.date(noonOf(day))}</th>
                {counted.map(({ name }) => (
                  <td class={counts[name] === 0 ? 'num few' : 'num'} key={name}>
                    {counts[name].toLocaleString(locale)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

export function ColumnChart<Name extends string>(props: ColumnChartProps<Name>): VNode {
  const { label, parts, columns, says } = props;
  const times = useTimes();
  const heightOf = ({ counts }: ChartColumn<Name>) => parts.reduce((sum, { name }) => sum + counts[name], 0);
  const most = Math.max(1, ...columns.map(heightOf));
  const slot = 100 / columns.length;
  const every = Math.max(1, Math.ceil(columns.length / MOST_DATES));
  return (
    <figure class="chart">
      <Legend parts={parts} columns={columns} />
      <svg class="chart__drawing" height={HEIGHT + FOOT} role="img" aria-label={label}>
        <line class="chart__floor" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {columns.map((column, index) => {
          const date = times.date(noonOf(column.day));
          return (
            <g key={column.day}>
              <title>{says(date, column)}</title>
              <Stack
                parts={parts}
                column={column}
                place={index * slot + (slot * GAP_SHARE) / 2}
                width={slot * (1 - GAP_SHARE)}
                most={most}
              />
              {index % every === 0 ? (
                <text class="chart__date" x={`${index * slot}%`} y={HEIGHT + 17}>
                  {date}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
      <Table {...props} />
    </figure>
  );
}
