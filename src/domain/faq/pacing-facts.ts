/** What somebody's own course has to say to a question about schedules: how far, what opens when, until when. Pure. */
import { type DateReader, deadlineIn, momentIn } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/words.ts';
import { titleIn } from '../courses/titles.ts';
import type { CourseView } from '../learning/course-view.ts';
import { duration } from '../tickets/times.ts';

/** Titles of courses are as long as their official names. */
const TITLE_LENGTH = 120;

/** The course that somebody studies now: under way, open to them, the one that began last. */
export function courseUnderWay(views: readonly CourseView[]): CourseView | undefined {
  return views.findLast(
    ({ enrolment, pace, openness }) =>
      enrolment.status === 'active' &&
      pace.state !== 'completed' &&
      (openness.kind === 'open' || enrolment.percent > 0),
  );
}

/** Lines about it, without markup. */
export function pacingFacts(view: CourseView, t: Translate, reader: DateReader): string[] {
  const { course, enrolment, pace, schedule } = view;
  const title = titleIn(course.titles, reader.locale).slice(0, TITLE_LENGTH);
  const state = t(`learning-pace-${pace.state}`);
  return [
    t('faq-pacing-course', { title, percent: String(enrolment.percent), state }),
    ...openingLine(view, t, reader),
    dueLine(schedule.dueAt, t, reader),
  ];
}

function openingLine({ pace, schedule }: CourseView, t: Translate, reader: DateReader): string[] {
  if (!pace.next) return [t('faq-pacing-all-open')];
  const { at, portion } = pace.next;
  if (at === null) return [t('faq-pacing-held')];
  const when = momentIn(at, reader);
  if (schedule.startedAt > reader.now) return [t('faq-pacing-begins', { when })];
  const wait = duration(at - reader.now, t);
  return [t('faq-pacing-next', { portion: String(portion.number), when, wait })];
}

function dueLine(dueAt: number | null, t: Translate, reader: DateReader): string {
  if (dueAt === null) return t('faq-pacing-due-held');
  const when = deadlineIn(dueAt, reader);
  const left = dueAt - reader.now;
  return left >= 0
    ? t('faq-pacing-due', { when, left: duration(left, t) })
    : t('faq-pacing-overdue', { when });
}
