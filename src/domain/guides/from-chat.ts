/**
 * A video that an editor sent to the bot, as an upload: Telegram has it already, so it is known by its file_id and has
 * no bytes here yet. `keepVideoBytes` fetches those that are small enough, so that they outlive this bot.
 */
import { randomBytes } from 'node:crypto';
import { and, eq, isNotNull, isNull, lte } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { DOWNLOAD_LIMIT, type Files } from '../../telegram/files.ts';
import { rememberFile } from '../../telegram/sent-files.ts';
import type { Official } from '../officials.ts';
import type { Guide } from './catalogue.ts';

/** A video in a message to the bot. Sizes in bytes, seconds, pixels. */
export interface ChatVideo {
  readonly fileId: string;
  readonly fileUniqueId: string;
  readonly name: string | undefined;
  readonly mime: string | undefined;
  readonly size: number | undefined;
  readonly duration: number;
  readonly width: number;
  readonly height: number;
}

/** Writes it down as an upload of the official's. Returns the upload's id. */
export async function keepChatVideo(
  db: Db,
  by: Pick<Official, 'id'>,
  botId: number,
  video: ChatVideo,
  now: number,
): Promise<string> {
  const id = randomBytes(18).toString('base64url');
  const { fileId, fileUniqueId, name = 'video.mp4', mime = 'video/mp4', size = 0 } = video;
  await db.transaction(async (tx) => {
    const upload = { id, officialId: by.id, name, mime, size, createdAt: now };
    await tx.insert(tx.t.uploads).values(upload);
    await rememberFile(tx, { uploadId: id, botId, kind: 'video', fileId, fileUniqueId }, now);
  });
  return id;
}

/** The guide that shows this video already, by Telegram's `file_unique_id`. */
export async function guideWithVideo(
  db: Queries,
  botId: number,
  fileUniqueId: string,
): Promise<Guide | undefined> {
  const { guides, sentFiles } = db.t;
  const [found] = await db
    .select({ guide: guides })
    .from(guides)
    .innerJoin(sentFiles, and(eq(sentFiles.uploadId, guides.uploadId), eq(sentFiles.kind, 'video')))
    .where(
      and(eq(sentFiles.botId, botId), eq(sentFiles.fileUniqueId, fileUniqueId), isNull(guides.archivedAt)),
    )
    .limit(1);
  return found?.guide;
}

/**
 * Fetches the bytes of guides' videos that are known by a file_id only. What Telegram does not give is left as it is.
 *
 * @returns how many were fetched
 */
export async function keepVideoBytes(
  db: Db,
  botId: number,
  files: Pick<Files, 'hasUpload' | 'keepFetched'>,
): Promise<number> {
  const { guides, uploads, sentFiles } = db.t;
  const known = await db
    .selectDistinct({
      id: uploads.id,
      fileId: sentFiles.fileId,
      fileUniqueId: sentFiles.fileUniqueId,
    })
    .from(guides)
    .innerJoin(uploads, eq(uploads.id, guides.uploadId))
    .innerJoin(
      sentFiles,
      and(eq(sentFiles.uploadId, uploads.id), eq(sentFiles.botId, botId), eq(sentFiles.kind, 'video')),
    )
    .where(and(isNotNull(guides.uploadId), lte(uploads.size, DOWNLOAD_LIMIT)));
  let fetched = 0;
  for (const { id, fileId, fileUniqueId } of known) {
    if (await files.hasUpload(id)) continue;
    if (await files.keepFetched(id, fileId, fileUniqueId)) fetched += 1;
  }
  return fetched;
}
