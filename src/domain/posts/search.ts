/** Published posts by their words, in either script, whoever wrote them. */
import { and, desc, eq, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
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

/** Which of the found posts, and where they may be. */
export interface PostPage {
  /** The last one of the page before. */
  before?: PostCursor | undefined;
  /** How many are left out, for pages that are numbered. */
  offset?: number | undefined;
  limit: number;
  openRooms?: OpenRooms;
  /** Only what is in this room. */
  roomId?: number | undefined;
}

/**
 * Only what everybody may read: posts of rooms that have a public name, and of these. Undefined for officials, who
 * see every room.
 */
type OpenRooms = readonly number[] | undefined;

/** So many of the newest matches are ordered by their moment. */
const MOST_HITS = 5000;

/** Published posts with every one of these words, the newest first; without words, all of them. */
export async function searchPosts(db: Queries, words: string, page: PostPage): Promise<FoundPost[]> {
  const { posts, postCopies, rooms } = db.t;
  const { before, offset = 0, limit, openRooms, roomId } = page;
  const after =
    before &&
    or(lt(posts.publishedAt, before.at), and(eq(posts.publishedAt, before.at), lt(posts.id, before.id)));
  const found = await db
    .select({ post: posts, copy: postCopies, room: rooms })
    .from(posts)
    .innerJoin(postCopies, eq(postCopies.postId, posts.id))
    .leftJoin(rooms, eq(rooms.id, postCopies.roomId))
    .where(and(matches(db, words, openRooms, roomId), after))
    .orderBy(desc(posts.publishedAt), desc(posts.id))
    .limit(limit)
    .offset(offset);
  return found.map(({ post, copy, room }) => ({
    post,
    copy,
    room: room ?? undefined,
    link: room && copy.messageId !== null ? messageLink(room, copy.messageId) : undefined,
  }));
}

/** How many posts a search finds. */
export async function countFound(db: Queries, words: string, openRooms?: OpenRooms): Promise<number> {
  const { posts, postCopies } = db.t;
  const [row] = await db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(posts)
    .innerJoin(postCopies, eq(postCopies.postId, posts.id))
    .where(matches(db, words, openRooms));
  return row!.count;
}

/** Of each post that is found, the first copy that may be shown. */
function matches(db: Queries, words: string, openRooms: OpenRooms, roomId?: number): SQL | undefined {
  const { posts, postCopies, rooms } = db.t;
  const folded = foldForSearch(words).trim();
  const open =
    openRooms &&
    or(
      listed(db, postCopies.roomId, openRooms),
      sql`${postCopies.roomId} in ${db.select({ id: rooms.id }).from(rooms).where(isNotNull(rooms.username))}`,
    );
  const inRoom = roomId === undefined ? undefined : eq(postCopies.roomId, roomId);
  const shown = db
    .select({ id: sql<number>`min(${postCopies.id})` })
    .from(postCopies)
    .where(and(isNull(postCopies.deletedAt), isNull(postCopies.failure), open, inRoom))
    .groupBy(postCopies.postId);
  return and(
    eq(posts.state, 'published'),
    isNull(posts.deletedAt),
    sql`${postCopies.id} in ${shown}`,
    folded === '' ? undefined : sql`${posts.id} in ${db.hits('posts', folded, MOST_HITS)}`,
  );
}
