/** The parts of the section where other systems come in. */
import type { VNode } from 'preact';
import { useWords } from '../../web/view.ts';

export type ExchangeTab = 'exchange' | 'imports' | 'api-tokens' | 'activities';

const TABS: readonly ExchangeTab[] = ['exchange', 'imports', 'api-tokens', 'activities'];

/** @param unknown how many activities nobody has mapped yet */
export function ExchangeTabs({
  tab,
  unknown,
}: {
  readonly tab: ExchangeTab;
  readonly unknown: number;
}): VNode {
  const t = useWords();
  return (
    <nav class="tabs exchange__tabs" aria-label={t('exchange-api-tabs')}>
      {TABS.map((each) => (
        <a class="tab" key={each} href={`/panel/${each}`} aria-current={each === tab ? 'page' : undefined}>
          {t(`exchange-api-tab-${each}`)}
          {each === 'activities' && unknown > 0 ? <span class="tab__count">{unknown}</span> : null}
        </a>
      ))}
    </nav>
  );
}
