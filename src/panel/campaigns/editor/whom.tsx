/** Whom a campaign is for: the conditions, or the earlier campaign whose readers it is for. */
import type { VNode } from 'preact';
import type { Campaign } from '../../../domain/campaigns/campaigns.ts';
import type { Report } from '../../../domain/campaigns/check.ts';
import { Icon } from '../../../web/icon.tsx';
import { useWords } from '../../../web/view.ts';
import { ConditionEditor, type EditorParts } from '../../segments/editor.tsx';
import { progressAt } from '../addresses.ts';
import { count } from '../numbers.ts';

export interface WhomProps {
  readonly campaign: Campaign;
  readonly report: Report;
  /** The campaign that it follows. */
  readonly followed: Pick<Campaign, 'id' | 'name'> | undefined;
  readonly parts: EditorParts;
}

/** True when it is for exactly those who got the one it follows. */
const isForReaders = ({ action, follows }: Campaign): boolean =>
  action !== 'send' || follows === 'correction';

export function Whom({ campaign, report, followed, parts }: WhomProps): VNode {
  const t = useWords();
  const forReaders = isForReaders(campaign);
  const what = campaign.action === 'send' ? campaign.follows : campaign.action;
  return (
    <section class="step" aria-labelledby="step-whom">
      <div class="step__head">
        <h2 class="step__title" id="step-whom">
          {t('campaigns-step-whom')}
        </h2>
        {forReaders ? null : <p class="step__sub">{t('campaigns-step-whom-hint')}</p>}
      </div>
      {followed ? (
        <p class="issue">
          <Icon name="corner-up-left" />
          <span>
            {t(`campaigns-follows-${what ?? 'rest'}`)} <a href={progressAt(followed.id)}>{followed.name}</a>
          </span>
        </p>
      ) : null}
      {forReaders ? (
        <p class="total">
          <strong>{count(report.reach?.willGet ?? 0)}</strong>
          <span>{t('campaigns-receivers')}</span>
        </p>
      ) : (
        <ConditionEditor name="condition" value={campaign.condition} parts={parts} />
      )}
    </section>
  );
}
