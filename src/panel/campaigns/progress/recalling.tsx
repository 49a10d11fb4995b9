/** What can still be done about messages that are out, and the campaigns that have done it. */
import type { VNode } from 'preact';
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

function Ways({ progress, deletableUntil, csrf }: RecallingProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { id } = progress.campaign;
  const deletable = deletableUntil !== undefined && times.now < deletableUntil;
  return (
    <ul class="ways">
      <li class="way">
        <p>{t('progress-recall-edit-hint')}</p>
        <Act
          id={id}
          to="recall"
          words={t('progress-recall-edit')}
          csrf={csrf}
          icon="pencil"
          values={{ kind: 'edit' }}
        />
      </li>
      <li class="way">
        <p>{t('progress-recall-correction-hint')}</p>
        <Act
          id={id}
          to="recall"
          words={t('progress-recall-correction')}
          csrf={csrf}
          icon="reply-all"
          values={{ kind: 'correction' }}
        />
      </li>
      <li class="way">
        <p>
          {deletable
            ? t('progress-recall-delete-hint', { moment: times.moment(deletableUntil) })
            : t('progress-recall-delete-late')}
        </p>
        {deletable ? (
          <Act
            id={id}
            to="recall"
            words={t('progress-recall-delete')}
            csrf={csrf}
            icon="trash-2"
            values={{ kind: 'delete' }}
          />
        ) : null}
      </li>
    </ul>
  );
}

/** Nothing, while nobody has got it. */
export function Recalling(props: RecallingProps): VNode | null {
  const t = useWords();
  const { progress, followers, followed } = props;
  const { campaign, counts } = progress;
  const recallable = campaign.action === 'send' && counts.sent > 0;
  if (!recallable && followers.length === 0 && !followed) return null;
  return (
    <section class="step" aria-labelledby="recall-title">
      <div class="step__head">
        <h3 class="step__title" id="recall-title">
          {t('progress-recall')}
        </h3>
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
          <h4 class="reasons__title">{t('progress-followers')}</h4>
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
