/** What can be done to a published post, within what Telegram allows. `followPublished` hears what came of it. */
import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { LinkButton } from '../../db/schema/posts.ts';
import { confirmDelivered } from '../../telegram/outbox.ts';
import type { Official } from '../officials.ts';
import { changing, note, type PostOutcome, update } from './change.ts';
import { composeEdit } from './compose.ts';
import { requestChange, writeChange } from './copy-change.ts';
import type { Copy, Post } from './post.ts';
import { searchTextOf } from './posts.ts';
import { problemsOf } from './problems.ts';
import { begin, type Publishing, UNCERTAIN } from './publish.ts';
import { roomsAmong } from './rooms.ts';

/** Telegram lets bots delete what is younger than this (Bot API, deleteMessage). Edits have no such limit. */
export const DELETE_WITHIN_MS = 48 * 3600_000;

export interface PostEdit {
  text: string;
  buttons: LinkButton[];
  askButton: boolean;
  /** `updatedAt` of the version that the editor saw. */
  seen: number;
}

export type EditOutcome =
  | PostOutcome
  | { kind: 'overtaken'; post: Post }
  /** Telegram changes nothing of a published poll but its buttons. */
  | { kind: 'pollFixed' }
  /** Nothing of it is in any room. */
  | { kind: 'nowhere' };

/** Changes the words and buttons of a published post in all its rooms. Its files and its poll stay. */
export async function editPublished(
  db: Db,
  by: Official,
  id: number,
  edit: PostEdit,
  { botUsername }: Publishing,
  now: number,
): Promise<EditOutcome> {
  let other: EditOutcome | undefined;
  const outcome = await changing(db, id, ['published'], async (tx, post): Promise<PostOutcome> => {
    const stop = (why: EditOutcome): PostOutcome => {
      other = why;
      return { kind: 'wrongState', post };
    };
    if (post.updatedAt !== edit.seen) return stop({ kind: 'overtaken', post });
    if (post.poll && edit.text !== post.text) return stop({ kind: 'pollFixed' });
    const { text, buttons, askButton } = edit;
    const edited = { ...post, text, buttons, askButton };
    const rooms = await roomsAmong(tx, post.rooms);
    const problems = problemsOf({ ...edited, poll: null }, rooms, now).filter(
      ({ kind }) => kind !== 'closedRoom' && !(kind === 'empty' && post.poll),
    );
    if (problems.length > 0) return { kind: 'problems', problems };
    const copies = await liveCopies(tx, id);
    if (copies.length === 0) return stop({ kind: 'nowhere' });
    for (const copy of copies) {
      await writeChange(tx, copy, 'edit', by, composeEdit(edited, copy.messageId!, botUsername), now);
    }
    await note(tx, by, 'edited', id, now);
    const change = { text, buttons, askButton, editedBy: by.id, searchText: searchTextOf(edited) };
    return { kind: 'done', post: await update(tx, id, change, now) };
  });
  return other ?? outcome;
}

/** Copies of which Telegram has the message, and nobody has deleted it. */
async function liveCopies(tx: Queries, postId: number): Promise<Copy[]> {
  const { postCopies } = tx.t;
  return tx
    .select()
    .from(postCopies)
    .where(and(eq(postCopies.postId, postId), isNotNull(postCopies.messageId), isNull(postCopies.deletedAt)));
}

export type DeleteOutcome =
  /** `left`: rooms where it is too old for a bot to delete. */
  PostOutcome | { kind: 'someLeft'; post: Post; left: number[] } | { kind: 'tooOld' };

/** Deletes a published post where Telegram still lets a bot do that. */
export async function deletePublished(db: Db, by: Official, id: number, now: number): Promise<DeleteOutcome> {
  let other: DeleteOutcome | undefined;
  const outcome = await changing(db, id, ['published'], async (tx, post): Promise<PostOutcome> => {
    const copies = await liveCopies(tx, id);
    const isYoung = ({ publishedAt }: Copy) => publishedAt !== null && now - publishedAt < DELETE_WITHIN_MS;
    const young = copies.filter(isYoung);
    if (young.length === 0) {
      other = { kind: 'tooOld' };
      return { kind: 'wrongState', post };
    }
    for (const copy of young) await requestChange(tx, copy, 'delete', by, {}, now);
    await note(tx, by, 'deleted', id, now);
    const after = await update(tx, id, {}, now);
    const left = copies.filter((copy) => !isYoung(copy)).map(({ roomId }) => roomId);
    if (left.length > 0) other = { kind: 'someLeft', post: after, left };
    return { kind: 'done', post: after };
  });
  return other ?? outcome;
}

