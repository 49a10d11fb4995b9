/**
 * Posts on their way out. A copy's row is unique by post and room and is written with its row of the outbox in one
 * transaction: a post is handed over once, however often a tick looks at it or dies meanwhile.
 *
 * What could not go out at its moment goes out late within the grace that the desk's settings give; after that it is
 * held, editors are told, and somebody decides.
 */
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { enqueue, PRIORITY } from '../../telegram/outbox.ts';
import { deskSettings } from '../desk-settings.ts';
import { note, problemsNow, update } from './change.ts';
import { composePost } from './compose.ts';
import { tellHeld } from './notices.ts';
import type { Post } from './post.ts';

const MINUTE_MS = 60_000;

export interface Publishing {
  /** Undefined while nobody knows it: posts with a button for questions wait for it. */
  botUsername: string | undefined;
}

/**
 * Hands a post to the outbox: to each of its rooms that does not have it, nor may have it.
 *
 * @param post the row as it is held by the transaction, with `publishAt` as the moment it is published for
 */
export async function begin(
  tx: Queries,
  post: Post,
  { botUsername }: Publishing,
  now: number,
): Promise<Post> {
  const { postCopies } = tx.t;
  const request = composePost(post, botUsername);
  const { postGraceMinutes } = await deskSettings(tx);
  const notAfter = Math.max(post.publishAt ?? now, now) + postGraceMinutes * MINUTE_MS;
  for (const roomId of post.rooms) {
    const values = { postId: post.id, roomId, reactions: {} };
    const [written] = await tx.insert(postCopies).values(values).onConflictDoNothing().returning();
    const here = and(eq(postCopies.postId, post.id), eq(postCopies.roomId, roomId));
    const [copy] = written ? [written] : await tx.select().from(postCopies).where(here);
    const mayHaveIt = copy!.failure === null ? copy!.outboxId !== null : copy!.failure === UNCERTAIN;
    if (mayHaveIt) continue;
    const key = `post:${post.id}:${roomId}`;
    const [outboxId] = await enqueue(
      tx,
      {
        ...request,
        chatId: roomId,
        priority: PRIORITY.notice,
        notAfter,
        dedupeKey: written ? key : `${key}:${now}`,
      },
      now,
    );
    await tx
      .update(postCopies)
      .set({ outboxId: outboxId!, failure: null })
      .where(eq(postCopies.id, copy!.id));
  }
  return update(
    tx,
    post.id,
    { state: 'publishing', publishAt: post.publishAt ?? now, reason: null, seriesPosition: null },
    now,
  );
}

/** Why a room did not take a post, when nobody knows whether it did. */
export const UNCERTAIN = 'uncertain';

/** Why a post is held. */
export type HeldReason = 'late' | 'problems';

export interface DueOptions extends Publishing {
  /** Where editors decide about what is held. */
  publicUrl: string;
}

/** At most so many a tick; the next tick takes the rest. */
const BATCH = 50;

/** Publishes what is due, and holds what is too late. Returns how many posts it dealt with. */
export async function publishDue(db: Db, now: number, options: DueOptions): Promise<number> {
  const { posts } = db.t;
  const { postGraceMinutes } = await deskSettings(db);
  const due = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.state, 'scheduled'), lte(posts.publishAt, now), isNull(posts.deletedAt)))
    .orderBy(asc(posts.publishAt), asc(posts.id))
    .limit(BATCH);
  for (const { id } of due) {
    await db.transaction(async (tx) => {
      const held = tx.forUpdate(tx.select().from(tx.t.posts).where(eq(tx.t.posts.id, id)));
      const [post] = await held;
      if (post?.state !== 'scheduled' || post.publishAt === null || post.publishAt > now) return;
      await publishOrHold(tx, post, post.publishAt, postGraceMinutes * MINUTE_MS, options, now);
    });
  }
  return due.length;
}

/** Publishes a post whose moment has come, or holds it and tells editors why. */
export async function publishOrHold(
  tx: Queries,
  post: Post,
  at: number,
  graceMs: number,
  options: DueOptions,
  now: number,
): Promise<void> {
  const hold = async (reason: HeldReason) => {
    const held = await update(tx, post.id, { state: 'held', reason, publishAt: at }, now);
    await note(tx, undefined, 'held', post.id, now, { reason });
    await tellHeld(tx, held, options.publicUrl, now);
  };
  if (now - at > graceMs) return hold('late');
  // One room that is closed keeps nothing from the others: Telegram's refusal is shown with that room.
  const problems = await problemsNow(tx, post, now);
  if (problems.some(({ kind }) => kind !== 'closedRoom')) return hold('problems');
  if (post.askButton && options.botUsername === undefined) return;
  await begin(tx, { ...post, publishAt: at }, options, now);
}
