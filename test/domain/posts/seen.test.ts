/** Posts of others: seen in a channel, read from an export, and found by their words. */
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db, Queries } from '../../../src/db/db.ts';
import { importExport } from '../../../src/domain/posts/import.ts';
import { pollResults } from '../../../src/domain/posts/polls.ts';
import { copiesOf, listPosts } from '../../../src/domain/posts/posts.ts';
import { type MetRoom, meetRoom, moveRoom, roomsAmong } from '../../../src/domain/posts/rooms.ts';
import { countFound, searchPosts } from '../../../src/domain/posts/search.ts';
import {
  copyAt,
  recordEdit,
  recordReactions,
  recordSeen,
  type SeenPost,
} from '../../../src/domain/posts/seen.ts';
import { MINUTE, NOON } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { CHANNEL, GROUP, makeStage, type Stage } from './stage.ts';

const ROOM: MetRoom = { id: CHANNEL, kind: 'channel', title: 'Kasbiy rivojlanish', username: 'kasbiy' };

describeEngines('posts that others wrote', (open) => {
  let db: Db;
  let stage: Stage;
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    stage = await makeStage(db);
  });
  const inside = <T>(work: (tx: Queries) => Promise<T>) => db.transaction(work);
  const seen = (messageId: number, text: string, more: Partial<SeenPost> = {}): SeenPost => ({
    messageId,
    at: NOON + messageId * MINUTE,
    text,
    entities: [],
    ...more,
  });
  const texts = async (words: string, limit = 10) =>
    (await searchPosts(db, words, { limit })).map(({ post }) => post.text);

  it('a post is recorded once, albums as one, edits and reactions are taken over', async () => {
    await inside((tx) => recordSeen(tx, ROOM, seen(10, 'Birinchi post'), stage.now()));
    await inside((tx) => recordSeen(tx, ROOM, seen(10, 'Birinchi post'), stage.now()));
    const part = (id: number, text: string) => seen(id, text, { media: 'photo', mediaGroupId: 'album-1' });
    for (const each of [part(11, ''), part(12, 'Rasmlar'), part(12, 'Rasmlar')]) {
      await inside((tx) => recordSeen(tx, ROOM, each, stage.now()));
    }
    await inside((tx) => recordReactions(tx, CHANNEL, 12, { '👍': 4 }));
    await inside((tx) => recordEdit(tx, ROOM, seen(10, 'Tuzatilgan post'), stage.now(), stage.now()));
    await inside((tx) => recordEdit(tx, ROOM, seen(9, 'Eskisi'), stage.now(), stage.now()));
    expect(await texts('')).toEqual(['Rasmlar', 'Tuzatilgan post', 'Eskisi']);
    const [album] = await searchPosts(db, 'rasmlar', { limit: 1 });
    expect(album!.post).toMatchObject({ origin: 'seen', media: ['photo', 'photo'] });
    expect(album!.copy).toMatchObject({ messageId: 11, messageIds: [11, 12], reactions: { '👍': 4 } });
    expect(album!.link).toBe('https://t.me/kasbiy/11');
  });

  it('a post of ours that was changed in Telegram by hand keeps its text, and shows that it was', async () => {
    const { id } = await stage.scheduled(MINUTE);
    stage.desk.pass(MINUTE);
    await stage.tick();
    // The update of the message is here before its outcome was followed.
    await inside((tx) => recordSeen(tx, ROOM, seen(501, 'Haftalik metod'), stage.now()));
    await stage.send();
    await stage.tick();
    expect(await countFound(db, 'metod')).toBe(1);
    await inside((tx) => recordEdit(tx, ROOM, seen(501, 'Qo‘lda'), stage.now(), stage.now()));
    expect(await stage.post(id)).toMatchObject({ text: 'Haftalik **metod**: savollar bilan ishlash' });
    const copy = await inside((tx) => copyAt(tx, CHANNEL, 501));
    expect(copy).toMatchObject({ postId: id, editedAt: stage.now() });
  });

  it('an export is read once: again nothing changes, a later one adds and refreshes', async () => {
    const reply = await importExport(db, stage.editor, JSON.stringify(EXPORT), stage.now());
    expect(reply).toEqual({ kind: 'done', room: 'Metodika', added: 3, refreshed: 0, known: 0, skipped: 1 });
    const again = await importExport(db, stage.editor, JSON.stringify(EXPORT), stage.now());
    expect(again).toMatchObject({ added: 0, refreshed: 0, known: 3 });
    const [poll, album, first] = await searchPosts(db, '', { limit: 10 });
    expect(first!.post).toMatchObject({
      origin: 'imported',
      text: 'O‘quv yili: batafsil',
      entities: [
        { type: 'bold', offset: 0, length: 9 },
        { type: 'text_link', offset: 12, length: 8, url: 'https://a.uz/' },
      ],
      publishedAt: 1_700_000_000_000,
    });
    expect(first!.copy.reactions).toEqual({ '👍': 12, '✨': 1, '⭐': 2 });
    expect(album!.copy.messageIds).toEqual([3, 4]);
    expect(album!.post).toMatchObject({ text: 'Rasmlar', media: ['photo', 'video'] });
    expect(await pollResults(db, poll!.post.id)).toMatchObject({ voters: 7, closed: true });
    const [before, ...rest] = EXPORT.messages;
    const later = {
      ...EXPORT,
      messages: [
        { ...before, reactions: [{ type: 'emoji', count: 20, emoji: '👍' }] },
        ...rest,
        { id: 9, type: 'message', date_unixtime: '1700009000', text: 'Yangi' },
      ],
    };
    const newer = await importExport(db, stage.editor, JSON.stringify(later), stage.now());
    expect(newer).toMatchObject({ added: 1, refreshed: 1, known: 2 });
    expect(await importExport(db, stage.editor, '{"a":', stage.now())).toEqual({ kind: 'unreadable' });
    const group = JSON.stringify({ ...EXPORT, type: 'private_supergroup' });
    expect(await importExport(db, stage.editor, group, stage.now())).toEqual({ kind: 'notAChannel' });
  });

  it('posts are found in either script, a page after the other, and only where everybody may read', async () => {
    const secret: MetRoom = { id: -1009, kind: 'channel', title: 'Ichki' };
    await inside(async (tx) => {
      for (let id = 1; id <= 5; id += 1) await recordSeen(tx, ROOM, seen(id, `O'quv rejasi ${id}`), NOON);
      await recordSeen(tx, ROOM, seen(6, 'Бошқа гап'), NOON);
      await recordSeen(tx, secret, seen(7, 'O‘quv: ichki gap'), NOON);
    });
    expect(await texts('ўқув реж', 2)).toEqual(["O'quv rejasi 5", "O'quv rejasi 4"]);
    const [, last] = await searchPosts(db, 'oquv rej', { limit: 2 });
    const before = { at: last!.post.publishedAt!, id: last!.post.id };
    const next = await searchPosts(db, 'oquv rej', { before, limit: 2 });
    expect(next.map(({ post }) => post.text)).toEqual(["O'quv rejasi 3", "O'quv rejasi 2"]);
    expect(await texts('" OR *')).toEqual([]);
    expect(await countFound(db, 'oquv')).toBe(6);
    expect(await countFound(db, 'oquv', [])).toBe(5);
    expect(await countFound(db, 'oquv', [secret.id])).toBe(6);
    const page = await listPosts(db, ['published'], { limit: 3 });
    expect(page.map(({ post }) => post.text)).toEqual(['O‘quv: ichki gap', 'Бошқа гап', "O'quv rejasi 5"]);
  });

  it('fifteen hundred posts come in at once and are found', async () => {
    const messages = Array.from({ length: 1500 }, (_, index) => ({
      id: index + 1,
      type: 'message',
      date_unixtime: String(1_600_000_000 + index * 3600),
      text: `Metodik tavsiya ${index + 1}`,
    }));
    const outcome = await importExport(
      db,
      stage.editor,
      JSON.stringify({ ...EXPORT, messages }),
      stage.now(),
    );
    expect(outcome).toMatchObject({ kind: 'done', added: 1500 });
    expect(await countFound(db, 'tavsiya')).toBe(1500);
    expect(await texts('tavsiya 777', 1)).toEqual(['Metodik tavsiya 777']);
  });

  it('a group that became a supergroup keeps its place in what is to come', async () => {
    const { id } = await stage.scheduled(MINUTE, { rooms: [CHANNEL, GROUP] });
    await inside((tx) => moveRoom(tx, GROUP, -100777, stage.now()));
    expect((await stage.post(id)).rooms).toEqual([CHANNEL, -100777]);
    expect(await roomsAmong(db, [GROUP, -100777])).toMatchObject([{ id: -100777, title: 'Muloqot' }]);
    await inside((tx) => meetRoom(tx, { id: -100777, kind: 'group', title: 'Yangi' }, false, stage.now()));
    const [room] = await db.select().from(db.t.rooms).where(eq(db.t.rooms.id, -100777));
    expect(room).toMatchObject({ title: 'Yangi', mayPost: false, members: 24_000 });
    const views = await copiesOf(db, id);
    expect(views).toEqual([]);
  });
});

