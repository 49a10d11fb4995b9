/**
 * Power failures: the program is killed at random moments while people ask and officials answer. Afterwards every
 * question is a ticket exactly once, and every accepted answer was sent exactly once or is marked uncertain.
 */
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import type { Db } from '../../src/db/db.ts';
import { openDb } from '../../src/db/open.ts';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { type App, freePort, startApp } from '../support/app.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type HttpOfficial, signInOverHttp } from '../support/official.ts';

const KILLS = 30;
const PEOPLE = 200;
const QUESTIONS_EACH = 3;
const OFFICIALS = 3;

const folder = temporaryFolder();
let telegram: Emulator | undefined;
let app: App | undefined;

afterAll(async () => {
  await app?.kill();
  await telegram?.close();
});

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const between = (from: number, to: number) => from + Math.random() * (to - from);

/** How often each of these texts stands in the chats of Telegram. */
function timesSent(world: Emulator['world'], people: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const person of people) {
    for (const { message } of world.history(person)) {
      if (!message.from?.is_bot) continue;
      for (const [word] of (message.text ?? '').matchAll(/javob-\d+-\d+|№\s\d+/g)) {
        found.set(`${word}`, (found.get(`${word}`) ?? 0) + 1);
      }
    }
  }
  return found;
}

it(`loses and doubles nothing in ${KILLS} crashes`, async () => {
  telegram = await startEmulator({ historyLimit: 1000 });
  const { world } = telegram;
  const url = `file:${join(folder, 'hamroh.db')}`;
  const env = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_URL: url,
    DATA_DIR: folder,
    SERVICE_HOURS: '00:00-24:00',
    PORT: String(await freePort()),
    LOG_LEVEL: 'fatal',
  };
  app = await startApp(env);
  const officials: HttpOfficial[] = [];
  for (let n = 1; n <= OFFICIALS; n++)
    officials.push(await signInOverHttp(await app.loginLink(n, 'official')));

  let over = false;
  const people = Array.from({ length: PEOPLE }, (_, n) =>
    world.createPerson({ firstName: `Ustoz ${n}`, languageCode: 'uz' }),
  );
  const asked: { person: number; messageId: number }[] = [];
  const accepted: string[] = [];
  const unknown: string[] = [];

  async function ask(): Promise<void> {
    for (const person of people) world.start(person.id);
    for (let turn = 1; turn <= QUESTIONS_EACH; turn++) {
      for (const person of people) {
        const entry = world.sendText(person.id, `savol-${person.id}-${turn}`);
        asked.push({ person: person.id, messageId: entry.message.message_id });
        await sleep(between(0, 250));
      }
    }
  }

  async function work(official: HttpOfficial, number: number): Promise<void> {
    for (let n = 0; !over; n++) {
      await sleep(between(150, 400));
      try {
        const tickets = await official.tickets(n % 2 ? 'all' : 'unassigned');
        const ticket = tickets[Math.floor(Math.random() * tickets.length)];
        if (ticket === undefined) continue;
        const text = `javob-${ticket}-${number}${String(n).padStart(5, '0')}`;
        unknown.push(text);
        if (await official.answer(ticket, text)) accepted.push(text);
      } catch {
        // Killed in between: whether it was accepted shows in the database.
      }
    }
  }

  const asking = ask();
  const working = officials.map((official, index) => work(official, index + 1));
  for (let kills = 0; kills < KILLS; kills++) {
    await sleep(between(100, 2500));
    await app.kill();
    app = await startApp(env);
  }
  await asking;
  over = true;
  await Promise.all(working);

  const db: Db = await openDb(url, { beside: true });
  const { tickets, messages, outbox, deliveries, updates } = db.t;
  const left = async () =>
    world.pendingUpdates() +
    (await db.$count(updates, eq(updates.state, 'pending'))) +
    (await db.$count(outbox, eq(outbox.state, 'queued'))) +
    (await db.$count(outbox, eq(outbox.state, 'sending')));
  await expect.poll(left, { timeout: 90_000, interval: 500 }).toBe(0);
  expect(await app.stop()).toBe(0);

  const written = await db.select().from(messages);
  const asks = written.filter((message) => message.author === 'teacher');
  const places = new Set(asks.map((message) => `${message.chatId}/${message.telegramMessageId}`));
  expect(asks).toHaveLength(asked.length);
  for (const { person, messageId } of asked) expect(places.has(`${person}/${messageId}`)).toBe(true);
  const opened = await db.select().from(tickets);
  expect(opened).toHaveLength(PEOPLE);
  expect(await db.$count(updates, eq(updates.state, 'poisoned'))).toBe(0);

  const carried = await db
    .select({ text: messages.text, state: outbox.state })
    .from(messages)
    .innerJoin(deliveries, eq(deliveries.messageId, messages.id))
    .innerJoin(outbox, eq(outbox.id, deliveries.outboxId));
  const sent = timesSent(
    world,
    people.map((person) => person.id),
  );
  const ends = { sent: 0, uncertain: 0 };
  for (const { text, state } of carried) {
    expect(['sent', 'uncertain']).toContain(state);
    ends[state as 'sent' | 'uncertain']++;
    const times = sent.get(text) ?? 0;
    if (state === 'sent') expect(times, text).toBe(1);
    else expect(times, text).toBeLessThanOrEqual(1);
  }
  const texts = carried.map((answer) => answer.text);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of accepted) expect(texts, text).toContain(text);
  for (const text of unknown) if (!texts.includes(text)) expect(sent.get(text), text).toBeUndefined();

  const confirmed = await db.select().from(outbox).where(eq(outbox.method, 'sendMessage'));
  const confirmations = confirmed.filter((row) => row.dedupeKey?.startsWith('opened:'));
  expect(confirmations).toHaveLength(PEOPLE);
  await db.close();

  process.stdout.write(
    `crash test: ${KILLS} kills, ${PEOPLE} people, ${asked.length} questions all in ${opened.length} tickets once, ` +
      `${accepted.length} answers accepted (${texts.length} written): ${ends.sent} sent once, ${ends.uncertain} uncertain; ` +
      `confirmations: ${confirmations.filter((row) => row.state === 'sent').length} sent, ` +
      `${confirmations.filter((row) => row.state === 'uncertain').length} uncertain\n`,
  );
}, 600_000);
