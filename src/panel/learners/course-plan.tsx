/**
 * The modules of a course with their schedule, drawn: each has a bar from when it opens to when it should be done, all
 * on one scale, with today, the due date and the pauses as they lie. The words beside the bars say the same.
 */
import type { VNode } from 'preact';
import { titleIn } from '../../domain/courses/titles.ts';
import type { CourseView, ModuleState, ModuleView } from '../../domain/learning/course-view.ts';
import { Icon } from '../../web/icon.tsx';
import { useView, useWords } from '../../web/view.ts';
import { type Times, useTimes } from '../times.tsx';
import { type TimeScale, timeScale } from './time-scale.ts';

/** Dates nearer to each other than this share of the width would run into each other. */
const CROWDED = 22;

/** In the middle of its row, however high that is. */
const BAR = { y: '50%', height: 10, rx: 2, transform: 'translate(0 -5)' };

interface DrawnProps {
  readonly view: CourseView;
  readonly scale: TimeScale;
}

function Axis({ view, scale }: DrawnProps): VNode {
  const t = useWords();
  const times = useTimes();
  const { startedAt } = view.enrolment;
  const { dueAt } = view.schedule;
  const due = dueAt === null ? undefined : scale.at(dueAt);
  const today = times.now > scale.from && times.now < scale.until ? scale.at(times.now) : undefined;
  const isFree = (place: number) =>
    Math.abs(place - scale.at(startedAt)) > CROWDED && (due === undefined || Math.abs(place - due) > CROWDED);
  return (
    <svg class="plan__axis" height="20" aria-hidden="true">
      <text class="plan__date" x={`${scale.at(startedAt)}%`} y="14">
        {times.date(startedAt)}
      </text>
      {today !== undefined && isFree(today) ? (
        <text class="plan__date plan__date--today" x={`${today}%`} y="14" text-anchor="middle">
          {t('panel-today')}
        </text>
      ) : null}
      {dueAt === null || due === undefined ? null : (
        <text class="plan__date plan__date--due" x={`${due}%`} y="14" text-anchor="end">
          {times.date(dueAt)}
        </text>
      )}
    </svg>
  );
}

/** What lies behind every bar: weeks, pauses, today and the due date. */
function Backdrop({ view, scale }: DrawnProps): VNode {
  const { now } = useTimes();
  const { dueAt } = view.schedule;
  const pauses = view.changes.filter(({ kind }) => kind === 'pause');
  return (
    <>
      {pauses.map(({ id, fromAt, untilAt }) => {
        const [from, until] = [scale.at(fromAt), scale.at(untilAt ?? scale.until)];
        return <rect class="plan__pause" key={id} x={`${from}%`} width={`${until - from}%`} height="100%" />;
      })}
      {scale.lines.map((moment) => (
        <line
          class="plan__line"
          key={moment}
          x1={`${scale.at(moment)}%`}
          x2={`${scale.at(moment)}%`}
          y2="100%"
        />
      ))}
      {now > scale.from && now < scale.until ? (
        <line class="plan__today" x1={`${scale.at(now)}%`} x2={`${scale.at(now)}%`} y2="100%" />
      ) : null}
      {dueAt === null ? null : (
        <line class="plan__due" x1={`${scale.at(dueAt)}%`} x2={`${scale.at(dueAt)}%`} y2="100%" />
      )}
    </>
  );
}

function Track({ view, scale, module }: DrawnProps & { readonly module: ModuleView }): VNode {
  const { scheduled, state, percent } = module;
  const from = scheduled?.opensAt ?? null;
  const x = from === null ? undefined : scale.at(from);
  const width = x === undefined ? 0 : Math.max(1, scale.at(scheduled?.dueAt ?? scale.until) - x);
  const done = (width * percent) / 100;
  return (
    <svg class="plan__track" aria-hidden="true">
      <Backdrop view={view} scale={scale} />
      {x === undefined ? null : (
        <rect class={`plan__bar plan__bar--${state.kind}`} x={`${x}%`} width={`${width}%`} {...BAR} />
      )}
      {x !== undefined && done > 0 && state.kind !== 'completed' ? (
        <rect class="plan__done" x={`${x}%`} width={`${done}%`} {...BAR} />
      ) : null}
      {state.kind === 'completed' ? (
        <circle class="plan__finish" cx={`${scale.at(state.at)}%`} cy="50%" r="6" />
      ) : null}
    </svg>
  );
}

