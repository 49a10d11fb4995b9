/**
 * The channel for the demo: a year of posts that are really sent in the emulated Telegram, polls that people answered,
 * questions asked from posts, and what is still to come: a series with its queue, a post for tomorrow, one in review.
 */
import { eq } from 'drizzle-orm';
import type { Official } from '../../src/domain/officials.ts';
import { composePost } from '../../src/domain/posts/compose.ts';
import { followPublished } from '../../src/domain/posts/follow.ts';
import { applyPoll } from '../../src/domain/posts/polls.ts';
import type { Copy, Post } from '../../src/domain/posts/post.ts';
import { copiesOf, type PostInput, savePost } from '../../src/domain/posts/posts.ts';
import { meetRoom } from '../../src/domain/posts/rooms.ts';
import { schedulePost, sendToReview } from '../../src/domain/posts/schedule.ts';
import { recordReactions } from '../../src/domain/posts/seen.ts';
import { addToQueue, saveSeries } from '../../src/domain/posts/series.ts';
import { teacherByTelegramId } from '../../src/domain/teachers.ts';
import { DEFAULT_ROOMS } from '../../src/sandbox/emulator/world.ts';
import { enqueue, PRIORITY } from '../../src/telegram/outbox.ts';
import { ANNOUNCEMENTS, METHODS, POLLS, QUESTIONS, TO_COME } from './post-texts.ts';
import type { Chance } from './random.ts';
import type { Stage } from './stage.ts';

const { channel: CHANNEL, group: GROUP } = DEFAULT_ROOMS;
const HOUR = 3600_000;
const DAY = 24 * HOUR;
const PUBLIC_URL = 'http://localhost:3000';
/** How many of those who write to the bot are in the channel, to react and to vote. */
const READERS = 40;
const REACTIONS = ['👍', '❤', '🔥', '👏'];
/** Questions are asked from so many of the latest posts. */
const ASKED_ABOUT = 3;

type Content = Pick<PostInput, 'text' | 'poll'>;

/** A post a fortnight or so, of each kind in turn. */
function contents(): Content[] {
  const polls = POLLS.map(({ text, ...poll }) => ({
    text,
    poll: { ...poll, anonymous: true, multiple: false },
  }));
  const news = ANNOUNCEMENTS.map((text) => ({ text, poll: null }));
  const mixed: Content[] = [];
  for (const [index, text] of METHODS.entries()) {
    mixed.push(
      { text, poll: null },
      ...news.splice(0, index % 2),
      ...polls.splice(0, index % 4 === 3 ? 1 : 0),
    );
  }
  return mixed;
}

async function draft(stage: Stage, by: Official, content: Content): Promise<Post> {
  const rest = { files: [], buttons: [], askButton: true, silent: false, pin: false, publishAt: null };
  const saved = await savePost(stage.db, by, { ...content, ...rest, rooms: [CHANNEL] }, stage.now());
  if (saved.kind !== 'done') throw new Error(`A post of the demo was ${saved.kind}.`);
  return saved.post;
}

/** Hands a year of posts to the sender, each for its moment; while the stage's clock is at the beginning. */
export async function planPosts(stage: Stage, by: Official, end: number): Promise<void> {
  const { db, world } = stage;
  const begin = stage.now();
  await db.transaction(async (tx) => {
    const rooms = [{ id: CHANNEL, kind: 'channel' } as const, { id: GROUP, kind: 'group' } as const];
    for (const room of rooms) {
      const { title, username } = world.room(room.id)!;
      await meetRoom(tx, { ...room, title, username }, true, begin);
    }
  });
  const all = contents();
  for (const [index, content] of all.entries()) {
    const at = Math.floor(begin + ((end - begin) * (index + 1)) / (all.length + 1));
    const post = await draft(stage, by, content);
    await db.transaction(async (tx) => {
      const { posts, postCopies } = tx.t;
      const request = composePost(post, world.bot.username);
      const [outboxId] = await enqueue(
        tx,
        { ...request, chatId: CHANNEL, priority: PRIORITY.notice, dueAt: at },
        begin,
      );
      await tx
        .insert(postCopies)
        .values({ postId: post.id, roomId: CHANNEL, outboxId: outboxId!, reactions: {} });
      await tx.update(posts).set({ state: 'publishing', publishAt: at }).where(eq(posts.id, post.id));
    });
  }
}

