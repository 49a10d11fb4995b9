/** What became of the offers week by week, as a drawing; the table below says the same in numbers. */
import type { VNode } from 'preact';
import { type FaqCounts, type FaqWeek, netOf } from '../../domain/faq/figures.ts';
import { useView } from '../../web/view.ts';
import { useTimes } from '../times.tsx';

/** From the floor up. Together they are what was offered. */
const PARTS = ['net', 'missed', 'asked', 'lapsed', 'open'] as const;
type Part = (typeof PARTS)[number];

const HEIGHT = 160;
const GAP_SHARE = 0.24;
/** Dates under the bars. */
const LABELS = 6;

const partOf = (counts: FaqCounts, part: Part): number => (part === 'net' ? netOf(counts) : counts[part]);

/** The moment by which a day is named: its noon, which is the same day in every zone nearby. */
const noonOf = (day: string): number => Date.parse(`${day}T07:00:00Z`);

interface BarProps {
  readonly counts: FaqCounts;
  /** Percent of the width. */
  readonly place: number;
  readonly width: number;
  /** The offers that reach to the top. */
  readonly most: number;
}

function Bar({ counts, place, width, most }: BarProps): VNode {
  let top = HEIGHT;
  return (
    <>
      {PARTS.map((part) => {
        const height = (partOf(counts, part) / most) * HEIGHT;
        top -= height;
        return height === 0 ? null : (
          <rect
            key={part}
            class={`weeks__bar weeks__bar--${part}`}
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

/** What is still being read has a place while there is any. */
const partsOf = (weeks: readonly FaqWeek[]): readonly Part[] =>
  PARTS.filter((part) => part !== 'open' || weeks.some(({ counts }) => counts.open > 0));

function Legend({ weeks }: { readonly weeks: readonly FaqWeek[] }): VNode {
  const { t, locale } = useView();
  return (
    <ul class="views__legend">
      {partsOf(weeks).map((part) => (
        <li key={part}>
          <span class={`views__key weeks__key--${part}`} aria-hidden="true" />
          {t(`faqdesk-figure-${part}`)}{' '}
          <strong>
            {weeks.reduce((sum, { counts }) => sum + partOf(counts, part), 0).toLocaleString(locale)}
          </strong>
        </li>
      ))}
    </ul>
  );
}

function Table({ weeks }: { readonly weeks: readonly FaqWeek[] }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const columns = ['questions', 'offered', ...partsOf(weeks)] as const;
  return (
    <details class="views__table">
      <summary class="button button--plain">{t('catalogue-views-table')}</summary>
      <div class="scroll">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t('faqdesk-week')}</th>
              {columns.map((name) => (
                <th scope="col" class="num" key={name}>
                  {t(`faqdesk-figure-${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ day, counts, questions }) => (
              <tr key={day}>
                <th scope="row">{times.date(noonOf(day))}</th>
                {columns.map((name) => {
                  const count =
                    name === 'questions'
                      ? questions
                      : name === 'offered'
                        ? counts.offered
                        : partOf(counts, name);
                  return (
                    <td class={count === 0 ? 'num few' : 'num'} key={name}>
                      {count.toLocaleString(locale)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function WeeksChart({ weeks }: { readonly weeks: readonly FaqWeek[] }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const most = Math.max(1, ...weeks.map(({ counts }) => counts.offered));
  const slot = 100 / weeks.length;
  const every = Math.max(1, Math.ceil(weeks.length / LABELS));
  return (
    <figure class="views">
      <Legend weeks={weeks} />
      <svg class="views__drawing" height={HEIGHT + 22} role="img" aria-label={t('faqdesk-by-week')}>
        <line class="views__floor" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
        {weeks.map(({ day, counts }, index) => (
          <g key={day}>
            <title>
              {t('faqdesk-week-says', {
                day: times.date(noonOf(day)),
                offered: counts.offered.toLocaleString(locale),
                net: netOf(counts).toLocaleString(locale),
              })}
            </title>
            <Bar
              counts={counts}
              place={index * slot + (slot * GAP_SHARE) / 2}
              width={slot * (1 - GAP_SHARE)}
              most={most}
            />
            {index % every === 0 ? (
              <text class="views__date" x={`${index * slot}%`} y={HEIGHT + 17}>
                {times.date(noonOf(day))}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <Table weeks={weeks} />
    </figure>
  );
}
