/** How a learner stands in a course: in a word with its colour and sign, and as a ring or a bar. */
import type { VNode } from 'preact';
import type { CourseView } from '../../domain/learning/course-view.ts';
import type { PaceState } from '../../domain/pacing/pace.ts';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useWords } from '../../web/view.ts';

interface Mark {
  readonly icon: IconName;
  readonly tone: '' | 'done' | 'due' | 'late';
}

const MARKS: Readonly<Record<PaceState | 'withdrawn', Mark>> = {
  'not-started': { icon: 'circle-dashed', tone: '' },
  ahead: { icon: 'check-check', tone: 'done' },
  'on-time': { icon: 'check', tone: 'done' },
  behind: { icon: 'clock', tone: 'due' },
  'at-risk': { icon: 'triangle-alert', tone: 'late' },
  overdue: { icon: 'circle-alert', tone: 'late' },
  completed: { icon: 'award', tone: 'done' },
  paused: { icon: 'pause', tone: '' },
  withdrawn: { icon: 'log-out', tone: '' },
};

/** The state in a word. Whoever left a course is neither late nor in time. */
export function PaceTag({ view }: { readonly view: Pick<CourseView, 'enrolment' | 'pace'> }): VNode {
  const t = useWords();
  const { status } = view.enrolment;
  const state = status === 'active' ? view.pace.state : status;
  const { icon, tone } = MARKS[state];
  return (
    <span class={tone === '' ? 'tag' : `tag tag--${tone}`}>
      <Icon name={icon} size="small" />
      {t(`learners-pace-${state}`)}
    </span>
  );
}

/** The done share of a course as a ring. */
export function PercentRing({ percent }: { readonly percent: number }): VNode {
  const t = useWords();
  const circle = { cx: 36, cy: 36, r: 31, pathLength: 100 };
  return (
    <svg class="ring" viewBox="0 0 72 72" role="img" aria-label={t('learners-percent', { percent })}>
      <g transform="rotate(-90 36 36)">
        <circle class="ring__track" {...circle} />
        {percent > 0 ? <circle class="ring__value" {...circle} stroke-dasharray={`${percent} 100`} /> : null}
      </g>
      <text class="ring__text" x="36" y="42">
        {percent}%
      </text>
    </svg>
  );
}

/** The done share as a bar with its number beside it. */
export function PercentBar({ percent }: { readonly percent: number }): VNode {
  return (
    <span class="learners__bar">
      <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={percent} height="6" />
      </svg>
      <span class="learners__percent">{percent}%</span>
    </span>
  );
}
