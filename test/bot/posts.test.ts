/**
 * The channel over a real Bot API: a post with a poll is scheduled, published and voted on; posts are found in the
 * bot and asked about; rooms are met, and lost.
 */
import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { lookAtRooms } from '../../src/bot/rooms.ts';
import type { AttachedFile } from '../../src/db/schema/campaigns.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { closePoll, deletePublished, editPublished } from '../../src/domain/posts/after.ts';
import { pollResults } from '../../src/domain/posts/polls.ts';
import { copiesOf, type PostInput, postById, savePost } from '../../src/domain/posts/posts.ts';
import { knownRooms, roomsAmong } from '../../src/domain/posts/rooms.ts';
import { publishNow, schedulePost } from '../../src/domain/posts/schedule.ts';
import { searchPosts } from '../../src/domain/posts/search.ts';
import { teacherByTelegramId } from '../../src/domain/teachers.ts';
import { ticketsOf } from '../../src/domain/tickets/asker.ts';
import { addUpload } from '../../src/domain/uploads.ts';
import { publishPosts } from '../../src/jobs/publish-posts.ts';
import { createLog } from '../../src/log.ts';
import { DEFAULT_ROOMS } from '../../src/sandbox/emulator/world.ts';
import { picture } from '../support/picture.ts';
import { type Phone, PUBLIC_URL, phoneOf, type Running, startBot } from './support.ts';

const { channel: CHANNEL, group: GROUP, staff: STAFF } = DEFAULT_ROOMS;
const MINUTE = 60_000;

let running: Running;
let phone: Phone;
let editor: Official;
beforeAll(async () => {
  running = await startBot();
  const { db, world, now } = running;
  editor = await ensureOfficial(db, { telegramId: 700_000_001, name: 'Aziza', role: 'editor' }, now());
  const clock = { now, timeZone: 'Asia/Tashkent', serviceHours: { from: 0, to: 1440 } };
  const log = createLog({ level: 'silent' });
  await lookAtRooms(running.api(), world.bot.id, [CHANNEL, GROUP, STAFF], {
    db,
    clock,
    staffChatId: STAFF,
    log,
  });
});
afterAll(async () => {
  await running.close();
});
beforeEach(async () => {
  phone = phoneOf(running);
  await phone.settle();
  for (const room of [CHANNEL, GROUP]) running.world.join(phone.person.id, room);
});

const job = () =>
  publishPosts(running.db, {
    timeZone: 'Asia/Tashkent',
    publicUrl: PUBLIC_URL,
    botUsername: () => running.world.bot.username,
  });
const tick = () => job().run(running.now(), new AbortController().signal);

const CONTENT: PostInput = {
  text: 'Haftalik **metod**',
  files: [],
  poll: null,
  buttons: [],
  askButton: true,
  silent: false,
  pin: false,
  rooms: [CHANNEL],
  publishAt: null,
};

async function draft(change: Partial<PostInput>): Promise<number> {
  const saved = await savePost(running.db, editor, { ...CONTENT, ...change }, running.now());
  if (saved.kind !== 'done') throw new Error(saved.kind);
  return saved.post.id;
}

/** Ticks until the post is in this state, as the clock does every few seconds. */
async function becomes(id: number, state: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await tick();
        return (await postById(running.db, id))?.state;
      },
      { timeout: 8000 },
    )
    .toBe(state);
}

async function published(change: Partial<PostInput>): Promise<number> {
  const id = await draft(change);
  const outcome = await publishNow(
    running.db,
    editor,
    id,
    { botUsername: running.world.bot.username },
    running.now(),
  );
  expect(outcome.kind).toBe('done');
  await becomes(id, 'published');
  return id;
}

