/**
 * A campaign on the worst of days: people who blocked the bot, storms of 429, answers that get lost, Telegram out of
 * reach, and power failures. Afterwards nobody has got it twice, nobody is lost, and the figures add up.
 */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { openDb } from '../../src/db/open.ts';
import { newCampaign } from '../../src/domain/campaigns/campaigns.ts';
import { progressOf } from '../../src/domain/campaigns/progress.ts';
import { ensureOfficial } from '../../src/domain/officials.ts';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { type App, startApp } from '../support/app.ts';
import { temporaryFolder } from '../support/folder.ts';

const PEOPLE = 5000;
const BLOCKED = PEOPLE * 0.05;
const DEACTIVATED = PEOPLE * 0.01;
const CUT = 0.02;
const DOWN_MS = 20_000;
/** Fast enough for a test: what is looked at here is who gets what, not when. */
const RATE = 400;
/** Power fails, 429 storm and Telegram goes when so many have got it. */
const KILLS = [300, 1200, 2100, 3000, 4000];
const STORMS = [700, 1700, 3500];
const DOWN_AT = 2500;
const TEXT = 'Bugungi yig‘ilish soat 15:00 da.';

const folder = temporaryFolder();
let telegram: Emulator | undefined;
let gate: Gate | undefined;
let app: App | undefined;

afterAll(async () => {
  await app?.kill();
  await gate?.close();
  await telegram?.close();
});

/** The network between the program and Telegram. */
interface Gate {
  url: string;
  /** Nobody is there any more: connections are refused, and those that stand are cut. */
  close(): Promise<void>;
  open(): Promise<void>;
}

async function startGate(target: string): Promise<Gate> {
  const { port: targetPort } = new URL(target);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(targetPort), '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
    async open() {
      await listen(port);
    },
  };
}

it(`sends to ${PEOPLE} people once, whatever happens`, async () => {
  telegram = await startEmulator({ floodLimits: false, historyLimit: 20 });
  const { world } = telegram;
  gate = await startGate(telegram.apiRoot);
  const people = [
    ...world.populate(PEOPLE - BLOCKED - DEACTIVATED),
    ...world.populate(BLOCKED, { standing: 'blocked' }),
    ...world.populate(DEACTIVATED, { standing: 'deactivated' }),
  ];
  const gone = new Set(people.slice(PEOPLE - BLOCKED - DEACTIVATED));
  const url = `file:${join(folder, 'hamroh.db')}`;
  const id = await write(url, people);

  world.faults.add({ kind: 'cutAfter', method: 'sendMessage', probability: CUT });
  const env = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: gate.url,
    DATABASE_URL: url,
    DATA_DIR: folder,
    BULK_RATE: String(RATE),
    LOG_LEVEL: 'fatal',
  };
  const arrived = () => world.calls.figures().messages;
  const reached = (count: number) =>
    expect.poll(arrived, { timeout: 120_000, interval: 10 }).toBeGreaterThanOrEqual(count);
  const began = Date.now();
  app = await startApp(env);
  const events = [
    ...KILLS.map((count) => ({ count, what: 'kill' })),
    ...STORMS.map((count) => ({ count, what: 'storm' })),
    { count: DOWN_AT, what: 'down' },
  ].sort((a, b) => a.count - b.count);
  for (const { count, what } of events) {
    await reached(count);
    if (what === 'kill') {
      await app.kill();
      app = await startApp(env);
    } else if (what === 'storm') {
      const storm = { kind: 'tooManyRequests', method: 'sendMessage', retryAfter: 1 } as const;
      world.faults.add({ ...storm, probability: 0.5, forMs: 500 });
    } else {
      await gate.close();
      await new Promise((resolve) => setTimeout(resolve, DOWN_MS));
      await gate.open();
    }
  }

  const db = await openDb(url, { beside: true });
  const { campaigns, recipients, teachers } = db.t;
  const state = async () =>
    (await db.select({ state: campaigns.state }).from(campaigns).where(eq(campaigns.id, id)))[0]?.state;
  await expect.poll(state, { timeout: 120_000, interval: 250 }).toBe('unsettled');
  const tookMs = Date.now() - began;
  expect(await app.stop()).toBe(0);

  const { total, counts, failures, unreviewed } = (await progressOf(db, id, Date.now()))!;
  expect(total).toBe(PEOPLE);
  expect(counts.sent + counts.failed + counts.uncertain).toBe(PEOPLE);
  expect(unreviewed).toBe(counts.uncertain);
  const rows = await db
    .select()
    .from(recipients)
    .where(eq(recipients.campaignId, id))
    .orderBy(asc(recipients.id));
  expect(rows.map(({ chatId }) => chatId)).toEqual(people);
  let maybe = 0;
  for (const row of rows) {
    const got = world.history(row.chatId).filter(({ message }) => message.from?.is_bot);
    const told = `${row.chatId}: ${row.state} ${row.reason}`;
    if (row.state === 'sent')
      expect(
        got.map(({ message }) => message.message_id),
        told,
      ).toEqual([row.messageId]);
    else if (row.state === 'uncertain') expect(got.length, told).toBeLessThanOrEqual(1);
    else expect([gone.has(row.chatId), got.length], told).toEqual([true, 0]);
    if (row.state === 'uncertain') maybe += got.length;
  }
  expect(failures.map(({ reason }) => reason).sort()).toEqual(['blocked', 'deactivated']);
  const unreachable = await db.$count(teachers, eq(teachers.unreachable, 'blocked'));
  expect(unreachable).toBe(failures.find(({ reason }) => reason === 'blocked')!.count);
  const crashed = rows.filter(({ reason }) => reason === 'crash').length;
  await db.close();

  process.stdout.write(
    `campaign faults: ${PEOPLE} people in ${Math.round(tookMs / 1000)} s, ${KILLS.length} kills, ` +
      `${world.calls.figures().tooManyRequests} answers 429, Telegram away for ${DOWN_MS / 1000} s: ` +
      `${counts.sent} sent once, ${counts.failed} failed (blocked or deactivated), ` +
      `${counts.uncertain} uncertain (${crashed} by kills; ${maybe} of them arrived), nobody twice\n`,
  );
}, 600_000);

/** Teachers, and a campaign for all of them whose moment has come. */
async function write(url: string, people: readonly number[]): Promise<number> {
  const db = await openDb(url);
  await db.migrate();
  const now = Date.now();
  const editor = await ensureOfficial(db, { telegramId: 1, name: 'Aziza Rahimova', role: 'editor' }, now);
  const id = await db.transaction(async (tx) => {
    for (const telegramId of people) {
      const displayName = `Ustoz ${telegramId}`;
      await tx
        .insert(tx.t.teachers)
        .values({ telegramId, displayName, locale: 'uz', createdAt: now, updatedAt: now });
    }
    const campaign = {
      ...newCampaign(editor, 'Yig‘ilish', now),
      state: 'scheduled' as const,
      texts: { uz: TEXT },
      quiet: false,
      approvedBy: editor.id,
    };
    const [written] = await tx.insert(tx.t.campaigns).values(campaign).returning();
    return written!.id;
  });
  await db.close();
  return id;
}
