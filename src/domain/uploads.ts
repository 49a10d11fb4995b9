/**
 * Files that officials attach to answers: the row in the database; the bytes are kept by `telegram/files`.
 */
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import type { MessageKind } from '../db/schema/tickets.ts';
import type { Official } from './officials.ts';

export interface Upload {
  id: string;
  name: string;
  mime: string;
  /** Bytes. */
  size: number;
  /** How it is sent. */
  kind: MessageKind;
}

/** Telegram shows a photo up to 10 MB (Bot API, sendPhoto); a larger picture goes as a document. */
const PHOTO_LIMIT = 10 * 1024 * 1024;

/** How a file is best sent, from its real type. */
export function kindOf(mime: string, size: number): MessageKind {
  if (mime === 'image/jpeg' || mime === 'image/png' || mime === 'image/webp') {
    return size <= PHOTO_LIMIT ? 'photo' : 'document';
  }
  if (mime === 'video/mp4') return 'video';
  if (mime === 'audio/ogg' || mime === 'application/ogg') return 'voice';
  if (mime === 'audio/mpeg' || mime === 'audio/mp4' || mime === 'audio/x-m4a') return 'audio';
  return 'document';
}

/** Writes down a file that has been saved under `id`. */
export async function addUpload(
  db: Db,
  by: Official,
  file: { id: string; name: string; mime: string; size: number },
  now: number,
): Promise<Upload> {
  await db.transaction(async (tx) => {
    await tx.insert(tx.t.uploads).values({ ...file, officialId: by.id, createdAt: now });
  });
  return { ...file, kind: kindOf(file.mime, file.size) };
}

/** The name an upload goes out with; undefined when it was forgotten. */
export async function uploadName(db: Queries, id: string): Promise<string | undefined> {
  const { uploads } = db.t;
  const [found] = await db.select({ name: uploads.name }).from(uploads).where(eq(uploads.id, id));
  return found?.name;
}

/** An official's own uploads among these ids, in the order of the ids. */
export async function uploadsOf(db: Queries, by: Official, ids: readonly string[]): Promise<Upload[]> {
  if (ids.length === 0) return [];
  const { uploads } = db.t;
  const rows = await db
    .select()
    .from(uploads)
    .where(and(inArray(uploads.id, [...ids]), eq(uploads.officialId, by.id)));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row
      ? [{ id: row.id, name: row.name, mime: row.mime, size: row.size, kind: kindOf(row.mime, row.size) }]
      : [];
  });
}

/** Forgets uploads older than `before` (ms UTC) that no message refers to. Returns their ids, whose bytes may go. */
export async function forgetUploads(db: Db, before: number): Promise<string[]> {
  return db.transaction(async (tx) => {
    const { uploads, messages } = tx.t;
    const used = tx
      .select({ one: sql`1` })
      .from(messages)
      .where(sql`${messages.media}->>'uploadId' = ${uploads.id}`);
    const gone = await tx
      .delete(uploads)
      .where(and(lt(uploads.createdAt, before), sql`not exists ${used}`))
      .returning({ id: uploads.id });
    return gone.map((row) => row.id);
  });
}
