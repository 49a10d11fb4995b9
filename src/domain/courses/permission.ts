/**
 * Regional permission: whether a course or a module is open to a teacher of a place at a moment, and why not. Pure.
 */
import type { Permission } from '../../db/schema/learning.ts';

export type Openness =
  | { readonly kind: 'open' }
  /** Opens at `from`, ms UTC. */
  | { readonly kind: 'not-yet'; readonly from: number }
  /** Was open before `until`, ms UTC. */
  | { readonly kind: 'over'; readonly until: number }
  /** Open in these places only. */
  | { readonly kind: 'elsewhere'; readonly places: Permission['places'] };

/** Where a teacher works, as far as it is known. */
export interface Place {
  readonly regionId: string | null;
  readonly districtId: string | null;
}

function covers(permitted: Permission['places'][number], place: Place): boolean {
  if (permitted.regionId !== place.regionId) return false;
  return permitted.districtId === undefined || permitted.districtId === place.districtId;
}

/** Whether something is meant for a place at all, whenever that is. */
export function isForPlace(permission: Permission | null, place: Place): boolean {
  if (permission === null || permission.places.length === 0) return true;
  return permission.places.some((permitted) => covers(permitted, place));
}

/**
 * Of several reasons the one that waiting does not mend comes first: what is over is over everywhere, and what is not
 * for this place will not be for it later. Whose place is unknown is nowhere, so only what is open everywhere is open.
 *
 * @param permission null for what is open everywhere and always
 * @param now ms UTC
 */
export function openness(permission: Permission | null, place: Place, now: number): Openness {
  if (permission === null) return { kind: 'open' };
  const { from, until, places } = permission;
  if (until !== undefined && now >= until) return { kind: 'over', until };
  if (!isForPlace(permission, place)) return { kind: 'elsewhere', places };
  if (from !== undefined && now < from) return { kind: 'not-yet', from };
  return { kind: 'open' };
}

/** A module is open where its course is and it is itself; the course's reason comes first. */
export function moduleOpenness(
  course: { readonly permission: Permission | null },
  module: { readonly permission: Permission | null },
  place: Place,
  now: number,
): Openness {
  const ofCourse = openness(course.permission, place, now);
  return ofCourse.kind === 'open' ? openness(module.permission, place, now) : ofCourse;
}

/** A permission as it is put together: what is undefined is no limit. */
export interface WantedPermission {
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly places: Permission['places'];
}

/** The permission without what says nothing: null when it is open everywhere and always. */
export function tidyPermission({ from, until, places }: WantedPermission): Permission | null {
  const whole = new Set(
    places.filter((place) => place.districtId === undefined).map((place) => place.regionId),
  );
  const seen = new Set<string>();
  const tidy = places.filter(({ regionId, districtId }) => {
    // A district of a region that is open as a whole adds nothing.
    const key = districtId ?? regionId;
    if (seen.has(key) || (districtId !== undefined && whole.has(regionId))) return false;
    seen.add(key);
    return true;
  });
  if (from === undefined && until === undefined && tidy.length === 0) return null;
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    places: tidy,
  };
}
