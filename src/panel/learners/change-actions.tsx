/** What a supervisor can do with a schedule. Each leads to a form of its own, which asks for whom, when and why. */
import type { VNode } from 'preact';
import type { CourseView } from '../../domain/learning/course-view.ts';
import { Icon } from '../../web/icon.tsx';
import type { IconName } from '../../web/icons.ts';
import { useWords } from '../../web/view.ts';

export const CHANGE_KINDS = ['pause', 'resume', 'extend', 'shift'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_ICONS: Readonly<Record<ChangeKind, IconName>> = {
  pause: 'pause',
  resume: 'play',
  extend: 'calendar-days',
  shift: 'arrow-right',
};

/** Where the form for a change is. */
export function changeHref(at: string, enrolmentId: number, kind: ChangeKind): string {
  return `${at}/courses/${enrolmentId}/${kind}`;
}

export function ChangeActions({ view, at }: { readonly view: CourseView; readonly at: string }): VNode {
  const t = useWords();
  const kinds = CHANGE_KINDS.filter((kind) =>
    kind === 'resume' ? view.pace.state === 'paused' : kind !== 'pause' || view.pace.state !== 'paused',
  );
  return (
    <div class="buttons learners__actions">
      {kinds.map((kind) => (
        <a class="button" key={kind} href={changeHref(at, view.enrolment.id, kind)}>
          <Icon name={CHANGE_ICONS[kind]} />
          {t(`learners-do-${kind}`)}
        </a>
      ))}
    </div>
  );
}
