/** The parts of the section of campaigns. */
import type { VNode } from 'preact';
import { useWords } from '../../web/view.ts';

const TABS = {
  campaigns: '/panel/campaigns',
  segments: '/panel/segments',
  lists: '/panel/segment-lists',
  unreachable: '/panel/campaigns/unreachable',
} as const;

export type CampaignTab = keyof typeof TABS;

export function CampaignTabs({ tab }: { readonly tab: CampaignTab }): VNode {
  const t = useWords();
  return (
    <nav class="tabs conditions__tabs" aria-label={t('segments-tabs')}>
      {Object.entries(TABS).map(([each, href]) => (
        <a class="tab" key={each} href={href} aria-current={each === tab ? 'page' : undefined}>
          {t(`segments-tab-${each}`)}
        </a>
      ))}
    </nav>
  );
}
