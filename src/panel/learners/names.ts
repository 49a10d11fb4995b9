/** What people and places are called on the pages of learners. */
import type { Learner } from '../../domain/learning/learners.ts';
import { districtName, regionName } from '../../domain/regions.ts';
import type { View } from '../../web/view.ts';

/** The name, else the number or login by which the platform knows them. */
export function learnerName(
  { t }: Pick<View, 't'>,
  { id, fullName, platformId, login }: Pick<Learner, 'id' | 'fullName'> & Partial<Learner>,
): string {
  return fullName ?? platformId ?? login ?? t('learners-nameless', { id: String(id) });
}

/** Region and district, as far as they are known. */
export function placeWords(
  { t, locale }: Pick<View, 't' | 'locale'>,
  { regionId, districtId }: { regionId: string | null; districtId?: string | null },
): string {
  const names = [regionName(regionId, locale), districtName(districtId, locale)].filter(Boolean);
  return names.join(', ') || t('panel-region-unknown');
}
