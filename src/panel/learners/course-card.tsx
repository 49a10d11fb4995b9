/** One enrolment: how far, how it stands, when what is due, the modules drawn, and what was changed. */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView } from '../../domain/learning/course-view.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { type Times, useTimes, When } from '../times.tsx';
import { ChangeActions } from './change-actions.tsx';
import { type Change, Changes } from './changes.tsx';
import { CoursePlan } from './course-plan.tsx';
import { PaceTag, PercentRing } from './pace-tag.tsx';

export interface CourseCardProps {
  readonly view: CourseView;
  readonly history: readonly Change[];
  /** Where the learner's page is. */
  readonly at: string;
  /** Whether the official may change schedules. */
  readonly mayChange: boolean;
  readonly csrf: string;
}

function Moment({ at, none }: { readonly at: number | null | undefined; readonly none: string }): VNode {
  const times = useTimes();
  return at === null || at === undefined ? <span>{none}</span> : <When at={at} text={times.moment(at)} />;
}

function nextWords(t: ReturnType<typeof useWords>, times: Times, { pace }: CourseView): string | undefined {
  if (!pace.next) return undefined;
  const { portion, at } = pace.next;
  const what = t('learning-portion', { number: portion.number });
  return `${at === null ? t('learning-after-pause') : times.moment(at)} (${what})`;
}

function Dates({ view }: Pick<CourseCardProps, 'view'>): VNode {
  const t = useWords();
  const times = useTimes();
  const { enrolment, schedule, pace } = view;
  const active = enrolment.status === 'active';
  const next = active ? nextWords(t, times, view) : undefined;
  const moved = schedule.dueAt !== enrolment.dueAt;
  return (
    <dl class="facts learners__dates">
      <dt>{t('learners-started')}</dt>
      <dd>
        <Moment at={enrolment.startedAt} none="" />
      </dd>
      {next ? (
        <>
          <dt>{t('learning-next')}</dt>
          <dd>{next}</dd>
        </>
      ) : null}
      <dt>{t('learning-due')}</dt>
      <dd>
        <Moment at={schedule.dueAt} none={t('learning-after-pause')} />
        {moved ? (
          <span class="learners__before">
            {' '}
            {t('learners-due-before', { day: times.date(enrolment.dueAt) })}
          </span>
        ) : null}
      </dd>
      <dt>{t('learners-earliest')}</dt>
      <dd>
        <Moment at={schedule.earliestFinish} none={t('learning-after-pause')} />
      </dd>
      {active ? (
        <>
          <dt>{t('learners-projected')}</dt>
          <dd>
            <Moment at={pace.projectedFinish} none={t('learners-projected-unknown')} />
          </dd>
        </>
      ) : null}
      {enrolment.completedAt === null ? null : (
        <>
          <dt>{t('learning-finished')}</dt>
          <dd>
            <Moment at={enrolment.completedAt} none="" />
          </dd>
        </>
      )}
      {enrolment.lastFactAt === null ? null : (
        <>
          <dt>{t('learners-last-fact')}</dt>
          <dd>
            <Moment at={enrolment.lastFactAt} none="" />
          </dd>
        </>
      )}
    </dl>
  );
}

function Warnings({ view }: Pick<CourseCardProps, 'view'>): VNode | null {
  const t = useWords();
  const { enrolment, schedule } = view;
  const tooFast = enrolment.tooFast !== null;
  const infeasible = enrolment.status === 'active' && !schedule.feasible;
  if (!tooFast && !infeasible) return null;
  return (
    <>
      {tooFast ? (
        <p class="learners__warning">
          <Icon name="triangle-alert" />
          {t(enrolment.tooFastReviewedAt === null ? 'learners-too-fast-open' : 'learners-too-fast-reviewed', {
            note: enrolment.tooFastNote ?? '',
          })}
        </p>
      ) : null}
      {infeasible ? (
        <p class="learners__warning">
          <Icon name="triangle-alert" />
          {t('learners-infeasible')}
        </p>
      ) : null}
    </>
  );
}

export function CourseCard(props: CourseCardProps): VNode {
  const { t, locale } = useView();
  const { view, history, at, mayChange, csrf } = props;
  const { enrolment, course } = view;
  const done = view.modules.filter(({ state }) => state.kind === 'completed').length;
  return (
    <>
      <div class="learners__head">
        <PercentRing percent={enrolment.percent} />
        <div class="learners__about">
          <h2 class="learners__course">{titleIn(course.titles, locale)}</h2>
          <p class="line__meta">
            {[course.code, enrolment.groupName, t(`learning-provider-${enrolment.provider}`)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p class="learners__state">
            <PaceTag view={view} />
            {t('learning-fact-modules', { done, total: view.modules.length })}
          </p>
        </div>
      </div>
      <Warnings view={view} />
      <Dates view={view} />
      {mayChange && enrolment.status === 'active' ? <ChangeActions view={view} at={at} /> : null}
      <CoursePlan view={view} />
      <Changes history={history} at={at} mayChange={mayChange} csrf={csrf} />
    </>
  );
}
