/** The scale by which a course is drawn: moments as shares of the width. Pure. */
import type { CourseView } from '../../domain/learning/course-view.ts';

const DAY_MS = 86_400_000;
const MARGIN = 0.015;
/** At most so many lines divide the drawing. */
const MOST_LINES = 14;
/** Days between two lines. */
const STEPS = [1, 2, 7, 14, 28, 91] as const;

export interface TimeScale {
  /** Percent of the width, from 0 to 100; what lies outside is put at the edge. */
  readonly at: (moment: number) => number;
  readonly from: number;
  readonly until: number;
  /** Moments at which a line divides the drawing. */
  readonly lines: readonly number[];
}

/** From the start to whatever comes last; `now` is in it unless it is long past. */
export function timeScale(view: CourseView, now: number): TimeScale {
  const { enrolment, schedule, modules } = view;
  const moments = [
    enrolment.startedAt,
    enrolment.dueAt,
    schedule.dueAt,
    schedule.earliestFinish,
    enrolment.completedAt,
    ...modules.flatMap(({ state, scheduled }) => [
      state.kind === 'completed' ? state.at : null,
      scheduled?.opensAt ?? null,
      scheduled?.dueAt ?? null,
    ]),
  ].filter((moment) => moment !== null);
  const first = Math.min(...moments);
  const last = Math.max(...moments, first + DAY_MS);
  const shownNow = now > last && now - last < (last - first) / 2 ? now : last;
  const length = Math.max(last, shownNow) - first;
  const from = first - length * MARGIN;
  const until = first + length * (1 + MARGIN);
  const share = (moment: number) => (100 * (moment - from)) / (until - from);
  const days = (until - from) / DAY_MS;
  const step = (STEPS.find((each) => days / each <= MOST_LINES) ?? Math.ceil(days / MOST_LINES)) * DAY_MS;
  const lines: number[] = [];
  for (let moment = first + step; moment < until; moment += step) lines.push(moment);
  return {
    at: (moment) => Math.round(Math.min(100, Math.max(0, share(moment))) * 100) / 100,
    from,
    until,
    lines,
  };
}
