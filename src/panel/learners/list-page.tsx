/** The list of learners: found by words and narrowed by place, course, group and how they get on. */
import type { VNode } from 'preact';
import type { Course } from '../../domain/courses/courses.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { LEARNER_STATES, type LearnerPage, type LearnerRow } from '../../domain/learning/learner-list.ts';
import { REGIONS } from '../../domain/regions.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { useTimes } from '../times.tsx';
import { isNarrowed, LEARNERS, type LearnersView, learnersHref } from './list-view.ts';
import { learnerName, placeWords } from './names.ts';
import { PaceTag, PercentBar } from './pace-tag.tsx';

export interface ListProps {
  readonly view: LearnersView;
  readonly page: LearnerPage;
  /** How many there are in all; undefined where that is not counted. */
  readonly count: number | undefined;
  readonly courses: readonly Course[];
  /** Of the chosen course. */
  readonly groups: readonly string[];
  /** Those that the official sees; undefined for all. */
  readonly regionIds: readonly string[] | undefined;
}

interface PickProps {
  readonly name: 'region' | 'course' | 'group' | 'state';
  readonly chosen: string | number | undefined;
  readonly options: ReadonlyArray<{ value: string | number; label: string }>;
}

function Pick({ name, chosen, options }: PickProps): VNode {
  const t = useWords();
  return (
    <label class="field learners__pick">
      <span class="field__label">{t(`learners-filter-${name}`)}</span>
      <select class="select" name={name} id={`filter-${name}`}>
        <option value="">{t('panel-filter-any')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Filters({ view, courses, groups, regionIds }: ListProps): VNode {
  const { t, locale } = useView();
  const regions = REGIONS.filter(({ id }) => regionIds === undefined || regionIds.includes(id));
  const search = {
    'hx-get': LEARNERS,
    'hx-trigger': 'input changed delay:250ms, search',
    'hx-include': '#learner-filters',
    'hx-target': '#learner-list',
    'hx-select': '#learner-list',
    'hx-swap': 'outerHTML',
    'hx-replace-url': 'true',
    'hx-sync': '#learner-filters:replace',
  };
  return (
    <form
      class="learners__filters"
      id="learner-filters"
      action={LEARNERS}
      aria-label={t('panel-filters')}
      hx-get={LEARNERS}
      hx-trigger="change from:find .learners__picks, submit"
      hx-target="#learners"
      hx-select="#learners"
      hx-swap="outerHTML"
      hx-replace-url="true"
      hx-sync="this:replace"
    >
      <div class="search">
        <Icon name="search" />
        <input
          class="search__input"
          id="learner-search"
          type="search"
          name="q"
          value={view.q}
          aria-label={t('learners-search')}
          placeholder={t('learners-search')}
          autocomplete="off"
          maxLength={100}
          {...search}
        />
      </div>
      <div class="learners__picks">
        {regions.length > 1 ? (
          <Pick
            name="region"
            chosen={view.region}
            options={regions.map(({ id, names }) => ({ value: id, label: names[locale] }))}
          />
        ) : null}
        <Pick
          name="course"
          chosen={view.course}
          options={courses.map(({ id, titles }) => ({ value: id, label: titleIn(titles, locale) }))}
        />
        {groups.length > 0 ? (
          <Pick
            name="group"
            chosen={view.group}
            options={groups.map((name) => ({ value: name, label: name }))}
          />
        ) : null}
        <Pick
          name="state"
          chosen={view.state}
          options={LEARNER_STATES.map((state) => ({ value: state, label: t(`learners-state-${state}`) }))}
        />
      </div>
      <noscript>
        <button class="button" type="submit">
          {t('panel-filter-show')}
        </button>
      </noscript>
    </form>
  );
}

function Row({ row: { learner, view } }: { readonly row: LearnerRow }): VNode {
  const words = useView();
  const { t, locale } = words;
  const times = useTimes();
  const course = view && [titleIn(view.course.titles, locale), view.enrolment.groupName];
  return (
    <li class="line learners__row">
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={`${LEARNERS}/${learner.id}`}>
            {learnerName(words, learner)}
          </a>
          {learner.teacherId === null ? null : (
            <Icon name="message-circle" size="small" class="learners__linked" label={t('learners-in-bot')} />
          )}
          {view?.enrolment.tooFast ? <span class="tag tag--due">{t('learners-state-too-fast')}</span> : null}
        </p>
        <p class="line__meta">{placeWords(words, learner)}</p>
        <p class="line__meta">{course ? course.filter(Boolean).join(' · ') : t('learners-no-course')}</p>
      </div>
      {view ? (
        <div class="learners__standing">
          <PercentBar percent={view.enrolment.percent} />
          <p class="learners__state">
            <PaceTag view={view} />
            {view.enrolment.status === 'active' && view.schedule.dueAt !== null
              ? t('learners-due', { day: times.date(view.schedule.dueAt) })
              : null}
            {view.enrolment.completedAt === null ? null : times.date(view.enrolment.completedAt)}
          </p>
        </div>
      ) : null}
    </li>
  );
}

function More({ view, next }: { readonly view: LearnersView; readonly next: number }): VNode {
  const t = useWords();
  const href = learnersHref(view, { before: next });
  return (
    <li class="learners__more" id="learners-more">
      <a
        class="button"
        href={href}
        hx-get={href}
        hx-target="#learners-more"
        hx-select="#learner-rows > li"
        hx-swap="outerHTML"
      >
        <Icon name="arrow-down" />
        {t('learners-more')}
      </a>
    </li>
  );
}

function Nobody({ view }: Pick<ListProps, 'view'>): VNode {
  const t = useWords();
  if (!isNarrowed(view))
    return <Empty icon="users" title={t('learners-empty')} text={t('learners-empty-text')} />;
  return (
    <Empty icon="search" title={t('learners-none-found')} text={t('learners-none-found-text')}>
      <a class="button" href={LEARNERS}>
        {t('panel-filter-clear')}
      </a>
    </Empty>
  );
}

function List({ view, page, count }: ListProps): VNode {
  const t = useWords();
  const { rows, next } = page;
  return (
    <div id="learner-list">
      <p class="learners__count" role="status">
        {count === undefined ? t('learners-uncounted') : t('learners-count', { count })}
      </p>
      {rows.length === 0 && next === undefined ? (
        <Nobody view={view} />
      ) : (
        <ul class="lines" id="learner-rows">
          {rows.map((row) => (
            <Row key={row.learner.id} row={row} />
          ))}
          {rows.length === 0 ? <li class="line line--plain">{t('learners-none-yet')}</li> : null}
          {next === undefined ? null : <More view={view} next={next} />}
        </ul>
      )}
    </div>
  );
}

export function ListBody(props: ListProps): VNode {
  return (
    <div id="learners">
      <Filters {...props} />
      <List {...props} />
    </div>
  );
}
