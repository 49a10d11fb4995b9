/** Recipients of a campaign one by one: those of a state, those with a reason; and what to do about uncertain ones. */
import type { VNode } from 'preact';
import { RECIPIENT_STATES } from '../../../db/schema/campaigns.ts';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import type { CampaignPerson } from '../../../domain/campaigns/people.ts';
import { regionName } from '../../../domain/regions.ts';
import { Empty } from '../../../web/empty.tsx';
import { Icon } from '../../../web/icon.tsx';
import { useView, useWords } from '../../../web/view.ts';
import { Confirm } from '../../plain/confirm.tsx';
import { useTimes, When } from '../../times.tsx';
import { campaignAt, progressAt } from '../addresses.ts';
import { count } from '../numbers.ts';
import { Act } from './act.tsx';
import { type PeopleView, peopleQuery } from './people-view.ts';
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
  const at = `${campaignAt(campaign.id)}/people`;
  const link = (state: PeopleView['state'], words: string) => (
    <a
      class="tab"
      href={`${at}${peopleQuery({ state, region: view.region })}`}
      aria-current={view.state === state ? 'page' : undefined}
      key={words}
    >
      {words}
    </a>
  );
  return (
    <nav class="tabs people__tabs" aria-label={t('progress-people-of')}>
      {link(undefined, t('progress-people-all'))}
      {RECIPIENT_STATES.filter((state) => state !== 'sending').map((state) =>
        link(state, t(stateKey(state))),
      )}
    </nav>
  );
}

/** What the list is narrowed by besides the state, each with the way to take it away. */
function Narrowed({ campaign, view }: Pick<PeopleProps, 'campaign' | 'view'>): VNode | null {
  const { t, locale } = useView();
  const { reason, region } = view;
  if (reason === undefined && region === undefined) return null;
  const chip = (words: string, without: Partial<PeopleView>) => (
    <a
      class="chip"
      href={`${campaignAt(campaign.id)}/people${peopleQuery({ ...view, ...without, after: undefined })}`}
    >
      {words}
      <Icon name="x" size="small" label={t('unreachable-any')} />
    </a>
  );
  return (
    <p class="people__chip">
      {reason === undefined ? null : chip(reasonWords(reason, t), { reason: undefined })}
      {region === undefined ? null : chip(regionName(region, locale) ?? region, { region: undefined })}
    </p>
  );
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
        {people.length === 0 ? (
          <Empty icon="users" title={t('progress-nobody')} text={t('progress-nobody-text')} />
        ) : (
          <div class="scroll">
            <table class="table people__table">
              <thead>
                <tr>
                  <th scope="col">{t('progress-name')}</th>
                  <th scope="col">{t('progress-region')}</th>
                  <th scope="col">{t('progress-what')}</th>
                  <th scope="col">{t('progress-when')}</th>
                </tr>
              </thead>
              <tbody>
                {people.map((person) => (
                  <Row key={person.id} person={person} buttons={buttons} />
                ))}
              </tbody>
            </table>
          </div>
        )}
        {next === undefined ? null : (
          <p class="reasons__do">
            <a
              class="button"
              href={`${campaignAt(campaign.id)}/people${peopleQuery({ ...view, after: next })}`}
            >
              {t('progress-next-page')}
            </a>
          </p>
        )}
      </div>
    </section>
  );
}