/** Pins a published post in its rooms. */
export function pin(db: Db, by: Official, id: number, now: number): Promise<PostOutcome> {
  return inEveryRoom(db, by, id, 'pin', now);
}

/** Takes the pin away again. */
export function unpin(db: Db, by: Official, id: number, now: number): Promise<PostOutcome> {
  return inEveryRoom(db, by, id, 'unpin', now);
}

/** Ends the poll of a published post: nobody can vote any more. */
export function closePoll(db: Db, by: Official, id: number, now: number): Promise<PostOutcome> {
  return inEveryRoom(db, by, id, 'close', now);
}

const VERBS = { pin: 'pinned', unpin: 'unpinned', close: 'pollClosed' } as const;

async function inEveryRoom(
  db: Db,
  by: Official,
  id: number,
  kind: keyof typeof VERBS,
  now: number,
): Promise<PostOutcome> {
  return changing(db, id, ['published'], async (tx, post) => {
    const copies = await liveCopies(tx, id);
    if (copies.length === 0 || (kind === 'close' && !post.poll)) return { kind: 'wrongState', post };
    const given = kind === 'pin' && post.silent ? { disable_notification: true } : {};
    for (const copy of copies) await requestChange(tx, copy, kind, by, given, now);
    await note(tx, by, VERBS[kind], id, now);
    return { kind: 'done', post: await update(tx, id, kind === 'close' ? {} : { pin: kind === 'pin' }, now) };
  });
}

/**
 * Sends a post once more to those of its rooms that did not take it. What is uncertain stays as it is: see
 * {@link sendUncertainAgain}.
 */
export async function sendToFailedRooms(
  db: Db,
  by: Official,
  id: number,
  publishing: Publishing,
  now: number,
): Promise<PostOutcome> {
  return changing(db, id, ['published'], async (tx, post) => {
    const { postCopies } = tx.t;
    const refused = await tx
      .select({ id: postCopies.id })
      .from(postCopies)
      .where(
        and(eq(postCopies.postId, id), isNotNull(postCopies.failure), ne(postCopies.failure, UNCERTAIN)),
      );
    if (refused.length === 0) return { kind: 'wrongState', post };
    await note(tx, by, 'sentAgain', id, now);
    return { kind: 'done', post: await begin(tx, { ...post, publishAt: now }, publishing, now) };
  });
}

/** Somebody looked: a copy whose answer was lost is in its room after all. */
export async function letUncertainStand(
  db: Db,
  by: Official,
  copyId: number,
  now: number,
): Promise<PostOutcome> {
  return withUncertain(db, copyId, async (tx, copy, post) => {
    if (copy.outboxId !== null) await confirmDelivered(tx, [copy.outboxId], now);
    await tx
      .update(tx.t.postCopies)
      .set({ failure: null, publishedAt: post.publishedAt ?? now })
      .where(eq(tx.t.postCopies.id, copyId));
    await note(tx, by, 'foundInRoom', post.id, now, { room: copy.roomId });
    return update(tx, post.id, {}, now);
  });
}

/** Somebody looked: a copy whose answer was lost is not in its room, so it is sent again. */
export async function sendUncertainAgain(
  db: Db,
  by: Official,
  copyId: number,
  publishing: Publishing,
  now: number,
): Promise<PostOutcome> {
  return withUncertain(db, copyId, async (tx, copy, post) => {
    const { postCopies } = tx.t;
    await tx.update(postCopies).set({ failure: 'lost' }).where(eq(postCopies.id, copyId));
    await note(tx, by, 'sentAgain', post.id, now, { room: copy.roomId });
    return begin(tx, { ...post, publishAt: now, rooms: [copy.roomId] }, publishing, now);
  });
}

async function withUncertain(
  db: Db,
  copyId: number,
  work: (tx: Queries, copy: Copy, post: Post) => Promise<Post>,
): Promise<PostOutcome> {
  const { postCopies } = db.t;
  const [found] = await db
    .select({ postId: postCopies.postId })
    .from(postCopies)
    .where(eq(postCopies.id, copyId));
  if (!found) return { kind: 'unknown' };
  return changing(db, found.postId, ['published'], async (tx, post) => {
    const [copy] = await tx.select().from(postCopies).where(eq(postCopies.id, copyId));
    if (copy?.failure !== UNCERTAIN) return { kind: 'wrongState', post };
    return { kind: 'done', post: await work(tx, copy, post) };
  });
}
