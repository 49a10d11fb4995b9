/**
 * What became of posts and of changes to them: read from the outbox, whose rows are the truth about what Telegram
 * has. Looking twice changes nothing.
 */
import { and, asc, eq, isNull, ne, notInArray } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { OutboxState } from '../../db/schema/telegram.ts';
import { postChanged, update } from './change.ts';
import { requestChange } from './copy-change.ts';
import { tellHeld, tellOfRooms } from './notices.ts';
import { linkPoll } from './polls.ts';
import type { Copy, Post, PostChange } from './post.ts';
import { UNCERTAIN } from './publish.ts';

type OutboxRow = Queries['t']['outbox']['$inferSelect'];

export interface FollowOptions {
  /** Where editors decide. */
  publicUrl: string;
}

const BATCH = 100;
const UNSETTLED: OutboxState[] = ['queued', 'sending'];

/** Brings copies and posts up to date with the outbox, then the changes of published copies. */
export async function followPublished(db: Db, now: number, options: FollowOptions): Promise<void> {
  const { posts, postChanges, outbox } = db.t;
  const open = await db
    .select({ id: posts.id })
    .from(posts)
    .where(eq(posts.state, 'publishing'))
    .orderBy(asc(posts.publishAt))
    .limit(BATCH);
  for (const { id } of open) await db.transaction((tx) => followPost(tx, id, options, now));
  const settled = await db
    .select({ id: postChanges.id })
    .from(postChanges)
    .innerJoin(outbox, eq(outbox.id, postChanges.outboxId))
    .where(and(isNull(postChanges.settledAt), notInArray(outbox.state, UNSETTLED)))
    .orderBy(asc(postChanges.id))
    .limit(BATCH);
  for (const { id } of settled) await db.transaction((tx) => followChange(tx, id, now));
}

async function followPost(tx: Queries, id: number, options: FollowOptions, now: number): Promise<void> {
  const { posts, postCopies, outbox } = tx.t;
  const [post] = await tx.forUpdate(tx.select().from(posts).where(eq(posts.id, id)));
  if (post?.state !== 'publishing') return;
  const found = await tx
    .select({ copy: postCopies, row: outbox })
    .from(postCopies)
    .leftJoin(outbox, eq(outbox.id, postCopies.outboxId))
    .where(eq(postCopies.postId, id))
    .orderBy(asc(postCopies.id));
  const copies: Copy[] = [];
  for (const { copy, row } of found) copies.push(await followCopy(tx, post, copy, row, now));
  if (found.some(({ row }) => row && UNSETTLED.includes(row.state))) return;
  // A room that the post was taken out of after it had refused counts no longer.
  const wanted = copies.filter(({ roomId }) => post.rooms.includes(roomId));
  await settlePost(tx, post, wanted, options, now);
}

/** Writes what the outbox knows of a copy; the copy as it is then. */
async function followCopy(
  tx: Queries,
  post: Post,
  copy: Copy,
  row: OutboxRow | null,
  now: number,
): Promise<Copy> {
  if (!row || UNSETTLED.includes(row.state) || copy.publishedAt !== null || copy.failure !== null)
    return copy;
  const { postCopies } = tx.t;
  const write = async (change: Partial<Copy>): Promise<Copy> => {
    await tx.update(postCopies).set(change).where(eq(postCopies.id, copy.id));
    await postChanged(tx, post.id);
    return { ...copy, ...change };
  };
  if (row.state !== 'sent') return write({ failure: failureOf(row) });
  const { sentMessageId: messageId, sentResult, settledAt } = row;
  if (messageId !== null) await forgetSeen(tx, copy, messageId);
  const messageIds = sentResult?.messageIds ?? (messageId === null ? null : [messageId]);
  const written = await write({ messageId, messageIds, publishedAt: settledAt ?? now });
  if (sentResult?.pollId && post.poll) await linkPoll(tx, sentResult.pollId, copy.id, post.poll, now);
  if (post.pin && messageId !== null)
    await requestChange(tx, written, 'pin', undefined, pinPayload(post), now);
  return written;
}

/** A post that was published silently is pinned silently, too. */
const pinPayload = ({ silent }: Pick<Post, 'silent'>) => (silent ? { disable_notification: true } : {});

/** In one word why a row of the outbox did not end as sent. */
function failureOf(row: Pick<OutboxRow, 'state' | 'reason'>): string {
  if (row.state === 'uncertain') return UNCERTAIN;
  return row.reason ?? row.state;
}

