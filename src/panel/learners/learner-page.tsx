/** One learner: the present course first, then who they are, then the courses before. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView } from '../../domain/learning/course-view.ts';
import { presentView } from '../../domain/learning/learner-list.ts';
import { Empty } from '../../web/empty.tsx';
import { useView, useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import type { Change } from './changes.tsx';
import { CourseCard, type CourseCardProps } from './course-card.tsx';
import { PaceTag } from './pace-tag.tsx';
import { Person, type PersonProps } from './person.tsx';

export interface LearnerProps extends PersonProps, Pick<CourseCardProps, 'at' | 'mayChange' | 'csrf'> {
  readonly views: readonly CourseView[];
  /** By enrolment. */
  readonly histories: ReadonlyMap<number, readonly Change[]>;
}

function Other({ view, ...card }: CourseCardProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { enrolment, course } = view;
  const dates = [times.date(enrolment.startedAt), times.date(enrolment.completedAt ?? enrolment.dueAt)];
  return (
    <details class="learners__other">
      <summary class="learners__summary">
        <span class="learners__other-name">{titleIn(course.titles, locale)}</span>
        <span class="line__meta">
          {dates.join(' – ')} · {t(`learning-provider-${enrolment.provider}`)} · {enrolment.percent}%
        </span>
        <PaceTag view={view} />
      </summary>
      <div class="learners__card">
        <CourseCard view={view} {...card} />
      </div>
    </details>
  );
}

export function LearnerBody(props: LearnerProps): VNode {
  const t = useWords();
  const { views, histories, at, mayChange, csrf } = props;
  const present = presentView(views);
  const others = views.filter((view) => view !== present).toReversed();
  const cardOf = (view: CourseView): CourseCardProps => ({
    view,
    history: histories.get(view.enrolment.id) ?? [],
    at,
    mayChange,
    csrf,
  });
  return (
    <>
      {present ? (
        <section class="learners__present">
          <CourseCard {...cardOf(present)} />
        </section>
      ) : (
        <Empty icon="graduation-cap" title={t('learners-no-course')} text={t('learners-no-course-text')} />
      )}
      {others.length > 0 ? (
        <section class="learners__others">
          <h2 class="block__title">{t('learners-others')}</h2>
          {others.map((view) => (
            <Other key={view.enrolment.id} {...cardOf(view)} />
          ))}
        </section>
      ) : null}
      <Person {...props} />
    </>
  );
}