it('a post with a poll, scheduled, stands in channel and group at its moment; votes are kept, and it is closed', async () => {
  const { db, world } = running;
  const poll = {
    question: 'Qaysi metodni sinab ko‘rasiz?',
    options: ['Debat', 'Loyiha', 'Klaster'],
    multiple: false,
    anonymous: true,
  };
  const id = await draft({ text: '', poll, rooms: [CHANNEL, GROUP], pin: true });
  const before = world.history(CHANNEL).length;
  await schedulePost(db, editor, id, running.now() + 10 * MINUTE, running.now());
  await tick();
  expect(world.history(CHANNEL)).toHaveLength(before);
  running.pass(10 * MINUTE);
  await becomes(id, 'published');
  await tick();

  const copies = await copiesOf(db, id);
  const messageId = copies[0]!.copy.messageId!;
  const shown = world.entry(CHANNEL, messageId)!.message;
  expect(shown.poll).toMatchObject({ question: poll.question, is_anonymous: true });
  expect(shown.reply_markup?.inline_keyboard).toMatchObject([
    [{ url: `https://t.me/${world.bot.username}?start=post_${id}` }],
  ]);
  await expect.poll(() => world.pinned(CHANNEL)?.message.message_id).toBe(messageId);

  world.vote(phone.person.id, CHANNEL, messageId, [1]);
  const other = phoneOf(running, 'ru');
  world.join(other.person.id, GROUP);
  world.vote(other.person.id, GROUP, copies[1]!.copy.messageId!, [2]);
  await expect.poll(async () => (await pollResults(db, id))?.voters).toBe(2);
  world.vote(phone.person.id, CHANNEL, messageId, [2]);
  await expect
    .poll(async () => (await pollResults(db, id))?.options.map(({ voters }) => voters))
    .toEqual([0, 0, 2]);

  await closePoll(db, editor, id, running.now());
  await expect
    .poll(async () => {
      await tick();
      return (await pollResults(db, id))?.closed;
    })
    .toBe(true);
  expect(world.entry(CHANNEL, messageId)!.message.poll).toMatchObject({ is_closed: true });
});

/** A picture of ours, kept as an editor's upload. */
async function uploaded(name: string): Promise<AttachedFile> {
  const saved = await running.files().saveUpload(Readable.from([picture()]));
  if (saved.kind !== 'ok') throw new Error(saved.kind);
  await addUpload(running.db, editor, { ...saved, name }, running.now());
  return { kind: 'photo', uploadId: saved.id, name };
}

it('an album stands in every room as one post, is changed as one, and goes as one', async () => {
  const { db, world, now } = running;
  const files = [await uploaded('birinchi.png'), await uploaded('ikkinchi.png')];
  const id = await published({ text: '**Surat**lar', files, rooms: [CHANNEL, GROUP] });
  const copies = await copiesOf(db, id);
  expect(copies.map(({ copy }) => copy.messageIds?.length)).toEqual([2, 2]);
  const { messageIds } = copies[0]!.copy;
  const [first, second] = messageIds!.map((each) => world.entry(CHANNEL, each)!.message);
  const link = first!.caption_entities?.at(-1);
  expect(link).toMatchObject({ url: `https://t.me/${world.bot.username}?start=post_${id}` });
  expect(first!.caption).toMatch(/^Suratlar\n\n/);
  expect(second).toMatchObject({ media_group_id: first!.media_group_id, photo: expect.any(Array) });
  const { updatedAt: seen } = (await postById(db, id))!;
  const edit = { text: 'Yangi so‘zlar', buttons: [], askButton: false, seen };
  await editPublished(db, editor, id, edit, { botUsername: world.bot.username }, now());
  await expect.poll(() => world.entry(CHANNEL, messageIds![0]!)?.message.caption).toBe('Yangi so‘zlar');
  await deletePublished(db, editor, id, now());
  await expect.poll(() => messageIds!.filter((each) => world.entry(CHANNEL, each) !== undefined)).toEqual([]);
});

it('what was published is edited and deleted in place', async () => {
  const { db, world, now } = running;
  const id = await published({ rooms: [CHANNEL, GROUP] });
  const [inChannel] = await copiesOf(db, id);
  const { messageId } = inChannel!.copy;
  const { updatedAt: seen } = (await postById(db, id))!;
  const edit = { text: 'Tuzatilgan **metod**', buttons: [], askButton: false, seen };
  await editPublished(db, editor, id, edit, { botUsername: world.bot.username }, now());
  await expect.poll(() => world.entry(CHANNEL, messageId!)?.message.text).toBe('Tuzatilgan metod');
  await deletePublished(db, editor, id, now());
  await expect.poll(() => world.entry(CHANNEL, messageId!)).toBeUndefined();
  await expect
    .poll(async () => {
      await tick();
      return (await postById(db, id))?.deletedAt;
    })
    .not.toBeNull();
});

