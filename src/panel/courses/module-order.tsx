/**
 * The modules of a course in their order. Each is moved by its two buttons, which need no script and no mouse, or
 * dragged by its handle (`reorder.js`).
 */
import type { VNode } from 'preact';
import type { Course, Module } from '../../domain/courses/courses.ts';
import { missingTitles, titleIn } from '../../domain/courses/titles.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';
import { CsrfField } from '../csrf.tsx';
import { placesBrief } from './course-words.ts';
import { LIST } from './list-page.tsx';

interface MoveProps {
  readonly module: Module;
  readonly title: string;
  readonly to: 'up' | 'down';
  /** At this end of the list already. */
  readonly end: boolean;
}

function Move({ module, title, to, end }: MoveProps): VNode {
  const { t } = useView();
  return (
    <button
      class="icon-button"
      type="submit"
      // The same after the page is exchanged, so that the focus stays and one can press again.
      id={`move-${to}-${module.id}`}
      name="move"
      value={`${module.id}:${to}`}
      aria-disabled={end ? 'true' : undefined}
      aria-label={t(`courses-move-${to}`, { title })}
    >
      <Icon name={to === 'up' ? 'arrow-up' : 'arrow-down'} />
    </button>
  );
}

interface ModuleRowProps {
  readonly module: Module;
  readonly index: number;
  readonly count: number;
}

function ModuleRow({ module, index, count }: ModuleRowProps): VNode {
  const view = useView();
  const { t, locale } = view;
  const title = titleIn(module.titles, locale);
  const places = placesBrief(view, module.permission);
  const missing = missingTitles(module.titles).length;
  return (
    <li class="module" data-module={module.id}>
      <span class="module__handle" data-drag aria-hidden="true" title={t('courses-drag')}>
        <Icon name="grip-vertical" />
      </span>
      <span class="module__place" aria-hidden="true" />
      <div class="module__main">
        <p class="line__name">
          <a class="module__link" href={`${LIST}/modules/${module.id}`}>
            {title}
          </a>
          {places ? (
            <span class="tag">
              <Icon name="map-pin" size="small" />
              {places}
            </span>
          ) : null}
          {missing > 0 ? (
            <span class="tag tag--due">
              <Icon name="languages" size="small" />
              {t('courses-missing', { count: missing })}
            </span>
          ) : null}
        </p>
        <p class="line__meta">
          <span class="module__passport">{module.passport}</span> · {module.area}
        </p>
      </div>
      <p class="module__size">
        {t('courses-hours', { count: module.hours })}
        <span class="module__credits">{t('courses-credits', { count: module.credits })}</span>
      </p>
      <div class="module__moves">
        <Move module={module} title={title} to="up" end={index === 0} />
        <Move module={module} title={title} to="down" end={index === count - 1} />
      </div>
    </li>
  );
}

export interface ModuleOrderProps {
  readonly course: Course;
  readonly modules: readonly Module[];
  readonly csrf: string;
}

export function ModuleOrder({ course, modules, csrf }: ModuleOrderProps): VNode {
  const at = `${LIST}/${course.id}/order`;
  return (
    // No button is disabled while it is on its way: it would lose the focus.
    <form
      method="post"
      action={at}
      hx-boost="true"
      hx-target="#main"
      hx-select="#main"
      hx-swap="outerHTML show:none"
      hx-sync="this:queue all"
    >
      <CsrfField token={csrf} />
      <ol class="modules" data-reorder={at}>
        {modules.map((module, index) => (
          <ModuleRow key={module.id} module={module} index={index} count={modules.length} />
        ))}
      </ol>
    </form>
  );
}
