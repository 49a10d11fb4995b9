/**
 * The file a parameter means: an upload, `attach://`, a file_id of this bot, or an address to fetch.
 */
import type { PhotoSize } from 'grammy/types';
import { request } from 'undici';
import { badRequest } from '../bot-api-error.ts';
import type { Context } from '../context.ts';
import type { FileFacts, FileKind, MediaContent } from '../media-content.ts';
import { UploadedFile } from '../request.ts';

/** Telegram fetches at most this from an address, bytes. */
const MAX_FETCH = 20 * 1024 * 1024;
const FETCH_TIMEOUT = 5000;

const typeName: Record<FileKind, string> = {
  photo: 'Photo',
  video: 'Video',
  animation: 'Animation',
  audio: 'Audio',
  voice: 'VoiceNote',
  video_note: 'VideoNote',
  document: 'Document',
  sticker: 'Sticker',
  thumbnail: 'Thumbnail',
};

const wrong = () => badRequest('wrong file identifier/HTTP URL specified');

/** Media fields for the message; the file is stored if it is new. */
export async function mediaFrom(
  context: Context,
  kind: Exclude<FileKind, 'thumbnail'>,
  value: unknown,
  given: Readonly<Record<string, unknown>>,
  facts: FileFacts = {},
): Promise<MediaContent> {
  const upload = uploadOf(value, given);
  if (upload) return context.files.save(kind, upload.data, { fileName: upload.fileName, ...facts });
  if (typeof value !== 'string' || value === '') throw wrong();
  if (/^https?:\/\//i.test(value)) return context.files.save(kind, ...(await fetched(value, facts)));
  const known = context.files.find(value);
  if (!known || known.isExpired) throw wrong();
  if (known.kind !== kind) {
    throw badRequest(`can't use file of type ${typeName[known.kind]} as ${typeName[kind]}`);
  }
  return known.content;
}

/** What a video has beside its file: where it begins, and a picture of its own. */
export async function videoFacts(
  context: Context,
  content: MediaContent,
  {
    cover,
    start_timestamp: start,
  }: { readonly cover?: unknown; readonly start_timestamp?: number | undefined },
  given: Readonly<Record<string, unknown>>,
): Promise<MediaContent> {
  if (start !== undefined && start < 0) throw badRequest('start_timestamp must be non-negative');
  if (!content.video) return content;
  const picture = cover === undefined ? undefined : await mediaFrom(context, 'photo', cover, given);
  const { start_timestamp: _, cover: __, ...video } = content.video;
  return {
    video: {
      ...video,
      ...(picture?.photo ? { cover: picture.photo } : {}),
      ...(start === undefined || start === 0 ? {} : { start_timestamp: start }),
    },
  };
}

/** A thumbnail can only be uploaded; `undefined` when there is none. */
export async function thumbnailFrom(
  context: Context,
  value: unknown,
  given: Readonly<Record<string, unknown>>,
): Promise<PhotoSize | undefined> {
  const upload = uploadOf(value, given);
  return upload && context.files.saveThumbnail(upload.data);
}

function uploadOf(value: unknown, given: Readonly<Record<string, unknown>>): UploadedFile | undefined {
  if (value instanceof UploadedFile) return value;
  if (typeof value !== 'string' || !value.startsWith('attach://')) return undefined;
  const attached = given[value.slice('attach://'.length)];
  if (!(attached instanceof UploadedFile)) throw wrong();
  return attached;
}

async function fetched(url: string, facts: FileFacts): Promise<[Uint8Array, FileFacts]> {
  try {
    const { statusCode, headers, body } = await request(url, {
      headersTimeout: FETCH_TIMEOUT,
      bodyTimeout: FETCH_TIMEOUT,
    });
    if (statusCode !== 200 || Number(headers['content-length'] ?? 0) > MAX_FETCH) {
      await body.dump();
      throw new Error('refused');
    }
    const fileName = new URL(url).pathname.split('/').pop() || 'file';
    return [new Uint8Array(await body.arrayBuffer()), { fileName, ...facts }];
  } catch {
    throw badRequest('failed to get HTTP URL content');
  }
}