it('a room that took the bot’s rights away refuses; the others get the post, and editors hear of it', async () => {
  const { db, world } = running;
  await tick();
  const id = await draft({ text: 'Ikki joyga', rooms: [CHANNEL, GROUP] });
  await schedulePost(db, editor, id, running.now() + MINUTE, running.now());
  world.setBotStatus(GROUP, 'left');
  await expect.poll(async () => (await roomsAmong(db, [GROUP]))[0]?.mayPost).toBe(false);
  running.pass(MINUTE);
  await becomes(id, 'published');
  expect((await copiesOf(db, id)).map(({ copy }) => copy.failure)).toEqual([null, expect.any(String)]);
  const told = await db.select().from(db.t.outbox).where(eq(db.t.outbox.chatId, editor.telegramId));
  expect(String(told.at(-1)?.payload.text)).toContain('O‘qituvchilar muloqoti');
  world.setBotStatus(GROUP, 'administrator');
  await expect.poll(async () => (await roomsAmong(db, [GROUP]))[0]?.mayPost).toBe(true);
});

it('a bad day of Telegram and a restart in the middle leave one message in the channel', async () => {
  const { db, world } = running;
  const inChannel = (text: string) =>
    world.history(CHANNEL).filter(({ message }) => message.text === text).length;

  world.faults.add({ kind: 'error502', method: 'sendMessage', chatId: CHANNEL });
  const id = await draft({ text: 'Bir marta' });
  await schedulePost(db, editor, id, running.now() + MINUTE, running.now());
  running.pass(MINUTE);
  await becomes(id, 'publishing');
  await running.restart();
  await tick();
  world.faults.clear();
  await becomes(id, 'published');
  expect(inChannel('Bir marta')).toBe(1);

  world.faults.add({ kind: 'cutAfter', method: 'sendMessage', chatId: CHANNEL, times: 1 });
  const lost = await published({ text: 'Javobi yo‘qoldi' });
  expect((await copiesOf(db, lost))[0]!.copy.failure).toBe('uncertain');
  await running.restart();
  await tick();
  expect(inChannel('Javobi yo‘qoldi')).toBe(1);
});

it('a question asked from a post carries it into the ticket', async () => {
  const { db } = running;
  const id = await published({ text: 'Attestatsiya muddati haqida' });
  await phone.start(`post_${id}`);
  await phone.reads('Attestatsiya muddati haqida');
  await phone.say('Muddat qachon tugaydi?');
  await phone.readsWords('desk-opened-post', { gist: 'Attestatsiya muddati haqida' });
  const teacher = (await teacherByTelegramId(db, phone.person.id))!;
  expect(await ticketsOf(db, teacher.id, 1)).toMatchObject([{ postId: id }]);
  await phone.start('post_999999');
  await phone.readsWords('posts-ask-gone');
});

it('posts of the channel, whoever wrote them, are found in the bot and turned page by page', async () => {
  const { db, world } = running;
  const author = phoneOf(running);
  world.join(author.person.id, CHANNEL);
  world.setMemberStatus(author.person.id, CHANNEL, 'administrator');
  for (let number = 1; number <= 8; number += 1) {
    world.postToChannel(author.person.id, CHANNEL, `Sinf rahbari uchun tavsiya ${number}`);
  }
  const found = () => searchPosts(db, 'синф раҳбари', { limit: 20 });
  await expect.poll(async () => (await found()).length).toBe(8);
  const [newest] = await found();
  world.react(phone.person.id, CHANNEL, newest!.copy.messageId!, '👍');
  await expect.poll(async () => (await found())[0]!.copy.reactions).toEqual({ '👍': 1 });
  await world.edit(author.person.id, CHANNEL, newest!.copy.messageId!, 'Sinf rahbari uchun: tuzatildi');
  await expect.poll(async () => (await found())[0]!.post.text).toBe('Sinf rahbari uchun: tuzatildi');

  await phone.say('/posts sinf rahbari');
  const list = await phone.reads('8 ta post topildi');
  const links = (list.message.entities ?? []).flatMap((entity) =>
    entity.type === 'text_link' ? [entity.url] : [],
  );
  expect(links).toHaveLength(6);
  expect(links[0]).toBe(`https://t.me/kasbiy_rivojlanish_sandbox/${newest!.copy.messageId}`);
  await phone.press('›');
  await phone.reads('tavsiya 1');
  await phone.say('/posts yo‘qso‘z');
  await phone.readsWords('posts-not-found', { words: 'yo‘qso‘z' });
});

it('the officials’ group is no room, and a room is known by what it is', async () => {
  const rooms = await knownRooms(running.db);
  expect(rooms.map(({ id, kind }) => [id, kind])).toEqual([
    [CHANNEL, 'channel'],
    [GROUP, 'group'],
  ]);
});
