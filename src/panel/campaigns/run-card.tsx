/** A campaign that goes on, in the list: how far it is, what became of its messages, and the way to hold it. */
import type { VNode } from 'preact';
import type { Progress } from '../../domain/campaigns/progress.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';
import { useTimes } from '../times.tsx';
import { campaignAt, progressAt } from './addresses.ts';
import { count, share } from './numbers.ts';
import { Bar, Now, partsOf, States } from './run-parts.tsx';

export function RunCard(props: {
  readonly progress: Progress;
  /** Its own page is open beside it, with everything that can be done. */
  readonly current: boolean;
  readonly csrf: string;
}): VNode {
  const { progress, current, csrf } = props;
  const { t, locale } = useView();
  const times = useTimes();
  const { campaign, total } = progress;
  const parts = partsOf(progress);
  const done = total === 0 ? 0 : (total - parts.waiting) / total;
  const running = campaign.state === 'running';
  const name = `run-${campaign.id}`;
  return (
    <article class="run" aria-labelledby={name}>
      <h3 class="run__name" id={name}>
        <a class="run__link" href={progressAt(campaign.id)}>
          {campaign.name}
        </a>
      </h3>
      <p class="run__sub">
        {t('campaigns-run-for', {
          total: count(total),
          since: times.moment(campaign.launchedAt ?? campaign.updatedAt),
        })}
      </p>
      <p class="run__number">
        <strong>{share(done, locale)}</strong>
        <Now progress={progress} />
      </p>
      {total > 0 ? <Bar parts={parts} total={total} /> : null}
      <States parts={parts} total={total} />
      {current ? null : (
        <div class="run__foot">
          <form method="post" action={`${campaignAt(campaign.id)}/${running ? 'pause' : 'resume'}`}>
            <CsrfField token={csrf} />
            <button class="button" type="submit">
              <Icon name={running ? 'pause' : 'play'} size="small" />
              {t(running ? 'campaigns-pause' : 'campaigns-resume')}
            </button>
          </form>
          <a class="button" href={progressAt(campaign.id)}>
            {t('campaigns-more')}
          </a>
        </div>
      )}
    </article>
  );
}
