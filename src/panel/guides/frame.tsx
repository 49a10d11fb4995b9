/** What the pages of video guides have in common: tabs, and how a guide stands. */
import type { VNode } from 'preact';
import { missingTitles } from '../../domain/courses/titles.ts';
import type { Guide } from '../../domain/guides/catalogue.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { placesBrief } from '../courses/course-words.ts';
import { GUIDES } from './addresses.ts';

export type GuideTab = 'list' | 'topics' | 'figures' | 'archived';

const TABS: ReadonlyArray<{ tab: GuideTab; href: string }> = [
  { tab: 'list', href: GUIDES },
  { tab: 'topics', href: `${GUIDES}/topics` },
  { tab: 'figures', href: `${GUIDES}/figures` },
  { tab: 'archived', href: `${GUIDES}/archive` },
];

export function GuideTabs({ tab }: { readonly tab: GuideTab }): VNode {
  const t = useWords();
  return (
    <nav class="tabs guides__tabs" aria-label={t('catalogue-tabs')}>
      {TABS.map(({ tab: each, href }) => (
        <a class="tab" key={each} href={href} aria-current={each === tab ? 'page' : undefined}>
          {t(`catalogue-tab-${each}`)}
        </a>
      ))}
    </nav>
  );
}

/** Draft, limited to places, or not yet in every language. */
export function GuideMarks({ guide }: { readonly guide: Guide }): VNode {
  const view = useView();
  const { t } = view;
  const places = placesBrief(view, guide.permission);
  const missing = missingTitles(guide.titles).length;
  return (
    <>
      {guide.publishedAt === null && guide.archivedAt === null ? (
        <span class="tag">{t('catalogue-draft')}</span>
      ) : null}
      {guide.uploadId === null && guide.url === null ? (
        <span class="tag tag--due">
          <Icon name="video" size="small" />
          {t('catalogue-no-video')}
        </span>
      ) : null}
      {places ? (
        <span class="tag">
          <Icon name="map-pin" size="small" />
          {places}
        </span>
      ) : null}
      {missing > 0 ? (
        <span class="tag tag--due">
          <Icon name="languages" size="small" />
          {t('catalogue-missing', { count: missing })}
        </span>
      ) : null}
    </>
  );
}