/** The same message, if it was seen in the channel before the outbox knew its id. */
async function forgetSeen(tx: Queries, copy: Copy, messageId: number): Promise<void> {
  const { posts, postCopies } = tx.t;
  const seen = tx
    .select({ id: postCopies.postId })
    .from(postCopies)
    .where(
      and(
        eq(postCopies.roomId, copy.roomId),
        eq(postCopies.messageId, messageId),
        ne(postCopies.id, copy.id),
      ),
    );
  const gone = (await seen).map(({ id }) => id);
  await tx.delete(posts).where(and(listed(tx, posts.id, gone), ne(posts.origin, 'ours')));
}

/** All rooms have answered: the post is published, held because it came too late, or failed. */
async function settlePost(
  tx: Queries,
  post: Post,
  copies: readonly Copy[],
  { publicUrl }: FollowOptions,
  now: number,
): Promise<void> {
  const moments = copies.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [publishedAt]));
  const failed = copies.filter(({ failure }) => failure !== null);
  const isOut = moments.length > 0 || failed.some(({ failure }) => failure === UNCERTAIN);
  if (isOut) {
    const publishedAt = post.publishedAt ?? (moments.length > 0 ? Math.min(...moments) : now);
    await update(tx, post.id, { state: 'published', publishedAt, reason: null }, now);
  } else if (failed.every(({ failure }) => failure === 'expired')) {
    const held = await update(tx, post.id, { state: 'held', reason: 'late' }, now);
    return tellHeld(tx, held, publicUrl, now);
  } else {
    const reason = failed.find(({ failure }) => failure !== 'expired')!.failure;
    await update(tx, post.id, { state: 'failed', reason }, now);
  }
  const lost = failed.filter(({ failure }) => failure === UNCERTAIN);
  const refused = failed.filter(({ failure }) => failure !== UNCERTAIN);
  if (lost.length > 0) await tellOfRooms(tx, post, 'uncertain', await titlesOf(tx, lost), publicUrl, now);
  if (refused.length > 0) await tellOfRooms(tx, post, 'refused', await titlesOf(tx, refused), publicUrl, now);
}

async function titlesOf(tx: Queries, copies: readonly Copy[]): Promise<string[]> {
  const { rooms } = tx.t;
  const ids = copies.map(({ roomId }) => roomId);
  const known = await tx
    .select()
    .from(rooms)
    .where(listed(tx, rooms.id, ids));
  return ids.map((id) => known.find((room) => room.id === id)?.title ?? String(id));
}

async function followChange(tx: Queries, id: number, now: number): Promise<void> {
  const { postChanges, postCopies, outbox } = tx.t;
  const [found] = await tx
    .select({ change: postChanges, copy: postCopies, row: outbox })
    .from(postChanges)
    .innerJoin(postCopies, eq(postCopies.id, postChanges.copyId))
    .innerJoin(outbox, eq(outbox.id, postChanges.outboxId))
    .where(and(eq(postChanges.id, id), isNull(postChanges.settledAt)));
  if (!found) return;
  const { change, copy, row } = found;
  const settledAt = row.settledAt ?? now;
  const failure = isDone(change, row) ? null : failureOf(row);
  await tx.update(postChanges).set({ settledAt, failure }).where(eq(postChanges.id, id));
  if (failure === null) await apply(tx, change, copy, settledAt, now);
  await postChanged(tx, copy.postId);
}

/** Deleting what is gone already, and closing what is closed, come to the same. */
function isDone(change: PostChange, row: OutboxRow): boolean {
  if (row.state === 'sent') return true;
  const said = row.detail ?? '';
  if (change.kind === 'close') return /already been closed/i.test(said);
  return change.kind === 'delete' && row.reason === 'messageGone' && /not found/i.test(said);
}

async function apply(tx: Queries, change: PostChange, copy: Copy, at: number, now: number): Promise<void> {
  const { postCopies, polls } = tx.t;
  const set = (changed: Partial<Copy>) =>
    tx.update(postCopies).set(changed).where(eq(postCopies.id, copy.id));
  switch (change.kind) {
    case 'edit':
      await set({ editedAt: at });
      return;
    case 'pin':
      await set({ pinnedAt: at });
      return;
    case 'unpin':
      await set({ pinnedAt: null });
      return;
    case 'close':
      await tx.update(polls).set({ closed: true, updatedAt: now }).where(eq(polls.copyId, copy.id));
      return;
    case 'delete':
      await set({ deletedAt: at, pinnedAt: null });
      await forgetDeleted(tx, copy.postId, at, now);
  }
}

/** A post of which nothing is left in any room is deleted. */
async function forgetDeleted(tx: Queries, postId: number, at: number, now: number): Promise<void> {
  const { postCopies } = tx.t;
  const left = await tx
    .select({ id: postCopies.id })
    .from(postCopies)
    .where(and(eq(postCopies.postId, postId), isNull(postCopies.deletedAt), isNull(postCopies.failure)));
  if (left.length === 0) await update(tx, postId, { deletedAt: at }, now);
}
