/**
 * Files that Telegram has already. What was uploaded once goes out by its `file_id` from then on: to 150,000 people, or
 * the second time that somebody asks for a video. A `file_id` belongs to one bot and serves for one kind of message.
 */
import { and, eq, sql } from 'drizzle-orm';
import type { Message } from 'grammy/types';
import type { Db, Queries } from '../db/db.ts';
import { statement } from '../db/statement.ts';

/** An upload of ours in a message: `kind` is the parameter that carries it, such as `photo` or `video`. */
export interface FileUse {
  readonly uploadId: string;
  readonly kind: string;
}

export interface SentFile extends FileUse {
  readonly fileId: string;
  readonly fileUniqueId: string;
}

export interface SentFiles {
  /** The file_id of an upload, when this bot has sent it as this kind. */
  known(use: FileUse): Promise<string | undefined>;
  remember(tx: Queries, files: readonly SentFile[], now: number): Promise<void>;
  /** Telegram does not take these any longer. */
  forget(tx: Queries, uses: readonly FileUse[]): Promise<void>;
}

/** A campaign asks for the same file at every message; nobody has more than this many at a time. */
const CACHED = 500;

const find = statement<{ uploadId: string; botId: number; kind: string }>()((q) => {
  const { sentFiles } = q.t;
  return q
    .select({ fileId: sentFiles.fileId })
    .from(sentFiles)
    .where(
      and(
        eq(sentFiles.uploadId, sql.placeholder('uploadId')),
        eq(sentFiles.botId, sql.placeholder('botId')),
        eq(sentFiles.kind, sql.placeholder('kind')),
      ),
    );
});

/** @param botId the bot's own id, the first part of its token */
export function createSentFiles(db: Db, botId: number): SentFiles {
  const cache = new Map<string, string>();
  const keyOf = ({ uploadId, kind }: FileUse) => `${kind} ${uploadId}`;
  return {
    async known(use) {
      const cached = cache.get(keyOf(use));
      if (cached !== undefined) return cached;
      const [found] = await find(db, { uploadId: use.uploadId, botId, kind: use.kind });
      if (!found) return undefined;
      if (cache.size >= CACHED) cache.clear();
      cache.set(keyOf(use), found.fileId);
      return found.fileId;
    },
    async remember(tx, files, now) {
      for (const file of files) {
        cache.delete(keyOf(file));
        await rememberFile(tx, { ...file, botId }, now);
      }
    },
    async forget(tx, uses) {
      const { sentFiles } = tx.t;
      for (const use of uses) {
        cache.delete(keyOf(use));
        await tx
          .delete(sentFiles)
          .where(
            and(
              eq(sentFiles.uploadId, use.uploadId),
              eq(sentFiles.botId, botId),
              eq(sentFiles.kind, use.kind),
            ),
          );
      }
    },
  };
}

/** Writes down that a bot may send an upload by this file_id; also for a file that somebody sent to the bot. */
export async function rememberFile(
  tx: Queries,
  { uploadId, botId, kind, fileId, fileUniqueId }: SentFile & { botId: number },
  now: number,
): Promise<void> {
  const { sentFiles } = tx.t;
  await tx
    .insert(sentFiles)
    .values({ uploadId, botId, kind, fileId, fileUniqueId, at: now })
    .onConflictDoUpdate({
      target: [sentFiles.uploadId, sentFiles.botId, sentFiles.kind],
      set: { fileId, fileUniqueId, at: now },
    });
}

/** A file in a message as Telegram knows it. */
interface TelegramFile {
  readonly file_id: string;
  readonly file_unique_id: string;
}

/**
 * The file that a message carries in a parameter; undefined where Telegram made something else of it, such as an
 * animation of a video without sound.
 */
export function fileIn(message: Message, kind: string): TelegramFile | undefined {
  const { animation, audio, document, photo, sticker, video, video_note, voice } = message;
  const files: Record<string, TelegramFile | undefined> = {
    // An animation carries a document for clients that know no animations.
    document: animation ? undefined : document,
    photo: photo?.at(-1),
    cover: video?.cover?.at(-1),
    animation,
    audio,
    sticker,
    video,
    video_note,
    voice,
  };
  return files[kind];
}