/** What came of the year's posts, and what is still to come; when the stage's clock is at the end. */
export async function readPosts(
  stage: Stage,
  chance: Chance,
  by: Official,
  { timeZone }: { timeZone: string },
): Promise<void> {
  const { db, world } = stage;
  await followPublished(db, stage.now(), { publicUrl: PUBLIC_URL });
  const readers = world.persons().filter(({ id }) => id !== by.telegramId);
  const people = readers.slice(0, READERS).map(({ id }) => id);
  for (const id of people) world.join(id, CHANNEL);
  const published = await db.select().from(db.t.posts).where(eq(db.t.posts.state, 'published'));
  for (const post of published) {
    const [view] = await copiesOf(db, post.id);
    await react(stage, chance, people, view!.copy);
    if (post.poll) await vote(stage, chance, people, post, view!.copy);
  }
  for (const post of published.slice(-ASKED_ABOUT)) await askAbout(stage, chance, people, post);
  await planAhead(stage, by, timeZone);
  await stage.turnTo(stage.now());
}

async function react(stage: Stage, chance: Chance, people: readonly number[], copy: Copy): Promise<void> {
  const counts: Record<string, number> = {};
  for (const id of people.filter(() => chance.happens(0.4))) {
    const emoji = chance.pick(REACTIONS);
    stage.world.react(id, CHANNEL, copy.messageId!, emoji);
    counts[emoji] = (counts[emoji] ?? 0) + 1;
  }
  await stage.db.transaction((tx) => recordReactions(tx, CHANNEL, copy.messageId!, counts));
}

async function vote(
  stage: Stage,
  chance: Chance,
  people: readonly number[],
  { poll: plan }: Post,
  { messageId }: Copy,
): Promise<void> {
  const { world, db } = stage;
  for (const id of people.filter(() => chance.happens(0.7))) {
    world.vote(id, CHANNEL, messageId!, [chance.between(0, plan!.options.length - 1)]);
  }
  const { poll } = world.entry(CHANNEL, messageId!)!.message;
  const options = poll!.options.map(({ text, voter_count: voters }) => ({ text, voters }));
  const told = { id: poll!.id, question: poll!.question, options, voters: poll!.total_voter_count };
  await db.transaction((tx) => applyPoll(tx, { ...told, closed: poll!.is_closed }, stage.now()));
}

/** Some readers ask the bot about a post, which nobody has answered yet. */
async function askAbout(stage: Stage, chance: Chance, people: readonly number[], post: Post): Promise<void> {
  for (let count = chance.between(1, 2); count > 0; count -= 1) {
    const teacher = await teacherByTelegramId(stage.db, chance.pick(people));
    if (!teacher) continue;
    const text = chance.pick(QUESTIONS);
    const entry = stage.world.sendText(teacher.telegramId, text);
    await stage.receiver.receive(teacher, {
      chatId: teacher.telegramId,
      telegramMessageId: entry.message.message_id,
      kind: 'text',
      text,
      entities: [],
      about: { kind: 'post', id: post.id },
    });
  }
}

async function planAhead(stage: Stage, by: Official, timeZone: string): Promise<void> {
  const { db } = stage;
  const now = stage.now();
  const weekly = { name: 'Hafta metodi', cron: '0 9 * * 1', rooms: [CHANNEL], active: true };
  const made = await saveSeries(db, by, weekly, timeZone, now);
  for (const text of TO_COME) {
    const { id } = await draft(stage, by, { text, poll: null });
    if (made.kind === 'done') await addToQueue(db, by, id, made.series.id, now);
  }
  const [soon, later, review] = ANNOUNCEMENTS.toReversed();
  for (const [text, at] of [
    [soon, now + DAY],
    [later, now + 4 * DAY],
  ] as const) {
    const { id } = await draft(stage, by, { text: text!, poll: null });
    await schedulePost(db, by, id, at, now);
  }
  const waiting = await draft(stage, by, { text: review!, poll: null });
  await sendToReview(db, by, waiting.id, { publicUrl: PUBLIC_URL }, now);
}
