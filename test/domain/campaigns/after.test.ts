/** What becomes of a campaign after its messages: presses, opt-outs, questions, the editor's message, those who return. */
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { pause } from '../../../src/domain/campaigns/control.ts';
import { figuresOf } from '../../../src/domain/campaigns/figures.ts';
import { optOutsOf, setWanted } from '../../../src/domain/campaigns/opt-outs.ts';
import { campaignPeople, everyPerson } from '../../../src/domain/campaigns/people.ts';
import { press } from '../../../src/domain/campaigns/presses.ts';
import { showProgress, watchCampaign } from '../../../src/domain/campaigns/watch.ts';
import {
  comeBack,
  countParked,
  markUnreachable,
  noteFailure,
  PARKED_MS,
} from '../../../src/domain/reachability.ts';
import { teacherById } from '../../../src/domain/teachers.ts';
import { queuePage } from '../../../src/domain/tickets/queue.ts';
import { lostOf, reachByRegion, unreachablePeople } from '../../../src/domain/unreachable.ts';
import type { Outcome } from '../../../src/telegram/delivery.ts';
import { HOUR } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { makeStage, type Stage, sent, ZONE } from './stage.ts';

const BUTTONS = [
  { kind: 'link' as const, labels: { uz: 'Sayt' }, url: 'https://example.uz' },
  { kind: 'read' as const, labels: { uz: 'O‘qidim' } },
  { kind: 'choice' as const, labels: { uz: 'Ha' } },
  { kind: 'choice' as const, labels: { uz: 'Yo‘q' } },
];
const WATCHING = { publicUrl: 'https://desk.example.uz', timeZone: ZONE };

