/** Results of polls, as Telegram tells them in `poll` updates; each tells the whole state, so the last one counts. */
import { asc, eq } from 'drizzle-orm';
import type { Queries } from '../../db/db.ts';
import type { PollPlan } from '../../db/schema/posts.ts';
import { postChanged } from './change.ts';
import type { Poll, Room } from './post.ts';

/** A poll as an update shows it. */
export interface ToldPoll {
  id: string;
  question: string;
  options: { text: string; voters: number }[];
  /** People who voted; with several answers allowed fewer than votes. */
  voters: number;
  closed: boolean;
}

/** Keeps what Telegram told. A poll that no copy is known for yet waits for its copy. */
export async function applyPoll(tx: Queries, told: ToldPoll, now: number): Promise<void> {
  const { polls, postCopies } = tx.t;
  const { id, ...state } = told;
  const [poll] = await tx
    .insert(polls)
    .values({ id, ...state, updatedAt: now })
    .onConflictDoUpdate({ target: polls.id, set: { ...state, updatedAt: now } })
    .returning({ copyId: polls.copyId });
  if (poll!.copyId === null) return;
  const [copy] = await tx
    .select({ postId: postCopies.postId })
    .from(postCopies)
    .where(eq(postCopies.id, poll!.copyId));
  if (copy) await postChanged(tx, copy.postId);
}

/** Says which copy a poll is, before or after its first results came. */
export async function linkPoll(
  tx: Queries,
  id: string,
  copyId: number,
  plan: Pick<PollPlan, 'question' | 'options'>,
  now: number,
): Promise<void> {
  const options = plan.options.map((text) => ({ text, voters: 0 }));
  const empty = { question: plan.question, options, voters: 0, closed: false, updatedAt: now };
  await tx
    .insert(tx.t.polls)
    .values({ id, copyId, ...empty })
    .onConflictDoUpdate({ target: tx.t.polls.id, set: { copyId } });
}

/** Results of a post's poll: of each room, and together. */
export interface PollResults {
  question: string;
  /** In the order of the poll; `share` of those who voted, 0 to 1. */
  options: { text: string; voters: number; share: number }[];
  voters: number;
  /** Whether it is closed in every room. */
  closed: boolean;
  /** When Telegram last told of it, ms UTC. */
  updatedAt: number;
  rooms: { room: Room | undefined; roomId: number; poll: Poll }[];
}

/** What people answered; undefined for a post without a poll, or whose poll is not out yet. */
export async function pollResults(db: Queries, postId: number): Promise<PollResults | undefined> {
  const { polls, postCopies, rooms } = db.t;
  const told = await db
    .select({ poll: polls, roomId: postCopies.roomId, room: rooms })
    .from(polls)
    .innerJoin(postCopies, eq(postCopies.id, polls.copyId))
    .leftJoin(rooms, eq(rooms.id, postCopies.roomId))
    .where(eq(postCopies.postId, postId))
    .orderBy(asc(postCopies.id));
  const [first] = told;
  if (!first) return undefined;
  const voters = told.reduce((sum, { poll }) => sum + poll.voters, 0);
  const options = first.poll.options.map(({ text }, index) => {
    const chose = told.reduce((sum, { poll }) => sum + (poll.options[index]?.voters ?? 0), 0);
    return { text, voters: chose, share: voters === 0 ? 0 : chose / voters };
  });
  return {
    question: first.poll.question,
    options,
    voters,
    closed: told.every(({ poll }) => poll.closed),
    updatedAt: Math.max(...told.map(({ poll }) => poll.updatedAt)),
    rooms: told.map(({ poll, roomId, room }) => ({ poll, roomId, room: room ?? undefined })),
  };
}

/** Results as rows of a table without a head: option, people together, then people in each room. */
export function pollRows(results: PollResults): (string | number)[][] {
  return results.options.map(({ text, voters }, index) => [
    text,
    voters,
    ...results.rooms.map(({ poll }) => poll.options[index]?.voters ?? 0),
  ]);
}
