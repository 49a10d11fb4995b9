/** How the whole catalogue is used: views over time, each guide's figures, and what was looked for in vain. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { type GuideFigures, type MissedSearch, NO_FIGURES } from '../../domain/guides/figures.ts';
import type { DayOfViews } from '../../domain/guides/views-by-day.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { type Period, Periods } from '../plain/periods.tsx';
import { useTimes } from '../times.tsx';
import { GUIDES, guideAddress } from './addresses.ts';
import { FigureList, type Shown } from './figure-list.tsx';
import { GuideTabs } from './frame.tsx';
import { ViewsChart } from './views-chart.tsx';

export interface FiguresProps {
  readonly days: Period;
  /** Those not archived. */
  readonly guides: readonly Guide[];
  readonly figures: ReadonlyMap<number, GuideFigures>;
  readonly views: readonly DayOfViews[];
  readonly missed: readonly MissedSearch[];
  readonly searches: { readonly searches: number; readonly missed: number };
}

function sumOf(figures: Iterable<GuideFigures>): Shown {
  const sum = { views: 0, helped: 0, notHelped: 0, favourites: 0, tickets: 0 };
  for (const each of figures) {
    for (const name of Object.keys(sum) as (keyof typeof sum)[]) sum[name] += each[name];
  }
  return sum;
}

const COLUMNS = ['views', 'viewers', 'helped', 'notHelped', 'favourites', 'tickets'] as const;

function Table({ guides, figures }: Pick<FiguresProps, 'guides' | 'figures'>): VNode {
  const { t, locale } = useView();
  const lines = guides
    .map((guide) => ({ guide, own: figures.get(guide.id) ?? NO_FIGURES }))
    .sort((a, b) => b.own.views - a.own.views);
  return (
    <div class="scroll">
      <table class="table guides__table">
        <thead>
          <tr>
            <th scope="col">{t('catalogue-guide')}</th>
            {COLUMNS.map((name) => (
              <th scope="col" class="num" key={name}>
                {t(`catalogue-figure-${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ guide, own }) => (
            <tr key={guide.id}>
              <th scope="row">
                <a class="reminders__link" href={guideAddress(guide.id)}>
                  {titleIn(guide.titles, locale)}
                </a>
              </th>
              {COLUMNS.map((name) => (
                <td class={own[name] === 0 ? 'num few' : 'num'} key={name}>
                  {own[name] === 0 ? '–' : own[name].toLocaleString(locale)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Missed({ missed, searches }: Pick<FiguresProps, 'missed' | 'searches'>): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  return (
    <section class="guides__part" aria-labelledby="missed">
      <h2 class="block__title" id="missed">
        {t('catalogue-missed')}
      </h2>
      <p class="reminders__note">
        {t('catalogue-missed-of', {
          missed: searches.missed.toLocaleString(locale),
          searches: searches.searches.toLocaleString(locale),
        })}
      </p>
      {missed.length === 0 ? null : (
        <ul class="lines">
          {missed.map(({ words, times: often, at }) => (
            <li class="line line--plain" key={words}>
              <div class="line__main">
                <p class="line__name">«{words}»</p>
                <p class="line__meta">
                  {t('catalogue-missed-times', { count: often })} · {times.brief(at)}
                </p>
              </div>
              <a class="button" href={`${GUIDES}/new?words=${encodeURIComponent(words)}`}>
                <Icon name="plus" />
                {t('catalogue-make')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function FiguresBody(props: FiguresProps): VNode {
  const t = useWords();
  const { days, guides, figures, views, missed, searches } = props;
  return (
    <>
      <div class="courses__bar">
        <GuideTabs tab="figures" />
        <Periods page={`${GUIDES}/figures`} days={days} />
      </div>
      <section class="guides__part" aria-label={t('catalogue-views-chart')}>
        <FigureList figures={sumOf(figures.values())} />
        <ViewsChart views={views} />
      </section>
      <section class="guides__part" aria-labelledby="by-guide">
        <h2 class="block__title" id="by-guide">
          {t('catalogue-by-guide')}
        </h2>
        <Table guides={guides} figures={figures} />
      </section>
      <Missed missed={missed} searches={searches} />
    </>
  );
}
