/** What the pages of courses say in several places: plans, permissions, limits of time. */
import type { CoursePlan, Permission } from '../../db/schema/learning.ts';
import { placeName } from '../../domain/courses/places.ts';
import { lastDayBefore } from '../../domain/days.ts';
import type { View } from '../../web/view.ts';
import type { Times } from '../times.tsx';

/** Half a day before midnight, so that a day is named whatever the hour: `times.date` asks for a moment. */
function lastDay(until: number, times: Times): string {
  return times.date(Date.parse(`${lastDayBefore(until, times.timeZone)}T12:00:00Z`));
}

/** «12 soatda 8 soatlik qism». */
export function planWords({ t }: View, plan: CoursePlan): string {
  return t(`courses-plan-${plan.by}`, { step: plan.stepHours, count: plan.perPortion });
}

/** From when and until when, or nothing. */
export function datesWords({ t }: View, permission: Permission | null, times: Times): string {
  const { from, until } = permission ?? {};
  return [
    from === undefined ? '' : t('courses-from', { day: times.date(from) }),
    until === undefined ? '' : t('courses-until', { day: lastDay(until, times) }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** The places by name, or that it is open everywhere. */
export function placesWords({ t, locale }: View, permission: Permission | null): string {
  const places = permission?.places ?? [];
  return places.length === 0
    ? t('courses-everywhere')
    : places.map((place) => placeName(place, locale)).join(', ');
}

/** As short as a badge: «3 ta hududda», or nothing where it is open everywhere. */
export function placesBrief({ t, locale }: View, permission: Permission | null): string | undefined {
  const places = permission?.places ?? [];
  const [first] = places;
  if (!first) return undefined;
  return places.length === 1 ? placeName(first, locale) : t('courses-places-count', { count: places.length });
}

/** A number of credits as the reader writes it. */
export function creditsText({ locale }: Pick<View, 'locale'>, credits: number): string {
  return locale === 'en' ? String(credits) : String(credits).replace('.', ',');
}

/** Hours and credits in one line. */
export function sizeWords(view: View, { hours, credits }: { hours: number; credits: number }): string {
  const { t } = view;
  return [t('courses-hours', { count: hours }), t('courses-credits', { count: credits })].join(' · ');
}
