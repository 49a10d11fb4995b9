/** What is done to published posts: pins, edits, deletion within Telegram's limits, polls and what they bring. */
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db, Queries } from '../../../src/db/db.ts';
import type { PollPlan } from '../../../src/db/schema/posts.ts';
import {
  closePoll,
  DELETE_WITHIN_MS,
  deletePublished,
  editPublished,
  pin,
  unpin,
} from '../../../src/domain/posts/after.ts';
import { postFigures } from '../../../src/domain/posts/figures.ts';
import { applyPoll, pollResults, pollRows } from '../../../src/domain/posts/polls.ts';
import type { Post } from '../../../src/domain/posts/post.ts';
import { copiesOf, type PostInput } from '../../../src/domain/posts/posts.ts';
import { recordReactions } from '../../../src/domain/posts/seen.ts';
import { HOUR, MINUTE } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { BOT, CHANNEL, GROUP, makeStage, type Stage } from './stage.ts';

const POLL: PollPlan = {
  question: 'Qaysi metod?',
  options: ['Debat', 'Loyiha'],
  multiple: false,
  anonymous: true,
};

describeEngines('published posts', (open) => {
  let db: Db;
  let stage: Stage;
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    stage = await makeStage(db);
  });

  async function published(change: Partial<PostInput> = {}): Promise<Post> {
    const { id } = await stage.scheduled(MINUTE, change);
    stage.desk.pass(MINUTE);
    await stage.tick();
    await stage.send();
    await stage.tick();
    return stage.post(id);
  }
  const copies = async (post: Post) => (await copiesOf(stage.db, post.id)).map(({ copy }) => copy);
  const sent = async () => (await stage.outgoing()).map(({ method, payload }) => ({ method, payload }));
  async function settle(fate?: Parameters<Stage['send']>[0]) {
    await stage.send(fate);
    await stage.tick();
  }

  it('is pinned when that was wanted, silently when it was silent, and unpinned again', async () => {
    const post = await published({ pin: true, silent: true });
    const [copy] = await copies(post);
    expect((await sent()).at(-1)).toEqual({
      method: 'pinChatMessage',
      payload: { message_id: copy!.messageId, disable_notification: true },
    });
    expect(copy!.pinnedAt).toBeNull();
    await settle();
    expect((await copies(post))[0]!.pinnedAt).toBe(stage.now());
    await unpin(stage.db, stage.editor, post.id, stage.now());
    await settle();
    expect((await copies(post))[0]!.pinnedAt).toBeNull();
    await pin(stage.db, stage.editor, post.id, stage.now());
    await settle(() => ({ state: 'failed', reason: 'notAllowed' }));
    const [view] = await copiesOf(stage.db, post.id);
    expect(view!.copy.pinnedAt).toBeNull();
    expect(view!.changes[0]).toMatchObject({
      kind: 'pin',
      failure: 'notAllowed',
      officialId: stage.editor.id,
    });
  });

  it('is edited in place in every room: text, caption, an album’s first caption; of a poll only the buttons', async () => {
    const edit = (post: Post, text = 'Tuzatilgan') =>
      editPublished(
        stage.db,
        stage.colleague,
        post.id,
        {
          text,
          buttons: [{ label: 'Batafsil', url: 'https://a.uz' }],
          askButton: false,
          seen: post.updatedAt,
        },
        BOT,
        stage.now(),
      );
    const text = await published({ rooms: [CHANNEL, GROUP] });
    expect(await edit(text)).toMatchObject({ kind: 'done', post: { text: 'Tuzatilgan' } });
    expect(await edit(text)).toMatchObject({ kind: 'overtaken' });
    const [first, second] = (await sent()).slice(-2);
    expect(first).toMatchObject({
      method: 'editMessageText',
      payload: { text: 'Tuzatilgan', reply_markup: { inline_keyboard: [[{ text: 'Batafsil' }]] } },
    });
    expect(second!.method).toBe('editMessageText');
    await settle();
    expect((await copies(text)).map(({ editedAt }) => editedAt)).toEqual([stage.now(), stage.now()]);

    const photo = { kind: 'photo', uploadId: 'upload-aaaaaaaaaaaa', name: 'a.jpg' } as const;
    const album = await published({ files: [photo, { ...photo, uploadId: 'upload-bbbbbbbbbbbb' }] });
    await edit(album);
    const change = (await sent()).at(-1)!;
    expect(change).toEqual({
      method: 'editMessageCaption',
      payload: {
        message_id: (await copies(album))[0]!.messageId,
        caption: 'Tuzatilgan\n\nBatafsil',
        caption_entities: [{ type: 'text_link', offset: 12, length: 8, url: 'https://a.uz' }],
      },
    });
    await settle();

    const poll = await published({ poll: POLL, text: '' });
    expect(await edit(poll)).toEqual({ kind: 'pollFixed' });
    await edit(poll, '');
    expect((await sent()).at(-1)!.method).toBe('editMessageReplyMarkup');
    const empty = await edit(await stage.post(text.id), '  ');
    expect(empty).toEqual({ kind: 'problems', problems: [{ kind: 'empty' }] });
  });

  it('is deleted within two days, an album whole; what is gone already counts as deleted', async () => {
    const photo = { kind: 'photo', uploadId: 'upload-aaaaaaaaaaaa', name: 'a.jpg' } as const;
    const post = await published({ files: [photo, photo], rooms: [CHANNEL, GROUP] });
    await deletePublished(stage.db, stage.editor, post.id, stage.now());
    const [one, two] = (await sent()).slice(-2);
    expect(one).toEqual({
      method: 'deleteMessages',
      payload: { message_ids: (await copies(post))[0]!.messageIds },
    });
    expect(two!.method).toBe('deleteMessages');
    await settle((row) =>
      row.chatId === GROUP
        ? { state: 'failed', reason: 'messageGone', detail: 'Bad Request: message to delete not found' }
        : undefined,
    );
    expect((await copies(post)).map(({ deletedAt }) => deletedAt)).toEqual([stage.now(), stage.now()]);
    expect((await stage.post(post.id)).deletedAt).toBe(stage.now());

    const old = await published({ rooms: [CHANNEL, GROUP] });
    stage.desk.pass(DELETE_WITHIN_MS);
    expect(await deletePublished(stage.db, stage.editor, old.id, stage.now())).toEqual({ kind: 'tooOld' });
    const [, inGroup] = await copies(old);
    await stage.db.transaction(async (tx) => {
      const { postCopies } = tx.t;
      await tx
        .update(postCopies)
        .set({ publishedAt: stage.now() - HOUR })
        .where(eq(postCopies.id, inGroup!.id));
    });
    expect(await deletePublished(stage.db, stage.editor, old.id, stage.now())).toMatchObject({
      kind: 'someLeft',
      left: [CHANNEL],
    });
    await settle(() => ({ state: 'failed', reason: 'messageGone', detail: "message can't be deleted" }));
    const [left] = (await copiesOf(stage.db, old.id)).toReversed();
    expect(left!.copy.deletedAt).toBeNull();
    expect(left!.changes[0]).toMatchObject({ kind: 'delete', failure: 'messageGone' });
    expect((await stage.post(old.id)).deletedAt).toBeNull();
  });

  it('results of its poll are kept from whichever comes first, and added up over the rooms', async () => {
    const told = (id: string, votes: [number, number], closed = false) => ({
      id,
      question: POLL.question,
      options: POLL.options.map((text, index) => ({ text, voters: votes[index]! })),
      voters: votes[0] + votes[1],
      closed,
    });
    const apply = (poll: ReturnType<typeof told>) =>
      stage.db.transaction((tx: Queries) => applyPoll(tx, poll, stage.now()));
    const { id } = await stage.scheduled(MINUTE, {
      poll: POLL,
      rooms: [CHANNEL, GROUP],
      text: 'Ovoz bering',
    });
    stage.desk.pass(MINUTE);
    await stage.tick();
    const [first, second] = await stage.outgoing();
    expect(first).toMatchObject({
      method: 'sendPoll',
      payload: { question: POLL.question, is_anonymous: true, description: 'Ovoz bering' },
    });
    await stage.send();
    // Somebody votes before the outcome is followed.
    await apply(told(`poll-${first!.id}`, [3, 1]));
    await stage.tick();
    expect(await pollResults(stage.db, id)).toMatchObject({ voters: 4, closed: false });
    await apply(told(`poll-${second!.id}`, [0, 4]));
    await apply(told(`poll-${first!.id}`, [2, 2], true));
    const results = (await pollResults(stage.db, id))!;
    expect(results.options).toEqual([
      { text: 'Debat', voters: 2, share: 0.25 },
      { text: 'Loyiha', voters: 6, share: 0.75 },
    ]);
    expect(pollRows(results)).toEqual([
      ['Debat', 2, 2, 0],
      ['Loyiha', 6, 2, 4],
    ]);
    await closePoll(stage.db, stage.editor, id, stage.now());
    const closing = (await sent()).slice(-2).map(({ method }) => method);
    expect(closing).toEqual(['stopPoll', 'stopPoll']);
    const already = { state: 'failed', reason: 'rejected', detail: 'poll has already been closed' } as const;
    await settle((row) => (row.chatId === CHANNEL ? already : undefined));
    expect(await pollResults(stage.db, id)).toMatchObject({ closed: true, voters: 8 });
    const views = await copiesOf(stage.db, id);
    expect(views.map(({ changes }) => changes[0]!.failure)).toEqual([null, null]);
  });

  it('brings questions and reactions, which are counted by post', async () => {
    const post = await published({ rooms: [CHANNEL, GROUP] });
    const other = await published();
    const [inChannel, inGroup] = await copies(post);
    await stage.db.transaction(async (tx) => {
      await recordReactions(tx, CHANNEL, inChannel!.messageId!, { '👍': 5, '❤': 9 });
      await recordReactions(tx, GROUP, inGroup!.messageId!, { '👍': 7 });
      await recordReactions(tx, GROUP, 99_999, { '👍': 7 });
    });
    const teacher = await stage.desk.teacher();
    await stage.desk.ask(teacher, 'Bu metod qayerda?', { about: { kind: 'post', id: post.id } });
    const figures = await postFigures(stage.db, [post.id, other.id]);
    expect(figures.get(post.id)).toEqual({ tickets: 1, reactions: { '👍': 12, '❤': 9 } });
    expect(Object.keys(figures.get(post.id)!.reactions)).toEqual(['👍', '❤']);
    expect(figures.get(other.id)).toEqual({ tickets: 0, reactions: {} });
  });
});
