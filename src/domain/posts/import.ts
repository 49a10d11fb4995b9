/**
 * Brings in what a channel has, from Telegram Desktop's export. A second import of the same file changes nothing; one
 * of a later export adds what is new and takes over what was edited and how people reacted.
 */
import { and, eq } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import { applyPoll } from './polls.ts';
import type { Copy } from './post.ts';
import { meetRoom } from './rooms.ts';
import { foldedWords, insertOthersPost } from './seen.ts';
import { type ExportedPost, readExport } from './telegram-export.ts';

/** The largest file that is read, bytes: 1,500 posts have some three million. */
export const EXPORT_LIMIT = 64 * 1024 * 1024;

export type ImportOutcome =
  | {
      kind: 'done';
      /** Name of the channel. */
      room: string;
      added: number;
      /** Known before and changed since. */
      refreshed: number;
      /** Known before, as they are. */
      known: number;
      /** Service messages, and what cannot be read. */
      skipped: number;
    }
  | { kind: 'unreadable' | 'notAChannel' };

const BATCH = 200;

/** Reads an export's text and writes its posts, a batch a transaction. */
export async function importExport(db: Db, by: Official, json: string, now: number): Promise<ImportOutcome> {
  const read = readExport(json);
  if (read.kind !== 'ok') return read;
  const { room, posts, skipped } = read;
  const counts = { added: 0, refreshed: 0, known: 0 };
  await db.transaction(async (tx) => {
    const { rooms } = tx.t;
    const [met] = await tx.select({ id: rooms.id }).from(rooms).where(eq(rooms.id, room.id));
    // What the bot was told itself is newer than a file.
    if (!met) await meetRoom(tx, room, undefined, now);
  });
  for (let start = 0; start < posts.length; start += BATCH) {
    const some = posts.slice(start, start + BATCH);
    await db.transaction(async (tx) => {
      const { postCopies } = tx.t;
      const ids = some.map(({ messageId }) => messageId);
      const copies = await tx
        .select()
        .from(postCopies)
        .where(and(eq(postCopies.roomId, room.id), listed(tx, postCopies.messageId, ids)));
      const known = new Map(copies.map((copy) => [copy.messageId, copy]));
      for (const post of some) {
        const copy = known.get(post.messageId);
        if (!copy) await insertOthersPost(tx, 'imported', room.id, post, now);
        const fate = !copy ? 'added' : (await refresh(tx, copy, post, now)) ? 'refreshed' : 'known';
        counts[fate] += 1;
      }
    });
  }
  await db.transaction((tx) =>
    record(
      tx,
      { officialId: by.id, action: 'post.imported', target: `room:${room.id}`, data: { ...counts } },
      now,
    ),
  );
  return { kind: 'done', room: room.title, ...counts, skipped };
}

/** Takes over what is other in the file than in the tables. True when something was. */
async function refresh(tx: Queries, copy: Copy, post: ExportedPost, now: number): Promise<boolean> {
  const { posts, postCopies } = tx.t;
  const { reactions = {}, text, entities } = post;
  const reacted = !sameCounts(reactions, copy.reactions);
  if (reacted) await tx.update(postCopies).set({ reactions }).where(eq(postCopies.id, copy.id));
  const [before] = await tx.select().from(posts).where(eq(posts.id, copy.postId));
  const edited = before?.origin !== 'ours' && before?.text !== text;
  if (edited) {
    const searchText = foldedWords(post);
    await tx
      .update(posts)
      .set({ text, entities, searchText, updatedAt: now })
      .where(eq(posts.id, copy.postId));
    await tx
      .update(postCopies)
      .set({ editedAt: post.editedAt ?? now })
      .where(eq(postCopies.id, copy.id));
  }
  const voted = post.poll !== undefined && (await toldAnew(tx, copy, post.poll.told.voters));
  if (voted) await applyPoll(tx, { ...post.poll!.told }, now);
  return reacted || edited || voted;
}

/** True when a poll that came with an export has other figures by now. */
async function toldAnew(tx: Queries, copy: Copy, voters: number): Promise<boolean> {
  const { polls } = tx.t;
  const [poll] = await tx.select().from(polls).where(eq(polls.copyId, copy.id));
  return poll?.id.startsWith('exported:') === true && poll.voters !== voters;
}

function sameCounts(one: Record<string, number>, other: Record<string, number>): boolean {
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length && entries.every(([name, count]) => other[name] === count)
  );
}
