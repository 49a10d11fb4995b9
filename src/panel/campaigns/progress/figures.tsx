/** What a campaign brought: delivered, blocked, presses of its buttons, the questions it caused; and all of it as files. */
import type { VNode } from 'preact';
import type { CampaignFigures } from '../../../domain/campaigns/figures.ts';
import type { Progress } from '../../../domain/campaigns/progress.ts';
import { titleIn } from '../../../domain/courses/titles.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { useTimes } from '../../times.tsx';
import { campaignAt } from '../addresses.ts';
import { count, share } from '../numbers.ts';
import { partsOf } from '../run-parts.tsx';

export interface FiguresProps {
  readonly progress: Progress;
  readonly figures: CampaignFigures;
  /** Whether the viewer may open tickets. */
  readonly seesTickets: boolean;
}

function Figure({
  name,
  value,
  of,
}: {
  readonly name: string;
  readonly value: string;
  readonly of?: string;
}) {
  return (
    <div class="figure">
      <dt>{name}</dt>
      <dd>
        {value} {of ? <small class="figure__share">{of}</small> : null}
      </dd>
    </div>
  );
}

function Presses({ progress, figures }: Pick<FiguresProps, 'progress' | 'figures'>): VNode | null {
  const { t, locale } = useView();
  if (figures.presses.length === 0) return null;
  const { sent } = progress.counts;
  const most = Math.max(...figures.presses.map(({ count: many }) => many));
  return (
    <>
      <h3 class="reasons__title">{t('progress-presses')}</h3>
      <ol class="votes">
        {figures.presses.map(({ place, button, count: many }) => (
          <li class={many === most && most > 0 ? 'vote vote--most' : 'vote'} key={place}>
            <p class="vote__words">
              {titleIn(button.labels, locale)}
              {button.kind === 'read' ? <span class="tag">{t('campaigns-button-read')}</span> : null}
            </p>
            <p class="vote__numbers">
              <strong>{share(sent === 0 ? 0 : many / sent, locale)}</strong> {count(many)}
            </p>
            <svg class="vote__bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect class="vote__all" width="100" height="1" />
              <rect class="vote__part" width={sent === 0 ? 0 : ((many / sent) * 100).toFixed(1)} height="1" />
            </svg>
          </li>
        ))}
      </ol>
    </>
  );
}

function Questions({ progress, figures, seesTickets }: FiguresProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { campaign } = progress;
  const { tickets, ticketsUntil } = figures;
  const words = t('progress-tickets', { count: count(tickets) });
  return (
    <p class="run__asked">
      <Icon name="message-circle" />
      <span>
        {tickets > 0 && seesTickets ? <a href={`/panel/queue?campaign=${campaign.id}`}>{words}</a> : words}{' '}
        {times.now < ticketsUntil ? (
          <span class="step__sub">{t('progress-tickets-until', { moment: times.moment(ticketsUntil) })}</span>
        ) : null}
      </span>
    </p>
  );
}

export function Figures(props: FiguresProps): VNode {
  const { progress, figures } = props;
  const { t, locale } = useView();
  const { campaign, counts, total } = progress;
  const { blocked } = partsOf(progress);
  const at = campaignAt(campaign.id);
  const part = (value: number) => share(total === 0 ? 0 : value / total, locale);
  return (
    <section class="step" aria-labelledby="figures-title">
      <div class="step__head">
        <h2 class="step__title" id="figures-title">
          {t('progress-figures')}
        </h2>
      </div>
      <dl class="figures run__figures">
        <Figure name={t('progress-delivered')} value={count(counts.sent)} of={part(counts.sent)} />
        <Figure name={t('campaigns-part-blocked')} value={count(blocked)} of={part(blocked)} />
        {figures.presses.length === 0 ? null : (
          <Figure
            name={t('progress-pressed')}
            value={count(figures.pressed)}
            of={share(counts.sent === 0 ? 0 : figures.pressed / counts.sent, locale)}
          />
        )}
      </dl>
      <Presses progress={progress} figures={figures} />
      {campaign.action === 'send' ? <Questions {...props} /> : null}
      <div class="reasons__do">
        <a class="button" href={`${at}/people.csv`} download>
          <Icon name="download" size="small" />
          {t('progress-csv-people')}
        </a>
        <a class="button" href={`${at}/figures.csv`} download>
          <Icon name="download" size="small" />
          {t('progress-csv-figures')}
        </a>
      </div>
    </section>
  );
}
