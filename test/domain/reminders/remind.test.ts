/** The tick of the reminders on both engines: each is sent once, whatever happens in between. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db, Queries } from '../../../src/db/db.ts';
import { chooseReminderHour, switchReminders } from '../../../src/domain/reminders/choices.ts';
import { dueLearners } from '../../../src/domain/reminders/due.ts';
import { remindDue } from '../../../src/domain/reminders/remind.ts';
import { forgetOldReminders } from '../../../src/jobs/forget-old-reminders.ts';
import { describeEngines } from '../../support/engines.ts';
import { at, clock, openSchool, type School } from './school.ts';

const MINUTE = 60_000;
const forever = new AbortController().signal;

describeEngines('reminders', (open, engine) => {
  let db: Db;
  let school: School;
  const tick = (now: number, on: Db = db) => remindDue(on, now, clock, forever);
  const items = async () =>
    (await db.select().from(db.t.reminderItems)).map(({ kind, occasion }) => `${kind} ${occasion}`).sort();
  const settle = (state: 'sent' | 'failed') =>
    db.update(db.t.outbox).set({ state, settledAt: 1 }).where(eq(db.t.outbox.state, 'queued'));

  describe('for one learner', () => {
    beforeEach(async () => {
      db = await open();
      school = await openSchool(db, 1);
    });

    it('go at the teacher’s hour, merged, once a day', async () => {
      expect(await tick(at(-1, 10))).toEqual({ looked: 1, written: 0 });
      expect(await school.looks()).toEqual([at(0)]);
      expect(await tick(at(0) - 1)).toEqual({ looked: 0, written: 0 });
      expect(await tick(at(0))).toEqual({ looked: 1, written: 1 });
      const [message] = await school.outgoing();
      expect(message).toMatchObject({ chatId: school.chatIds[0], state: 'queued' });
      expect(message!.text).toContain('hurmatli Ustoz 0!\n\nMatematika o‘qitish metodikasi\n• Yangi qism');
      expect(await school.looks()).toEqual([at(1)]);
      expect(await tick(at(0))).toEqual({ looked: 0, written: 0 });
      expect(await tick(at(0, 12))).toEqual({ looked: 0, written: 0 });
    });

    it('say two things in one message, with buttons', async () => {
      await tick(at(0));
      await settle('sent');
      await tick(at(23));
      const [, message] = await db.select().from(db.t.outbox).orderBy(db.t.outbox.id);
      expect(message!.payload).toMatchObject({
        entities: [{ type: 'bold' }],
        reply_markup: {
          inline_keyboard: [[{ callback_data: 'remind:course' }], [{ callback_data: 'remind:off:due' }]],
        },
      });
      expect(message!.notAfter).toBe(at(23, 22));
      expect(await items()).toHaveLength(2);
    });

    it('stop at once when a fact changes; what is left to tell goes the same day', async () => {
      await tick(at(8));
      expect((await school.outgoing()).map(({ state }) => state)).toEqual(['queued']);
      await school.tell(0, { percent: 20, at: at(8, 9.1) }, 1, at(8, 9.2));
      expect((await school.outgoing()).map(({ state }) => state)).toEqual(['cancelled']);
      await tick(at(8, 9.25));
      const [, again] = await school.outgoing();
      expect(again).toMatchObject({ state: 'queued' });
      expect(again!.text).toContain('hozircha 1.2 soat');
      expect(await items()).toHaveLength(1);
      expect(await db.$count(db.t.reminders)).toBe(1);
    });

    it('stop for good when the fact leaves nothing to tell', async () => {
      await tick(at(8));
      for (const position of [1, 2, 3, 4])
        await school.tell(0, { completed: true, at: at(8, 9.1) }, position, at(8, 9.2));
      await tick(at(8, 9.25));
      expect((await school.outgoing()).map(({ state }) => state)).toEqual(['cancelled']);
      expect(await school.looks()).toEqual([at(9)]);
    });

    it('leave in peace whoever was told today, though a fact comes', async () => {
      await tick(at(8));
      await settle('sent');
      await school.tell(0, { percent: 1, at: at(8, 11) }, 1, at(8, 11));
      expect(await tick(at(8, 11))).toEqual({ looked: 1, written: 0 });
      expect(await school.looks()).toEqual([at(9)]);
    });

    it('are told again the next day when the night came before the sender', async () => {
      await tick(at(8));
      await tick(at(9) - 1);
      expect(await items()).toEqual([expect.stringContaining('behind')]);
      await tick(at(9));
      const sent = await school.outgoing();
      expect(sent.map(({ text }) => text.includes('ortda qolyapsiz'))).toEqual([true, true]);
      await settle('sent');
      expect(await tick(at(10))).toEqual({ looked: 1, written: 0 });
    });

    it('are not repeated when Telegram refused them', async () => {
      await tick(at(8));
      await settle('failed');
      expect(await tick(at(9))).toEqual({ looked: 1, written: 0 });
    });

    it('keep to the hour and the kinds that the teacher chose', async () => {
      const teacherId = school.teacherIds[0]!;
      await chooseReminderHour(db, teacherId, 19, at(7, 12));
      await tick(at(7, 12));
      expect(await school.looks()).toEqual([at(7, 19)]);
      await switchReminders(db, teacherId, ['behind', 'idle'], false, at(7, 13));
      expect(await tick(at(7, 19))).toEqual({ looked: 1, written: 0 });
      await switchReminders(db, teacherId, ['behind'], true, at(7, 20));
      await tick(at(7, 20));
      expect(await tick(at(8, 19))).toEqual({ looked: 1, written: 1 });
    });

    it('are called back when the teacher switches off what they tell', async () => {
      await tick(at(23));
      await switchReminders(db, school.teacherIds[0]!, ['due'], false, at(23, 9.1));
      expect((await school.outgoing()).map(({ state }) => state)).toEqual(['cancelled']);
      await tick(at(23, 9.2));
      expect((await school.outgoing())[1]!.text).toContain('ortda qolyapsiz');
    });

    it('are not for those who blocked the bot, until they let it in again', async () => {
      const block = (blockedAt: number | null) => db.update(db.t.teachers).set({ blockedAt });
      await block(at(7));
      expect(await tick(at(8))).toEqual({ looked: 1, written: 0 });
      await block(null);
      expect(await tick(at(9))).toEqual({ looked: 1, written: 1 });
    });

    it('are forgotten after two years', async () => {
      await tick(at(8));
      await forgetOldReminders(db).run(at(8) + 730 * 86_400_000, forever);
      expect(await db.$count(db.t.reminders)).toBe(1);
      await forgetOldReminders(db).run(at(8) + 730 * 86_400_000 + 1, forever);
      expect([await db.$count(db.t.reminders), await db.$count(db.t.reminderItems)]).toEqual([0, 0]);
    });

    it('are not for those who are linked no more', async () => {
      await db.update(db.t.learners).set({ teacherId: null });
      expect(await tick(at(8))).toEqual({ looked: 1, written: 0 });
      expect(await school.looks()).toEqual([null]);
    });
  });

  describe('for many', () => {
    const MANY = 520;
    let url: string;

    beforeEach(async () => {
      url = await engine.freshUrl();
      db = await engine.openUrl(url);
      school = await openSchool(db, MANY);
      await tick(at(-1, 10));
    });

    async function expectOneEach() {
      const chats = (await school.outgoing()).map(({ chatId }) => chatId);
      expect(chats).toHaveLength(MANY);
      expect(new Set(chats).size).toBe(MANY);
      expect(await db.$count(db.t.reminders)).toBe(MANY);
      expect(await db.$count(db.t.reminderItems)).toBe(MANY);
    }

    it('are written once by two that tick at the same moment', async () => {
      // A second instance is a second pool on PostgreSQL; a SQLite file has one process, so a second loop in it.
      const other = engine.name === 'postgres' ? await engine.openUrl(url) : db;
      const both = await Promise.all([tick(at(0)), tick(at(0), other), tick(at(0)), tick(at(0), other)]);
      expect(both.reduce((sum, { written }) => sum + written, 0)).toBe(MANY);
      await expectOneEach();
    });

    it('go on where a tick was stopped', async () => {
      const stop = new AbortController();
      const halting = proxied(db, (work) => {
        stop.abort();
        return db.transaction(work);
      });
      const { written } = await remindDue(halting, at(0), clock, stop.signal);
      expect(written).toBeGreaterThan(0);
      expect(written).toBeLessThan(MANY);
      await tick(at(0) + MINUTE);
      await expectOneEach();
    });

    it('are neither lost nor doubled by a crash before or after the commit', async () => {
      let turns = 0;
      const crashing = proxied(db, async (work) => {
        turns += 1;
        if (turns === 3) throw new Error('died after the commit of the second batch');
        if (turns === 2) return db.transaction(work);
        return db.transaction(async (tx) => {
          await work(tx);
          throw new Error('died before the commit');
        });
      });
      await expect(tick(at(0), crashing)).rejects.toThrow('before the commit');
      expect(await school.outgoing()).toEqual([]);
      await expect(tick(at(0), crashing)).rejects.toThrow('after the commit');
      expect((await school.outgoing()).length).toBeGreaterThan(0);
      await tick(at(0));
      await expectOneEach();
    });

    it('leave out whoever a fact reaches while they are decided on', async () => {
      const racing = proxied(db, async (work) => {
        await school.tell(0, { completed: true, at: at(0) }, 1, at(0, 9.01));
        return db.transaction(work);
      });
      await tick(at(0), racing);
      const chats = (await school.outgoing()).map(({ chatId }) => chatId);
      expect(chats).not.toContain(school.chatIds[0]);
      expect((await school.looks())[0]).toBe(at(0, 9.01));
    });

    it('are found through the partial index on the moment', async () => {
      if (engine.name !== 'sqlite') return;
      const seen: string[] = [];
      const watching = new Proxy(db, {
        get: (target, key) =>
          key === 'run'
            ? (text: string, params: unknown[]) => {
                seen.push(text);
                return target.run!(text, params);
              }
            : Reflect.get(target, key),
      });
      let found = 0;
      for await (const batch of dueLearners(watching, at(0))) found += batch.length;
      expect(found).toBe(MANY);
      const plans = [...new Set(seen)].map(async (query) => {
        const params = Array.from(query.matchAll(/\?/g), () => null);
        const steps = (await db.run!(`explain query plan ${query}`, params)) as unknown[][];
        return steps.map((step) => step.at(-1));
      });
      const search = 'SEARCH learners USING COVERING INDEX learners_remind';
      expect(await Promise.all(plans)).toEqual([
        [`${search} (remind_at=? AND rowid>?)`],
        [`${search} (remind_at>? AND remind_at<?)`],
      ]);
    });
  });
});

/** The same database with another way to run transactions. */
function proxied(db: Db, transaction: (work: (tx: Queries) => Promise<unknown>) => Promise<unknown>): Db {
  return new Proxy(db, {
    get: (target, key) => (key === 'transaction' ? transaction : Reflect.get(target, key)),
  });
}
