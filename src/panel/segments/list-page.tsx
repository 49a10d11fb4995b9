/** The saved groups, each with what it says. */
import type { VNode } from 'preact';
import type { Segment } from '../../domain/segments/segments.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import { CampaignTabs } from './tabs.tsx';

export const SEGMENTS = '/panel/segments';

/** A segment and its condition as a sentence. */
export interface SegmentLine {
  readonly segment: Segment;
  readonly says: string;
}

function Line({ line: { segment, says } }: { readonly line: SegmentLine }): VNode {
  const t = useWords();
  const times = useTimes();
  return (
    <li class="line">
      <Icon name="users" class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={`${SEGMENTS}/${segment.id}`}>
            {segment.name}
          </a>
        </p>
        <p class="line__meta">{says}</p>
      </div>
      <p class="line__end">{t('segments-edited', { date: times.date(segment.updatedAt) })}</p>
    </li>
  );
}

export function NewSegment(): VNode {
  const t = useWords();
  return (
    <a class="button button--main" href={`${SEGMENTS}/new`}>
      <Icon name="plus" />
      {t('segments-new')}
    </a>
  );
}

export function SegmentsBody({ lines }: { readonly lines: readonly SegmentLine[] }): VNode {
  const t = useWords();
  return (
    <>
      <CampaignTabs tab="segments" />
      {lines.length === 0 ? (
        <Empty icon="users" title={t('segments-empty')} text={t('segments-empty-text')}>
          <NewSegment />
        </Empty>
      ) : (
        <ul class="lines">
          {lines.map((line) => (
            <Line key={line.segment.id} line={line} />
          ))}
        </ul>
      )}
    </>
  );
}
