/** What is not text, as a sign and a word: `panel-kind-<kind>` are the words. */
import type { MessageKind } from '../db/schema/tickets.ts';
import type { IconName } from '../web/icons.ts';

/** The sign of each kind of message; plain text has none. */
export const KIND_ICONS: Readonly<Record<Exclude<MessageKind, 'text'>, IconName>> = {
  photo: 'image',
  video: 'video',
  animation: 'film',
  voice: 'mic',
  audio: 'mic',
  video_note: 'video',
  document: 'file-text',
  sticker: 'smile',
  location: 'map-pin',
  contact: 'user',
  other: 'file',
};

export function kindIcon(kind: MessageKind): IconName | undefined {
  return kind === 'text' ? undefined : KIND_ICONS[kind];
}
