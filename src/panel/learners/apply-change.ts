/** A form for a change of schedules, carried out: for one learner's page and for a whole group's. */
import {
  changeSchedules,
  resumeSchedules,
  type ScheduleOutcome,
  type ScheduleScope,
} from '../../domain/learning/schedule-changes.ts';
import type { Official } from '../../domain/officials.ts';
import type { PanelDeps } from '../deps.ts';
import type { Flash } from '../plain/flash.ts';
import type { ChangeKind } from './change-actions.tsx';
import { type ChangeForm, wishOf } from './change-wish.ts';

export type Applied =
  /** What is to be said on the page that comes next. */
  | { readonly kind: 'done'; readonly flash: Flash }
  /** The field of the form that cannot be so. */
  | { readonly kind: 'wrong'; readonly field: string };

export interface Change {
  readonly kind: ChangeKind;
  readonly scope: ScheduleScope;
  readonly form: ChangeForm;
}

/** The domain's names of what is wrong, as fields of the form. */
const FIELDS = { reason: 'reason', from: 'from', until: 'until', by: 'days' } as const;

export async function applyChange(
  { db, timeZone, now }: Pick<PanelDeps, 'db' | 'timeZone' | 'now'>,
  by: Official,
  { kind, scope, form }: Change,
): Promise<Applied> {
  const { reason } = form;
  const at = now();
  let outcome: ScheduleOutcome;
  if (kind === 'resume') {
    outcome = await resumeSchedules(db, by, { scope, reason }, at);
  } else {
    const reading = wishOf(kind, form, timeZone, at);
    if (reading.kind === 'wrong') return reading;
    outcome = await changeSchedules(db, by, { scope, wish: reading.wish, reason }, at);
  }
  return outcome.kind === 'wrong'
    ? { kind: 'wrong', field: FIELDS[outcome.field] }
    : { kind: 'done', flash: flashOf(outcome, `learners-done-${kind}`) };
}

/** What became of a change, or of taking it back. */
export function flashOf(outcome: Exclude<ScheduleOutcome, { kind: 'wrong' }>, key: string): Flash {
  return outcome.kind === 'nobody'
    ? { key: 'learners-done-nobody' }
    : { key, args: { count: String(outcome.count) } };
}
