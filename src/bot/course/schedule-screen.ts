/** The openings of a course as text, what is still to come first. Pure. */
import { InlineKeyboard } from 'grammy';
import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView } from '../../domain/learning/course-view.ts';
import type { PacedPortion } from '../../domain/pacing/pace.ts';
import { type DateReader, deadlineIn, momentIn } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/words.ts';
import { escapeHtml } from '../html.ts';
import { turnButtons } from './pages.ts';
import { coursePressData } from './press.ts';
import type { Screen } from './screen.ts';
import { ownModules, portionModules } from './standing.ts';

const PAGE_SIZE = 20;

/** @param page counted from 0 */
export function scheduleScreen(view: CourseView, page: number, t: Translate, reader: DateReader): Screen {
  const { pace, schedule, course } = view;
  const { id: enrolmentId } = view.enrolment;
  const isOpen = ({ opensAt }: PacedPortion) => opensAt !== null && opensAt <= reader.now;
  const coming = pace.portions.filter((portion) => !isOpen(portion));
  // What opened last is what people look for first.
  const opened = pace.portions.filter(isOpen).reverse();
  const all = [...coming, ...opened];
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const at = Math.min(page, pages - 1);
  const shown = all.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE);
  const modules = ownModules(view);
  const line = (portion: PacedPortion) => {
    const { opensAt, state } = portion;
    const sign = state === 'done' ? '✅' : isOpen(portion) ? '🔓' : '🔒';
    const when = opensAt === null ? t('learning-after-pause') : momentIn(opensAt, reader);
    const words = {
      when: `<b>${when}</b>`,
      portion: t('learning-portion', { number: String(portion.number) }),
      modules: portionModules(portion, modules, t),
    };
    return `${sign} ${t('learning-schedule-line', words)}`;
  };
  const part = (key: string, portions: readonly PacedPortion[]) => {
    const own = portions.filter((portion) => shown.includes(portion));
    return own.length === 0 ? [] : [[t(key), ...own.map(line)].join('\n')];
  };
  const due = schedule.dueAt === null ? t('learning-after-pause') : deadlineIn(schedule.dueAt, reader);
  const keyboard = new InlineKeyboard();
  turnButtons(keyboard, at, pages, (to) => coursePressData({ to: 'schedule', enrolmentId, page: to }));
  keyboard
    .text(t('learning-button-modules'), coursePressData({ to: 'modules', enrolmentId, page: 0 }))
    .text(t('learning-button-calendar'), coursePressData({ to: 'calendar', enrolmentId }));
  const text = [
    t('learning-schedule-title', { course: escapeHtml(titleIn(course.titles, reader.locale)) }),
    ...(coming.length === 0 && at === 0 ? [t('learning-schedule-all-open')] : []),
    ...part('learning-schedule-coming', coming),
    ...part('learning-schedule-opened', opened),
    `🏁 ${t('learning-due')}: <b>${due}</b>`,
  ].join('\n\n');
  return { text, keyboard };
}
