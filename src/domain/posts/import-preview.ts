/** What an export would bring, before anything is written. */
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { readExport } from './telegram-export.ts';

export type ImportPreview =
  | {
      kind: 'ok';
      /** Name of the channel. */
      room: string;
      posts: number;
      /** Those among the posts that are known already. */
      known: number;
      /** Service messages, and what cannot be read. */
      skipped: number;
      polls: number;
      withFiles: number;
      /** The oldest and the newest, ms UTC; undefined when there is none. */
      first: number | undefined;
      last: number | undefined;
      /** Beginnings of the newest ones. */
      samples: string[];
    }
  | { kind: 'unreadable' | 'notAChannel' };

const SAMPLES = 5;
const SAMPLE_LENGTH = 140;

/** Reads an export and counts. */
export async function previewExport(db: Queries, json: string): Promise<ImportPreview> {
  const read = readExport(json);
  if (read.kind !== 'ok') return read;
  const { room, posts, skipped } = read;
  const { postCopies } = db.t;
  const ids = posts.map(({ messageId }) => messageId);
  const copies = await db
    .select({ id: postCopies.id })
    .from(postCopies)
    .where(and(eq(postCopies.roomId, room.id), listed(db, postCopies.messageId, ids)));
  const byTime = posts.toSorted((a, b) => b.at - a.at);
  return {
    kind: 'ok',
    room: room.title,
    posts: posts.length,
    known: copies.length,
    skipped,
    polls: posts.filter(({ poll }) => poll).length,
    withFiles: posts.filter(({ kinds }) => kinds.length > 0).length,
    first: byTime.at(-1)?.at,
    last: byTime[0]?.at,
    samples: byTime
      .map(({ text, poll }) => (text || (poll?.plan.question ?? '')).replace(/\s+/g, ' ').trim())
      .filter((words) => words !== '')
      .slice(0, SAMPLES)
      .map((words) => words.slice(0, SAMPLE_LENGTH)),
  };
}
