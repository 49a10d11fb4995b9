/** How the panel names an official's role and regions. */
import type { Role } from '../db/schema/people.ts';
import { regionName } from '../domain/regions.ts';
import type { View } from '../web/view.ts';

type Speech = Pick<View, 't' | 'locale'>;

export function roleWords({ t }: Speech, role: Role): string {
  return t(`admin-role-${role}`);
}

/** The regions by name; «all regions» where nothing limits the view; nothing for who sees no tickets. */
export function regionWords({ t, locale }: Speech, who: { role: Role; regions: readonly string[] }): string {
  if (who.role === 'editor') return '';
  if (who.role === 'administrator' || who.regions.length === 0) return t('admin-regions-all');
  return who.regions.map((id) => regionName(id, locale) ?? id).join(', ');
}

/** Role and regions in one line. */
export function dutyWords(speech: Speech, who: { role: Role; regions: readonly string[] }): string {
  return [roleWords(speech, who.role), regionWords(speech, who)].filter(Boolean).join(', ');
}
