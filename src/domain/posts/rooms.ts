/** Channels and groups where the bot is: what we know of them, and whether it may publish there. */
import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import { listed } from '../../db/lists.ts';
import type { RoomKind } from '../../db/schema/posts.ts';
import type { Room } from './post.ts';

/** A channel or group as Telegram shows it. */
export interface MetRoom {
  id: number;
  kind: RoomKind;
  title: string;
  username?: string | undefined;
  /** How many are in it, where that is known. */
  members?: number | undefined;
}

/** Every room the bot has met: channels first, by title. */
export function knownRooms(db: Queries): Promise<Room[]> {
  const { rooms } = db.t;
  return db.select().from(rooms).orderBy(asc(rooms.kind), asc(rooms.title), asc(rooms.id));
}

/** Those of these rooms that are known. */
export function roomsAmong(db: Queries, ids: readonly number[]): Promise<Room[]> {
  const { rooms } = db.t;
  return db
    .select()
    .from(rooms)
    .where(listed(db, rooms.id, ids));
}

/**
 * Writes down a room, or what has changed of it.
 *
 * @param mayPost whether the bot may write there now; undefined when that is not known by this occasion
 */
export async function meetRoom(
  tx: Queries,
  room: MetRoom,
  mayPost: boolean | undefined,
  now: number,
): Promise<void> {
  const { rooms } = tx.t;
  const { id, kind, title, username = null, members } = room;
  const changed = {
    kind,
    title,
    username,
    updatedAt: now,
    ...(members === undefined ? {} : { members }),
    ...(mayPost === undefined ? {} : { mayPost }),
  };
  await tx
    .insert(rooms)
    .values({ ...changed, id, mayPost: mayPost ?? false, createdAt: now })
    .onConflictDoUpdate({ target: rooms.id, set: changed });
}

/** A group has another id now: posts and series that are still to come go there. */
export async function moveRoom(tx: Queries, from: number, to: number, now: number): Promise<void> {
  const { rooms, posts, postSeries } = tx.t;
  const [room] = await tx.select().from(rooms).where(eq(rooms.id, from));
  if (!room) return;
  await tx
    .insert(rooms)
    .values({ ...room, id: to, updatedAt: now })
    .onConflictDoNothing();
  await tx.delete(rooms).where(eq(rooms.id, from));
  const moved = (ids: readonly number[]) => [...new Set(ids.map((id) => (id === from ? to : id)))];
  const coming = await tx
    .select({ id: posts.id, rooms: posts.rooms })
    .from(posts)
    .where(listed(tx, posts.state, ['draft', 'review', 'queued', 'scheduled', 'held', 'failed']));
  for (const post of coming.filter(({ rooms: ids }) => ids.includes(from))) {
    await tx
      .update(posts)
      .set({ rooms: moved(post.rooms) })
      .where(eq(posts.id, post.id));
  }
  const series = await tx.select({ id: postSeries.id, rooms: postSeries.rooms }).from(postSeries);
  for (const each of series.filter(({ rooms: ids }) => ids.includes(from))) {
    await tx
      .update(postSeries)
      .set({ rooms: moved(each.rooms) })
      .where(eq(postSeries.id, each.id));
  }
}
