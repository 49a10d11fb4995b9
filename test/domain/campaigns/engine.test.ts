/** Campaigns on their way: frozen, claimed, settled, stopped and gone on with, the same on both engines. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  cancel,
  letUncertainStand,
  pause,
  resume,
  retryFailed,
  sendUncertainAgain,
} from '../../../src/domain/campaigns/control.ts';
import { recall } from '../../../src/domain/campaigns/follow.ts';
import { launch } from '../../../src/domain/campaigns/launch.ts';
import { progressOf } from '../../../src/domain/campaigns/progress.ts';
import { reachOf } from '../../../src/domain/campaigns/reach.ts';
import { changeDeskSettings } from '../../../src/domain/desk-settings.ts';
import type { Outcome } from '../../../src/telegram/delivery.ts';
import { HOUR, MINUTE } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { BOT, failed, makeStage, type Stage, sent, ZONE } from './stage.ts';

describeEngines('a campaign', (open) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await makeStage(await open());
  });

  const at = () => stage.now();
  const optOut = (teacherId: number, kind: 'news' | 'event' = 'news') =>
    stage.db.transaction((tx) => tx.insert(tx.t.optOuts).values({ teacherId, kind, at: at() }));

  describe('freezes its audience', () => {
    it('with a row for each chat, and why some are left out', async () => {
      const [, blocked, tired] = await stage.people(5, (n) => ({
        blockedAt: n === 1 ? 5 : null,
        regionId: 'andijan',
      }));
      await optOut(tired!.id);
      await optOut(tired!.id, 'event');
      const campaign = await stage.launched();
      expect(campaign).toMatchObject({ state: 'running', audience: 5 });
      const rows = await stage.rows(campaign.id);
      expect(rows.map(({ state, reason }) => reason ?? state)).toEqual([
        'waiting',
        'blocked',
        'optedOut',
        'waiting',
        'waiting',
      ]);
      expect(rows[1]).toMatchObject({ chatId: blocked!.telegramId, settledAt: at(), regionId: 'andijan' });
      const service = await stage.launched({ kind: 'service' });
      expect(await stage.counts(service.id)).toEqual({ waiting: 4, skipped: 1 });
    });

    it('by its condition, and within the regions of whoever made it', async () => {
      await stage.people(6, (n) => ({
        regionId: n < 3 ? 'andijan' : n < 5 ? 'bukhara' : null,
        locale: n % 2 === 0 ? 'uz' : 'ru',
      }));
      const supervisor = await stage.desk.official('Bobur', 'supervisor', ['andijan']);
      const condition = { kind: 'all', of: [{ kind: 'language', locales: ['uz'] }] };
      const everywhere = await stage.draft({ condition });
      const here = await stage.draft({ condition, createdBy: supervisor.id });
      expect(await reachOf(stage.db, everywhere, at())).toMatchObject({ found: 3, willGet: 3 });
      expect(await reachOf(stage.db, here, at())).toMatchObject({ found: 2, willGet: 2 });
      expect(await launch(stage.db, here.id, supervisor, at(), ZONE)).toMatchObject({
        kind: 'launched',
        waiting: 2,
      });
      const chats = (await stage.rows(here.id)).map(({ regionId }) => regionId);
      expect(chats).toEqual(['andijan', 'andijan']);
      expect(await launch(stage.db, everywhere.id, supervisor, at(), ZONE)).toEqual({ kind: 'unknown' });
    });

    it('once, whoever launches at the same moment', async () => {
      await stage.people(3);
      const { id } = await stage.draft();
      const outcomes = await Promise.all([1, 2, 3].map(() => launch(stage.db, id, stage.editor, at(), ZONE)));
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['launched', 'state', 'state']);
      expect(await stage.rows(id)).toHaveLength(3);
    });

    it('not while it needs a second person, says nothing, or is for nobody', async () => {
      const { id } = await stage.draft();
      const attempt = () => launch(stage.db, id, stage.editor, at(), ZONE);
      expect(await attempt()).toEqual({ kind: 'nobody' });
      await stage.people(3);
      await changeDeskSettings(stage.db, stage.editor, { approvalAbove: 2 }, at());
      expect(await attempt()).toEqual({ kind: 'approval', audience: 3 });
      expect((await stage.campaign(id)).state).toBe('draft');
      const mute = await stage.draft({ texts: { uz: ' ' } });
      expect(await launch(stage.db, mute.id, stage.editor, at(), ZONE)).toEqual({ kind: 'empty' });
      const late = await stage.draft({ expiresAt: at() });
      expect(await launch(stage.db, late.id, stage.editor, at(), ZONE)).toEqual({ kind: 'expired' });
      const broken = await stage.draft({ condition: { kind: 'region' } });
      expect(await launch(stage.db, broken.id, stage.editor, at(), ZONE)).toEqual({ kind: 'unreadable' });
    });
  });

  describe('begins by itself', () => {
    it('at its moment, once', async () => {
      await stage.people(2);
      const { id } = await stage.draft({ startsAt: at() + HOUR });
      const outcome = await launch(stage.db, id, stage.editor, at(), ZONE);
      expect(outcome).toMatchObject({ kind: 'scheduled', at: at() + HOUR });
      stage.pass(HOUR - 1);
      await stage.tick();
      expect((await stage.campaign(id)).state).toBe('scheduled');
      stage.pass(1);
      await Promise.all([stage.tick(), stage.tick()]);
      expect(await stage.campaign(id)).toMatchObject({ state: 'running', launchedAt: at(), audience: 2 });
      expect(await stage.rows(id)).toHaveLength(2);
    });

    it('by cron, as a copy each time, and not for what was missed long ago', async () => {
      await stage.people(2);
      const { id } = await stage.draft({ cron: '0 9 * * *', expiresAt: at() + 5 * 24 * HOUR });
      expect(await launch(stage.db, id, stage.editor, at(), ZONE)).toMatchObject({
        kind: 'scheduled',
        at: at() + 21 * HOUR,
      });
      const { campaigns } = stage.db.t;
      const copies = () =>
        stage.db.select().from(campaigns).where(eq(campaigns.templateId, id)).orderBy(campaigns.id);
      stage.pass(21 * HOUR + MINUTE);
      await Promise.all([stage.tick(), stage.tick()]);
      expect(await copies()).toMatchObject([
        { state: 'running', name: 'Yangilik · 2026-11-23', cron: null, audience: 2 },
      ]);
      expect(await stage.campaign(id)).toMatchObject({
        state: 'scheduled',
        cronNextAt: at() - MINUTE + 24 * HOUR,
      });
      // The server was down all day.
      stage.pass(24 * HOUR + 7 * HOUR);
      await stage.tick();
      expect(await copies()).toHaveLength(1);
      stage.pass(4 * 24 * HOUR);
      await stage.tick();
      expect(await stage.campaign(id)).toMatchObject({ state: 'finished', cronNextAt: null });
    });

    it('not when it has grown beyond what one person may send: it waits for another, and says so', async () => {
      await stage.people(1);
      const { id } = await stage.draft({ startsAt: at() + HOUR });
      await launch(stage.db, id, stage.editor, at(), ZONE);
      await stage.people(3);
      await changeDeskSettings(stage.db, stage.editor, { approvalAbove: 2 }, at());
      stage.pass(HOUR);
      await stage.tick();
      expect((await stage.campaign(id)).state).toBe('approval');
      const [notice] = await stage.desk.outgoing();
      expect(notice).toMatchObject({ chatId: stage.editor.telegramId });
      expect(notice!.text).toContain('4');
    });
  });

  describe('is sent', () => {
    it('to everybody once, and is finished', async () => {
      const people = await stage.people(7);
      const { id } = await stage.launched();
      const first = await stage.send(3);
      expect(first).toHaveLength(3);
      expect(first[0]).toMatchObject({ method: 'sendMessage', weight: 1, paid: false, attempts: 0 });
      expect((await stage.campaign(id)).state).toBe('running');
      await stage.sendAll();
      const rows = await stage.rows(id);
      expect(rows.map(({ chatId }) => chatId)).toEqual(people.map(({ telegramId }) => telegramId));
      expect(rows.every((row) => row.state === 'sent' && row.messageId === row.id + 1000)).toBe(true);
      expect(await stage.campaign(id)).toMatchObject({ state: 'finished', finishedAt: at() });
      const progress = (await progressOf(stage.db, id, at()))!;
      expect(progress).toMatchObject({ total: 7, lastTen: 7, lastMinute: 7, unreviewed: 0 });
    });

    it('with nothing written for what is only read, and never the same twice', async () => {
      await stage.people(4);
      const { id } = await stage.launched();
      const read = await stage.source.readAhead(2, new Set(), at());
      const more = await stage.source.readAhead(10, new Set(read.rows.map((row) => row.id)), at());
      expect([read.rows.length, more.rows.length]).toEqual([2, 2]);
      expect(await stage.counts(id)).toEqual({ waiting: 4 });
      const [one, two] = await Promise.all(
        [1, 2].map(() => stage.db.transaction((tx) => stage.source.claim(tx, read.rows, at()))),
      );
      expect([one!.size, two!.size].sort()).toEqual([0, 2]);
      expect(await stage.counts(id)).toEqual({ waiting: 2, sending: 2 });
    });

    it('not to whoever opted out, blocked the bot or became late after it was read; not while it is paused', async () => {
      const [tired, gone] = await stage.people(4);
      const { id } = await stage.launched({ expiresAt: at() + HOUR });
      const { rows } = await stage.source.readAhead(10, new Set(), at());
      const claim = () => stage.db.transaction((tx) => stage.source.claim(tx, rows, at()));
      await pause(stage.db, stage.editor, id, at());
      expect((await claim()).size).toBe(0);
      expect(await stage.counts(id)).toEqual({ waiting: 4 });
      await resume(stage.db, stage.editor, id, at());
      await optOut(tired!.id);
      await stage.db.transaction((tx) =>
        tx.update(tx.t.teachers).set({ blockedAt: at() }).where(eq(tx.t.teachers.id, gone!.id)),
      );
      const some = rows.slice(0, 3);
      expect((await stage.db.transaction((tx) => stage.source.claim(tx, some, at()))).size).toBe(1);
      stage.pass(HOUR);
      expect((await claim()).size).toBe(0);
      expect((await stage.rows(id)).map(({ state, reason }) => reason ?? state)).toEqual([
        'optedOut',
        'blocked',
        'sending',
        'expired',
      ]);
    });

    it('and every answer has its state', async () => {
      const [, blocked] = await stage.people(6);
      const { id } = await stage.launched();
      const answers: Outcome[] = [
        sent({ id: 1 } as never),
        failed('blocked'),
        failed('messageGone'),
        { state: 'uncertain', reason: 'networkAfterWrite', detail: 'reset' },
        { state: 'later', dueAt: at() + 5000, reason: 'tooManyRequests', holds: 'chat' },
        { state: 'sent', message: { message_id: 7 }, also: { messageIds: [7, 8] } } as Outcome,
      ];
      await stage.send(6, () => answers.shift()!);
      expect(await stage.rows(id)).toMatchObject([
        { state: 'sent', messageId: 1001, attempts: 1 },
        { state: 'failed', reason: 'blocked' },
        { state: 'failed', reason: 'messageGone' },
        { state: 'uncertain', reason: 'networkAfterWrite', detail: 'reset' },
        { state: 'waiting', dueAt: at() + 5000, reason: 'tooManyRequests', leasedUntil: null },
        { state: 'sent', messageIds: [7, 8] },
      ]);
      const { teachers } = stage.db.t;
      const [person] = await stage.db.select().from(teachers).where(eq(teachers.id, blocked!.id));
      expect(person).toMatchObject({ blockedAt: at(), unreachable: 'blocked' });
      expect(await stage.source.readAhead(10, new Set(), at())).toEqual({ rows: [], nextAt: at() + 5000 });
      stage.pass(5000);
      await stage.sendAll();
      expect(await stage.campaign(id)).toMatchObject({ state: 'unsettled' });
      const { failures, unreviewed } = (await progressOf(stage.db, id, at()))!;
      expect(failures).toHaveLength(2);
      expect(unreviewed).toBe(1);
    });

    it('beside another one in equal parts', async () => {
      await stage.people(30);
      const one = await stage.launched();
      const two = await stage.launched();
      const rows = await stage.send(10);
      const first = new Set((await stage.rows(one.id)).map(({ id }) => id));
      expect(rows.filter(({ id }) => first.has(id))).toHaveLength(5);
      expect(first.has(rows[0]!.id)).not.toBe(first.has(rows[1]!.id));
      await stage.sendAll();
      expect(await stage.counts(two.id)).toEqual({ sent: 30 });
    });

    it('in the morning to whoever sleeps, by the clock of where they live', async () => {
      await stage.people(3, (n) => ({
        timeZone: n === 1 ? 'America/New_York' : n === 2 ? 'Nowhere/Else' : null,
      }));
      // Noon in Tashkent is two in the night there.
      const { id } = await stage.launched();
      expect(await stage.send()).toHaveLength(2);
      const morning = at() + 5 * HOUR;
      expect(await stage.source.readAhead(10, new Set(), at())).toEqual({ rows: [], nextAt: morning });
      expect((await progressOf(stage.db, id, at()))!.resumesAt).toBe(morning);
      stage.pass(5 * HOUR);
      expect(await stage.send()).toHaveLength(1);
      expect((await stage.campaign(id)).state).toBe('finished');
      // What was read in the evening does not go in the night.
      stage.pass(5 * HOUR - MINUTE);
      await stage.launched();
      const { rows } = await stage.source.readAhead(10, new Set(), at());
      expect(rows).toHaveLength(3);
      stage.pass(MINUTE);
      expect((await stage.db.transaction((tx) => stage.source.claim(tx, rows, at()))).size).toBe(1);
      await stage.launched({ quiet: false });
      expect((await stage.source.readAhead(10, new Set(rows.map((row) => row.id)), at())).rows).toHaveLength(
        3,
      );
    });

    it('one at a time until its file is known to Telegram', async () => {
      await stage.people(4);
      const { id } = await stage.launched({ files: [{ kind: 'photo', uploadId: 'u1', name: 'a.jpg' }] });
      const { rows } = await stage.source.readAhead(10, new Set(), at());
      expect(rows).toMatchObject([{ method: 'sendPhoto', payload: { photo: { $upload: 'u1' } } }]);
      const known = new Set(rows.map((row) => row.id));
      expect(await stage.source.readAhead(10, known, at())).toEqual({ rows: [], nextAt: at() + 200 });
      await stage.db.transaction((tx) =>
        tx
          .insert(tx.t.sentFiles)
          .values({ uploadId: 'u1', botId: BOT, kind: 'photo', fileId: 'f', fileUniqueId: 'q', at: at() }),
      );
      expect((await stage.source.readAhead(10, known, at())).rows).toHaveLength(3);
      expect(await stage.counts(id)).toEqual({ waiting: 4 });
    });
  });

  describe('stops by itself', () => {
    const states = async (id: number) => {
      const { state, pausedFor, pausedDetail } = await stage.campaign(id);
      return [state, pausedFor, pausedDetail];
    };

    it('at the first refusal of the message itself, with nobody failed, and tells its editor', async () => {
      await stage.people(10);
      const { id } = await stage.launched();
      await stage.send(4, () => failed('badMarkup', 'ENTITY_BOUNDS_INVALID'));
      expect(await states(id)).toEqual(['paused', 'template', 'ENTITY_BOUNDS_INVALID']);
      expect(await stage.counts(id)).toEqual({ waiting: 10 });
      const notices = await stage.desk.outgoing();
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatchObject({ chatId: stage.editor.telegramId });
      expect(await stage.send()).toEqual([]);
      // Somebody lets it go on: now the same refusal fails for one person only.
      await resume(stage.db, stage.editor, id, at());
      await stage.send(1, () => failed('badMarkup', 'ENTITY_BOUNDS_INVALID'));
      await stage.sendAll();
      expect(await stage.counts(id)).toEqual({ failed: 1, sent: 9 });
    });

    it('at a variable that is empty for somebody', async () => {
      await stage.people(4, (n) => ({ school: n === 2 ? null : '5-maktab' }));
      const { id } = await stage.launched({ texts: { uz: 'Salom, {maktab}!' } });
      expect(await stage.send()).toEqual([]);
      expect(await states(id)).toEqual(['paused', 'template', 'empty:school']);
      expect((await stage.desk.outgoing())[0]!.text).toContain('maktab');
      await resume(stage.db, stage.editor, id, at());
      expect((await stage.sendAll()).map(({ payload }) => payload.text)).toEqual(
        Array.from({ length: 3 }, () => 'Salom, 5-maktab!'),
      );
      expect(await stage.rows(id)).toMatchObject([{}, {}, { reason: 'emptyVariable', detail: 'school' }, {}]);
    });

    it('when too many of the latest fail, but not because people cannot be reached', async () => {
      await stage.people(300);
      const calm = await stage.launched();
      await stage.send(100, () => failed('blocked'));
      expect(await states(calm.id)).toEqual(['running', null, null]);
      await cancel(stage.db, stage.editor, calm.id, at());
      await stage.db.transaction((tx) => tx.update(tx.t.teachers).set({ blockedAt: null }));
      const { id } = await stage.launched();
      stage.pass(1000);
      await stage.send(49, () => failed('serverFault'));
      expect((await stage.campaign(id)).state).toBe('running');
      await stage.send(1, () => failed('serverFault'));
      expect(await states(id)).toEqual(['paused', 'failures', '50/50']);
      stage.pass(1000);
      await resume(stage.db, stage.editor, id, at());
      stage.pass(1000);
      await stage.send(1, () => failed('serverFault'));
      expect((await stage.campaign(id)).state).toBe('running');
    });
  });

  describe('obeys people', () => {
    it('who pause, resume and cancel it, each once', async () => {
      await stage.people(5);
      const { id } = await stage.launched();
      await stage.send(2);
      const supervisor = await stage.desk.official('Bobur', 'supervisor', ['andijan']);
      expect(await pause(stage.db, supervisor, id, at())).toEqual({ kind: 'unknown' });
      expect(await pause(stage.db, stage.editor, id, at())).toMatchObject({ kind: 'done' });
      expect(await pause(stage.db, stage.editor, id, at())).toEqual({ kind: 'state', state: 'paused' });
      expect(await stage.send()).toEqual([]);
      expect(await resume(stage.db, stage.editor, id, at())).toMatchObject({ kind: 'done' });
      await stage.send(1);
      expect(await cancel(stage.db, stage.editor, id, at())).toMatchObject({ kind: 'done' });
      expect(await stage.send()).toEqual([]);
      await stage.tick();
      expect(await stage.counts(id)).toEqual({ sent: 3, skipped: 2 });
      expect((await progressOf(stage.db, id, at()))!.skips).toMatchObject([
        { reason: 'cancelled', count: 2 },
      ]);
      const actions = await stage.db.select({ action: stage.db.t.audit.action }).from(stage.db.t.audit);
      expect(actions.map(({ action }) => action)).toEqual([
        'campaign.launched',
        'campaign.paused',
        'campaign.resumed',
        'campaign.cancelled',
      ]);
    });

    it('who retry what failed, but not with those who are gone', async () => {
      await stage.people(4);
      const { id } = await stage.launched();
      const answers = [failed('blocked'), failed('serverFault'), failed('serverFault')];
      await stage.sendAll((row) => answers.shift() ?? sent(row));
      expect((await stage.campaign(id)).state).toBe('finished');
      expect(await retryFailed(stage.db, stage.editor, id, at())).toMatchObject({ kind: 'done', count: 2 });
      expect((await stage.campaign(id)).state).toBe('running');
      expect(await stage.sendAll()).toHaveLength(2);
      expect(await stage.counts(id)).toEqual({ sent: 3, failed: 1 });
      expect((await stage.campaign(id)).state).toBe('finished');
      expect(await retryFailed(stage.db, stage.editor, id, at())).toEqual({ kind: 'nothing' });
    });

    it('who decide about what is uncertain', async () => {
      await stage.people(3);
      const uncertain: Outcome = { state: 'uncertain', reason: 'networkAfterWrite', detail: '' };
      const { id } = await stage.launched();
      await stage.sendAll(() => uncertain);
      expect((await stage.campaign(id)).state).toBe('unsettled');
      expect(await sendUncertainAgain(stage.db, stage.editor, id, at())).toMatchObject({ count: 3 });
      const answers = [sent, sent];
      await stage.sendAll((row) => answers.shift()?.(row) ?? uncertain);
      expect(await stage.counts(id)).toEqual({ sent: 2, uncertain: 1 });
      expect(await letUncertainStand(stage.db, stage.editor, id, at())).toMatchObject({
        count: 1,
        campaign: { state: 'finished' },
      });
      expect(await letUncertainStand(stage.db, stage.editor, id, at())).toEqual({ kind: 'nothing' });
      expect(await stage.counts(id)).toEqual({ sent: 2, uncertain: 1 });
    });
  });

  it('skips whoever is left when it expires, and is finished', async () => {
    await stage.people(5);
    const { id } = await stage.launched({ expiresAt: at() + HOUR });
    await stage.send(2);
    stage.pass(HOUR);
    await stage.tick();
    expect(await stage.counts(id)).toEqual({ sent: 2, skipped: 3 });
    expect((await stage.campaign(id)).state).toBe('finished');
    expect(await retryFailed(stage.db, stage.editor, id, at())).toEqual({ kind: 'expired' });
  });

  it('marks as uncertain what was with Telegram when its sender died', async () => {
    await stage.people(3);
    const { id } = await stage.launched();
    const { rows } = await stage.source.readAhead(2, new Set(), at());
    await stage.db.transaction((tx) => stage.source.claim(tx, rows, at()));
    stage.pass(61_000);
    expect(await stage.source.recover(at())).toBeUndefined();
    expect(await stage.counts(id)).toEqual({ waiting: 1, uncertain: 2 });
    await stage.sendAll();
    expect((await stage.campaign(id)).state).toBe('unsettled');
    // The answer comes after all: it is known better now.
    const [late] = rows;
    await stage.db.transaction((tx) => stage.source.settle(tx, [{ row: late!, outcome: sent(late!) }], at()));
    expect(await stage.counts(id)).toEqual({ sent: 2, uncertain: 1 });
  });

  describe('is recalled', () => {
    const follow = async (id: number, wish: Parameters<typeof recall>[3]) => {
      const outcome = await recall(stage.db, stage.editor, id, wish, at());
      if (outcome.kind !== 'made') throw new Error(outcome.kind);
      const started = await launch(stage.db, outcome.campaign.id, stage.editor, at(), ZONE);
      expect(started.kind).toBe('launched');
      return outcome.campaign.id;
    };

    it('by an edit, a correction or a deletion for exactly those who got it', async () => {
      const [, , tired] = await stage.people(5);
      const first = await stage.launched({ buttons: [{ kind: 'read', labels: { uz: 'O‘qidim' } }] });
      const answers = [failed('blocked')];
      await stage.sendAll((row) => answers.shift() ?? sent(row));
      await optOut(tired!.id);
      await stage.people(2);
      const got = (await stage.rows(first.id)).filter(({ state }) => state === 'sent');

      const edit = await follow(first.id, { kind: 'edit', texts: { uz: 'Tuzatildi' } });
      const edits = await stage.sendAll(() => ({ state: 'sent', message: undefined }));
      expect(edits.map(({ method, chatId, payload }) => [method, chatId, payload.message_id])).toEqual(
        got.map(({ chatId, messageId }) => ['editMessageText', chatId, messageId]),
      );
      // Who presses it answers the first.
      expect(JSON.stringify(edits[0]!.payload.reply_markup)).toContain(`cp:${first.id}:0`);
      expect((await stage.rows(edit)).map(({ messageId }) => messageId)).toEqual(
        got.map((row) => row.messageId),
      );

      const correction = await follow(first.id, { kind: 'correction', texts: { uz: 'Uzr' } });
      const corrections = await stage.sendAll();
      expect(corrections.map(({ payload }) => payload.reply_parameters)).toMatchObject(
        got
          .filter(({ teacherId }) => teacherId !== tired!.id)
          .map(({ messageId }) => ({ message_id: messageId })),
      );
      expect(await stage.counts(correction)).toEqual({ sent: 3, skipped: 1 });

      const rest = await follow(first.id, { kind: 'rest' });
      expect((await progressOf(stage.db, rest, at()))!.skips).toEqual(
        expect.arrayContaining([expect.objectContaining({ reason: 'duplicate', count: 4 })]),
      );
      expect(await stage.counts(rest)).toMatchObject({ waiting: 2 });
      await cancel(stage.db, stage.editor, rest, at());

      const deletion = await follow(first.id, { kind: 'delete' });
      const gone = [failed('messageGone', 'Bad Request: message to delete not found')];
      await stage.sendAll(() => gone.shift() ?? { state: 'sent', message: undefined });
      expect(await stage.counts(deletion)).toEqual({ sent: 4 });
    });

    it('while Telegram allows it', async () => {
      await stage.people(2);
      const { id } = await stage.launched();
      const wish = { kind: 'delete' } as const;
      expect(await recall(stage.db, stage.editor, id, wish, at())).toEqual({ kind: 'nobody' });
      await stage.send(1);
      stage.pass(20 * HOUR);
      await stage.sendAll();
      stage.pass(28 * HOUR);
      const deletion = await follow(id, wish);
      expect((await stage.rows(deletion)).map(({ state, reason }) => reason ?? state)).toEqual([
        'tooOld',
        'waiting',
      ]);
      stage.pass(20 * HOUR);
      expect(await recall(stage.db, stage.editor, id, wish, at())).toEqual({ kind: 'tooOld' });
      expect(await recall(stage.db, stage.editor, deletion, wish, at())).toMatchObject({ kind: 'state' });
    });
  });
});
