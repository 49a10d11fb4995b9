/** Published posts by their words, in either script, whoever wrote them. */
import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { type Copy, messageLink, type Post, type Room } from './post.ts';
import type { PostCursor } from './posts.ts';

export interface FoundPost {
  post: Post;
  /** The first of its copies. */
  copy: Copy;
  room: Room | undefined;
  /** Where to read it in Telegram. */
  link: string | undefined;
}

/** So many of the newest matches are ordered by their moment. */
const MOST_HITS = 5000;

/**
 * Published posts with every one of these words, the newest first; without words, all of them.
 *
 * @param page `before`: the last one of the page before
 */
export async function searchPosts(
  db: Queries,
  words: string,
  page: { before?: PostCursor | undefined; limit: number },
): Promise<FoundPost[]> {
  const { posts, postCopies, rooms } = db.t;
  const folded = foldForSearch(words).trim();
  const { before, limit } = page;
  const shown = db
    .select({ id: sql<number>`min(${postCopies.id})`.as('shown') })
    .from(postCopies)
    .where(and(isNull(postCopies.deletedAt), isNull(postCopies.failure)))
    .groupBy(postCopies.postId);
  const found = await db
    .select({ post: posts, copy: postCopies, room: rooms })
    .from(posts)
    .innerJoin(postCopies, eq(postCopies.postId, posts.id))
    .leftJoin(rooms, eq(rooms.id, postCopies.roomId))
    .where(
      and(
        eq(posts.state, 'published'),
        isNull(posts.deletedAt),
        sql`${postCopies.id} in ${shown}`,
        folded === '' ? undefined : sql`${posts.id} in ${db.hits('posts', folded, MOST_HITS)}`,
        before &&
          or(
            lt(posts.publishedAt, before.at),
            and(eq(posts.publishedAt, before.at), lt(posts.id, before.id)),
          ),
      ),
    )
    .orderBy(desc(posts.publishedAt), desc(posts.id))
    .limit(limit);
  return found.map(({ post, copy, room }) => ({
    post,
    copy,
    room: room ?? undefined,
    link: room && copy.messageId !== null ? messageLink(room, copy.messageId) : undefined,
  }));
}
