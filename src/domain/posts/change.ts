/** What every change of a post has in common: the row is held, its state allows it, and whoever looks is told. */
import { eq, sql } from 'drizzle-orm';
import type { Db, Queries } from '../../db/db.ts';
import type { PostState } from '../../db/schema/posts.ts';
import { record } from '../audit.ts';
import type { Official } from '../officials.ts';
import type { Post, PostProblem } from './post.ts';
import { problemsOf } from './problems.ts';
import { roomsAmong } from './rooms.ts';

export type PostOutcome =
  | { kind: 'done'; post: Post }
  | { kind: 'unknown' }
  /** What it is now does not allow that. */
  | { kind: 'wrongState'; post: Post }
  | { kind: 'problems'; problems: PostProblem[] }
  /** A moment that is over. */
  | { kind: 'past' };

/** States in which nothing of a post has left this house. */
export const UNSENT: readonly PostState[] = ['draft', 'review', 'queued', 'scheduled', 'held', 'failed'];

/** Holds a post that is in one of these states, and lets `work` change it. */
export async function changing(
  db: Db,
  id: number,
  from: readonly PostState[],
  work: (tx: Queries, post: Post) => Promise<PostOutcome>,
): Promise<PostOutcome> {
  return db.transaction(async (tx) => {
    const { posts } = tx.t;
    const [post] = await tx.forUpdate(tx.select().from(posts).where(eq(posts.id, id)));
    if (!post) return { kind: 'unknown' };
    if (post.origin !== 'ours' || !from.includes(post.state)) return { kind: 'wrongState', post };
    return work(tx, post);
  });
}

/** Writes a change and tells those who look. `updatedAt` rises with every one, so that it names a version. */
export async function update(tx: Queries, id: number, change: Partial<Post>, now: number): Promise<Post> {
  const { posts } = tx.t;
  const [post] = await tx
    .update(posts)
    .set({
      ...change,
      updatedAt: sql`case when ${posts.updatedAt} < ${now} then ${now} else ${posts.updatedAt} + 1 end`,
    })
    .where(eq(posts.id, id))
    .returning();
  await postChanged(tx, id);
  return post!;
}

export async function postChanged(tx: Queries, id: number): Promise<void> {
  await tx.notify('post', String(id));
}

/** Everything that keeps the post from being published at a moment (ms UTC). */
export async function problemsNow(tx: Queries, post: Post, at: number): Promise<PostProblem[]> {
  return problemsOf(post, await roomsAmong(tx, post.rooms), at);
}

/** For those who ask later who did what. */
export async function note(
  tx: Queries,
  by: Official | undefined,
  verb: string,
  id: number,
  now: number,
  data: Record<string, unknown> = {},
): Promise<void> {
  const entry = { officialId: by?.id ?? null, action: `post.${verb}`, target: `post:${id}`, data };
  await record(tx, entry, now);
}
