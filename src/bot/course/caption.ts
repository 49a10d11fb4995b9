/** The same facts as the picture's in words, for those who cannot see it. Pure. */

import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView } from '../../domain/learning/course-view.ts';
import type { PaceState } from '../../domain/pacing/pace.ts';
import { duration } from '../../domain/tickets/times.ts';
import { type DateReader, dayIn, deadlineIn, momentIn } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/words.ts';
import { escapeHtml } from '../html.ts';
import { shorten } from '../thread.ts';
import { factsOf, moduleName } from './picture.ts';
import {
  currentModule,
  extendedDays,
  type NumberedModule,
  ownModules,
  pausedUntil,
  portionModules,
} from './standing.ts';

export const PACE_SIGNS: Readonly<Record<PaceState, string>> = {
  'not-started': '⚪️',
  ahead: '🟢',
  'on-time': '🟢',
  behind: '🟡',
  'at-risk': '🟠',
  overdue: '🔴',
  completed: '🎓',
  paused: '⏸',
};

/** Telegram allows 1024 characters under a photo; titles are what is long. */
const TITLE_LENGTH = 160;

/** The caption as Telegram's HTML, at most 1024 characters as Telegram counts them. */
export function courseCaption(view: CourseView, t: Translate, reader: DateReader): string {
  const { pace, course, enrolment } = view;
  const modules = ownModules(view);
  const title = shorten(titleIn(course.titles, reader.locale), TITLE_LENGTH);
  const { groupName } = enrolment;
  const provider = t(`learning-provider-${enrolment.provider}`);
  return [
    `<b>${escapeHtml(title)}</b>`,
    groupName
      ? t('learning-caption-group', { group: escapeHtml(shorten(groupName, 60)), provider })
      : t('learning-caption-provider', { provider }),
    '',
    `${PACE_SIGNS[pace.state]} <b>${t(`learning-pace-${pace.state}`)}</b> · ${enrolment.percent}%`,
    `📗 ${factsOf(view, modules, t).join(' · ')}`,
    ...currentLine(view, modules, t, reader),
    ...nextLine(view, modules, t, reader),
    ...endLines(view, t, reader),
  ].join('\n');
}

function currentLine(
  { pace }: CourseView,
  modules: readonly NumberedModule[],
  t: Translate,
  reader: DateReader,
): string[] {
  const current = pace.state === 'completed' ? undefined : currentModule(modules);
  if (!current) return [];
  const title = escapeHtml(shorten(moduleName(current.module, t, reader), TITLE_LENGTH));
  return [t(current.kind === 'now' ? 'learning-caption-now' : 'learning-caption-then', { title })];
}

function nextLine(
  { pace, schedule }: CourseView,
  modules: readonly NumberedModule[],
  t: Translate,
  reader: DateReader,
): string[] {
  if (!pace.next || pace.state === 'completed') return [];
  const { at, portion } = pace.next;
  const what = portionModules(portion, modules, t);
  if (at === null) return [t('learning-caption-held', { what })];
  const begins = schedule.startedAt > reader.now;
  return [
    t(begins ? 'learning-caption-begins' : 'learning-caption-next', { when: momentIn(at, reader), what }),
  ];
}

function endLines(view: CourseView, t: Translate, reader: DateReader): string[] {
  const { pace, schedule, enrolment, openness } = view;
  if (pace.state === 'completed') {
    const at = enrolment.completedAt;
    return at === null ? [] : [t('learning-caption-completed', { when: dayIn(at, reader) })];
  }
  const until = pausedUntil(view, reader.now);
  const days = extendedDays(view);
  const { projectedFinish } = pace;
  return [
    dueLine(schedule.dueAt, t, reader),
    ...(days > 0 ? [t('learning-caption-extended', { days })] : []),
    ...(until === null ? [t('learning-caption-paused')] : []),
    ...(until ? [t('learning-caption-paused-until', { when: dayIn(until, reader) })] : []),
    ...(projectedFinish === undefined || pace.state === 'paused'
      ? []
      : [t('learning-caption-projected', { when: dayIn(projectedFinish, reader) })]),
    ...(schedule.feasible ? [] : [t('learning-caption-infeasible')]),
    ...(openness.kind === 'over'
      ? [`🔒 ${t('learning-state-over', { when: dayIn(openness.until, reader) })}`]
      : []),
  ];
}

function dueLine(dueAt: number | null, t: Translate, reader: DateReader): string {
  if (dueAt === null) return t('learning-caption-due-held');
  const when = deadlineIn(dueAt, reader);
  const left = dueAt - reader.now;
  return left >= 0
    ? t('learning-caption-due', { when, left: duration(left, t) })
    : t('learning-caption-overdue', { when, past: duration(-left, t) });
}
