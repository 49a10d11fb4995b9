/** Files under a campaign or a post: by which method they go, and which of them make an album. Pure. */
import type { AttachedFile } from '../db/schema/campaigns.ts';
import type { OutboxMethod } from '../telegram/outbox.ts';

/** Most files of an album (Bot API, sendMediaGroup). */
export const ALBUM_LIMIT = 10;

const METHODS: Readonly<Record<AttachedFile['kind'], OutboxMethod>> = {
  photo: 'sendPhoto',
  video: 'sendVideo',
  animation: 'sendAnimation',
  document: 'sendDocument',
  audio: 'sendAudio',
  voice: 'sendVoice',
};

/** The method that sends one file; its parameter has the kind's name. */
export const methodOf = (file: AttachedFile): OutboxMethod => METHODS[file.kind];

/** Whether Telegram takes these together: photos and videos, or documents alone, or audio alone. */
export function canBeAlbum(files: readonly AttachedFile[]): boolean {
  const kinds = new Set(files.map(({ kind }) => kind));
  if (kinds.has('animation') || kinds.has('voice')) return false;
  if (kinds.has('document') || kinds.has('audio')) return kinds.size === 1;
  return true;
}
