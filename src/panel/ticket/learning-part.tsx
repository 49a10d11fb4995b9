/** The asker's present course beside the conversation: how far, how it stands, what opens next, and when it is due. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView } from '../../domain/learning/course-view.ts';
import type { Learner } from '../../domain/learning/learners.ts';
import { useView, useWords } from '../../web/view.ts';
import { LEARNERS } from '../learners/list-view.ts';
import { PaceTag, PercentRing } from '../learners/pace-tag.tsx';
import { useTimes, When } from '../times.tsx';

/** Empty while nobody on the platform's list is known to be this teacher. */
export interface Learning {
  readonly learner?: Learner;
  readonly view?: CourseView | undefined;
}

function Dates({ view }: { readonly view: CourseView }): VNode | null {
  const t = useWords();
  const times = useTimes();
  const { enrolment, schedule, pace } = view;
  if (enrolment.status !== 'active') {
    return enrolment.completedAt === null ? null : (
      <dl class="facts">
        <dt>{t('learning-finished')}</dt>
        <dd>
          <When at={enrolment.completedAt} text={times.date(enrolment.completedAt)} />
        </dd>
      </dl>
    );
  }
  const moment = (at: number | null) =>
    at === null ? t('learning-after-pause') : <When at={at} text={times.moment(at)} />;
  return (
    <dl class="facts">
      {pace.next ? (
        <>
          <dt>{t('learning-next')}</dt>
          <dd>{moment(pace.next.at)}</dd>
        </>
      ) : null}
      <dt>{t('learning-due')}</dt>
      <dd>{moment(schedule.dueAt)}</dd>
    </dl>
  );
}

function Course({ view }: { readonly view: CourseView }): VNode {
  const { t, locale } = useView();
  const done = view.modules.filter(({ state }) => state.kind === 'completed').length;
  return (
    <>
      <div class="course">
        <PercentRing percent={view.enrolment.percent} />
        <div>
          <p class="course__name">{titleIn(view.course.titles, locale)}</p>
          <p class="course__due">{t('learning-fact-modules', { done, total: view.modules.length })}</p>
          <PaceTag view={view} />
        </div>
      </div>
      <Dates view={view} />
    </>
  );
}

export function LearningPart({ learning }: { readonly learning: Learning }): VNode {
  const t = useWords();
  const { learner, view } = learning;
  return (
    <section class="part">
      <div class="part__head">
        <h2 class="part__title">{t('learners-card')}</h2>
        {learner ? <a href={`${LEARNERS}/${learner.id}`}>{t('learners-card-open')}</a> : null}
      </div>
      {view ? <Course view={view} /> : <p>{t(learner ? 'learners-no-course' : 'learners-card-none')}</p>}
    </section>
  );
}
