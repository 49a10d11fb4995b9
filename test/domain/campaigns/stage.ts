/**
 * Campaigns on a database, without Telegram: people, a clock that the test turns, and a sender that gives the answers
 * that the test says.
 */
import { eq } from 'drizzle-orm';
import type { Db } from '../../../src/db/db.ts';
import { createCampaignSource } from '../../../src/domain/campaigns/bulk-source.ts';
import { type Campaign, campaignById, newCampaign } from '../../../src/domain/campaigns/campaigns.ts';
import { runCampaigns } from '../../../src/domain/campaigns/due.ts';
import { launch } from '../../../src/domain/campaigns/launch.ts';
import { progressOf } from '../../../src/domain/campaigns/progress.ts';
import type { Official } from '../../../src/domain/officials.ts';
import type { Teacher } from '../../../src/domain/teachers.ts';
import type { BulkEnded, BulkRow, BulkSource } from '../../../src/telegram/bulk.ts';
import type { Outcome } from '../../../src/telegram/delivery.ts';
import { type Desk, makeDesk, NOON } from '../../support/desk.ts';

export const ZONE = 'Asia/Tashkent';
export const BOT = 7_000_000_001;

export type Answer = (row: BulkRow) => Outcome;

export interface Stage {
  db: Db;
  desk: Desk;
  source: BulkSource;
  editor: Official;
  now(): number;
  pass(ms: number): void;
  /** Teachers with these columns, the same for all or told for each. */
  people(
    count: number,
    columns?: Partial<Teacher> | ((index: number) => Partial<Teacher>),
  ): Promise<Teacher[]>;
  /** A draft with a text in Uzbek. */
  draft(columns?: Partial<Campaign>): Promise<Campaign>;
  /** A draft that is launched at once. */
  launched(columns?: Partial<Campaign>): Promise<Campaign>;
  tick(): Promise<void>;
  /** Reads up to `limit`, claims and settles them; returns what went. */
  send(limit?: number, answer?: Answer): Promise<BulkRow[]>;
  /** Sends until nothing more may go now. */
  sendAll(answer?: Answer): Promise<BulkRow[]>;
  campaign(id: number): Promise<Campaign>;
  /** States of recipients as they are counted. */
  counts(id: number): Promise<Record<string, number>>;
  /** What recipients look like, in their order. */
  rows(id: number): Promise<Db['t']['recipients']['$inferSelect'][]>;
}

/** Telegram took it. */
export const sent: Answer = (row) => ({ state: 'sent', message: { message_id: row.id + 1000 } }) as Outcome;
export const failed = (reason: string, detail = reason): Outcome =>
  ({ state: 'failed', reason, detail }) as Outcome;

export async function makeStage(db: Db): Promise<Stage> {
  const desk = makeDesk(db);
  const editor = await desk.official();
  const source = createCampaignSource({ db, botId: BOT, timeZone: ZONE });
  source.listen(() => {});
  let nextPerson = 8_000_000_000;
  let rounds = 0;

  /** PostgreSQL's notices take a moment: what was told before this has been heard after it. */
  const heard = async () => {
    rounds += 1;
    const last = `${-rounds} progress`;
    await new Promise<void>((resolve, reject) => {
      const stop = db.listen('campaign', (notice) => {
        // The empty one says that some may have been missed.
        if (notice !== last && notice !== '') return;
        stop();
        resolve();
      });
      db.transaction((tx) => tx.notify('campaign', last)).catch(reject);
    });
  };

  const stage: Stage = {
    db,
    desk,
    source,
    editor,
    now: desk.clock.now,
    pass: desk.pass,
    people: (count, columns = {}) =>
      db.transaction(async (tx) => {
        const made: Teacher[] = [];
        for (let index = 0; index < count; index++) {
          nextPerson += 1;
          const own = typeof columns === 'function' ? columns(index) : columns;
          const [teacher] = await tx
            .insert(tx.t.teachers)
            .values({
              telegramId: nextPerson,
              displayName: `Ustoz ${nextPerson}`,
              locale: 'uz',
              createdAt: NOON,
              updatedAt: NOON,
              ...own,
            })
            .returning();
          made.push(teacher!);
        }
        return made;
      }),
    draft: (columns = {}) =>
      db.transaction(async (tx) => {
        const values = { ...newCampaign(editor, 'Yangilik', desk.clock.now()), texts: { uz: 'Salom!' } };
        const [campaign] = await tx
          .insert(tx.t.campaigns)
          .values({ ...values, ...columns })
          .returning();
        return campaign!;
      }),
    async launched(columns) {
      const { id } = await stage.draft(columns);
      const outcome = await launch(db, id, editor, desk.clock.now(), ZONE);
      if (outcome.kind !== 'launched') throw new Error(`It was ${outcome.kind}, not launched.`);
      return outcome.campaign;
    },
    tick: () => runCampaigns(db, desk.clock.now(), ZONE),
    async send(limit = 500, answer = sent) {
      await heard();
      const now = desk.clock.now();
      const { rows } = await source.readAhead(limit, new Set(), now);
      const claimed = await db.transaction((tx) => source.claim(tx, rows, now));
      const gone = rows.filter(({ id }) => claimed.has(id));
      const ended: BulkEnded[] = gone.map((row) => ({ row, outcome: answer(row) }));
      if (ended.length > 0) await db.transaction((tx) => source.settle(tx, ended, now));
      return gone;
    },
    async sendAll(answer) {
      const all: BulkRow[] = [];
      for (;;) {
        const gone = await stage.send(500, answer);
        if (gone.length === 0) return all;
        all.push(...gone);
      }
    },
    async campaign(id) {
      return (await campaignById(db, id))!;
    },
    async counts(id) {
      const { counts } = (await progressOf(db, id, desk.clock.now()))!;
      return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
    },
    rows: (id) => {
      const { recipients } = db.t;
      return db.select().from(recipients).where(eq(recipients.campaignId, id)).orderBy(recipients.id);
    },
  };
  return stage;
}
