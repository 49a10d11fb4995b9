/** What officials see of the reminders, and how they stop them, on both engines. */
import { beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { ensureOfficial, type Official } from '../../../src/domain/officials.ts';
import { forecastReminders } from '../../../src/domain/reminders/forecast.ts';
import { createForecaster } from '../../../src/domain/reminders/forecaster.ts';
import { countFates, countItems, fateOf, reminderHistory } from '../../../src/domain/reminders/history.ts';
import { remindDue } from '../../../src/domain/reminders/remind.ts';
import { stopKind } from '../../../src/domain/reminders/stop-kind.ts';
import { describeEngines } from '../../support/engines.ts';
import { at, clock, openSchool, type School } from './school.ts';

const forever = new AbortController().signal;

describeEngines('the reminders, as officials see them', (open) => {
  let db: Db;
  let school: School;
  let official: Official;
  const tick = (now: number) => remindDue(db, now, clock, forever);
  const limited = (...regions: string[]): Official => ({ ...official, role: 'supervisor', regions });

  beforeEach(async () => {
    db = await open();
    school = await openSchool(db, 6);
    official = await ensureOfficial(
      db,
      { telegramId: 1, name: 'Aziza Rahimova', role: 'administrator' },
      at(-1),
    );
    const { learners } = db.t;
    await db.update(learners).set({ regionId: 'andijon' });
  });

  it('are foretold as they then come', async () => {
    await tick(at(-1, 10));
    const forecast = await forecastReminders(db, at(7, 20), clock, () => {});
    expect(forecast.today.lines).toEqual([]);
    expect(forecast.tomorrow.lines).toEqual([
      { regionId: 'andijon', kind: 'behind', courseId: school.courseId, count: 6 },
    ]);
    expect([...forecast.tomorrow.messages]).toEqual([['andijon', 6]]);

    const morning = await forecastReminders(db, at(8, 8), clock, () => {});
    expect(morning.today.lines).toMatchObject([{ kind: 'behind', count: 6 }]);
    // Told in the morning, it is no news the day after.
    expect(morning.tomorrow.lines).toEqual([]);
    expect((await tick(at(8))).written).toBe(6);
    expect(await countItems(db, official, at(8, 0))).toEqual([
      { kind: 'behind', courseId: school.courseId, count: 6 },
    ]);
    const later = await forecastReminders(db, at(8, 10), clock, () => {});
    expect([later.today.lines, later.tomorrow.lines]).toEqual([[], []]);
  });

  it('are not foretold to those who blocked the bot', async () => {
    await db.update(db.t.teachers).set({ blockedAt: 1 });
    const forecast = await forecastReminders(db, at(7, 20), clock, () => {});
    expect(forecast.tomorrow.lines).toEqual([]);
  });

  it('are counted in the background, once at a time, and anew when they no longer hold', async () => {
    const forecaster = createForecaster(db, clock.timeZone, (error) => expect.fail(String(error)));
    expect(forecaster.look(at(7))).toEqual({ forecast: undefined, counting: 0 });
    const counted = async () => {
      while (forecaster.look(at(7)).counting !== undefined) await new Promise((r) => setTimeout(r, 5));
      return forecaster.look(at(7));
    };
    expect((await counted()).forecast?.at).toBe(at(7));
    forecaster.forget();
    expect(forecaster.look(at(7))).toMatchObject({ forecast: { at: at(7) }, counting: 0 });
    await counted();
    expect(forecaster.look(at(7, 9.5)).counting).toBe(0);
    await counted();
  });

  it('stop for a course: what waits is called back, and nothing more is written', async () => {
    await tick(at(8));
    const wish = { courseId: school.courseId, kind: 'behind' as const, stop: true };
    expect(await stopKind(db, official, wish, at(8, 9.1))).toBe(6);
    expect(await stopKind(db, official, wish, at(8, 9.1))).toBe(0);
    expect(await tick(at(8, 9.2))).toEqual({ looked: 6, written: 0 });
    expect((await school.outgoing()).map(({ state }) => state)).toEqual(Array(6).fill('cancelled'));
    expect(await tick(at(9))).toEqual({ looked: 6, written: 0 });
    expect(await stopKind(db, official, { ...wish, stop: false }, at(9, 12))).toBe(0);
    expect((await tick(at(10))).written).toBe(6);
    expect(await stopKind(db, official, { ...wish, courseId: 999 }, at(9))).toBeUndefined();
    const audit = await db.select().from(db.t.audit);
    expect(audit.map(({ action }) => action)).toEqual(['reminders.stopped', 'reminders.resumed']);
  });

  it('are found by teacher, page by page, in the regions one sees', async () => {
    await tick(at(8));
    const all = await reminderHistory(db, official, '', { limit: 4 });
    expect(all.map(({ name }) => name)).toEqual(['Ustoz 5', 'Ustoz 4', 'Ustoz 3', 'Ustoz 2']);
    expect(all[0]).toMatchObject({ kinds: ['behind'], fate: 'waiting', regionId: 'andijon' });
    const rest = await reminderHistory(db, official, '', { before: all.at(-1)!.id, limit: 4 });
    expect(rest.map(({ name }) => name)).toEqual(['Ustoz 1', 'Ustoz 0']);
    expect(await reminderHistory(db, official, '998901000003', { limit: 4 })).toMatchObject([
      { name: 'Ustoz 3' },
    ]);
    expect(await reminderHistory(db, official, 'hech kim', { limit: 4 })).toEqual([]);
    expect(await reminderHistory(db, limited('buxoro'), '', { limit: 4 })).toEqual([]);
    expect(await reminderHistory(db, limited('andijon'), '', { limit: 4 })).toHaveLength(4);
    expect([...(await countFates(db, limited('andijon'), at(8, 0)))]).toEqual([['waiting', 6]]);
    expect([...(await countFates(db, limited('buxoro'), at(8, 0)))]).toEqual([]);
  });
});

it('a message’s fate in one word', () => {
  const fate = (state: Parameters<typeof fateOf>[0]['state'], reason: string | null = null) =>
    fateOf({ state, reason, stoppedAt: null });
  expect(fate('sending')).toBe('waiting');
  expect(fate('sent')).toBe('sent');
  expect(fate('failed', 'blocked')).toBe('blocked');
  expect(fate('failed', 'badMarkup')).toBe('failed');
  expect(fate('cancelled', 'expired')).toBe('late');
  expect(fate(null)).toBe('gone');
  expect(fateOf({ state: 'cancelled', reason: null, stoppedAt: 5 })).toBe('stopped');
});
