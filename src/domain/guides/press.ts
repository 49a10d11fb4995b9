/** Buttons about video guides, and what a press on one means. The data of a button is at most 64 bytes (Bot API). */
import { GUIDE_WAYS, type GuideWay } from '../../db/schema/guides.ts';

export type GuidePress =
  /** All topics. */
  | { to: 'topics' }
  | { to: 'topic'; id: number; page: number }
  | { to: 'favourites'; page: number }
  /** The next message says what to look for. */
  | { to: 'search' }
  | { to: 'open'; id: number; way: GuideWay }
  /** The guide after this one. */
  | { to: 'next'; id: number }
  /** The video from a moment on, in seconds. */
  | { to: 'chapter'; id: number; at: number }
  | { to: 'helped' | 'notHelped'; id: number }
  | { to: 'keep' | 'unkeep'; id: number }
  /** The next message is a question about the guide. */
  | { to: 'ask'; id: number }
  /** Ask the officials about anything. */
  | { to: 'officials' }
  /** An editor's video becomes a draft of a new guide, in this topic (0: still to be chosen). */
  | { to: 'draft'; id: number }
  /** An editor's video takes the place of another; first the guide is chosen. */
  | { to: 'instead'; page: number }
  | { to: 'replace'; id: number }
  /** An editor's video is for nothing. */
  | { to: 'leave' };

/** Every button about guides, for a handler's filter. */
export const GUIDE_PRESS_PATTERN = /^g:/;

/** What a button carries. */
export function guidePressData(press: GuidePress): string {
  const { to, ...rest } = press;
  return ['g', to, ...Object.values(rest)].join(':');
}

/** Reads a button's data; undefined for anything that is not one of ours. */
export function readGuidePress(data: string): GuidePress | undefined {
  const [prefix, to, first = '', second = ''] = data.split(':');
  const [one, two] = [Number(first), Number(second)];
  if (prefix !== 'g' || !Number.isSafeInteger(one)) return undefined;
  switch (to) {
    case 'topics':
    case 'search':
    case 'officials':
    case 'leave':
      return { to };
    case 'next':
    case 'helped':
    case 'notHelped':
    case 'keep':
    case 'unkeep':
    case 'ask':
    case 'draft':
    case 'replace':
      return { to, id: one };
    case 'favourites':
    case 'instead':
      return { to, page: one };
    case 'topic':
      return Number.isSafeInteger(two) ? { to, id: one, page: two } : undefined;
    case 'chapter':
      return Number.isSafeInteger(two) ? { to, id: one, at: two } : undefined;
    case 'open': {
      const way = GUIDE_WAYS.find((name) => name === second);
      return way && { to, id: one, way };
    }
    default:
      return undefined;
  }
}
