/** The lists of this part of the panel: everybody, those who were too fast, and what was changed in schedules. */
import type { VNode } from 'preact';
import { useWords } from '../../web/view.ts';
import { LEARNERS } from './list-view.ts';

export const TOO_FAST = '/panel/too-fast';
export const SCHEDULES = '/panel/schedules';

export interface LearnerTabsProps {
  readonly tab: 'everybody' | 'too-fast' | 'schedules';
  /** How many wait to be looked at; undefined for those who do not judge that. */
  readonly tooFast: number | undefined;
}

export function LearnerTabs({ tab, tooFast }: LearnerTabsProps): VNode | null {
  const t = useWords();
  if (tooFast === undefined) return null;
  return (
    <nav class="tabs learners__tabs" aria-label={t('learners-tabs')}>
      <a class="tab" href={LEARNERS} aria-current={tab === 'everybody' ? 'page' : undefined}>
        {t('learners-tab-everybody')}
      </a>
      <a class="tab" href={TOO_FAST} aria-current={tab === 'too-fast' ? 'page' : undefined}>
        {t('learners-tab-too-fast')}
        <span class="tab__count">{tooFast}</span>
      </a>
      <a class="tab" href={SCHEDULES} aria-current={tab === 'schedules' ? 'page' : undefined}>
        {t('learners-groups-title')}
      </a>
    </nav>
  );
}
