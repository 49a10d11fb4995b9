/** What can still be done about messages that are out, and the campaigns that have done it. */
import type { VNode } from 'preact';
import type { CampaignState } from '../../../db/schema/campaigns.ts';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import type { Progress } from '../../../domain/campaigns/progress.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { useTimes } from '../../times.tsx';
import { campaignAt } from '../addresses.ts';
import { Act } from './act.tsx';

export interface RecallingProps {
  readonly progress: Progress;
  /** Until when messages of it can be deleted, ms UTC; undefined when nobody has got it. */
  readonly deletableUntil: number | undefined;
  /** Campaigns that follow it. */
  readonly followers: readonly Campaign[];
  /** The campaign that it follows. */
  readonly followed: Campaign | undefined;
  readonly csrf: string;
}

/** In which words a following campaign is named. */
const manner = ({ action, follows }: Campaign) => (action === 'send' ? (follows ?? 'rest') : action);

const ICONS = { edit: 'pencil', correction: 'reply-all', delete: 'trash-2', rest: 'users' } as const;

/** One thing that can be done; without its button where it is too late. */
function Way(props: {
  readonly id: number;
  readonly kind: keyof typeof ICONS;
  readonly hint: string;
  readonly late?: boolean;
  readonly csrf: string;
}): VNode {
  const { id, kind, hint, late, csrf } = props;
  const t = useWords();
  return (
    <li class="way">
      <p>{hint}</p>
      {late ? null : (
        <Act
          id={id}
          to="recall"
          words={t(`progress-recall-${kind}`)}
          csrf={csrf}
          icon={ICONS[kind]}
          values={{ kind }}
        />
      )}
    </li>
  );
}

function Ways({ progress, deletableUntil, csrf }: RecallingProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { id, state } = progress.campaign;
  const way = { id, csrf };
  const deletable = deletableUntil !== undefined && times.now < deletableUntil;
  return (
    <ul class="ways">
      {progress.counts.sent === 0 ? null : (
        <>
          <Way {...way} kind="edit" hint={t('progress-recall-edit-hint')} />
          <Way {...way} kind="correction" hint={t('progress-recall-correction-hint')} />
          <Way
            {...way}
            kind="delete"
            late={!deletable}
            hint={
              deletable
                ? t('progress-recall-delete-hint', { moment: times.moment(deletableUntil) })
                : t('progress-recall-delete-late')
            }
          />
        </>
      )}
      {ENDED.includes(state) ? <Way {...way} kind="rest" hint={t('progress-recall-rest-hint')} /> : null}
    </ul>
  );
}

const ENDED: readonly CampaignState[] = ['finished', 'cancelled', 'unsettled'];

/** Nothing, while nobody has got it and it may still go on. */
export function Recalling(props: RecallingProps): VNode | null {
  const t = useWords();
  const { progress, followers, followed } = props;
  const { campaign, counts } = progress;
  const recallable = campaign.action === 'send' && (counts.sent > 0 || ENDED.includes(campaign.state));
  if (!recallable && followers.length === 0 && !followed) return null;
  return (
    <section class="step" aria-labelledby="recall-title">
      <div class="step__head">
        <h2 class="step__title" id="recall-title">
          {t('progress-recall')}
        </h2>
        {recallable ? <p class="step__sub">{t('progress-recall-hint')}</p> : null}
      </div>
      {followed ? (
        <p class="run__follows">
          <Icon name="corner-up-left" size="small" />
          {t(`progress-follows-${manner(campaign)}`)} <a href={campaignAt(followed.id)}>{followed.name}</a>
        </p>
      ) : null}
      {recallable ? <Ways {...props} /> : null}
      {followers.length > 0 ? (
        <>
          <h3 class="reasons__title">{t('progress-followers')}</h3>
          <ul class="reasons">
            {followers.map((each) => (
              <li class="reason" key={each.id}>
                <p class="reason__words">
                  <a href={campaignAt(each.id)}>{each.name}</a>
                  <span class="reason__advice">{t(`progress-manner-${manner(each)}`)}</span>
                </p>
                <span class="tag">{t(`progress-state-${each.state}`)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
