/** One course: what it is, where it is open, and its modules in their order. */
import type { VNode } from 'preact';
import type { Course, Module } from '../../domain/courses/courses.ts';
import { missingTitles, titleIn } from '../../domain/courses/titles.ts';
import { LOCALE_NAMES } from '../../i18n/locale.ts';
import { Empty } from '../../web/empty.tsx';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { Block } from '../plain/block.tsx';
import { Confirm } from '../plain/confirm.tsx';
import { Form } from '../plain/fields.tsx';
import { useTimes } from '../times.tsx';
import { datesWords, placesWords, planWords, sizeWords } from './course-words.ts';
import { LIST } from './list-page.tsx';
import { ModuleOrder } from './module-order.tsx';

export interface CourseProps {
  readonly course: Course;
  readonly modules: readonly Module[];
  readonly archived: readonly Module[];
  readonly csrf: string;
}

function Facts({ course }: { readonly course: Course }): VNode {
  const view = useView();
  const { t } = view;
  const times = useTimes();
  const dates = datesWords(view, course.permission, times);
  return (
    <dl class="facts courses__facts">
      <dt>{t('courses-code')}</dt>
      <dd>{course.code}</dd>
      <dt>{t('courses-area')}</dt>
      <dd>{course.area}</dd>
      <dt>{t('courses-size')}</dt>
      <dd>{sizeWords(view, course)}</dd>
      <dt>{t('courses-plan-title')}</dt>
      <dd>
        {planWords(view, course.plan)}; {t('courses-duration', { count: course.durationDays })}
      </dd>
      <dt>{t('courses-open-title')}</dt>
      <dd>
        {placesWords(view, course.permission)}
        {dates ? `; ${dates}` : ''}
      </dd>
    </dl>
  );
}

function MissingTitles({ course }: { readonly course: Course }): VNode | null {
  const t = useWords();
  const missing = missingTitles(course.titles);
  if (missing.length === 0) return null;
  return (
    <p class="courses__warning">
      <Icon name="languages" />
      <span>
        {t('courses-title-missing', { languages: missing.map((locale) => LOCALE_NAMES[locale]).join(', ') })}{' '}
        <a href={`${LIST}/${course.id}/edit`}>{t('courses-title-write')}</a>
      </span>
    </p>
  );
}

/** The hours of the modules should be those of the course; where they are not, somebody should know. */
function HoursDiffer({ course, modules }: Pick<CourseProps, 'course' | 'modules'>): VNode | null {
  const view = useView();
  const { t } = view;
  const hours = modules.reduce((sum, module) => sum + module.hours, 0);
  const credits = modules.reduce((sum, module) => sum + module.credits, 0);
  const differs = hours !== course.hours || Math.abs(credits - course.credits) > 0.001;
  if (modules.length === 0 || !differs) return null;
  return (
    <p class="courses__warning">
      <Icon name="triangle-alert" />
      {t('courses-hours-differ', {
        hours,
        credits: Math.round(credits * 100) / 100,
        size: sizeWords(view, course),
      })}
    </p>
  );
}

function ArchivedModules({ archived }: { readonly archived: readonly Module[] }): VNode | null {
  const { t, locale } = useView();
  if (archived.length === 0) return null;
  return (
    <details class="courses__archived">
      <summary class="button button--plain">
        <Icon name="archive" />
        {t('courses-modules-archived', { count: archived.length })}
      </summary>
      <ul class="lines">
        {archived.map((module) => (
          <li class="line line--plain line--off" key={module.id}>
            <div class="line__main">
              <p class="line__name">
                <a class="line__link" href={`${LIST}/modules/${module.id}`}>
                  {titleIn(module.titles, locale)}
                </a>
              </p>
              <p class="line__meta">{module.passport}</p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What stands beside the title. */
export function CourseTools({ course }: { readonly course: Course }): VNode {
  const t = useWords();
  return (
    <>
      <a class="button button--plain" href={`${LIST}/${course.id}/export.xlsx`}>
        <Icon name="download" />
        <span class="spoken">{t('courses-export')} </span>
        XLSX
      </a>
      <a class="button" href={`${LIST}/${course.id}/edit`}>
        <Icon name="pencil" />
        {t('courses-edit')}
      </a>
      <a class="button button--main" href={`${LIST}/${course.id}/modules/new`}>
        <Icon name="plus" />
        {t('courses-module-new')}
      </a>
    </>
  );
}

export function CourseBody(props: CourseProps): VNode {
  const t = useWords();
  const { course, modules, archived, csrf } = props;
  return (
    <>
      <MissingTitles course={course} />
      <HoursDiffer course={course} modules={modules} />
      <Facts course={course} />
      <section class="courses__modules" aria-labelledby="modules-title">
        <h2 class="block__title" id="modules-title">
          {t('courses-modules')}
        </h2>
        {modules.length === 0 ? (
          <Empty icon="book-open" title={t('courses-modules-empty')} text={t('courses-modules-empty-text')} />
        ) : (
          <ModuleOrder course={course} modules={modules} csrf={csrf} />
        )}
        <ArchivedModules archived={archived} />
      </section>
    </>
  );
}

export interface ArchivingProps {
  /** Where the forms go, without the verb. */
  readonly at: string;
  readonly what: 'course' | 'module';
  readonly archived: boolean;
  readonly csrf: string;
}

/** Taking a course or a module out of use, or back into it. */
export function Archiving({ at, what, archived, csrf }: ArchivingProps): VNode {
  const t = useWords();
  return (
    <Block title={t('courses-archive-title')} hint={t(`courses-archive-hint-${what}`)}>
      {archived ? (
        <Form action={`${at}/restore`} csrf={csrf}>
          <button class="button" type="submit">
            <Icon name="archive-restore" />
            {t('courses-restore')}
          </button>
        </Form>
      ) : (
        <Confirm label={t('courses-archive')} question={t(`courses-archive-question-${what}`)}>
          <Form action={`${at}/archive`} csrf={csrf}>
            <button class="button button--danger" type="submit">
              {t('courses-archive-yes')}
            </button>
          </Form>
        </Confirm>
      )}
    </Block>
  );
}
