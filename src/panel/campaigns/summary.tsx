/** A campaign that is not to be edited as it stands: one that waits for approval, or for its moment. */
import type { VNode } from 'preact';
import { mayApprove, NOTE_LENGTH, type Verdict } from '../../domain/campaigns/approve.ts';
import type { Campaign } from '../../domain/campaigns/campaigns.ts';
import type { Report } from '../../domain/campaigns/check.ts';
import type { Official } from '../../domain/officials.ts';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';
import { useTimes } from '../times.tsx';
import { campaignAt, HERE } from './addresses.ts';
import { NextMoments } from './editor/when-fields.tsx';
import { count } from './numbers.ts';
import { PlanList } from './plan.tsx';
import { hintWords, problemWords } from './report.tsx';

export interface SummaryProps {
  readonly campaign: Campaign;
  readonly viewer: Official;
  /** Whom it is for, in words. */
  readonly whom: string;
  readonly report: Report;
  readonly verdict: Verdict | undefined;
  readonly bulkRate: number;
  readonly csrf: string;
}

function Approving({ campaign, csrf }: Pick<SummaryProps, 'campaign' | 'csrf'>): VNode {
  const t = useWords();
  const at = campaignAt(campaign.id);
  return (
    <div class="approving">
      <form method="post" action={`${at}/approve`}>
        <CsrfField token={csrf} />
        <input type="hidden" name="seen" value={campaign.updatedAt} />
        <button class="button button--main" type="submit">
          <Icon name="check" />
          {t('campaigns-approve')}
        </button>
      </form>
      <details class="confirm">
        <summary class="button">{t('campaigns-refuse')}</summary>
        <form class="confirm__ask" method="post" action={`${at}/refuse`}>
          <CsrfField token={csrf} />
          <label class="field approving__note">
            <span class="field__label">{t('campaigns-refuse-note')}</span>
            <textarea class="input input--lines" name="note" rows={3} maxLength={NOTE_LENGTH} required />
          </label>
          <button class="button button--danger" type="submit">
            {t('campaigns-refuse-do')}
          </button>
        </form>
      </details>
    </div>
  );
}

function Standing({ campaign, viewer, verdict, csrf }: SummaryProps): VNode {
  const t = useWords();
  const times = useTimes();
  if (campaign.state !== 'approval') return <NextMoments campaign={campaign} />;
  return (
    <div class="verdict">
      <Icon name="user-check" />
      <div>
        <p>
          {verdict ? t('campaigns-asked-by', { by: verdict.by, moment: times.moment(verdict.at) }) : null}{' '}
          {mayApprove(viewer, campaign) ? t('campaigns-approve-hint') : t('campaigns-approve-own')}
        </p>
        {mayApprove(viewer, campaign) ? <Approving campaign={campaign} csrf={csrf} /> : null}
      </div>
    </div>
  );
}

function stateLine(
  { state, cronNextAt, startsAt }: Campaign,
  t: ReturnType<typeof useWords>,
  times: ReturnType<typeof useTimes>,
): string {
  const at = cronNextAt ?? startsAt;
  if (state === 'scheduled' && at !== null) return t('campaigns-scheduled-for', { moment: times.moment(at) });
  return t(`campaigns-state-${state}`);
}

function Act({
  to,
  words,
  csrf,
}: {
  readonly to: string;
  readonly words: string;
  readonly csrf: string;
}): VNode {
  return (
    <form method="post" action={to}>
      <CsrfField token={csrf} />
      <button class="button" type="submit">
        {words}
      </button>
    </form>
  );
}

export function Summary(props: SummaryProps): VNode {
  const { campaign, whom, report, bulkRate, csrf } = props;
  const { t, locale } = useView();
  const times = useTimes();
  const at = campaignAt(campaign.id);
  const held = campaign.state === 'approval' || campaign.state === 'scheduled';
  return (
    <section class="draft" id="draft" aria-label={campaign.name} tabIndex={-1}>
      <header class="draft__head">
        <a class="icon-button talk__back" href={HERE} aria-label={t('campaigns-back')}>
          <Icon name="arrow-left" />
        </a>
        <div class="draft__title">
          <h1 class="draft__name">{campaign.name}</h1>
          <p class="draft__saved">{stateLine(campaign, t, times)}</p>
        </div>
        <button class="icon-button draft__look" type="button" data-look-open aria-label={t('campaigns-look')}>
          <Icon name="eye" />
        </button>
        {held ? (
          <Act
            to={`${at}/withdraw`}
            words={t(campaign.state === 'approval' ? 'campaigns-withdraw' : 'campaigns-unschedule')}
            csrf={csrf}
          />
        ) : null}
        {campaign.action === 'send' ? (
          <Act to={`${at}/duplicate`} words={t('campaigns-duplicate')} csrf={csrf} />
        ) : null}
      </header>
      <Standing {...props} />
      <section class="step">
        <div class="step__head">
          <h2 class="step__title">{t('campaigns-step-whom')}</h2>
        </div>
        <p>{whom}</p>
        <div class="step__total">
          <p class="total">
            <strong>{count(report.reach?.willGet ?? 0)}</strong>
            <span>{t('campaigns-receivers')}</span>
          </p>
          <p class="split">
            {LOCALES.map((each) => (
              <span key={each} lang={each}>
                {LOCALE_NAMES[each]} <b>{count(report.reach?.byLocale[each] ?? 0)}</b>
              </span>
            ))}
          </p>
        </div>
        <div class="issues">
          {report.problems.map((problem, place) => (
            <p class="issue issue--problem" key={place}>
              <Icon name="circle-alert" />
              <span>{problemWords(problem, t, locale)}</span>
            </p>
          ))}
          {report.hints.map((hint, place) => (
            <p class="issue" key={place}>
              <Icon name="triangle-alert" />
              <span>{hintWords(hint, t)}</span>
            </p>
          ))}
        </div>
      </section>
      {LOCALES.filter((each) => (campaign.texts[each] ?? '').trim() !== '').map((each) => (
        <section class="step" key={each}>
          <div class="step__head">
            <h2 class="step__title">{LOCALE_NAMES[each]}</h2>
          </div>
          <p class="summary__text" lang={each}>
            {campaign.texts[each]}
          </p>
        </section>
      ))}
      <section class="step">
        <div class="step__head">
          <h2 class="step__title">{t('campaigns-step-when')}</h2>
        </div>
        <PlanList campaign={campaign} reach={report.reach} bulkRate={bulkRate} />
      </section>
    </section>
  );
}
