/** A course view as what the picture is drawn from: all words and moments as the reader reads them. Pure. */

import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView, ModuleState } from '../../domain/learning/course-view.ts';
import type { CoursePicture } from '../../drawing/course-picture.tsx';
import { TILE_STATES, type TileState } from '../../drawing/course-tiles.tsx';
import { type DateReader, dayIn, deadlineIn, momentIn } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/words.ts';
import {
  currentModule,
  extendedDays,
  type NumberedModule,
  ownModules,
  pausedUntil,
  portionModules,
  wholeHours,
} from './standing.ts';

const TILES: Readonly<Record<ModuleState['kind'], TileState>> = {
  completed: 'done',
  'in-progress': 'progress',
  open: 'open',
  locked: 'locked',
  closed: 'locked',
};

export function coursePicture(view: CourseView, t: Translate, reader: DateReader): CoursePicture {
  const { pace, enrolment } = view;
  const modules = ownModules(view);
  const tiles = modules.map(({ state, percent }) => ({ state: TILES[state.kind], percent }));
  const count = (state: TileState) => tiles.filter((tile) => tile.state === state).length;
  const legend = TILE_STATES.map((state) => [state, t(`learning-legend-${state}`, { count: count(state) })]);
  const current = pace.state === 'completed' ? undefined : currentModule(modules);
  return {
    title: titleIn(view.course.titles, reader.locale),
    percent: enrolment.percent,
    pace: { sign: pace.state, label: t(`learning-pace-${pace.state}`) },
    facts: factsOf(view, modules, t),
    modules: tiles,
    legend: Object.fromEntries(legend) as CoursePicture['legend'],
    current: current && moduleName(current.module, t, reader),
    moments: momentsOf(view, modules, t, reader),
  };
}

/** «Module 5. Its title». */
export function moduleName({ number, module }: NumberedModule, t: Translate, { locale }: DateReader): string {
  return t('learning-module-name', { number: String(number), title: titleIn(module.titles, locale) });
}

/** «3 of 12 modules» and «18 of 72 hours». */
export function factsOf(view: CourseView, modules: readonly NumberedModule[], t: Translate): string[] {
  const done = modules.filter(({ state }) => state.kind === 'completed').length;
  const hours = wholeHours(view.pace.doneHours);
  return [
    t('learning-fact-modules', { done, total: modules.length }),
    t('learning-fact-hours', { done: hours, total: wholeHours(view.schedule.hours) }),
  ];
}

function momentsOf(
  view: CourseView,
  modules: readonly NumberedModule[],
  t: Translate,
  reader: DateReader,
): CoursePicture['moments'] {
  const { pace, schedule, enrolment } = view;
  if (pace.state === 'completed') {
    if (enrolment.completedAt === null) return [];
    return [{ label: t('learning-finished'), value: dayIn(enrolment.completedAt, reader), note: '' }];
  }
  const held = t('learning-after-pause');
  const { next } = pace;
  const opening = next && {
    label: t(schedule.startedAt > reader.now ? 'learning-begins' : 'learning-next'),
    value: next.at === null ? held : momentIn(next.at, reader),
    note: portionModules(next.portion, modules, t),
  };
  const due = {
    label: t('learning-due'),
    value: schedule.dueAt === null ? held : deadlineIn(schedule.dueAt, reader),
    note: dueNote(view, t, reader),
  };
  return opening ? [opening, due] : [due];
}

function dueNote(view: CourseView, t: Translate, reader: DateReader): string {
  const until = pausedUntil(view, reader.now);
  if (until) return t('learning-paused-until', { when: dayIn(until, reader) });
  const days = extendedDays(view);
  return days > 0 ? t('learning-extended', { days }) : '';
}
