/** Schedules of whole groups: groups to choose from, and what was changed in one go, with taking it back. */
import type { VNode } from 'preact';
import type { Course } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import type { ScheduleBatch, StudyGroup } from '../../domain/learning/schedule-batches.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import { useTimes } from '../times.tsx';
import { CHANGE_ICONS, CHANGE_KINDS } from './change-actions.tsx';
import { changeWords } from './changes.tsx';
import { SCHEDULES } from './tabs.tsx';

export interface GroupsProps {
  readonly courses: readonly Course[];
  /** The course whose groups are shown. */
  readonly chosen: Course | undefined;
  readonly groups: readonly StudyGroup[];
  readonly batches: readonly ScheduleBatch[];
  /** Of officials, by id. */
  readonly names: ReadonlyMap<number, string>;
  readonly csrf: string;
}

/** Where the form for a change of a whole group is. */
export function groupHref(courseId: number, groupName: string, kind: string): string {
  return `${SCHEDULES}/${courseId}/${kind}?${new URLSearchParams({ group: groupName })}`;
}

function PickCourse({ courses, chosen }: Pick<GroupsProps, 'courses' | 'chosen'>): VNode {
  const { t, locale } = useView();
  return (
    <form
      class="learners__find"
      action={SCHEDULES}
      hx-get={SCHEDULES}
      hx-trigger="change"
      hx-target="#main"
      hx-select="#main"
      hx-swap="outerHTML show:none"
      hx-push-url="true"
    >
      <label class="field">
        <span class="field__label">{t('learners-groups-pick')}</span>
        <select class="select" name="course" id="group-course">
          <option value="">{t('panel-filter-any')}</option>
          {courses.map(({ id, titles }) => (
            <option key={id} value={id} selected={id === chosen?.id}>
              {titleIn(titles, locale)}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button class="button" type="submit">
          {t('panel-filter-show')}
        </button>
      </noscript>
    </form>
  );
}

function Group({ course, group }: { readonly course: Course; readonly group: StudyGroup }): VNode {
  const t = useWords();
  return (
    <li class="line">
      <div class="line__main">
        <p class="line__name">{group.groupName}</p>
        <p class="line__meta">{t('learners-scope-count', { count: group.active })}</p>
      </div>
      <div class="buttons">
        {CHANGE_KINDS.map((kind) => (
          <a class="button" key={kind} href={groupHref(course.id, group.groupName, kind)}>
            <Icon name={CHANGE_ICONS[kind]} />
            {t(`learners-do-${kind}`)}
            <span class="spoken">: {group.groupName}</span>
          </a>
        ))}
      </div>
    </li>
  );
}

function Batch({
  batch,
  courses,
  names,
  csrf,
}: Omit<GroupsProps, 'batches'> & { batch: ScheduleBatch }): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const course = courses.find(({ id }) => id === batch.courseId);
  const { learners, undone, officialId } = batch;
  const who = (officialId === null ? undefined : names.get(officialId)) ?? t('panel-official-gone');
  return (
    <li class={undone === learners ? 'line line--plain line--off' : 'line line--plain'}>
      <Icon name={CHANGE_ICONS[batch.kind]} class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          {changeWords(t, times, batch)}
          <span class="tag">
            <Icon name="users" size="small" />
            {learners}
          </span>
          {undone > 0 ? <span class="tag">{t('learners-batch-undone', { count: undone })}</span> : null}
        </p>
        <p class="line__meta">
          {[course && titleIn(course.titles, locale), batch.reason].filter(Boolean).join(' · ')}
        </p>
        <p class="line__meta">
          {who}, {times.moment(batch.createdAt)}
        </p>
      </div>
      {undone < learners ? (
        <Confirm
          label={t('learners-undo')}
          question={
            learners - undone > 1
              ? t('learners-undo-question-group', { count: learners - undone })
              : t('learners-undo-question')
          }
        >
          <Form action={`${SCHEDULES}/undo`} csrf={csrf}>
            <input type="hidden" name="batch" value={batch.batch} />
            <button class="button button--danger" type="submit">
              {t('learners-undo-yes')}
            </button>
          </Form>
        </Confirm>
      ) : null}
    </li>
  );
}

export function GroupsBody(props: GroupsProps): VNode {
  const t = useWords();
  const { courses, chosen, groups, batches } = props;
  return (
    <>
      <section class="learners__groups">
        <PickCourse courses={courses} chosen={chosen} />
        {chosen && groups.length === 0 ? <p role="status">{t('learners-groups-none')}</p> : null}
        {chosen && groups.length > 0 ? (
          <ul class="lines">
            {groups.map((group) => (
              <Group key={group.groupName} course={chosen} group={group} />
            ))}
          </ul>
        ) : null}
      </section>
      <section aria-label={t('learners-batches')}>
        <h2 class="block__title">{t('learners-batches')}</h2>
        {batches.length === 0 ? (
          <p class="line__meta">{t('learners-batches-none')}</p>
        ) : (
          <ul class="lines">
            {batches.map((batch) => (
              <Batch key={batch.batch} batch={batch} {...props} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
