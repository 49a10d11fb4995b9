/** How a campaign gets on, in one column that is brought up to date while one looks. */
import type { VNode } from 'preact';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Confirm } from '../../plain/confirm.tsx';
import { useTimes } from '../../times.tsx';
import { campaignAt, HERE, progressAt } from '../addresses.ts';
import { count, share } from '../numbers.ts';
import { Bar, Now, partsOf, States } from '../run-parts.tsx';
import { Act } from './act.tsx';
import { Figures, type FiguresProps } from './figures.tsx';
import { Recalling, type RecallingProps } from './recalling.tsx';
import { Standing } from './standing.tsx';
import { Regions, Troubles } from './troubles.tsx';

export type ProgressProps = FiguresProps & RecallingProps;

/** While it goes, the rate is looked at once more also when nothing changes. */
const LOOK_EACH = 'every 15s';

/** The column with its connection. What is exchanged is the part inside. */
export function ProgressColumn(props: ProgressProps): VNode {
  const { campaign } = props.progress;
  const running = campaign.state === 'running';
  return (
    <section class="draft" id="draft" aria-label={campaign.name} tabIndex={-1}>
      <div
        hx-ext="sse, morph"
        sse-connect={`${campaignAt(campaign.id)}/live`}
        hx-get={progressAt(campaign.id)}
        hx-trigger={`sse:changed${running ? `, ${LOOK_EACH}` : ''}`}
        hx-target="#progress-part"
        hx-select="#progress-part"
        hx-swap="morph:outerHTML"
        hx-push-url="false"
        hx-disinherit="*"
      >
        <ProgressPart {...props} />
      </div>
    </section>
  );
}

function Head({ progress, csrf }: ProgressProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { campaign } = progress;
  const { state, launchedAt, finishedAt } = campaign;
  const since = state === 'finished' || state === 'cancelled' ? finishedAt : launchedAt;
  return (
    <header class="draft__head">
      <a class="icon-button talk__back" href={HERE} aria-label={t('campaigns-back')}>
        <Icon name="arrow-left" />
      </a>
      <div class="draft__title">
        <h1 class="draft__name">{campaign.name}</h1>
        <p class="draft__saved">
          {t(`progress-state-${state}`)}
          {since === null ? null : ` · ${times.moment(since)}`}
        </p>
      </div>
      {campaign.action === 'delete' ? null : (
        <button class="icon-button draft__look" type="button" data-look-open aria-label={t('campaigns-look')}>
          <Icon name="eye" />
        </button>
      )}
      {state === 'running' ? (
        <Act id={campaign.id} to="pause" words={t('campaigns-pause')} csrf={csrf} icon="pause" look="main" />
      ) : null}
    </header>
  );
}

function Run({ progress, csrf }: ProgressProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { campaign, total } = progress;
  const parts = partsOf(progress);
  const goesOn = campaign.state === 'running' || campaign.state === 'paused';
  return (
    <section class="step" aria-label={t('progress-run')}>
      <p class="run__number run__number--large">
        <strong>{share(total === 0 ? 0 : (total - parts.waiting) / total, locale)}</strong>
        {goesOn ? <Now progress={progress} /> : <span>{t(`progress-state-${campaign.state}`)}</span>}
      </p>
      <p class="run__sub">
        {t('campaigns-run-for', {
          total: count(total),
          since: times.moment(campaign.launchedAt ?? campaign.updatedAt),
        })}
      </p>
      {total > 0 ? <Bar parts={parts} total={total} /> : null}
      <States parts={parts} total={total} />
      <div class="reasons__do">
        <Act id={campaign.id} to="watch" words={t('progress-watch')} csrf={csrf} icon="send" />
        {goesOn ? (
          <Confirm
            label={t('progress-cancel')}
            question={t('progress-cancel-ask', { count: count(parts.waiting) })}
          >
            <Act id={campaign.id} to="cancel" words={t('progress-cancel-do')} csrf={csrf} look="danger" />
          </Confirm>
        ) : null}
      </div>
    </section>
  );
}

function ProgressPart(props: ProgressProps): VNode {
  const { progress, csrf } = props;
  return (
    <div id="progress-part">
      <Head {...props} />
      <Standing progress={progress} csrf={csrf} />
      <Run {...props} />
      <Troubles progress={progress} csrf={csrf} />
      <Figures {...props} />
      <Regions progress={progress} />
      <Recalling {...props} />
    </div>
  );
}
