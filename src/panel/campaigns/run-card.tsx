/** A campaign that goes on, in the list: how far it is, what became of its messages, and the way to hold it. */
import type { VNode } from 'preact';
import type { Progress } from '../../domain/campaigns/progress.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';
import { useTimes } from '../times.tsx';
import { campaignAt, progressAt } from './addresses.ts';
import { count, share, span } from './numbers.ts';

const WIDTH = 312;
const GAP = 1;
/** So that what is only a few of many can still be seen. */
const LEAST = 1.5;

const PARTS = ['sent', 'waiting', 'blocked', 'failed', 'skipped', 'uncertain'] as const;
type Part = (typeof PARTS)[number];

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
function partsOf({ counts, failures, skips }: Progress): Record<Part, number> {
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

function Bar({ parts, total }: { readonly parts: Record<Part, number>; readonly total: number }): VNode {
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

function Now({ progress }: { readonly progress: Progress }): VNode {
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

export function RunCard({ progress, csrf }: { readonly progress: Progress; readonly csrf: string }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { campaign, total } = progress;
  const parts = partsOf(progress);
  const done = total === 0 ? 0 : (total - parts.waiting) / total;
  const running = campaign.state === 'running';
  const name = `run-${campaign.id}`;
  return (
    <article class="run" aria-labelledby={name}>
      <h3 class="run__name" id={name}>
        <a class="run__link" href={progressAt(campaign.id)}>
          {campaign.name}
        </a>
      </h3>
      <p class="run__sub">
        {t('campaigns-run-for', {
          total: count(total),
          since: times.moment(campaign.launchedAt ?? campaign.updatedAt),
        })}
      </p>
      <p class="run__number">
        <strong>{share(done, locale)}</strong>
        <Now progress={progress} />
      </p>
      {total > 0 ? <Bar parts={parts} total={total} /> : null}
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
      <div class="run__foot">
        <form method="post" action={`${campaignAt(campaign.id)}/${running ? 'pause' : 'resume'}`}>
          <CsrfField token={csrf} />
          <button class="button" type="submit">
            <Icon name={running ? 'pause' : 'play'} size="small" />
            {t(running ? 'campaigns-pause' : 'campaigns-resume')}
          </button>
        </form>
        <a class="button" href={progressAt(campaign.id)}>
          {t('campaigns-more')}
        </a>
      </div>
    </article>
  );
}
