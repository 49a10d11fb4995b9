/** Posts as editors keep them: written, looked up, copied and thrown away. */
import { and, asc, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { PostState } from '../../db/schema/posts.ts';
import type { OutboxState } from '../../db/schema/telegram.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { parseMarkdown } from '../markdown.ts';
import type { Official } from '../officials.ts';
import { changing, note, type PostOutcome, problemsNow, UNSENT, update } from './change.ts';
import {
  type Copy,
  messageLink,
  type Poll,
  type Post,
  type PostChange,
  type PostContent,
  type Room,
} from './post.ts';

export async function postById(db: Queries, id: number): Promise<Post | undefined> {
  const [post] = await db.select().from(db.t.posts).where(eq(db.t.posts.id, id));
  return post;
}

/** A post in one room, with all that became of it there. */
export interface CopyView {
  copy: Copy;
  /** Undefined for a room that nobody has met. */
  room: Room | undefined;
  /** How far the outbox is with it; undefined for what was not sent from here, or long ago. */
  delivery: OutboxState | undefined;
  /** Where to read it in Telegram. */
  link: string | undefined;
  /** What was done to it since, the newest first. */
  changes: PostChange[];
  poll: Poll | undefined;
}

/** The copies of a post, in the order of its rooms. */
export async function copiesOf(db: Queries, postId: number): Promise<CopyView[]> {
  const { postCopies, rooms, outbox, postChanges, polls } = db.t;
  const found = await db
    .select({ copy: postCopies, room: rooms, delivery: outbox.state })
    .from(postCopies)
    .leftJoin(rooms, eq(rooms.id, postCopies.roomId))
    .leftJoin(outbox, eq(outbox.id, postCopies.outboxId))
    .where(eq(postCopies.postId, postId))
    .orderBy(asc(postCopies.id));
  const ids = found.map(({ copy }) => copy.id);
  const changes = await db
    .select()
    .from(postChanges)
    .where(listed(db, postChanges.copyId, ids))
    .orderBy(desc(postChanges.id));
  const told = await db
    .select()
    .from(polls)
    .where(listed(db, polls.copyId, ids));
  return found.map(({ copy, room, delivery }) => ({
    copy,
    room: room ?? undefined,
    delivery: delivery ?? undefined,
    link:
      room && copy.messageId !== null && copy.deletedAt === null
        ? messageLink(room, copy.messageId)
        : undefined,
    changes: changes.filter(({ copyId }) => copyId === copy.id),
    poll: told.find(({ copyId }) => copyId === copy.id),
  }));
}

/** Where a page of a list begins: after the last post of the page before. */
export interface PostCursor {
  at: number;
  id: number;
}

/** So many of the newest matches are looked at. */
const MOST_HITS = 5000;

/**
 * Posts of these states with every one of the words, the newest moment first: when they were or will be published,
 * else last touched.
 */
export async function listPosts(
  db: Queries,
  states: readonly PostState[],
  page: { before?: PostCursor | undefined; limit: number; words?: string },
): Promise<{ post: Post; at: number }[]> {
  const { posts } = db.t;
  const moment = sql<number>`coalesce(${posts.publishedAt}, ${posts.publishAt}, ${posts.updatedAt})`.mapWith(
    Number,
  );
  const { before, limit, words = '' } = page;
  const folded = foldForSearch(words).trim();
  return db
    .select({ post: posts, at: moment })
    .from(posts)
    .where(
      and(
        listed(db, posts.state, states),
        isNull(posts.deletedAt),
        folded === '' ? undefined : sql`${posts.id} in ${db.hits('posts', folded, MOST_HITS)}`,
        before && or(lt(moment, before.at), and(eq(moment, before.at), lt(posts.id, before.id))),
      ),
    )
    .orderBy(desc(moment), desc(posts.id))
    .limit(limit);
}

/** How many posts there are of each state; deleted ones left out. */
export async function countPosts(db: Queries): Promise<Partial<Record<PostState, number>>> {
  const { posts } = db.t;
  const rows = await db
    .select({ state: posts.state, count: sql<number>`count(*)`.mapWith(Number) })
    .from(posts)
    .where(isNull(posts.deletedAt))
    .groupBy(posts.state);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

export interface PostInput extends PostContent {
  /** None for a new post. */
  id?: number | undefined;
  /** `updatedAt` of the version that the editor saw: a newer one is not overwritten. */
  seen?: number | undefined;
  /** When it is wanted, ms UTC; scheduling is a step of its own. */
  publishAt: number | null;
}

export type SaveOutcome = PostOutcome | { kind: 'overtaken'; post: Post };

/**
 * Saves what an editor wrote. Drafts may be incomplete; what is scheduled or queued already may not become so.
 * A review of an earlier text counts no longer.
 */
export async function savePost(db: Db, by: Official, input: PostInput, now: number): Promise<SaveOutcome> {
  const { id, seen, publishAt, ...given } = input;
  const content = { ...contentOf(given), searchText: searchTextOf(given), editedBy: by.id };
  if (id === undefined) return { kind: 'done', post: await createPost(db, by, content, publishAt, now) };
  let overtaken: Post | undefined;
  const outcome = await changing(db, id, UNSENT, async (tx, post) => {
    if (seen !== undefined && post.updatedAt !== seen) {
      overtaken = post;
      return { kind: 'wrongState', post };
    }
    const isAwaited = post.state === 'scheduled' || post.state === 'queued';
    if (isAwaited) {
      const at = post.publishAt ?? now;
      const problems = await problemsNow(tx, { ...post, ...content }, at);
      if (problems.length > 0) return { kind: 'problems', problems };
    }
    const wanted = isAwaited ? {} : { publishAt };
    return { kind: 'done', post: await update(tx, id, { ...content, ...wanted, reviewedBy: null }, now) };
  });
  return overtaken ? { kind: 'overtaken', post: overtaken } : outcome;
}

async function createPost(
  db: Db,
  by: Official,
  content: PostContent & { searchText: string; editedBy: number },
  publishAt: number | null,
  now: number,
): Promise<Post> {
  return db.transaction(async (tx) => {
    const { posts } = tx.t;
    const [post] = await tx
      .insert(posts)
      .values({
        ...content,
        publishAt,
        origin: 'ours',
        state: 'draft',
        createdBy: by.id,
        createdAt: now,
        updatedAt: now,
      })
      .returning();
    await tx.notify('post', String(post!.id));
    return post!;
  });
}

/** A new draft that says the same. */
export async function duplicatePost(db: Db, by: Official, id: number, now: number): Promise<PostOutcome> {
  const post = await postById(db, id);
  if (!post) return { kind: 'unknown' };
  if (post.origin !== 'ours') return { kind: 'wrongState', post };
  const content = { ...contentOf(post), searchText: post.searchText, editedBy: by.id };
  return { kind: 'done', post: await createPost(db, by, content, null, now) };
}

/** Throws away a post of which nothing was sent. */
export async function deleteDraft(db: Db, by: Official, id: number, now: number): Promise<PostOutcome> {
  return changing(db, id, UNSENT, async (tx, post) => {
    const { posts, postCopies } = tx.t;
    const [sent] = await tx
      .select({ id: postCopies.id })
      .from(postCopies)
      .where(and(eq(postCopies.postId, id), sql`${postCopies.messageId} is not null`))
      .limit(1);
    if (sent) return { kind: 'wrongState', post };
    await tx.delete(posts).where(eq(posts.id, id));
    await note(tx, by, 'thrownAway', id, now);
    await tx.notify('post', String(id));
    return { kind: 'done', post };
  });
}

function contentOf(given: PostContent): PostContent {
  const { text, files, poll, buttons, askButton, silent, pin, rooms } = given;
  return { text, files, poll, buttons, askButton, silent, pin, rooms };
}

/** What a post is found by: its words, its poll and what its buttons say. */
export function searchTextOf({
  text,
  poll,
  buttons,
}: Pick<PostContent, 'text' | 'poll' | 'buttons'>): string {
  const words = [
    parseMarkdown(text).text,
    ...(poll ? [poll.question, ...poll.options] : []),
    ...buttons.map(({ label }) => label),
  ];
  return foldForSearch(words.join('\n'));
}
