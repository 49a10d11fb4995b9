/**
 * The clock of one schedule: it runs from the start, stands still while the schedule is paused, and is set back where
 * the schedule was shifted. Everything else is measured on it.
 */

/** What a supervisor changed; the fields of `schedule_changes` that matter here. */
export interface ScheduleChange {
  readonly kind: 'pause' | 'extend' | 'shift';
  readonly fromAt: number;
  /** End of a pause; null while nobody knows. */
  readonly untilAt: number | null;
  /** ms; negative ones count for nothing, so that no change makes anything open earlier. */
  readonly byMs: number;
}

export interface Timeline {
  /** When the clock shows `elapsed` ms; `Infinity` while a pause without an end lies before. Never within a pause. */
  momentOf(elapsed: number): number;
  /** What the clock shows at a moment; 0 before the start. */
  elapsedAt(moment: number): number;
  /** The first moment that is in no pause and not before this one; `Infinity` when the pause has no end. */
  afterPause(moment: number): number;
}

/** The clock begins a run at `at`, showing `elapsed`. */
interface Run {
  at: number;
  elapsed: number;
}

interface Span {
  from: number;
  until: number;
}

/**
 * The clock of a schedule that starts at `startedAt` (ms UTC).
 *
 * Pauses that overlap count once. A shift moves what the clock has not reached at its moment by just as much time
 * outside pauses. The order in which the changes are given does not matter.
 */
export function timelineOf(startedAt: number, changes: readonly ScheduleChange[]): Timeline {
  const pauses = merged(
    changes
      .filter((change) => change.kind === 'pause')
      .map(({ fromAt, untilAt }) => ({ from: fromAt, until: untilAt ?? Number.POSITIVE_INFINITY })),
  );
  const shifts = changes
    .filter((change) => change.kind === 'shift' && change.byMs > 0)
    .map(({ fromAt, byMs }) => ({ at: Math.max(fromAt, startedAt), byMs }));
  const runs = runsOf(startedAt, pauses, shifts);

  return {
    momentOf(elapsed) {
      const run = lastWhere(runs, (each) => each.elapsed <= elapsed) ?? runs[0]!;
      return run.at + Math.max(0, elapsed - run.elapsed);
    },
    elapsedAt(moment) {
      const index = runs.findLastIndex((each) => each.at <= moment);
      const run = runs[index];
      if (!run) return 0;
      if (run.at === moment) return run.elapsed;
      return Math.min(run.elapsed + moment - run.at, runs[index + 1]?.elapsed ?? Number.POSITIVE_INFINITY);
    },
    afterPause(moment) {
      return pauses.find(({ from, until }) => from <= moment && moment < until)?.until ?? moment;
    },
  };
}

function lastWhere(runs: readonly Run[], fits: (run: Run) => boolean): Run | undefined {
  return runs[runs.findLastIndex(fits)];
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { from, until } of spans
    .filter((span) => span.until > span.from)
    .sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else result.push({ from, until });
  }
  return result;
}

function runsOf(
  startedAt: number,
  pauses: readonly Span[],
  shifts: readonly { at: number; byMs: number }[],
): Run[] {
  const moments = [
    startedAt,
    ...pauses.flatMap(({ from, until }) => [from, until]),
    ...shifts.map(({ at }) => at),
  ].filter((moment) => moment >= startedAt && moment < Number.POSITIVE_INFINITY);
  const stops = [...new Set(moments)].sort((a, b) => a - b);
  const runs: Run[] = [];
  let elapsed = 0;
  /** Time that shifts still have to use up before the clock goes on. */
  let debt = 0;
  for (const [index, stop] of stops.entries()) {
    for (const shift of shifts) if (shift.at === stop) debt += shift.byMs;
    const next = stops[index + 1] ?? Number.POSITIVE_INFINITY;
    if (pauses.some(({ from, until }) => from <= stop && stop < until)) continue;
    const begins = stop + debt;
    debt = Math.max(0, begins - next);
    if (begins >= next) continue;
    runs.push({ at: begins, elapsed });
    elapsed += next - begins;
  }
  // A pause without an end: whatever the clock has not shown by then, it never shows.
  if (elapsed < Number.POSITIVE_INFINITY) runs.push({ at: Number.POSITIVE_INFINITY, elapsed });
  return runs;
}
