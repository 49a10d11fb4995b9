/** All courses: in use or archived, found by words. */
import type { VNode } from 'preact';
import type { ListedCourse } from '../../domain/courses/course-lists.ts';
import { titleIn } from '../../domain/courses/titles.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { SearchForm } from '../plain/search-form.tsx';
import { placesBrief, sizeWords } from './course-words.ts';

export const LIST = '/panel/courses';

export type CourseTab = 'active' | 'archived' | 'untranslated';

export interface TabCounts {
  readonly active: number;
  readonly archived: number;
  readonly untranslated: number;
}

const TABS: ReadonlyArray<{ tab: CourseTab; href: string }> = [
  { tab: 'active', href: LIST },
  { tab: 'untranslated', href: `${LIST}/untranslated` },
  { tab: 'archived', href: `${LIST}?show=archived` },
];

export function CourseTabs({ tab, counts }: { readonly tab: CourseTab; readonly counts: TabCounts }): VNode {
  const t = useWords();
  return (
    <nav class="tabs courses__tabs" aria-label={t('courses-tabs')}>
      {TABS.map(({ tab: each, href }) => (
        <a class="tab" key={each} href={href} aria-current={each === tab ? 'page' : undefined}>
          {t(`courses-tab-${each}`)}
          <span class="tab__count">{counts[each]}</span>
        </a>
      ))}
    </nav>
  );
}

/** What stands beside the title. */
export function CoursesTools(): VNode {
  const t = useWords();
  return (
    <>
      <div class="menu-anchor">
        <button
          class="button button--plain"
          type="button"
          aria-haspopup="menu"
          aria-expanded="false"
          data-menu="course-export"
        >
          <Icon name="download" />
          {t('courses-export')}
        </button>
        <div class="menu menu--down courses__menu" id="course-export" hidden>
          <a class="menu__item" href={`${LIST}/export.xlsx`}>
            {t('courses-export-xlsx')}
            <span class="menu__hint">XLSX</span>
          </a>
          <a class="menu__item" href={`${LIST}/export.csv`}>
            {t('courses-export-csv')}
            <span class="menu__hint">CSV</span>
          </a>
        </div>
      </div>
      <a class="button" href={`${LIST}/imports`}>
        <Icon name="upload" />
        {t('courses-import')}
      </a>
      <a class="button button--main" href={`${LIST}/new`}>
        <Icon name="plus" />
        {t('courses-new')}
      </a>
    </>
  );
}

function Search({ search, archived }: { readonly search: string; readonly archived: boolean }): VNode {
  const t = useWords();
  return (
    <SearchForm
      class="courses__search"
      action={LIST}
      value={search}
      label={t('courses-search')}
      target="#course-list"
    >
      {archived ? <input type="hidden" name="show" value="archived" /> : null}
    </SearchForm>
  );
}

function CourseLine({ listed: { course, modules, missing } }: { readonly listed: ListedCourse }): VNode {
  const view = useView();
  const { t, locale } = view;
  const places = placesBrief(view, course.permission);
  return (
    <li class={course.archivedAt === null ? 'line' : 'line line--off'}>
      <Icon name="graduation-cap" class="line__mark" />
      <div class="line__main">
        <p class="line__name">
          <a class="line__link" href={`${LIST}/${course.id}`}>
            {titleIn(course.titles, locale)}
          </a>
          {places ? (
            <span class="tag">
              <Icon name="map-pin" size="small" />
              {places}
            </span>
          ) : null}
          {missing > 0 && course.archivedAt === null ? (
            <span class="tag tag--due">
              <Icon name="languages" size="small" />
              {t('courses-missing', { count: missing })}
            </span>
          ) : null}
        </p>
        <p class="line__meta">
          {course.code} · {course.area} · {t('courses-modules-count', { count: modules.length })}
        </p>
      </div>
      <p class="line__end courses__size">{sizeWords(view, course)}</p>
    </li>
  );
}

export interface CoursesProps {
  readonly archived: boolean;
  readonly search: string;
  readonly found: readonly ListedCourse[];
  readonly counts: TabCounts;
}

export function CoursesBody({ archived, search, found, counts }: CoursesProps): VNode {
  const t = useWords();
  const none = archived ? counts.archived === 0 : counts.active === 0;
  return (
    <>
      <div class="courses__bar">
        <CourseTabs tab={archived ? 'archived' : 'active'} counts={counts} />
        {none ? null : <Search search={search} archived={archived} />}
      </div>
      <div id="course-list">
        <p class="spoken" role="status">
          {t('courses-found', { count: found.length })}
        </p>
        {none && archived ? (
          <Empty icon="archive" title={t('courses-empty-archived')} text={t('courses-empty-archived-text')} />
        ) : null}
        {none && !archived ? (
          <Empty icon="graduation-cap" title={t('courses-empty')} text={t('courses-empty-text')} />
        ) : null}
        {!none && found.length === 0 ? (
          <Empty icon="search" title={t('courses-none-found')} text={t('courses-none-found-text')} />
        ) : null}
        {found.length > 0 ? (
          <ul class="lines">
            {found.map((listed) => (
              <CourseLine key={listed.course.id} listed={listed} />
            ))}
          </ul>
        ) : null}
      </div>
    </>
  );
}
