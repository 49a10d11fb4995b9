/** How far a post is, as a sign and a word. */
import type { VNode } from 'preact';
import type { PostState } from '../../db/schema/posts.ts';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useWords } from '../../web/view.ts';

export const STATE_ICONS: Readonly<Record<PostState, IconName>> = {
  draft: 'pencil',
  review: 'eye',
  queued: 'layers',
  scheduled: 'clock',
  publishing: 'send',
  published: 'check',
  held: 'pause',
  failed: 'circle-alert',
};

const TONES: Readonly<Partial<Record<PostState, string>>> = {
  review: 'tag tag--due',
  held: 'tag tag--due',
  failed: 'tag tag--late',
  published: 'tag tag--done',
};

export function StateTag({ state }: { readonly state: PostState }): VNode {
  const t = useWords();
  return (
    <span class={TONES[state] ?? 'tag'}>
      <Icon name={STATE_ICONS[state]} size="small" />
      {t(`channel-state-${state}`)}
    </span>
  );
}
