/** The column of campaigns: those that go on with how far they are, then drafts, what is planned, and what is over. */
import type { VNode } from 'preact';
import type { Campaign } from '../../domain/campaigns/campaigns.ts';
import type { Progress } from '../../domain/campaigns/progress.ts';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useWords } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';
import { useTimes } from '../times.tsx';
import { campaignAt, HERE, progressAt } from './addresses.ts';
import { count } from './numbers.ts';
import { RunCard } from './run-card.tsx';

/** How often the column is asked for anew while something goes on. */
const EVERY = 'every 2s';

export interface ListProps {
  readonly campaigns: readonly Campaign[];
  /** Of those that go on. */
  readonly running: readonly Progress[];
  /** The one that is open. */
  readonly currentId: number | undefined;
  readonly csrf: string;
}

const GROUPS = ['unsettled', 'approval', 'draft', 'scheduled', 'ended'] as const;
type Group = (typeof GROUPS)[number];

function groupOf({ state }: Campaign): Group | 'running' {
  if (state === 'running' || state === 'paused') return 'running';
  return state === 'finished' || state === 'cancelled' ? 'ended' : state;
}

export const isRunning = (campaign: Campaign): boolean => groupOf(campaign) === 'running';

function subOf(campaign: Campaign, t: ReturnType<typeof useWords>, times: ReturnType<typeof useTimes>) {
  const { state, updatedAt, audience, approvedBy } = campaign;
  const people = audience === null ? '' : ` · ${t('campaigns-people', { count: count(audience) })}`;
  const line = (icon: IconName | undefined, words: string) => ({ icon, words: words + people });
  switch (state) {
    case 'draft':
      return approvedBy === null
        ? line(undefined, t('campaigns-sub-draft', { moment: times.moment(updatedAt) }))
        : line('check', t('campaigns-sub-approved'));
    case 'approval':
      return line('user-check', t('campaigns-sub-approval'));
    case 'scheduled': {
      const at = campaign.cronNextAt ?? campaign.startsAt;
      const words = at === null ? '' : times.moment(at);
      return line(campaign.cron === null ? 'clock' : 'refresh-cw', words);
    }
    case 'unsettled':
      return line('circle-question-mark', t('campaigns-sub-unsettled'));
    case 'cancelled':
      return line('circle-stop', t('campaigns-sub-cancelled', { date: times.date(updatedAt) }));
    default:
      return line('check', times.date(campaign.finishedAt ?? updatedAt));
  }
}

/** One that does not go on; comes anew with every save of it. */
export function CampaignRow(props: {
  readonly campaign: Campaign;
  readonly current: boolean;
  readonly aside?: boolean;
}): VNode {
  const { campaign, current, aside } = props;
  const t = useWords();
  const times = useTimes();
  const { icon, words } = subOf(campaign, t, times);
  const launched = campaign.launchedAt !== null;
  return (
    <li id={`campaign-${campaign.id}`} {...(aside ? { 'hx-swap-oob': 'true' } : {})}>
      <a
        class="campaign"
        href={launched ? progressAt(campaign.id) : campaignAt(campaign.id)}
        aria-current={current ? 'true' : undefined}
      >
        <span class="campaign__name">
          {campaign.name.trim() === '' ? t('campaigns-unnamed') : campaign.name}
        </span>
        <span class="campaign__sub">
          {icon ? <Icon name={icon} size="small" /> : null}
          {words}
        </span>
      </a>
    </li>
  );
}

/** What is asked for anew while something goes on. */
export function ListBody({ campaigns, running, currentId, csrf }: ListProps): VNode {
  const t = useWords();
  const groups = GROUPS.map((group) => ({
    group,
    rows: campaigns.filter((campaign) => groupOf(campaign) === group),
  }));
  const address = currentId === undefined ? `${HERE}/list` : `${HERE}/list?at=${currentId}`;
  const alive = running.length > 0 ? { 'hx-get': address, 'hx-trigger': EVERY, 'hx-swap': 'outerHTML' } : {};
  return (
    <div id="campaign-list" {...alive}>
      {running.length > 0 ? <h2 class="campaigns__group">{t('campaigns-group-running')}</h2> : null}
      {running.map((progress) => (
        <RunCard
          key={progress.campaign.id}
          progress={progress}
          current={progress.campaign.id === currentId}
          csrf={csrf}
        />
      ))}
      {groups.map(({ group, rows }) =>
        rows.length === 0 ? null : (
          <section key={group}>
            <h2 class="campaigns__group">{t(`campaigns-group-${group}`)}</h2>
            <ul>
              {rows.map((campaign) => (
                <CampaignRow key={campaign.id} campaign={campaign} current={campaign.id === currentId} />
              ))}
            </ul>
          </section>
        ),
      )}
      {campaigns.length === 0 ? <p class="campaigns__none">{t('campaigns-none')}</p> : null}
    </div>
  );
}

export function CampaignList(props: ListProps): VNode {
  const t = useWords();
  // Beside an open campaign the page is about that one, and on a phone it is all there is.
  const Title = props.currentId === undefined ? 'h1' : 'p';
  return (
    <section class="campaigns__list" aria-label={t('campaigns-title')}>
      <header class="campaigns__head">
        <Title class="queue__title">{t('campaigns-title')}</Title>
        <a class="button button--plain" href="/panel/segments" title={t('campaigns-segments')}>
          <Icon name="users" />
          <span class="campaigns__words">{t('campaigns-segments')}</span>
        </a>
        <form method="post" action={HERE}>
          <CsrfField token={props.csrf} />
          <button class="button" type="submit">
            <Icon name="plus" />
            {t('campaigns-new')}
          </button>
        </form>
      </header>
      <ListBody {...props} />
      <p class="campaigns__foot">
        <a class="button button--plain" href={`${HERE}/unreachable`}>
          <Icon name="user-x" />
          {t('unreachable-link')}
        </a>
      </p>
    </section>
  );
}
