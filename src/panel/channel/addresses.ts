/** Addresses of the channel's pages. */
import { queryOf } from '../plain/query.ts';

export const HERE = '/panel/channel';

export const listAt = `${HERE}/posts`;
export const seriesAt = `${HERE}/series`;
export const roomsAt = `${HERE}/rooms`;
export const importAt = `${HERE}/import`;

export const monthAt = (month: string): string => `${HERE}?month=${month}`;
export const postAt = (id: number): string => `${listAt}/${id}`;
/** The editor of a new post: on a day such as `2026-11-22`, or for the queue of a series. */
export function newPostAt(wish: { day?: string; series?: number } = {}): string {
  return `${listAt}/new${queryOf(wish)}`;
}
