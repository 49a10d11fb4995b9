/**
 * Files in the emulated Telegram: bytes on disk, and the ids that bots and persons know them by.
 *
 * A photo is offered in several sizes, as Telegram does; all of them hold the original's bytes, only
 * their stated measures differ.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoSize } from 'grammy/types';
import { imageSize } from 'image-size';
import mime from 'mime';
import { badRequest } from './bot-api-error.ts';
import { type FileFacts, type FileKind, type MediaContent, mediaContent } from './media-content.ts';
import type { Store } from './store.ts';
import type { StoredFile } from './world.ts';

interface FileRecord extends StoredFile {
  readonly kind: FileKind;
  /** Name under the bot's files: `photos/file_3.jpg`. */
  readonly filePath: string;
  /** The media fields of a message that carries this file, all sizes of a photo. */
  readonly content: MediaContent;
  /** Telegram takes the file_id no more. */
  readonly isExpired?: boolean;
}

export interface Files {
  /** Keeps the bytes and gives the media fields of a message. Throws IMAGE_PROCESS_FAILED and its kin. */
  save(kind: Exclude<FileKind, 'thumbnail'>, data: Uint8Array, facts: FileFacts): Promise<MediaContent>;
  saveThumbnail(data: Uint8Array): Promise<PhotoSize>;
  find(fileId: string): FileRecord | undefined;
  byPath(filePath: string): FileRecord | undefined;
  /** No file_id known now can be sent again. */
  expire(): void;
}

/** How ids of a kind begin, so that they look familiar in logs. */
const idPrefix: Record<FileKind, string> = {
  thumbnail: 'AAMC',
  photo: 'AgAC',
  voice: 'AwAC',
  video: 'BAAC',
  document: 'BQAC',
  sticker: 'CAAC',
  audio: 'CQAC',
  animation: 'CgAC',
  video_note: 'DQAC',
};
const folder: Record<FileKind, string> = {
  thumbnail: 'thumbnails',
  photo: 'photos',
  voice: 'voice',
  video: 'videos',
  document: 'documents',
  sticker: 'stickers',
  audio: 'music',
  animation: 'animations',
  video_note: 'video_notes',
};
const defaultType: Partial<Record<FileKind, string>> = {
  photo: 'image/jpeg',
  thumbnail: 'image/jpeg',
  voice: 'audio/ogg',
  video: 'video/mp4',
  video_note: 'video/mp4',
  animation: 'video/mp4',
  audio: 'audio/mpeg',
  sticker: 'image/webp',
};

const MAX_PHOTO = 10 * 1024 * 1024;
/** Longer edges, in pixels, of the sizes Telegram makes: s, m, x, y. */
const photoEdges = [90, 320, 800, 1280];

/** @param dir where the bytes go; made if it is not there. */
export function createFiles(store: Store, dir: string): Files {
  mkdirSync(dir, { recursive: true });
  const byId = new Map<string, FileRecord>();
  const byFilePath = new Map<string, FileRecord>();
  let counter = 0;

  const remember = (record: FileRecord) => {
    byId.set(record.fileId, record);
    byFilePath.set(record.filePath, record);
  };
  for (const { value } of store.load('file')) {
    remember(value as FileRecord);
    counter++;
  }

  const measure = (data: Uint8Array, isPhoto: boolean): { width: number; height: number } => {
    try {
      const { width, height } = imageSize(data);
      return { width, height };
    } catch {
      if (isPhoto) throw badRequest('IMAGE_PROCESS_FAILED');
      return { width: 512, height: 512 };
    }
  };

  const put = (
    kind: FileKind,
    bytes: { path: string; size: number; name: string },
    facts: FileFacts,
    content: (ids: { file_id: string; file_unique_id: string; file_size: number }) => MediaContent,
  ): FileRecord => {
    const fileId = `${idPrefix[kind]}AgIAAxkBAA${randomBytes(36).toString('base64url')}`;
    const fileUniqueId = `AgAD${randomBytes(9).toString('base64url')}`;
    const mimeType = facts.mimeType ?? defaultType[kind] ?? 'application/octet-stream';
    const record: FileRecord = {
      kind,
      fileId,
      fileUniqueId,
      size: bytes.size,
      mimeType,
      ...(facts.fileName === undefined ? {} : { fileName: facts.fileName }),
      path: bytes.path,
      filePath: `${folder[kind]}/file_${counter++}${extensionOf(kind, facts)}`,
      content: content({ file_id: fileId, file_unique_id: fileUniqueId, file_size: bytes.size }),
    };
    remember(record);
    store.put('file', fileId, () => record);
    return record;
  };

  const write = async (data: Uint8Array): Promise<{ path: string; size: number; name: string }> => {
    const name = randomBytes(12).toString('hex');
    const path = join(dir, name);
    await writeFile(path, data);
    return { path, size: data.byteLength, name };
  };

  const savePhoto = async (data: Uint8Array): Promise<MediaContent> => {
    if (data.byteLength > MAX_PHOTO) {
      throw badRequest(
        `file of size ${data.byteLength} bytes is too big for a photo; the maximum size is ${MAX_PHOTO} bytes`,
      );
    }
    const { width, height } = measure(data, true);
    if (width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height)) {
      throw badRequest('PHOTO_INVALID_DIMENSIONS');
    }
    const bytes = await write(data);
    const longer = Math.max(width, height);
    const edges = photoEdges.filter((edge) => edge < longer);
    const scales = [...edges, Math.min(longer, photoEdges.at(-1) as number)].map((edge) => edge / longer);
    const photo: PhotoSize[] = [];
    const content: MediaContent = { photo };
    for (const scale of new Set(scales)) {
      put('photo', bytes, {}, (ids) => {
        photo.push({
          ...ids,
          width: Math.max(1, Math.round(width * scale)),
          height: Math.max(1, Math.round(height * scale)),
        });
        return content;
      });
    }
    return content;
  };

  return {
    async save(kind, data, given) {
      if (data.byteLength === 0) throw badRequest('file must be non-empty');
      if (kind === 'photo') return savePhoto(data);
      const byName = given.fileName ? mime.getType(given.fileName) : null;
      const facts = { ...given, mimeType: given.mimeType ?? byName ?? defaultType[kind] };
      const size = kind === 'sticker' ? measure(data, false) : undefined;
      const bytes = await write(data);
      return put(kind, bytes, facts, (ids) => mediaContent(kind, ids, { ...size, ...facts })).content;
    },
    async saveThumbnail(data) {
      const size = measure(data, true);
      const bytes = await write(data);
      let thumbnail: PhotoSize | undefined;
      put('thumbnail', bytes, {}, (ids) => {
        thumbnail = { ...ids, ...size };
        return {};
      });
      return thumbnail as unknown as PhotoSize;
    },
    find: (fileId) => byId.get(fileId),
    byPath: (filePath) => byFilePath.get(filePath),
    expire() {
      for (const record of [...byId.values()]) {
        const expired = { ...record, isExpired: true };
        remember(expired);
        store.put('file', record.fileId, () => expired);
      }
    },
  };
}

function extensionOf(kind: FileKind, facts: FileFacts): string {
  if (facts.fileName) return /\.[a-z0-9]{1,10}$/i.exec(facts.fileName)?.[0] ?? '';
  if (kind === 'photo' || kind === 'thumbnail') return '.jpg';
  if (kind === 'voice') return '.oga';
  const extension = facts.mimeType ? mime.getExtension(facts.mimeType) : null;
  return extension ? `.${extension}` : '';
}
