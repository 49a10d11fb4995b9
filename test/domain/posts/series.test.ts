/** Series and the calendar: queues in order, moments that were missed, and what the month shows. */
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Db } from '../../../src/db/db.ts';
import { monthSpan, postsOfMonth } from '../../../src/domain/posts/calendar.ts';
import { unschedule } from '../../../src/domain/posts/schedule.ts';
import {
  addToQueue,
  archiveSeries,
  listSeries,
  moveInQueue,
  queueOf,
  type Series,
  type SeriesInput,
  saveSeries,
  seriesById,
} from '../../../src/domain/posts/series.ts';
import { HOUR, MINUTE, NOON } from '../../support/desk.ts';
import { describeEngines } from '../../support/engines.ts';
import { CHANNEL, GROUP, makeStage, type Stage, TIME_ZONE } from './stage.ts';

/** The Monday after the stage's Sunday, nine o'clock in Tashkent. */
const MONDAY_NINE = NOON + 21 * HOUR;
const WEEK = 7 * 24 * HOUR;

describeEngines('series of posts', (open) => {
  let db: Db;
  let stage: Stage;
  beforeAll(async () => {
    db = await open();
  });
  beforeEach(async () => {
    stage = await makeStage(db);
  });

  async function series(change: Partial<SeriesInput> = {}): Promise<Series> {
    const input = { name: 'Hafta metodi', cron: '0 9 * * 1', rooms: [CHANNEL], active: true, ...change };
    const outcome = await saveSeries(db, stage.editor, input, TIME_ZONE, stage.now());
    if (outcome.kind !== 'done') throw new Error(`The series was ${outcome.kind}.`);
    return outcome.series;
  }
  async function queued(to: Series, ...texts: string[]): Promise<number[]> {
    const ids: number[] = [];
    for (const text of texts) {
      const { id } = await stage.draft({ text, rooms: [] });
      expect(await addToQueue(db, stage.editor, id, to.id, stage.now())).toMatchObject({ kind: 'done' });
      ids.push(id);
    }
    return ids;
  }
  const texts = async (of: Series) => (await queueOf(db, of.id)).map(({ text }) => text);

  it('publishes the first of its queue at each moment, to its own rooms', async () => {
    const weekly = await series({ rooms: [CHANNEL, GROUP] });
    expect(weekly.nextAt).toBe(MONDAY_NINE);
    const [, , last] = await queued(weekly, 'bir', 'ikki', 'uch');
    await moveInQueue(db, last!, 1, stage.now());
    expect(await texts(weekly)).toEqual(['uch', 'bir', 'ikki']);
    stage.desk.pass(MONDAY_NINE - stage.now() + MINUTE);
    await stage.tick();
    await stage.tick();
    expect((await stage.outgoing()).map(({ chatId, payload }) => [chatId, payload.text])).toEqual([
      [CHANNEL, 'uch'],
      [GROUP, 'uch'],
    ]);
    expect(await stage.post(last!)).toMatchObject({ state: 'publishing', publishAt: MONDAY_NINE });
    expect((await seriesById(db, weekly.id))!.nextAt).toBe(MONDAY_NINE + WEEK);
    expect(await listSeries(db)).toMatchObject([{ name: 'Hafta metodi', waiting: 2 }]);
  });

  it('of moments missed while the server was down one post is held, and the next moment goes on as always', async () => {
    const weekly = await series();
    const [first, second] = await queued(weekly, 'bir', 'ikki');
    stage.desk.pass(MONDAY_NINE + 2 * WEEK + 2 * HOUR - stage.now());
    await stage.tick();
    expect(await stage.post(first!)).toMatchObject({
      state: 'held',
      reason: 'late',
      publishAt: MONDAY_NINE + 2 * WEEK,
    });
    expect(await stage.outgoing()).toEqual([]);
    expect(await stage.told()).toHaveLength(2);
    expect(await texts(weekly)).toEqual(['ikki']);
    stage.desk.pass(WEEK - 2 * HOUR);
    await stage.tick();
    expect(await stage.post(second!)).toMatchObject({ state: 'publishing' });
  });

  it('an empty queue is told once a moment; a series at rest publishes nothing', async () => {
    const weekly = await series();
    stage.desk.pass(MONDAY_NINE - stage.now());
    await stage.tick();
    await stage.tick();
    const told = await stage.told();
    expect(told).toHaveLength(2);
    expect(told[0]!.text).toContain('Hafta metodi');
    await queued(weekly, 'bir');
    await series({ id: weekly.id, active: false });
    stage.desk.pass(WEEK);
    await stage.tick();
    expect(await stage.outgoing()).toEqual([]);
  });

  it('says what is wrong with it; what is archived gives its posts back as drafts', async () => {
    const wish = { name: 'A', cron: '0 9 * * 1', rooms: [CHANNEL], active: true };
    const save = (change: Partial<SeriesInput>) =>
      saveSeries(db, stage.editor, { ...wish, ...change }, TIME_ZONE, stage.now());
    expect(await save({ cron: 'har dushanba' })).toEqual({ kind: 'badCron', problem: 'unreadable' });
    expect(await save({ name: ' ' })).toEqual({ kind: 'noName' });
    expect(await save({ rooms: [] })).toEqual({ kind: 'noRooms' });
    expect(await save({ id: 999 })).toEqual({ kind: 'unknown' });
    const weekly = await series();
    const [first, second] = await queued(weekly, 'bir', 'ikki');
    await unschedule(db, stage.editor, first!, stage.now());
    expect(await stage.post(first!)).toMatchObject({ state: 'draft', seriesId: null });
    expect(await archiveSeries(db, stage.editor, weekly.id, stage.now())).toBe(true);
    expect(await stage.post(second!)).toMatchObject({ state: 'draft', seriesId: null });
    expect(await listSeries(db)).toEqual([]);
  });

  it('the month shows posts on their days, and the moments of series with what will fill them', async () => {
    const weekly = await series();
    const [first] = await queued(weekly, 'bir');
    // 23:30 in Tashkent is another day than in London.
    const evening = await stage.scheduled(11 * HOUR + 30 * MINUTE);
    const wanted = await stage.draft({ publishAt: stage.now() + 24 * HOUR });
    await stage.draft();
    const month = (await postsOfMonth(db, '2026-11', TIME_ZONE, stage.now()))!;
    expect(month.map(({ day, post, series: of }) => [day, post?.id, of?.name])).toEqual([
      ['2026-11-22', evening.id, undefined],
      ['2026-11-23', first, 'Hafta metodi'],
      ['2026-11-23', wanted.id, undefined],
      ['2026-11-30', undefined, 'Hafta metodi'],
    ]);
    expect(await postsOfMonth(db, '2026-13', TIME_ZONE, stage.now())).toBeUndefined();
    expect(monthSpan('2026-12', TIME_ZONE)).toEqual({
      from: Date.UTC(2026, 10, 30, 19),
      until: Date.UTC(2026, 11, 31, 19),
    });
  });
});
