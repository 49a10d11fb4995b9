/** What was typed into the form for a change of a schedule, as the domain takes it. Pure. */
import { z } from 'zod';
import { endOfDay, startOfDay } from '../../domain/days.ts';
import type { ScheduleWish } from '../../domain/learning/schedule-changes.ts';
import type { ChangeKind } from './change-actions.tsx';

const DAY_MS = 86_400_000;
const MOST_DAYS = 365;

const Form = z.object({
  scope: z.enum(['learner', 'region-group', 'group']).catch('learner'),
  from: z.string().trim().catch(''),
  until: z.string().trim().catch(''),
  days: z.string().trim().catch(''),
  reason: z.string().catch(''),
});
export type ChangeForm = z.output<typeof Form>;

/** Whose schedules: the learner's, their group's in their region, or their group's wherever the official sees it. */
export type ChangeScope = ChangeForm['scope'];

export type WishReading =
  | { readonly kind: 'wish'; readonly wish: ScheduleWish }
  /** The field that makes no sense. */
  | { readonly kind: 'wrong'; readonly field: 'from' | 'until' | 'days' };

export function readChangeForm(body: unknown): ChangeForm {
  return Form.parse(body ?? {});
}

/** A day by which something begins: its first moment, but now where it is today. */
function beginning(day: string, timeZone: string, now: number): number | undefined {
  const start = startOfDay(day, timeZone);
  const end = endOfDay(day, timeZone);
  if (start === undefined || end === undefined) return undefined;
  return start <= now && now < end ? now : start;
}

/** @param now ms UTC */
export function wishOf(
  kind: Exclude<ChangeKind, 'resume'>,
  form: ChangeForm,
  timeZone: string,
  now: number,
): WishReading {
  const days = /^\d{1,3}$/.test(form.days) ? Number(form.days) : 0;
  if (kind !== 'pause' && !(days >= 1 && days <= MOST_DAYS)) return { kind: 'wrong', field: 'days' };
  if (kind === 'extend') return { kind: 'wish', wish: { kind, by: days * DAY_MS } };
  const from = beginning(form.from, timeZone, now);
  if (from === undefined) return { kind: 'wrong', field: 'from' };
  if (kind === 'shift') return { kind: 'wish', wish: { kind, from, by: days * DAY_MS } };
  if (form.until === '') return { kind: 'wish', wish: { kind, from, until: null } };
  const until = endOfDay(form.until, timeZone);
  if (until === undefined || until <= from) return { kind: 'wrong', field: 'until' };
  return { kind: 'wish', wish: { kind, from, until } };
}
