/** The modules of a course in their order. */
import type { VNode } from 'preact';
import type { Course, Module } from '../../domain/courses/courses.ts';
import { missingTitles, titleIn } from '../../domain/courses/titles.ts';
import { Icon } from '../../web/icon.tsx';
import { useView } from '../../web/view.ts';
import { OrderForm, OrderItem } from '../plain/order.tsx';
import { placesBrief } from './course-words.ts';
import { LIST } from './list-page.tsx';

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
  const size = (
    <>
      {t('courses-hours', { count: module.hours })}
      <span class="module__credits">{t('courses-credits', { count: module.credits })}</span>
    </>
  );
  return (
    <OrderItem id={module.id} title={title} index={index} count={count} end={size}>
      <p class="line__name">
        <a class="order__link" href={`${LIST}/modules/${module.id}`}>
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
    </OrderItem>
  );
}

export interface ModuleOrderProps {
  readonly course: Course;
  readonly modules: readonly Module[];
  readonly csrf: string;
}

export function ModuleOrder({ course, modules, csrf }: ModuleOrderProps): VNode {
  return (
    <OrderForm action={`${LIST}/${course.id}/order`} csrf={csrf}>
      {modules.map((module, index) => (
        <ModuleRow key={module.id} module={module} index={index} count={modules.length} />
      ))}
    </OrderForm>
  );
}
