/** The last look before a campaign goes out: how many get it, how long it takes, and what stands in its way. */
import type { VNode } from 'preact';
import { needsApproval } from '../../domain/campaigns/approve.ts';
import type { Campaign } from '../../domain/campaigns/campaigns.ts';
import type { Report } from '../../domain/campaigns/check.ts';
import { nextMoment } from '../../domain/cron.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';
import { useTimes } from '../times.tsx';
import { campaignAt } from './addresses.ts';
import { count } from './numbers.ts';
import { PlanLines, type PlanProps } from './plan.tsx';
import { hintWords, problemWords } from './report.tsx';

export interface LaunchProps extends Omit<PlanProps, 'reach'> {
  readonly campaign: Campaign;
  readonly report: Report;
  readonly approvalAbove: number;
  readonly csrf: string;
}

function Do(props: {
  readonly campaign: Campaign;
  readonly what: 'launch' | 'ask';
  readonly words: string;
  readonly csrf: string;
}): VNode {
  const { campaign, what, words, csrf } = props;
  return (
    <form method="post" action={`${campaignAt(campaign.id)}/${what}`}>
      <CsrfField token={csrf} />
      <input type="hidden" name="seen" value={campaign.updatedAt} />
      <button class="button button--main" type="submit">
        <Icon name={what === 'ask' ? 'user-check' : 'megaphone'} />
        {words}
      </button>
    </form>
  );
}

/** When it begins; undefined for at once. */
function startOf({ cron, startsAt }: Campaign, now: number, timeZone: string): number | undefined {
  return cron === null ? (startsAt ?? undefined) : nextMoment(cron, timeZone, now);
}

export function LaunchPart(props: LaunchProps): VNode {
  const { campaign, report, approvalAbove, csrf } = props;
  const { t, locale } = useView();
  const times = useTimes();
  const { problems, hints, reach } = report;
  const people = reach?.willGet ?? 0;
  const at = startOf(campaign, times.now, times.timeZone);
  const asks = needsApproval(campaign, people, { approvalAbove });
  const words = at === undefined ? t('campaigns-launch-now') : t('campaigns-launch-plan');
  return (
    <>
      <p class="total">
        <strong>{count(people)}</strong>
        <span>{t(`campaigns-launch-${campaign.action}`)}</span>
      </p>
      <dl class="plan-lines">
        <dt>{t('campaigns-launch-start')}</dt>
        <dd>
          {at === undefined ? t('campaigns-launch-at-once') : times.moment(at)}
          {campaign.cron === null ? null : ` (${t('campaigns-start-repeat')})`}
        </dd>
        <PlanLines campaign={campaign} reach={reach} bulkRate={props.bulkRate} />
      </dl>
      {problems.length > 0 ? (
        <div class="launch__problems" role="alert">
          <p class="launch__title">{t('campaigns-launch-problems')}</p>
          {problems.map((problem, place) => (
            <p class="issue issue--problem" key={place}>
              <Icon name="circle-alert" />
              <span>{problemWords(problem, t, locale)}</span>
            </p>
          ))}
        </div>
      ) : null}
      {hints.map((hint, place) => (
        <p class="issue" key={place}>
          <Icon name="triangle-alert" />
          <span>{hintWords(hint, t)}</span>
        </p>
      ))}
      {asks && problems.length === 0 ? (
        <p class="issue">
          <Icon name="user-check" />
          <span>{t('campaigns-launch-approval', { above: count(approvalAbove) })}</span>
        </p>
      ) : null}
      <div class="sheet__foot">
        <button class="button" type="button" data-close>
          {t('campaigns-launch-back')}
        </button>
        {problems.length > 0 ? null : (
          <Do
            campaign={campaign}
            what={asks ? 'ask' : 'launch'}
            words={asks ? t('campaigns-ask') : words}
            csrf={csrf}
          />
        )}
      </div>
    </>
  );
}
