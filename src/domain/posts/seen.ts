/**
 * Posts that others wrote, as the bot sees them in its channels: kept with their words so that they are found, and
 * with their figures. Hearing of one twice changes nothing. Posts of ours are known by their copies.
 */
import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { PollPlan, PostOrigin, Reactions } from '../../db/schema/posts.ts';
import type { Entity } from '../../db/schema/telegram.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { postChanged } from './change.ts';
import { applyPoll, linkPoll, type ToldPoll } from './polls.ts';
import type { Copy } from './post.ts';
import { type MetRoom, meetRoom } from './rooms.ts';

/** A message of a channel. */
export interface SeenPost {
  messageId: number;
  /** When it was posted, ms UTC. */
  at: number;
  text: string;
  entities: Entity[];
  /** The kind of its file. */
  media?: string | undefined;
  /** The album it belongs to. */
  mediaGroupId?: string | undefined;
  poll?: { plan: PollPlan; told: ToldPoll } | undefined;
  reactions?: Reactions | undefined;
}

/** An album has at most ten messages, one after the other. */
const ALBUM = 10;

/** Writes down a new post of a channel; a further message of an album joins its first. */
export async function recordSeen(tx: Queries, room: MetRoom, seen: SeenPost, now: number): Promise<void> {
  await meetRoom(tx, room, undefined, now);
  if (await copyAt(tx, room.id, seen.messageId)) return;
  const album = await albumOf(tx, room.id, seen);
  if (album) await joinAlbum(tx, album, seen, now);
  else await insertOthersPost(tx, 'seen', room.id, seen, now);
}

/** Takes over what was changed in a post; one that was not known becomes so. */
export async function recordEdit(
  tx: Queries,
  room: MetRoom,
  seen: SeenPost,
  editedAt: number,
  now: number,
): Promise<void> {
  await recordSeen(tx, room, seen, now);
  const copy = await copyAt(tx, room.id, seen.messageId);
  if (!copy) return;
  const { posts, postCopies } = tx.t;
  const [post] = await tx.select().from(posts).where(eq(posts.id, copy.postId));
  const isFirst = copy.messageId === seen.messageId;
  if (post && post.origin !== 'ours' && (isFirst || seen.text !== '')) {
    const { text, entities } = seen;
    const words = { text, entities, searchText: foldedWords(seen), updatedAt: now };
    await tx.update(posts).set(words).where(eq(posts.id, post.id));
  }
  await tx.update(postCopies).set({ editedAt }).where(eq(postCopies.id, copy.id));
  if (seen.poll) await applyPoll(tx, seen.poll.told, now);
  await postChanged(tx, copy.postId);
}

/** How people reacted to a message by now. Unknown messages are left alone. */
export async function recordReactions(
  tx: Queries,
  roomId: number,
  messageId: number,
  reactions: Reactions,
): Promise<void> {
  const copy = await copyAt(tx, roomId, messageId);
  if (!copy) return;
  const { postCopies } = tx.t;
  await tx.update(postCopies).set({ reactions }).where(eq(postCopies.id, copy.id));
  await postChanged(tx, copy.postId);
}

/** The copy that a message is, or is an album's part of. */
export async function copyAt(tx: Queries, roomId: number, messageId: number): Promise<Copy | undefined> {
  const [near] = await nearest(tx, roomId, messageId);
  const isIt = near?.messageId === messageId || near?.messageIds?.includes(messageId);
  return isIt ? near : undefined;
}

function nearest(tx: Queries, roomId: number, messageId: number): Promise<Copy[]> {
  const { postCopies } = tx.t;
  return tx
    .select()
    .from(postCopies)
    .where(
      and(
        eq(postCopies.roomId, roomId),
        lte(postCopies.messageId, messageId),
        gt(postCopies.messageId, messageId - ALBUM),
      ),
    )
    .orderBy(desc(postCopies.messageId))
    .limit(1);
}

async function albumOf(tx: Queries, roomId: number, seen: SeenPost): Promise<Copy | undefined> {
  if (seen.mediaGroupId === undefined) return undefined;
  const [near] = await nearest(tx, roomId, seen.messageId);
  return near?.mediaGroupId === seen.mediaGroupId ? near : undefined;
}

async function joinAlbum(tx: Queries, album: Copy, seen: SeenPost, now: number): Promise<void> {
  const { posts, postCopies } = tx.t;
  const messageIds = [...(album.messageIds ?? []), seen.messageId];
  await tx.update(postCopies).set({ messageIds }).where(eq(postCopies.id, album.id));
  const [post] = await tx.select().from(posts).where(eq(posts.id, album.postId));
  if (!post || post.origin === 'ours') return;
  const media = [...(post.media ?? []), ...(seen.media ? [seen.media] : [])];
  const words =
    post.text === '' ? { text: seen.text, entities: seen.entities, searchText: foldedWords(seen) } : {};
  await tx
    .update(posts)
    .set({ ...words, media, updatedAt: now })
    .where(eq(posts.id, post.id));
  await postChanged(tx, post.id);
}

/** Writes a post that was not written here, with its only copy. The caller has seen that it is not known. */
export async function insertOthersPost(
  tx: Queries,
  origin: Exclude<PostOrigin, 'ours'>,
  roomId: number,
  seen: SeenPost & { messageIds?: number[]; kinds?: string[] },
  now: number,
): Promise<void> {
  const { posts, postCopies } = tx.t;
  const { messageId, at, text, entities, media, mediaGroupId, poll, reactions = {} } = seen;
  const [post] = await tx
    .insert(posts)
    .values({
      origin,
      state: 'published',
      text,
      entities,
      media: seen.kinds ?? (media ? [media] : []),
      files: [],
      poll: poll?.plan ?? null,
      buttons: [],
      askButton: false,
      silent: false,
      pin: false,
      rooms: [roomId],
      createdAt: now,
      updatedAt: now,
      publishedAt: at,
      searchText: foldedWords(seen),
    })
    .returning({ id: posts.id });
  const [copy] = await tx
    .insert(postCopies)
    .values({
      postId: post!.id,
      roomId,
      messageId,
      messageIds: seen.messageIds ?? [messageId],
      mediaGroupId: mediaGroupId ?? null,
      reactions,
      publishedAt: at,
    })
    .returning({ id: postCopies.id });
  if (poll) {
    await linkPoll(tx, poll.told.id, copy!.id, poll.plan, now);
    await applyPoll(tx, poll.told, now);
  }
  await postChanged(tx, post!.id);
}

/** What it is found by. */
export function foldedWords({ text, poll }: Pick<SeenPost, 'text' | 'poll'>): string {
  return foldForSearch([text, ...(poll ? [poll.plan.question, ...poll.plan.options] : [])].join('\n'));
}
