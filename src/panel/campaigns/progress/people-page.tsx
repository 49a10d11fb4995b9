/** Recipients of a campaign one by one: those of a state, those with a reason; and what to do about uncertain ones. */
import type { VNode } from 'preact';
import { RECIPIENT_STATES } from '../../../db/schema/campaigns.ts';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import type { CampaignPerson } from '../../../domain/campaigns/people.ts';
import { regionName } from '../../../domain/regions.ts';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Confirm } from '../../plain/confirm.tsx';
import { queryOf } from '../../plain/query.ts';
import { useTimes, When } from '../../times.tsx';
import { campaignAt, progressAt } from '../addresses.ts';
import { count } from '../numbers.ts';
import { Narrowing, PeopleTable, PeopleTabs } from '../people-list.tsx';
import { Act } from './act.tsx';
import type { PeopleView } from './people-view.ts';
import { reasonWords } from './reasons.ts';

export interface PeopleProps {
  readonly campaign: Campaign;
  readonly view: PeopleView;
  readonly people: readonly CampaignPerson[];
  /** Where the next page begins; undefined on the last. */
  readonly next: number | undefined;
  /** Uncertain ones that nobody has looked at. */
  readonly unreviewed: number;
  readonly csrf: string;
}

/** A state in the words of the progress: to whom it is on its way still waits for it. */
const stateKey = (state: string): string => `campaigns-part-${state === 'sending' ? 'waiting' : state}`;

const peopleAt = (campaignId: number, view: Partial<PeopleView>): string =>
  `${campaignAt(campaignId)}/people${queryOf(view)}`;

function Deciding({ campaign, unreviewed, csrf }: PeopleProps): VNode {
  const t = useWords();
  return (
    <div class="verdict">
      <Icon name="circle-question-mark" />
      <div>
        <p>{t('progress-uncertain-what')}</p>
        <div class="approving">
          <Act
            id={campaign.id}
            to="stand"
            words={t('progress-stand', { count: count(unreviewed) })}
            csrf={csrf}
            icon="check"
            look="main"
          />
          <Confirm label={t('progress-again')} question={t('progress-again-ask')}>
            <Act
              id={campaign.id}
              to="again"
              words={t('progress-again-do', { count: count(unreviewed) })}
              csrf={csrf}
              look="danger"
            />
          </Confirm>
        </div>
      </div>
    </div>
  );
}

function States({ campaign, view }: Pick<PeopleProps, 'campaign' | 'view'>): VNode {
  const t = useWords();
  const states = [undefined, ...RECIPIENT_STATES.filter((state) => state !== 'sending')];
  const tabs = states.map((state) => ({
    words: state === undefined ? t('progress-people-all') : t(stateKey(state)),
    href: peopleAt(campaign.id, { state, region: view.region }),
    chosen: view.state === state,
  }));
  return <PeopleTabs label={t('progress-people-of')} tabs={tabs} />;
}

/** What the list is narrowed by besides the state. */
function Narrowed({ campaign, view }: Pick<PeopleProps, 'campaign' | 'view'>): VNode {
  const { t, locale } = useView();
  const { reason, region } = view;
  const chip = (words: string, without: Partial<PeopleView>) => ({
    words,
    href: peopleAt(campaign.id, { ...view, ...without, after: undefined }),
  });
  const chips = [
    ...(reason === undefined ? [] : [chip(reasonWords(reason, t), { reason: undefined })]),
    ...(region === undefined ? [] : [chip(regionName(region, locale) ?? region, { region: undefined })]),
  ];
  return <Narrowing chips={chips} />;
}

function Row({ person, buttons }: { readonly person: CampaignPerson; readonly buttons: string[] }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { name, regionId, state, reason, detail, settledAt, pressed } = person;
  return (
    <tr>
      <th scope="row" class="people__name">
        {name}
      </th>
      <td>{regionName(regionId, locale) ?? t('progress-no-region')}</td>
      <td>
        {t(stateKey(state))}
        {reason === null ? null : (
          <span class="people__why" title={detail ?? undefined}>
            {reasonWords(reason, t)}
          </span>
        )}
        {pressed.length === 0 ? null : (
          <span class="people__why">{pressed.map((place) => buttons[place] ?? '').join(', ')}</span>
        )}
      </td>
      <td>{settledAt === null ? '' : <When at={settledAt} text={times.moment(settledAt)} />}</td>
    </tr>
  );
}

export function PeoplePage(props: PeopleProps & { readonly buttons: string[] }): VNode {
  const { campaign, view, people, next, unreviewed, buttons } = props;
  const t = useWords();
  return (
    <section class="draft draft--wide" id="draft" aria-label={t('progress-people-of')} tabIndex={-1}>
      <header class="draft__head">
        <a class="icon-button" href={progressAt(campaign.id)} aria-label={t('progress-back')}>
          <Icon name="arrow-left" />
        </a>
        <div class="draft__title">
          <h1 class="draft__name">{campaign.name}</h1>
          <p class="draft__saved">{t('progress-people-of')}</p>
        </div>
      </header>
      {view.state === 'uncertain' && unreviewed > 0 ? <Deciding {...props} /> : null}
      <div class="step people">
        <States campaign={campaign} view={view} />
        <Narrowed campaign={campaign} view={view} />
        <PeopleTable
          heads={[t('progress-name'), t('progress-region'), t('progress-what'), t('progress-when')]}
          rows={people.map((person) => <Row key={person.id} person={person} buttons={buttons} />)}
          nobody={{ title: t('progress-nobody'), text: t('progress-nobody-text') }}
          next={next === undefined ? undefined : peopleAt(campaign.id, { ...view, after: next })}
        />
      </div>
    </section>
  );
}
