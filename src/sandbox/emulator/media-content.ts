/**
 * The shapes of media in messages: which fields a file of a kind has.
 */
import type { Message, PhotoSize } from 'grammy/types';

export type FileKind =
  | 'photo'
  | 'video'
  | 'animation'
  | 'audio'
  | 'voice'
  | 'video_note'
  | 'document'
  | 'sticker'
  | 'thumbnail';

/** What is known beside the bytes. Pixels and seconds. */
export interface FileFacts {
  readonly fileName?: string | undefined;
  readonly mimeType?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly duration?: number | undefined;
  readonly performer?: string | undefined;
  readonly title?: string | undefined;
  readonly emoji?: string | undefined;
  readonly thumbnail?: PhotoSize | undefined;
}

/** Media fields of a message. */
export type MediaContent = Partial<
  Pick<Message, 'photo' | 'video' | 'animation' | 'audio' | 'voice' | 'video_note' | 'document' | 'sticker'>
>;

/** The fields of a message that carries the file. Photos have sizes and are made where they are measured. */
export function mediaContent(
  kind: Exclude<FileKind, 'thumbnail' | 'photo'>,
  ids: { file_id: string; file_unique_id: string; file_size: number },
  facts: FileFacts,
): MediaContent {
  const type = facts.mimeType === undefined ? {} : { mime_type: facts.mimeType };
  const name = facts.fileName === undefined ? {} : { file_name: facts.fileName };
  const thumbnail = facts.thumbnail === undefined ? {} : { thumbnail: facts.thumbnail };
  const duration = facts.duration ?? 0;
  const size = { width: facts.width ?? 0, height: facts.height ?? 0 };
  switch (kind) {
    case 'voice':
      return { voice: { ...ids, duration, ...type } };
    case 'video':
      return { video: { ...ids, ...size, duration, ...type, ...name, ...thumbnail } };
    case 'animation': {
      const document = { ...ids, ...type, ...name, ...thumbnail };
      return { animation: { ...document, ...size, duration }, document };
    }
    case 'video_note':
      return { video_note: { ...ids, length: facts.width ?? 240, duration, ...thumbnail } };
    case 'audio': {
      const tags = {
        ...(facts.performer === undefined ? {} : { performer: facts.performer }),
        ...(facts.title === undefined ? {} : { title: facts.title }),
      };
      return { audio: { ...ids, duration, ...tags, ...type, ...name, ...thumbnail } };
    }
    case 'document':
      return { document: { ...ids, ...type, ...name, ...thumbnail } };
    case 'sticker':
      return {
        sticker: {
          ...ids,
          type: 'regular',
          ...size,
          is_animated: false,
          is_video: false,
          ...(facts.emoji === undefined ? {} : { emoji: facts.emoji }),
        },
      };
  }
}
