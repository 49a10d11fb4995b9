/**
 * A desk in motion on a clock of its own: the emulated Telegram, the real sender, and officials to answer.
 */
import { randomUUID } from 'node:crypto';
import { and, inArray, lte } from 'drizzle-orm';
import { Api, InputFile } from 'grammy';
import { pino } from 'pino';
import type { Db } from '../../src/db/db.ts';
import { ensureOfficial, type Official } from '../../src/domain/officials.ts';
import { activeLabels, addLabel } from '../../src/domain/tickets/labels.ts';
import { createReceiver, type Receiver } from '../../src/domain/tickets/receive.ts';
import { ADMINISTRATOR } from '../../src/main/sandbox.ts';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import { botIdOf } from '../../src/telegram/bot-id.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { senderCall } from '../../src/telegram/client.ts';
import { runSender } from '../../src/telegram/sender.ts';
import { createSentFiles } from '../../src/telegram/sent-files.ts';
import { createTransport } from '../../src/telegram/transport.ts';
import { TOPICS } from './questions.ts';

export interface Stage {
  readonly db: Db;
  readonly world: Emulator['world'];
  readonly receiver: Receiver;
  readonly officials: readonly Official[];
  /** Ids of labels by name. */
  readonly labels: ReadonlyMap<string, number>;
  now(): number;
  /** Turns the clock to `at` and lets everything be sent that is due by then. */
  turnTo(at: number): Promise<void>;
  close(): Promise<void>;
}

const COLLEAGUES = ['Nilufar Qosimova', 'Sherzod Tursunov', 'Bekzod Alimov', 'Ольга Ким', 'Madina Yusupova'];
/** A span that no person of the emulated Telegram gets by chance. */
const FIRST_COLLEAGUE_ID = 700_000_002;

export async function openStage(options: {
  db: Db;
  sandboxFile: string;
  timeZone: string;
  serviceHours: { from: number; to: number };
  begin: number;
}): Promise<Stage> {
  const { db, timeZone, serviceHours } = options;
  let at = options.begin;
  const now = () => at;
  const telegram = await startEmulator({
    file: options.sandboxFile,
    now,
    floodLimits: false,
    allowLocalUrls: true,
  });
  const budget = createBudget({ limited: false });
  const transport = createTransport({ apiRoot: telegram.apiRoot, budget, now });
  const stop = new AbortController();
  const call = senderCall({ token: telegram.token, apiRoot: telegram.apiRoot, transport });
  const openUpload = async () => new InputFile(Buffer.from(randomUUID()));
  const sending = runSender(
    {
      db,
      call,
      budget,
      openUpload,
      files: createSentFiles(db, botIdOf(telegram.token)),
      now,
      log: pino({ level: 'silent' }),
    },
    stop.signal,
  );

  const officials = await makeOfficials(db, telegram.world, now());
  return {
    db,
    world: telegram.world,
    receiver: createReceiver(db, { now, timeZone, serviceHours }),
    officials,
    labels: await makeLabels(db, officials[0]!, now()),
    now,
    async turnTo(moment) {
      at = Math.max(at, moment);
      await db.notify('outbox', '');
      while ((await unsent(db, at)) > 0) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    async close() {
      await forgetUpdates(telegram);
      stop.abort();
      await sending;
      await transport.close();
      await telegram.close();
    },
  };
}

async function unsent(db: Db, at: number): Promise<number> {
  const { outbox } = db.t;
  return db.$count(outbox, and(inArray(outbox.state, ['queued', 'sending']), lte(outbox.dueAt, at)));
}

/** What persons did is in the database already: the bot must not receive it again. */
async function forgetUpdates(telegram: Emulator): Promise<void> {
  const api = new Api(telegram.token, { apiRoot: telegram.apiRoot });
  const [last] = await api.getUpdates({ offset: -1 });
  if (last) await api.getUpdates({ offset: last.update_id + 1 });
}

async function makeOfficials(db: Db, world: Emulator['world'], now: number): Promise<Official[]> {
  const { id, firstName, lastName } = ADMINISTRATOR;
  if (!world.person(id)) world.createPerson(ADMINISTRATOR);
  const administrator = { telegramId: id, name: `${firstName} ${lastName}`, role: 'administrator' as const };
  const made = [await ensureOfficial(db, administrator, now)];
  for (const [index, name] of COLLEAGUES.entries()) {
    const telegramId = FIRST_COLLEAGUE_ID + index;
    const [first = name, last = ''] = name.split(' ');
    if (!world.person(telegramId)) world.createPerson({ id: telegramId, firstName: first, lastName: last });
    made.push(await ensureOfficial(db, { telegramId, name, role: 'official' }, now));
  }
  return made;
}

async function makeLabels(db: Db, by: Official, now: number): Promise<Map<string, number>> {
  for (const { label } of TOPICS) await addLabel(db, by, label, now);
  return new Map((await activeLabels(db)).map(({ id, name }) => [name, id]));
}
