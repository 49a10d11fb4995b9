/**
 * Files that officials attach to answers: the row in the database; the bytes are kept by `telegram/files`.
 */
import { and, eq, inArray, isNotNull, lt, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Db, Queries } from '../db/db.ts';
import { listed } from '../db/lists.ts';
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
  return uploadsWhere(db, ids, eq(db.t.uploads.officialId, by.id));
}

/** The uploads of these ids, whoever attached them, in the order of the ids; what several officials work on has them. */
export async function findUploads(db: Queries, ids: readonly string[]): Promise<Upload[]> {
  return uploadsWhere(db, ids);
}

async function uploadsWhere(db: Queries, ids: readonly string[], also?: SQL): Promise<Upload[]> {
  if (ids.length === 0) return [];
  const { uploads } = db.t;
  const rows = await db
    .select()
    .from(uploads)
    .where(and(inArray(uploads.id, [...ids]), also));
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row
      ? [{ id: row.id, name: row.name, mime: row.mime, size: row.size, kind: kindOf(row.mime, row.size) }]
      : [];
  });
}

/**
 * Forgets uploads older than `before` (ms UTC) that nothing refers to: no message, campaign, post or guide. Returns
 * their ids, whose bytes may go.
 */
export async function forgetUploads(db: Db, before: number): Promise<string[]> {
  return db.transaction(async (tx) => {
    const { uploads, messages, campaigns, posts, guides, sentFiles } = tx.t;
    const answered = tx
      .select({ one: sql`1` })
      .from(messages)
      .where(sql`${messages.media}->>'uploadId' = ${uploads.id}`);
    const gone = await tx
      .delete(uploads)
      .where(
        and(
          lt(uploads.createdAt, before),
          sql`not exists ${answered}`,
          notInArray(uploads.id, attached(tx, campaigns)),
          notInArray(uploads.id, attached(tx, posts)),
          notInArray(uploads.id, named(tx, guides.uploadId)),
          notInArray(uploads.id, named(tx, guides.coverId)),
        ),
      )
      .returning({ id: uploads.id });
    const ids = gone.map((row) => row.id);
    await tx.delete(sentFiles).where(listed(tx, sentFiles.uploadId, ids));
    return ids;
  });
}

/** The uploads among a table's attached files. */
function attached(tx: Queries, table: Queries['t']['campaigns'] | Queries['t']['posts']) {
  const each =
    tx.engine === 'sqlite'
      ? sql`json_each(${table.files}) as file`
      : sql`jsonb_array_elements(${table.files}) as file(value)`;
  return tx.select({ id: sql<string>`file.value->>'uploadId'` }).from(sql`${table}, ${each}`);
}

function named(tx: Queries, column: Queries['t']['guides']['uploadId']) {
  const { guides } = tx.t;
  return tx
    .select({ id: sql<string>`${column}` })
    .from(guides)
    .where(isNotNull(column));
}
