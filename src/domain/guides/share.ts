/** Guides for sharing into any chat: which ones, and by which file_id each can go. */
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { Guide } from './catalogue.ts';

/** The file_ids by which this bot can show guides' videos at once, by guide; those never sent yet are not among them. */
export async function knownVideos(
  db: Queries,
  botId: number,
  guides: readonly Guide[],
): Promise<Map<number, string>> {
  const { sentFiles } = db.t;
  const uploads = guides.flatMap(({ uploadId }) => (uploadId === null ? [] : [uploadId]));
  const rows = await db
    .select({ uploadId: sentFiles.uploadId, fileId: sentFiles.fileId })
    .from(sentFiles)
    .where(
      and(eq(sentFiles.botId, botId), eq(sentFiles.kind, 'video'), listed(db, sentFiles.uploadId, uploads)),
    );
  const fileIds = new Map(rows.map(({ uploadId, fileId }) => [uploadId, fileId]));
  return new Map(
    guides.flatMap(({ id, uploadId }) => {
      const fileId = uploadId === null ? undefined : fileIds.get(uploadId);
      return fileId === undefined ? [] : [[id, fileId] as const];
    }),
  );
}