/** How far it is, in words. */
function stateWords(t: ReturnType<typeof useWords>, times: Times, state: ModuleState): string {
  switch (state.kind) {
    case 'completed':
      return t('learning-state-done-at', { when: times.moment(state.at) });
    case 'in-progress':
      return t('learning-state-progress', { percent: state.percent });
    case 'open':
      return t('learning-state-open');
    case 'locked':
      return state.until === null
        ? t('learning-state-held')
        : t('learning-state-locked', { when: times.moment(state.until) });
    case 'closed':
      return state.why.kind === 'over'
        ? t('learning-state-over', { when: times.date(state.why.until) })
        : t('learning-state-elsewhere');
  }
}

const TILES: Readonly<Record<ModuleState['kind'], string>> = {
  completed: 'pace__tile plan__tile--completed',
  'in-progress': 'pace__tile plan__tile--now',
  open: 'pace__tile plan__tile--open',
  locked: 'pace__tile',
  closed: 'pace__tile',
};

function Tile({ state, number }: { readonly state: ModuleState; readonly number: number }): VNode {
  return (
    <span class={TILES[state.kind]} aria-hidden="true">
      {state.kind === 'completed' ? (
        <Icon name="check" />
      ) : state.kind === 'closed' ? (
        <Icon name="lock" />
      ) : (
        number
      )}
    </span>
  );
}

interface RowProps extends DrawnProps {
  readonly module: ModuleView;
  readonly number: number;
}

function Row({ view, scale, module, number }: RowProps): VNode {
  const { t, locale } = useView();
  const times = useTimes();
  const { state, score, result, scheduled } = module;
  const dueAt = scheduled?.dueAt ?? null;
  const facts = [
    module.module.passport,
    stateWords(t, times, state),
    dueAt === null || state.kind === 'completed' ? '' : t('learners-until', { day: times.date(dueAt) }),
  ];
  return (
    <li class="plan__row">
      <Tile state={state} number={number} />
      <div class="plan__words">
        <p class="plan__title">{titleIn(module.module.titles, locale)}</p>
        <p class="plan__facts">
          {facts.filter(Boolean).join(' · ')}
          {score === null ? null : <strong> · {t('learners-score', { score: Math.round(score) })}</strong>}
          {result === 'failed' ? <span class="plan__failed"> · {t('learners-failed')}</span> : null}
        </p>
      </div>
      <Track view={view} scale={scale} module={module} />
    </li>
  );
}

function Legend({ view, scale }: DrawnProps): VNode {
  const t = useWords();
  const { now } = useTimes();
  const paused = view.changes.some(({ kind, fromAt }) => kind === 'pause' && fromAt < scale.until);
  const isToday = now > scale.from && now < scale.until;
  return (
    <p class="plan__legend" aria-hidden="true">
      <span class="plan__key plan__key--bar">{t('learners-legend-bar')}</span>
      <span class="plan__key plan__key--finish">{t('learners-legend-finish')}</span>
      {isToday ? <span class="plan__key plan__key--today">{t('panel-today')}</span> : null}
      {view.schedule.dueAt === null ? null : (
        <span class="plan__key plan__key--due">{t('learning-due')}</span>
      )}
      {paused ? <span class="plan__key plan__key--pause">{t('learners-pace-paused')}</span> : null}
    </p>
  );
}

export function CoursePlan({ view }: { readonly view: CourseView }): VNode | null {
  const t = useWords();
  const times = useTimes();
  if (view.modules.length === 0) return null;
  const scale = timeScale(view, times.now);
  return (
    <div class="plan">
      <Axis view={view} scale={scale} />
      <ol class="plan__rows" aria-label={t('learners-modules')}>
        {view.modules.map((module, index) => (
          <Row key={module.module.id} view={view} scale={scale} module={module} number={index + 1} />
        ))}
      </ol>
      <Legend view={view} scale={scale} />
    </div>
  );
}
