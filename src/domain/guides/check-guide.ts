/** What a guide must have before people see it. Pure. */
import type { Guide } from './catalogue.ts';

/** Telegram's caption has 1024 characters; the chapters and the title need a part of them. */
export const LONGEST_TITLE = 120;
export const LONGEST_DESCRIPTION = 700;

export type GuideLack =
  /** No title in any language. */
  | 'title'
  /** Neither a video nor a link. */
  | 'video'
  /** Its topic is archived or gone. */
  | 'topic';

/** What keeps a guide from being published; nothing when it may be. */
export function lacksOf(
  guide: Pick<Guide, 'titles' | 'uploadId' | 'url'>,
  topic: { readonly archivedAt: number | null } | undefined,
): GuideLack[] {
  const lacks: GuideLack[] = [];
  if (!Object.values(guide.titles).some(Boolean)) lacks.push('title');
  if (guide.uploadId === null && guide.url === null) lacks.push('video');
  if (topic === undefined || topic.archivedAt !== null) lacks.push('topic');
  return lacks;
}
