/** What the pages of the FAQ have in common: the rooms, and how an entry stands. */
import type { VNode } from 'preact';
import type { FaqState } from '../../db/schema/faq.ts';
import { missingTitles } from '../../domain/courses/titles.ts';
import { type EntryHead, isInView } from '../../domain/faq/entries.ts';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { FAQ } from './addresses.ts';

export type FaqTab = 'entries' | 'asks' | 'toWrite' | 'figures';

const TABS: ReadonlyArray<{ tab: FaqTab; href: string }> = [
  { tab: 'entries', href: FAQ },
  { tab: 'asks', href: `${FAQ}/asks` },
  { tab: 'toWrite', href: `${FAQ}/to-write` },
  { tab: 'figures', href: `${FAQ}/figures` },
];

export function FaqTabs({ tab }: { readonly tab: FaqTab }): VNode {
  const t = useWords();
  return (
    <nav class="tabs guides__tabs" aria-label={t('entries-tabs')}>
      {TABS.map(({ tab: each, href }) => (
        <a class="tab" key={each} href={href} aria-current={each === tab ? 'page' : undefined}>
          {t(`entries-tab-${each}`)}
        </a>
      ))}
    </nav>
  );
}

const STATE_TAGS: Readonly<Record<FaqState, string>> = {
  published: 'tag tag--done',
  draft: 'tag',
  archived: 'tag',
};

export function StateTag({ state }: { readonly state: FaqState }): VNode {
  const t = useWords();
  return <span class={STATE_TAGS[state]}>{t(`entries-state-${state}`)}</span>;
}

/** What somebody has to do about an entry. */
export function EntryMarks({ head, today }: { readonly head: EntryHead; readonly today: string }): VNode {
  const t = useWords();
  const missing = missingTitles(head.titles).length;
  return (
    <>
      {head.state === 'published' ? null : <StateTag state={head.state} />}
      {isInView(head, 'needsReview', today) ? (
        <span class="tag tag--due">
          <Icon name="pencil" size="small" />
          {t('entries-mark-needs-review')}
        </span>
      ) : null}
      {isInView(head, 'reviewDue', today) ? (
        <span class="tag tag--due">
          <Icon name="clock" size="small" />
          {t('entries-mark-review-due')}
        </span>
      ) : null}
      {missing > 0 ? (
        <span class="tag">
          <Icon name="languages" size="small" />
          {t('catalogue-missing', { count: missing })}
        </span>
      ) : null}
    </>
  );
}
