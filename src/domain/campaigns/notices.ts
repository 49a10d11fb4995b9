/**
 * What is told on the channel `campaign`: that a campaign is another one now (begun, edited, paused, ended), or only
 * that it got on. Whoever sends has to read anew after the first, and after the second not.
 */
import type { Queries } from '../../db/db.ts';

export interface CampaignNotice {
  id: number;
  what: 'changed' | 'progress';
}

const PROGRESS = ' progress';

export const tellProgress = (tx: Queries, id: number): Promise<void> =>
  tx.notify('campaign', `${id}${PROGRESS}`);

/** Reads a notice; undefined for the empty one, which says that some may have been missed. */
export function readNotice(notice: string): CampaignNotice | undefined {
  if (notice === '') return undefined;
  return { id: Number.parseInt(notice, 10), what: notice.endsWith(PROGRESS) ? 'progress' : 'changed' };
}
