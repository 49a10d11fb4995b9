/** What a campaign waits for: why it stopped, or what somebody has to look at. */
import type { VNode } from 'preact';
import type { Progress } from '../../../domain/campaigns/progress.ts';
import { emptyVariable } from '../../../domain/campaigns/stops.ts';
import { nameOf } from '../../../domain/campaigns/variable-names.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { campaignAt } from '../addresses.ts';
import { count } from '../numbers.ts';
import { Act } from './act.tsx';

interface StandingProps {
  readonly progress: Progress;
  readonly csrf: string;
}

/** Why it holds: in Telegram's own words where those say it. */
function Why({ progress }: Pick<StandingProps, 'progress'>): VNode {
  const { t, locale } = useView();
  const { pausedFor, pausedDetail } = progress.campaign;
  if (pausedFor === 'failures') {
    const [failed = '', of = ''] = (pausedDetail ?? '').split('/');
    return <p>{t('progress-why-failures', { failed, of })}</p>;
  }
  if (pausedFor !== 'template') return <p>{t('progress-why-person')}</p>;
  const variable = emptyVariable(pausedDetail);
  if (variable) return <p>{t('progress-why-empty', { name: `{${nameOf(variable, locale)}}` })}</p>;
  return (
    <>
      <p>{t('progress-why-refused')}</p>
      <p class="verdict__note" lang="en">
        {pausedDetail}
      </p>
    </>
  );
}

function Paused({ progress, csrf }: StandingProps): VNode {
  const t = useWords();
  const { id, pausedFor, action } = progress.campaign;
  return (
    <div class="verdict" role="status">
      <Icon name={pausedFor === 'person' ? 'pause' : 'triangle-alert'} />
      <div>
        <Why progress={progress} />
        {pausedFor === 'person' ? null : <p class="step__sub">{t(`progress-then-${pausedFor}`)}</p>}
        <div class="approving">
          <Act id={id} to="resume" words={t('campaigns-resume')} csrf={csrf} icon="play" look="main" />
          {pausedFor === 'template' && action === 'send' ? (
            <Act id={id} to="duplicate" words={t('progress-edit-copy')} csrf={csrf} icon="copy" />
          ) : null}
        </div>
      </div>
    </div>
  );
}

function Uncertain({ progress }: Pick<StandingProps, 'progress'>): VNode {
  const t = useWords();
  const { campaign, unreviewed } = progress;
  return (
    <div class="verdict" role="status">
      <Icon name="circle-question-mark" />
      <div>
        <p>{t('progress-uncertain', { count: count(unreviewed) })}</p>
        <div class="approving">
          <a class="button" href={`${campaignAt(campaign.id)}/people?state=uncertain&review=1`}>
            {t('progress-uncertain-look')}
          </a>
        </div>
      </div>
    </div>
  );
}

export function Standing(props: StandingProps): VNode {
  const { campaign, unreviewed } = props.progress;
  return (
    <>
      {campaign.state === 'paused' ? <Paused {...props} /> : null}
      {unreviewed > 0 ? <Uncertain progress={props.progress} /> : null}
    </>
  );
}
