/** Publishing: at its moment, once, late within the grace and else held; rooms that refuse; answers that were lost. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { letUncertainStand, sendToFailedRooms, sendUncertainAgain } from '../../../src/domain/posts/after.ts';
import { copiesOf, deleteDraft, duplicatePost, savePost } from '../../../src/domain/posts/posts.ts';
import { publishDue } from '../../../src/domain/posts/publish.ts';
import {
  movePost,
  publishNow,
  review,
  schedulePost,
  sendToReview,
  unschedule,
} from '../../../src/domain/posts/schedule.ts';
import { HOUR, MINUTE } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { BOT, CHANNEL, GROUP, makeStage, PUBLIC_URL, type Stage, TIME_ZONE } from './stage.ts';

describeEngines('posts on their way out', (open) => {
  let db: Db;
  let stage: Stage;
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    stage = await makeStage(db);
  });
  const both = { rooms: [CHANNEL, GROUP] };
  const refused = { state: 'failed', reason: 'notAllowed', detail: 'not enough rights' } as const;

  it('a post is published at its moment in each of its rooms, once', async () => {
    const { id } = await stage.scheduled(HOUR, {
      ...both,
      buttons: [{ label: 'Sayt', url: 'https://a.uz' }],
    });
    await stage.tick();
    expect(await stage.outgoing()).toEqual([]);
    stage.desk.pass(HOUR);
    await stage.tick();
    await stage.tick();
    const rows = await stage.outgoing();
    expect(rows.map(({ chatId, dedupeKey }) => [chatId, dedupeKey])).toEqual([
      [CHANNEL, `post:${id}:${CHANNEL}`],
      [GROUP, `post:${id}:${GROUP}`],
    ]);
    expect(rows[0]).toMatchObject({
      method: 'sendMessage',
      payload: {
        text: 'Haftalik metod: savollar bilan ishlash',
        entities: [{ type: 'bold', offset: 9, length: 5 }],
        reply_markup: {
          inline_keyboard: [
            [{ text: 'Sayt', url: 'https://a.uz' }],
            [{ url: `https://t.me/hamroh_bot?start=post_${id}` }],
          ],
        },
      },
    });
    expect(await stage.post(id)).toMatchObject({ state: 'publishing' });
    await stage.send();
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'published', publishedAt: stage.now() });
    const copies = await copiesOf(stage.db, id);
    expect(copies.map(({ link }) => link)).toEqual([
      'https://t.me/kasbiy/501',
      'https://t.me/c/2100000001/502',
    ]);
    await stage.tick();
    expect(await stage.outgoing('queued')).toEqual([]);
    expect(await stage.told()).toEqual([]);
  });

  it('two clocks at the same moment hand it over once', async () => {
    await stage.scheduled(MINUTE, both);
    stage.desk.pass(MINUTE);
    const options = { ...BOT, publicUrl: PUBLIC_URL };
    await Promise.all([1, 2, 3].map(() => publishDue(stage.db, stage.now(), options)));
    expect(await stage.outgoing()).toHaveLength(2);
  });

  it('missed while the server was down: late within the grace, else held with one notice to every editor', async () => {
    const near = await stage.scheduled(50 * MINUTE);
    const far = await stage.scheduled(10 * MINUTE);
    stage.desk.pass(HOUR);
    await stage.tick();
    await stage.tick();
    expect(await stage.post(near.id)).toMatchObject({ state: 'publishing' });
    expect(await stage.post(far.id)).toMatchObject({ state: 'held', reason: 'late' });
    expect(await stage.outgoing()).toHaveLength(1);
    const told = await stage.told();
    expect(told.map(({ chatId }) => chatId).toSorted()).toEqual(
      [stage.editor.telegramId, stage.colleague.telegramId].toSorted(),
    );
    expect(told[0]!.text).toContain(`${PUBLIC_URL}/panel/channel/posts/${far.id}`);
    const again = await publishNow(stage.db, stage.editor, far.id, BOT, stage.now());
    expect(again).toMatchObject({ kind: 'done', post: { state: 'publishing' } });
    expect(await stage.outgoing()).toHaveLength(2);
  });

  it('a crash after the hand-over sends nothing twice; what the sender finds too late is held, and can be sent', async () => {
    const { id } = await stage.scheduled(MINUTE, both);
    stage.desk.pass(MINUTE);
    await stage.tick();
    const [row] = await stage.outgoing();
    expect(row!.notAfter).toBe(stage.now() + 30 * MINUTE);
    stage.desk.pass(2 * HOUR);
    await stage.tick();
    expect(await stage.outgoing()).toHaveLength(2);
    await stage.send(() => ({ state: 'cancelled', reason: 'expired' }));
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'held', reason: 'late' });
    await publishNow(stage.db, stage.editor, id, BOT, stage.now());
    expect(await stage.outgoing('queued')).toHaveLength(2);
    await stage.send();
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'published' });
    expect((await copiesOf(stage.db, id)).map(({ copy }) => copy.failure)).toEqual([null, null]);
  });

  it('one room of two refuses: the post is out in the other, editors hear of it, and only that room is tried again', async () => {
    const { id } = await stage.scheduled(MINUTE, both);
    stage.desk.pass(MINUTE);
    await stage.tick();
    await stage.send((row) => (row.chatId === GROUP ? refused : undefined));
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'published', reason: null });
    expect((await copiesOf(stage.db, id)).map(({ copy }) => copy.failure)).toEqual([null, 'notAllowed']);
    expect((await stage.told())[0]!.text).toContain('Muloqot');
    await sendToFailedRooms(stage.db, stage.editor, id, BOT, stage.now());
    const queued = await stage.outgoing('queued');
    expect(queued.map(({ chatId }) => chatId)).toEqual([GROUP]);
    await stage.send();
    await stage.tick();
    expect((await copiesOf(stage.db, id)).map(({ copy }) => copy.failure)).toEqual([null, null]);
    expect((await stage.outgoing()).filter(({ chatId }) => chatId === CHANNEL)).toHaveLength(1);
  });

  it('all rooms refuse: the post has failed; mended and published again, what is sent is the mended text', async () => {
    const { id } = await stage.scheduled(MINUTE, both);
    stage.desk.pass(MINUTE);
    await stage.tick();
    await stage.send(() => refused);
    await stage.tick();
    const failed = await stage.post(id);
    expect(failed).toMatchObject({ state: 'failed', reason: 'notAllowed' });
    const mended = { ...stage.content({ rooms: [CHANNEL] }), id, text: 'Yangi matn' };
    await savePost(stage.db, stage.editor, mended, stage.now());
    await publishNow(stage.db, stage.editor, id, BOT, stage.now());
    const queued = (await stage.outgoing('queued')).map(({ chatId, payload }) => [chatId, payload.text]);
    expect(queued).toEqual([[CHANNEL, 'Yangi matn']]);
    const before = (await stage.told()).length;
    await stage.send();
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'published' });
    expect(await stage.told()).toHaveLength(before);
  });

  it('an answer that was lost sends nothing again until somebody has looked', async () => {
    const first = await stage.scheduled(MINUTE);
    const second = await stage.scheduled(MINUTE);
    stage.desk.pass(MINUTE);
    await stage.tick();
    await stage.send(() => ({ state: 'uncertain', reason: 'crash' }));
    await stage.tick();
    for (const { id } of [first, second]) {
      expect(await stage.post(id)).toMatchObject({ state: 'published' });
      await sendToFailedRooms(stage.db, stage.editor, id, BOT, stage.now());
      await stage.tick();
    }
    expect(await stage.outgoing('queued')).toEqual([]);
    // Two editors are told of each of the two posts, once.
    expect(await stage.told()).toHaveLength(4);
    const [there] = await copiesOf(stage.db, first.id);
    const [lost] = await copiesOf(stage.db, second.id);
    expect(there!.copy.failure).toBe('uncertain');
    await letUncertainStand(stage.db, stage.editor, there!.copy.id, stage.now());
    await sendUncertainAgain(stage.db, stage.editor, lost!.copy.id, BOT, stage.now());
    expect(await sendUncertainAgain(stage.db, stage.editor, lost!.copy.id, BOT, stage.now())).toMatchObject({
      kind: 'wrongState',
    });
    expect(await stage.outgoing('queued')).toHaveLength(1);
    await stage.send();
    await stage.tick();
    expect((await copiesOf(stage.db, second.id))[0]!.copy).toMatchObject({ failure: null });
    expect((await copiesOf(stage.db, first.id))[0]!.copy).toMatchObject({ failure: null, messageId: null });
  });

  it('a post with a button for questions waits until the bot knows its name', async () => {
    const { id } = await stage.scheduled(MINUTE);
    const plain = await stage.scheduled(MINUTE, { askButton: false });
    stage.desk.pass(MINUTE);
    await publishDue(stage.db, stage.now(), { botUsername: undefined, publicUrl: PUBLIC_URL });
    expect(await stage.post(id)).toMatchObject({ state: 'scheduled' });
    expect(await stage.post(plain.id)).toMatchObject({ state: 'publishing' });
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'publishing' });
  });

  it('what cannot be published is not scheduled; what became so is held', async () => {
    const empty = await stage.draft({ text: ' ', rooms: [] });
    const outcome = await schedulePost(stage.db, stage.editor, empty.id, stage.now() + HOUR, stage.now());
    expect(outcome).toEqual({ kind: 'problems', problems: [{ kind: 'empty' }, { kind: 'noRooms' }] });
    const { id } = await stage.scheduled(HOUR, {
      poll: {
        question: 'Qaysi metod?',
        options: ['A', 'B'],
        multiple: false,
        anonymous: true,
        closesAt: stage.now() + HOUR + 5 * MINUTE,
      },
    });
    const emptied = { ...stage.content({ text: '' }), id, poll: null };
    expect(await savePost(stage.db, stage.editor, emptied, stage.now())).toMatchObject({ kind: 'problems' });
    // The poll would close before the post, which is late, is out.
    stage.desk.pass(HOUR + 10 * MINUTE);
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'held', reason: 'problems' });
    const past = await schedulePost(stage.db, stage.editor, id, stage.now() - 1, stage.now());
    expect(past).toEqual({ kind: 'past' });
  });

  it('a second editor looks: nobody approves their own, a change takes the approval away', async () => {
    const at = stage.now() + HOUR;
    const { id } = await stage.draft({ publishAt: at });
    const options = { publicUrl: PUBLIC_URL };
    await sendToReview(stage.db, stage.editor, id, options, stage.now());
    expect((await stage.told()).map(({ chatId }) => chatId)).toEqual([stage.colleague.telegramId]);
    expect(await review(stage.db, stage.editor, id, { kind: 'approve' }, stage.now())).toEqual({
      kind: 'own',
    });
    const back = { kind: 'back', note: 'Sarlavha kerak' } as const;
    expect(await review(stage.db, stage.colleague, id, back, stage.now())).toMatchObject({
      post: { state: 'draft', reason: 'Sarlavha kerak' },
    });
    await sendToReview(stage.db, stage.editor, id, options, stage.now());
    const approved = await review(stage.db, stage.colleague, id, { kind: 'approve' }, stage.now());
    expect(approved).toMatchObject({ post: { state: 'scheduled', reviewedBy: stage.colleague.id } });
    const edited = { ...stage.content({ text: 'Boshqa matn' }), id };
    const saved = await savePost(stage.db, stage.editor, edited, stage.now());
    expect(saved).toMatchObject({ post: { state: 'scheduled', reviewedBy: null, publishAt: at } });
  });

  it('nobody overwrites what a colleague saved meanwhile', async () => {
    const { id, updatedAt } = await stage.draft();
    stage.desk.pass(MINUTE);
    const theirs = { ...stage.content({ text: 'Birinchi' }), id, seen: updatedAt };
    expect(await savePost(stage.db, stage.colleague, theirs, stage.now())).toMatchObject({ kind: 'done' });
    const late = { ...theirs, text: 'Ikkinchi' };
    expect(await savePost(stage.db, stage.editor, late, stage.now())).toMatchObject({
      kind: 'overtaken',
      post: { text: 'Birinchi', editedBy: stage.colleague.id },
    });
  });

  it('in the calendar a post moves to another day at its hour, and comes back as a draft', async () => {
    const { id, publishAt } = await stage.scheduled(HOUR);
    const day = HOUR * 24;
    const moved = await movePost(stage.db, stage.editor, id, { day: '2026-11-25' }, TIME_ZONE, stage.now());
    expect(moved).toMatchObject({ post: { state: 'scheduled', publishAt: publishAt! + 3 * day } });
    const gone = await movePost(stage.db, stage.editor, id, { day: '2026-11-01' }, TIME_ZONE, stage.now());
    expect(gone).toEqual({ kind: 'past' });
    await unschedule(stage.db, stage.editor, id, stage.now());
    stage.desk.pass(4 * day);
    await stage.tick();
    expect(await stage.post(id)).toMatchObject({ state: 'draft' });
    const copy = await duplicatePost(stage.db, stage.editor, id, stage.now());
    expect(copy).toMatchObject({ post: { state: 'draft', publishAt: null } });
    expect(await deleteDraft(stage.db, stage.editor, id, stage.now())).toMatchObject({ kind: 'done' });
    expect(await deleteDraft(stage.db, stage.editor, id, stage.now())).toEqual({ kind: 'unknown' });
  });
});
