/** How long a campaign will go, and what it costs: shown while it is written and before it is launched. */
import type { VNode } from 'preact';
import type { Campaign } from '../../domain/campaigns/campaigns.ts';
import { planOf } from '../../domain/campaigns/cost.ts';
import type { Reach } from '../../domain/campaigns/reach.ts';
import { useWords } from '../../web/view.ts';
import { count, span } from './numbers.ts';

export interface PlanProps {
  readonly campaign: Pick<Campaign, 'files' | 'paid'>;
  readonly reach: Reach | undefined;
  /** Bulk messages a second. */
  readonly bulkRate: number;
}

export function PlanLines({ campaign, reach, bulkRate }: PlanProps): VNode {
  const t = useWords();
  const plan = planOf(reach?.willGet ?? 0, campaign.files.length, campaign.paid, bulkRate);
  return (
    <>
      <dt>{t('campaigns-plan-duration')}</dt>
      <dd>
        {plan.messages === 0
          ? t('campaigns-plan-none')
          : t('campaigns-plan-takes', { span: span(plan.durationMs, t), rate: String(plan.rate) })}
      </dd>
      {plan.messages === (reach?.willGet ?? 0) ? null : (
        <>
          <dt>{t('campaigns-plan-messages')}</dt>
          <dd>{t('campaigns-plan-album', { count: count(plan.messages) })}</dd>
        </>
      )}
      {campaign.paid ? (
        <>
          <dt>{t('campaigns-plan-cost')}</dt>
          <dd>{t('campaigns-plan-stars', { count: count(plan.stars) })}</dd>
        </>
      ) : null}
    </>
  );
}

export function PlanList(props: PlanProps & { readonly aside?: boolean }): VNode {
  const t = useWords();
  return (
    <dl class="plan-lines" id="plan" {...(props.aside ? { 'hx-swap-oob': 'true' } : {})}>
      <PlanLines {...props} />
      <dt>{t('campaigns-plan-order')}</dt>
      <dd>{t('campaigns-plan-people-first')}</dd>
      <dt>{t('campaigns-plan-once')}</dt>
      <dd>{t('campaigns-plan-never-twice')}</dd>
    </dl>
  );
}
