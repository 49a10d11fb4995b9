/** Campaigns before they are launched: saved, checked against those who would get them, tried, and approved. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { approve, askApproval, lastVerdict, refuse } from '../../../src/domain/campaigns/approve.ts';
import type { Campaign } from '../../../src/domain/campaigns/campaigns.ts';
import { checkCampaign } from '../../../src/domain/campaigns/check.ts';
import { planOf } from '../../../src/domain/campaigns/cost.ts';
import {
  beginCampaign,
  deleteDraft,
  duplicateCampaign,
  saveDraft,
  withdraw,
} from '../../../src/domain/campaigns/edit.ts';
import { launch } from '../../../src/domain/campaigns/launch.ts';
import { prepareCampaign } from '../../../src/domain/campaigns/render.ts';
import { tryOut } from '../../../src/domain/campaigns/try-out.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { describeEngines } from '../../support/engines.ts';
import { makeStage, type Stage, ZONE } from './stage.ts';

const LINK = 'https://hamroh.uz/panel/campaigns/1';
const HOUR = 3_600_000;

describeEngines('a campaign being written', (open) => {
  let db: Db;
  let stage: Stage;
  let second: Official;

  beforeEach(async () => {
    db = await open();
    stage = await makeStage(db);
    const wish = { telegramId: 700_000_002, name: 'Botir', role: 'administrator' as const };
    second = await ensureOfficial(db, wish, stage.now());
  });

  const report = (campaign: Campaign, people = 1000) =>
    checkCampaign(db, campaign, { now: stage.now(), timeZone: ZONE, people });

  /** Texts that wait in the outbox, by chat. */
  async function notices(): Promise<{ chatId: number; text: unknown }[]> {
    const { outbox } = db.t;
    const rows = await db.select().from(outbox).orderBy(outbox.id);
    return rows.map(({ chatId, payload }) => ({ chatId, text: payload.text }));
  }

  describe('saving', () => {
    it('keeps what was typed, and takes nothing that a newer version would lose', async () => {
      const begun = await beginCampaign(db, stage.editor, '', stage.now());
      const first = await saveDraft(
        db,
        stage.editor,
        begun.id,
        { name: 'Bir' },
        begun.updatedAt,
        stage.now(),
      );
      expect(first).toMatchObject({ kind: 'saved', campaign: { name: 'Bir', state: 'draft' } });
      const stale = await saveDraft(db, second, begun.id, { name: 'Ikki' }, begun.updatedAt, stage.now());
      expect(stale).toMatchObject({ kind: 'stale', campaign: { name: 'Bir' } });
    });

    it('leaves alone what goes out already', async () => {
      await stage.people(1);
      const { id, updatedAt } = await stage.launched();
      const outcome = await saveDraft(db, stage.editor, id, { name: 'Boshqa' }, updatedAt, stage.now());
      expect(outcome).toEqual({ kind: 'state', state: 'running' });
      expect(await deleteDraft(db, stage.editor, id, stage.now())).toBe(false);
    });

    it('does not change for whom a correction is', async () => {
      await stage.people(1);
      const sent = await stage.launched();
      const draft = await stage.draft({ followsId: sent.id, follows: 'correction' });
      const condition = { kind: 'registered' };
      const saved = await saveDraft(db, stage.editor, draft.id, { condition }, draft.updatedAt, stage.now());
      expect(saved).toMatchObject({ kind: 'saved', campaign: { condition: {} } });
    });

    it('copies without the moments, and deletes what nobody got', async () => {
      const draft = await stage.draft({ startsAt: stage.now() + HOUR, silent: true });
      const copy = await duplicateCampaign(db, second, draft.id, 'Nusxa', stage.now());
      expect(copy).toMatchObject({ name: 'Nusxa', startsAt: null, silent: true, createdBy: second.id });
      expect(await deleteDraft(db, second, copy!.id, stage.now())).toBe(true);
    });

    it('takes a scheduled one back', async () => {
      await stage.people(1);
      const draft = await stage.draft({ startsAt: stage.now() + HOUR });
      expect((await launch(db, draft.id, stage.editor, stage.now(), ZONE)).kind).toBe('scheduled');
      const outcome = await withdraw(db, stage.editor, draft.id, stage.now());
      expect(outcome).toMatchObject({ kind: 'saved', campaign: { state: 'draft' } });
    });
  });

  describe('approval', () => {
    it('is given by a second person, told to both, and gone with the next edit', async () => {
      const draft = await stage.draft();
      const asked = await askApproval(db, stage.editor, draft.id, LINK, stage.now());
      expect(asked).toMatchObject({ kind: 'done', campaign: { state: 'approval' } });
      expect(await approve(db, stage.editor, draft.id, LINK, stage.now())).toEqual({ kind: 'own' });
      const given = await approve(db, second, draft.id, LINK, stage.now());
      expect(given).toMatchObject({ kind: 'done', campaign: { state: 'draft', approvedBy: second.id } });
      expect(await lastVerdict(db, draft.id)).toMatchObject({ kind: 'approved', by: 'Botir' });
      expect((await notices()).map(({ chatId }) => chatId)).toEqual([
        second.telegramId,
        stage.editor.telegramId,
      ]);
      const { updatedAt, name, texts } = await stage.campaign(draft.id);
      const looked = await saveDraft(db, second, draft.id, { name, texts }, updatedAt, stage.now());
      expect(looked).toMatchObject({ kind: 'saved', campaign: { approvedBy: second.id, updatedAt } });
      const edited = await saveDraft(db, second, draft.id, { name: 'Boshqa' }, updatedAt, stage.now());
      expect(edited).toMatchObject({ kind: 'saved', campaign: { approvedBy: null } });
    });

    it('is refused with a word of why', async () => {
      const draft = await stage.draft();
      await askApproval(db, stage.editor, draft.id, LINK, stage.now());
      const refused = await refuse(db, second, draft.id, 'Sana xato', LINK, stage.now());
      expect(refused).toMatchObject({ kind: 'done', campaign: { state: 'draft', approvedBy: null } });
      expect(await lastVerdict(db, draft.id)).toMatchObject({ kind: 'refused', note: 'Sana xato' });
      expect((await notices()).at(-1)).toEqual({
        chatId: stage.editor.telegramId,
        text: expect.stringContaining('Sana xato'),
      });
    });
  });

  describe('the check', () => {
    it('counts who gets it, in which language, and who does not', async () => {
      const [first] = await stage.people(3);
      await stage.people(2, { locale: 'ru' });
      await stage.people(1, { blockedAt: stage.now(), unreachable: 'blocked' });
      const { optOuts } = db.t;
      await db.transaction(async (tx) => {
        await tx.insert(optOuts).values({ teacherId: first!.id, kind: 'news', at: stage.now() });
      });
      const { problems, hints, reach } = await report(await stage.draft());
      expect(problems).toEqual([]);
      expect(reach).toMatchObject({ found: 6, blocked: 1, optedOut: 1, willGet: 4 });
      expect(reach?.byLocale).toMatchObject({ uz: 2, ru: 2 });
      expect(hints).toEqual([
        { kind: 'fallback', locale: 'ru', shown: 'uz', count: 2 },
        { kind: 'blocked', count: 1 },
        { kind: 'optedOut', count: 1 },
      ]);
      expect((await report(await stage.draft({ kind: 'service' }))).reach).toMatchObject({ willGet: 5 });
    });

    it('finds variables that are empty for some, and texts that become too long', async () => {
      await stage.people(2, { school: '15-maktab' });
      await stage.people(3, { fullName: 'x'.repeat(300) });
      const school = await report(await stage.draft({ texts: { uz: '{maktab}' } }));
      expect(school.problems).toEqual([{ kind: 'empty', variable: 'school', count: 3 }]);
      const withWords = await report(await stage.draft({ texts: { uz: '{maktab|maktab}' } }));
      expect(withWords.problems).toEqual([]);
      const long = await report(await stage.draft({ texts: { uz: `{ism} ${'a'.repeat(4000)}` } }));
      expect(long.problems).toEqual([{ kind: 'tooLongFor', count: 3, limit: 4096 }]);
      const some = await report(await stage.draft({ texts: { uz: '{maktab}' } }), 2);
      expect(some).toMatchObject({ problems: [], hints: [{ kind: 'looked', count: 2 }] });
    });

    it('says what Telegram would refuse, and moments that do not fit', async () => {
      await stage.people(1);
      const photo = { kind: 'photo' as const, uploadId: 'a', name: 'a.jpg' };
      const draft = await stage.draft({
        name: ' ',
        texts: { uz: '{nomi} {ism}', ru: 'я'.repeat(2000) },
        files: [photo, { ...photo, kind: 'document' }],
        buttons: [{ kind: 'link', labels: {}, url: 'http://localhost' }],
        startsAt: stage.now() - HOUR,
        expiresAt: stage.now() - HOUR,
      });
      expect((await report(draft)).problems.map(({ kind }) => kind)).toEqual([
        'noName',
        'albumKinds',
        'albumButtons',
        'buttonLabel',
        'buttonLink',
        'unknownVariable',
        'tooLong',
        'startPast',
        'expired',
      ]);
      const never = await stage.draft({
        texts: {},
        cron: '0 9 * *',
        condition: { kind: 'region', regions: [] },
      });
      expect((await report(never)).problems).toEqual([
        { kind: 'noText' },
        { kind: 'cron', problem: 'unreadable' },
        { kind: 'condition' },
      ]);
    });

    it('finds nobody where nobody is', async () => {
      expect((await report(await stage.draft())).problems).toEqual([{ kind: 'nobody' }]);
    });
  });

  it('comes to whoever writes it, without costing Stars', async () => {
    const draft = await stage.draft({ paid: true, texts: { uz: 'Salom, **ustoz**!' } });
    const outcome = await tryOut(db, stage.editor, prepareCampaign(draft), 'uz-Cyrl', undefined, stage.now());
    expect(outcome).toEqual({ kind: 'sent' });
    const [row] = await db.select().from(db.t.outbox);
    expect(row).toMatchObject({
      chatId: stage.editor.telegramId,
      payload: { text: 'Салом, устоз!', entities: [{ type: 'bold', offset: 7, length: 5 }] },
    });
    expect(row?.payload).not.toHaveProperty('allow_paid_broadcast');
  });
});

describe('what a campaign takes', () => {
  it('counts the items of albums, and Stars only where they are paid', () => {
    expect(planOf(100, 0, false, 25)).toEqual({ messages: 100, rate: 25, durationMs: 4000, stars: 0 });
    expect(planOf(100, 3, true, 25)).toEqual({ messages: 300, rate: 1000, durationMs: 1000, stars: 30 });
  });
});
