/** How far a campaign is, in pictures and numbers: its bar, its states, and what it does now. */
import type { VNode } from 'preact';
import type { Progress } from '../../domain/campaigns/progress.ts';
import { useView, useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import { count, share, span } from './numbers.ts';

const WIDTH = 312;
const GAP = 1;
/** So that what is only a few of many can still be seen. */
const LEAST = 1.5;

const PARTS = ['sent', 'waiting', 'blocked', 'failed', 'skipped', 'uncertain'] as const;
type Part = (typeof PARTS)[number];
type Parts = Record<Part, number>;

const SWATCHES: Readonly<Record<Part, string>> = {
  sent: 'swatch-out',
  waiting: 'swatch-wait',
  blocked: 'swatch-blocked',
  failed: 'swatch-late',
  skipped: 'swatch-heat',
  uncertain: 'swatch-due',
};
/** In the bar what is done comes before what waits. */
const IN_BAR: readonly Part[] = ['sent', 'blocked', 'skipped', 'failed', 'uncertain', 'waiting'];

/** Those who blocked the bot are told apart from what failed for other reasons. */
export function partsOf({ counts, failures, skips }: Progress): Parts {
  const blockedIn = (reasons: readonly { reason: string; count: number }[]) =>
    reasons.reduce((sum, each) => (each.reason === 'blocked' ? sum + each.count : sum), 0);
  const [failed, skipped] = [blockedIn(failures), blockedIn(skips)];
  return {
    sent: counts.sent,
    waiting: counts.waiting + counts.sending,
    blocked: failed + skipped,
    failed: counts.failed - failed,
    skipped: counts.skipped - skipped,
    uncertain: counts.uncertain,
  };
}

export function Bar({ parts, total }: { readonly parts: Parts; readonly total: number }): VNode {
  const t = useWords();
  const shown = IN_BAR.filter((part) => parts[part] > 0);
  const room = WIDTH - GAP * (shown.length - 1);
  const sizes = shown.map((part) => Math.max(LEAST, (parts[part] / total) * room));
  const scale = room / sizes.reduce((sum, size) => sum + size, 0);
  let x = 0;
  return (
    <svg
      class="run__bar"
      viewBox={`0 0 ${WIDTH} 12`}
      preserveAspectRatio="none"
      role="img"
      aria-label={t('campaigns-run-done', { done: count(total - parts.waiting), total: count(total) })}
    >
      {shown.map((part, index) => {
        const width = sizes[index]! * scale;
        const rect = (
          <rect class={SWATCHES[part]} key={part} x={x.toFixed(1)} width={width.toFixed(1)} height="12" />
        );
        x += width + GAP;
        return rect;
      })}
    </svg>
  );
}

export function Now({ progress }: { readonly progress: Progress }): VNode {
  const t = useWords();
  const times = useTimes();
  const { campaign, rate, leftMs, resumesAt } = progress;
  if (campaign.state === 'paused')
    return <span class="run__held">{t(`campaigns-paused-${campaign.pausedFor ?? 'person'}`)}</span>;
  if (leftMs !== undefined)
    return <span>{t('campaigns-run-left', { span: span(leftMs, t), rate: String(Math.round(rate)) })}</span>;
  if (resumesAt !== undefined)
    return <span>{t('campaigns-run-resumes', { moment: times.moment(resumesAt) })}</span>;
  return <span>{t('campaigns-run-begins')}</span>;
}

/** Every state with how many are in it and their share; those that nobody is in are left out. */
export function States({ parts, total }: { readonly parts: Parts; readonly total: number }): VNode {
  const { t, locale } = useView();
  return (
    <dl class="run__states">
      {PARTS.filter((part) => parts[part] > 0 || part === 'sent' || part === 'waiting').map((part) => (
        <div key={part}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect class={SWATCHES[part]} width="10" height="10" rx="2" />
          </svg>
          <dt>{t(`campaigns-part-${part}`)}</dt>
          <dd>{count(parts[part])}</dd>
          <dd class="share">{share(total === 0 ? 0 : parts[part] / total, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