describeEngines('after a campaign', (open) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await makeStage(await open());
  });

  it('presses are counted once a person, of choices the last, and never of those it was not sent to', async () => {
    const [one, two, three] = await stage.people(3);
    const campaign = await stage.launched({ buttons: BUTTONS });
    await stage.sendAll();
    const pressed = (teacher: typeof one, button: number) =>
      press(stage.db, teacher!, { campaignId: campaign.id, button, messageId: 5 }, stage.now());
    expect(await pressed(one, 1)).toMatchObject({ kind: 'counted', fresh: true });
    expect(await pressed(one, 1)).toMatchObject({ kind: 'counted', fresh: false });
    expect(await pressed(one, 2)).toMatchObject({ fresh: true, instead: [] });
    expect(await pressed(one, 3)).toMatchObject({ fresh: true, instead: [2] });
    expect(await pressed(two, 3)).toMatchObject({ kind: 'counted' });
    expect(await pressed(three, 0)).toEqual({ kind: 'unknown' });
    expect(await pressed(three, 9)).toEqual({ kind: 'unknown' });
    const [late] = await stage.people(1);
    expect(await pressed(late, 2)).toMatchObject({ kind: 'trial' });
    const figures = await figuresOf(stage.db, await stage.campaign(campaign.id), stage.now());
    expect(figures.presses.map(({ place, count }) => [place, count])).toEqual([
      [1, 1],
      [2, 0],
      [3, 2],
    ]);
    expect(figures.pressed).toBe(2);
    const people = await campaignPeople(stage.db, campaign.id, { state: 'sent' }, 2);
    expect(people.map((person) => person.pressed)).toEqual([[1, 3], [3]]);
    const rest = await campaignPeople(stage.db, campaign.id, { after: people.at(-1)!.id }, 9);
    expect(rest.map(({ teacherId }) => teacherId)).toEqual([three!.id]);
    for await (const some of everyPerson(stage.db, campaign.id)) expect(some).toHaveLength(3);
  });

  it('a press proves that an uncertain message arrived', async () => {
    const [person] = await stage.people(1, { schoolFolded: 'only' });
    const campaign = await stage.launched({ buttons: BUTTONS });
    const lost = { state: 'uncertain', reason: 'networkAfterWrite', detail: '' } as Outcome;
    await stage.sendAll((row) => (row.chatId === person!.telegramId ? lost : sent(row)));
    expect((await stage.counts(campaign.id)).uncertain).toBe(1);
    await press(stage.db, person!, { campaignId: campaign.id, button: 1, messageId: 77 }, stage.now());
    const row = (await stage.rows(campaign.id)).find(({ teacherId }) => teacherId === person!.id);
    expect(row).toMatchObject({ state: 'sent', messageId: 77, reason: null });
    await stage.tick();
    expect((await stage.campaign(campaign.id)).state).toBe('finished');
  });

  it('questions within a day of getting it are counted and found in the queue, others are not', async () => {
    const [one, two, three] = await stage.people(3);
    const before = await stage.desk.open((await teacherById(stage.db, one!.id))!, 'Avvalgi savol');
    stage.pass(1000);
    const campaign = await stage.launched();
    await stage.sendAll();
    stage.pass(HOUR);
    const caused = await stage.desk.open((await teacherById(stage.db, two!.id))!, 'Seminar qachon?');
    stage.pass(24 * HOUR);
    await stage.desk.open((await teacherById(stage.db, three!.id))!, 'Ertasi kuni');
    const now = await stage.campaign(campaign.id);
    expect((await figuresOf(stage.db, now, stage.now())).tickets).toBe(1);
    const filter = { tab: 'all', sort: 'oldest', campaignId: campaign.id } as const;
    const { rows } = await queuePage(stage.db, stage.editor, filter);
    expect(rows.map(({ ticket }) => ticket.id)).toEqual([caused]);
    expect(before).toBeLessThan(caused);
  });

  it('a kind is turned off and on again', async () => {
    const [person] = await stage.people(1);
    expect(await setWanted(stage.db, person!.id, 'news', false, stage.now())).toBe(true);
    expect(await setWanted(stage.db, person!.id, 'news', false, stage.now())).toBe(false);
    expect([...(await optOutsOf(stage.db, person!.id))]).toEqual(['news']);
    const campaign = await stage.launched({ kind: 'news' });
    const own = (await stage.rows(campaign.id)).find(({ teacherId }) => teacherId === person!.id);
    expect(own).toMatchObject({ state: 'skipped', reason: 'optedOut' });
    expect(await setWanted(stage.db, person!.id, 'news', true, stage.now())).toBe(true);
    expect((await optOutsOf(stage.db, person!.id)).size).toBe(0);
  });

  it('an editor gets one message, edited each ten seconds at most and only when it says something else', async () => {
    await stage.people(30);
    await stage.sendAll();
    const { db } = stage;
    const { outbox, campaignWatches } = db.t;
    await db.transaction(async (tx) => void (await tx.delete(campaignWatches)));
    const messages = async () => (await db.select().from(outbox).orderBy(outbox.id)).slice(had);
    const had = (await db.select().from(outbox)).length;
    const show = () => showProgress(db, WATCHING, stage.now());
    const campaign = await stage.launched({ name: 'Kuzatiladigan' });
    await show();
    await show();
    expect(await messages()).toMatchObject([{ method: 'sendMessage', chatId: stage.editor.telegramId }]);
    await stage.send(5);
    stage.pass(11_000);
    // Telegram has not got the first one yet.
    await show();
    expect(await messages()).toHaveLength(1);
    await stage.desk.settle('sent', 400);
    await show();
    await stage.send(5);
    await show();
    const edits = await messages();
    expect(edits.map(({ method }) => method)).toEqual(['sendMessage', 'editMessageText']);
    expect(edits[1]!.payload).toMatchObject({
      message_id: edits[0]!.sentMessageId,
      text: expect.stringContaining('Yuborildi: 5 /'),
    });
    // The second edit takes the place of the first, which has not gone out.
    stage.pass(10_000);
    await show();
    expect((await messages()).map(({ state }) => state)).toEqual(['sent', 'cancelled', 'queued']);
    await pause(db, stage.editor, campaign.id, stage.now());
    for (let times = 0; times < 3; times++) {
      stage.pass(11_000);
      await show();
    }
    // That it is paused, and then nothing.
    expect(await messages()).toHaveLength(4);
    await watchCampaign(db, stage.editor, campaign.id);
    await show();
    expect((await messages()).at(-1)).toMatchObject({ method: 'sendMessage', state: 'queued' });
  });

  it('answers wait for somebody who blocked the bot, and go out when they return', async () => {
    const { db, desk } = stage;
    const teacher = await desk.teacher('Qaytgan Ustoz');
    const ticketId = await desk.open(teacher, 'Savolim bor');
    await desk.settle('sent');
    await desk.reply(stage.editor, ticketId, 'Mana javob');
    await desk.settle('failed');
    const { outbox } = db.t;
    await db.transaction((tx) => noteFailure(tx, teacher.telegramId, 'blocked', stage.now()));
    await db.transaction((tx) => markUnreachable(tx, [teacher.telegramId], 'gone', stage.now() + 1));
    expect(await teacherById(db, teacher.id)).toMatchObject({
      blockedAt: stage.now(),
      unreachable: 'blocked',
    });
    expect((await countParked(db, [teacher.telegramId], stage.now())).get(teacher.telegramId)).toBe(1);
    const regions = await reachByRegion(db, stage.editor, stage.now());
    expect(regions.reduce((sum, region) => sum + lostOf(region), 0)).toBe(1);
    const { people } = await unreachablePeople(
      db,
      stage.editor,
      { words: 'qaytgan', why: 'blocked' },
      stage.now(),
    );
    expect(people).toMatchObject([{ id: teacher.id, parked: 1, why: 'blocked' }]);
    expect(await comeBack(db, teacher.telegramId, stage.now() + PARKED_MS)).toBe(0);
    await db.transaction((tx) => markUnreachable(tx, [teacher.telegramId], 'blocked', stage.now()));
    expect(await comeBack(db, teacher.telegramId, stage.now() + 5)).toBe(1);
    expect(await teacherById(db, teacher.id)).toMatchObject({ blockedAt: null, returnedAt: stage.now() + 5 });
    const queued = await db.select().from(outbox).where(eq(outbox.chatId, teacher.telegramId));
    expect(queued.filter(({ state }) => state === 'queued')).toMatchObject([{ attempts: 0, reason: null }]);
    const back = await reachByRegion(db, stage.editor, stage.now() + 5);
    expect(back.reduce((sum, region) => sum + region.returned, 0)).toBe(1);
  });

  it('what says nothing about the person marks nobody', async () => {
    const [person] = await stage.people(1);
    await stage.db.transaction((tx) => noteFailure(tx, person!.telegramId, 'badFile', stage.now()));
    expect((await teacherById(stage.db, person!.id))!.blockedAt).toBeNull();
  });
});