const EXPORT = {
  name: 'Metodika',
  type: 'public_channel',
  id: 1_555_000_111,
  messages: [
    {
      id: 1,
      type: 'message',
      date_unixtime: '1700000000',
      text: [{ type: 'bold', text: 'O‘quv yili' }, ': batafsil'],
      text_entities: [
        { type: 'bold', text: 'O‘quv yil' },
        { type: 'plain', text: 'i: ' },
        { type: 'text_link', text: 'batafsil', href: 'https://a.uz/' },
      ],
      reactions: [
        { type: 'emoji', count: 12, emoji: '👍' },
        { type: 'custom_emoji', count: 1, document_id: 'x' },
        { type: 'paid', count: 2 },
      ],
    },
    { id: 2, type: 'service', date_unixtime: '1700000100', action: 'pin_message', text: '' },
    { id: 3, type: 'message', date_unixtime: '1700000200', photo: 'photos/1.jpg', text: '' },
    {
      id: 4,
      type: 'message',
      date_unixtime: '1700000200',
      file: 'video_files/1.mp4',
      media_type: 'video_file',
      text: 'Rasmlar',
    },
    {
      id: 5,
      type: 'message',
      date_unixtime: '1700000300',
      text: '',
      poll: {
        question: 'Qaysi?',
        closed: true,
        total_voters: 7,
        answers: [
          { text: 'A', voters: 3, chosen: false },
          { text: 'B', voters: 4, chosen: true },
        ],
      },
    },
  ],
};
