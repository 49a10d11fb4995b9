/** The reminders of one course: each kind with what it will bring, and the button that stops it or lets it go on. */
import type { VNode } from 'preact';
import type { ReminderKind } from '../../db/schema/learning.ts';
import type { Course } from '../../domain/courses/courses.ts';
import { COURSE_KINDS } from '../../domain/reminders/stop-kind.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import type { Sums } from './figures.ts';
import { HERE } from './frame.tsx';

export interface CourseRemindersProps {
  readonly course: Course;
  readonly forecast: { readonly today: Sums; readonly tomorrow: Sums } | undefined;
  /** Whether the official may stop reminders, or only see them. */
  readonly mayStop: boolean;
  readonly csrf: string;
}

function Switch(props: {
  readonly course: Course;
  readonly kind: ReminderKind;
  readonly isStopped: boolean;
  readonly csrf: string;
}): VNode {
  const { course, kind, isStopped, csrf } = props;
  const t = useWords();
  const action = `/panel/courses/${course.id}/reminders/${kind}`;
  const name = t(`reminders-kind-${kind}`);
  if (isStopped)
    return (
      <Form action={`${action}/resume`} csrf={csrf}>
        <button class="button" type="submit">
          <Icon name="play" />
          {t('reminders-resume')}
          <span class="spoken">: {name}</span>
        </button>
      </Form>
    );
  return (
    <Confirm label={t('reminders-stop')} question={t('reminders-stop-question', { kind: name })}>
      <Form action={`${action}/stop`} csrf={csrf}>
        <button class="button button--danger" type="submit">
          {t('reminders-stop-yes')}
        </button>
      </Form>
    </Confirm>
  );
}

export function CourseReminders({ course, forecast, mayStop, csrf }: CourseRemindersProps): VNode {
  const { t, locale } = useView();
  return (
    <>
      <ul class="lines">
        {COURSE_KINDS.map((kind) => {
          const isStopped = course.stoppedReminders.includes(kind);
          const counts = forecast && {
            still: forecast.today.byCourse(course.id, kind).toLocaleString(locale),
            tomorrow: forecast.tomorrow.byCourse(course.id, kind).toLocaleString(locale),
          };
          return (
            <li class={isStopped ? 'line line--off' : 'line'} key={kind}>
              <div class="line__main">
                <p class="line__name">
                  {t(`reminders-kind-${kind}`)}
                  {isStopped ? <span class="tag tag--late">{t('reminders-fate-stopped')}</span> : null}
                </p>
                <p class="line__meta">{t(`reminders-hint-${kind}`)}</p>
                <p class="line__meta">
                  {counts && !isStopped
                    ? `${t('reminders-course-still', { count: counts.still })}, ${t('reminders-course-tomorrow', { count: counts.tomorrow })} · `
                    : null}
                  <a class="reminders__look" href={`${HERE}/preview?kind=${kind}&course=${course.id}`}>
                    {t('reminders-look')}
                  </a>
                </p>
              </div>
              {mayStop ? <Switch course={course} kind={kind} isStopped={isStopped} csrf={csrf} /> : null}
            </li>
          );
        })}
      </ul>
      {mayStop ? null : <p class="reminders__note">{t('reminders-only-editors')}</p>}
    </>
  );
}
