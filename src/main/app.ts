/**
 * The composition: everything is made here, given what it needs, started, and closed in the reverse order.
 */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { healthRoutes } from '../api/health.ts';
import { createServer } from '../api/server.ts';
import type { Db } from '../db/db.ts';
import { openDb } from '../db/open.ts';
import { ensureOfficial } from '../domain/officials.ts';
import { createLive } from '../domain/tickets/live.ts';
import { loadAllWords } from '../i18n/words.ts';
import { runClock } from '../jobs/clock.ts';
import type { Log } from '../log.ts';
import { PANEL_SCRIPTS } from '../panel/deps.ts';
import { panel } from '../panel/panel.ts';
import { SANDBOX_SCRIPTS, sandboxChat } from '../sandbox/chat/chat.ts';
import type { Emulator } from '../sandbox/emulator/index.ts';
import { sessionSecret } from '../session-secret.ts';
import type { Settings } from '../settings.ts';
import { collectAssets } from '../web/assets.ts';
import { type Closing, createClosing } from './closing.ts';
import { allJobs } from './jobs.ts';
import { startSandbox, welcome } from './sandbox.ts';
import { createTasks } from './tasks.ts';
import { createTelegramPort, type TelegramPort } from './telegram-port.ts';

export interface App {
  /** What to tell the person at the terminal, in the sandbox. */
  readonly greeting: string | undefined;
  /** Rejects when a part ends that should not have. */
  readonly broken: Promise<never>;
  /** Ends gracefully: nothing accepted is lost. */
  close(): Promise<void>;
}

/** Starts everything. When a part does not start, what was started is closed and the error is thrown. */
export async function startApp(settings: Settings, log: Log): Promise<App> {
  const closing = createClosing(log);
  try {
    return await start(settings, log, closing);
  } catch (error) {
    await closing.run();
    throw error;
  }
}

async function start(settings: Settings, log: Log, closing: Closing): Promise<App> {
  const now = Date.now;
  loadAllWords();
  const db = await openDatabase(settings, log, closing);

  const sandbox = settings.botToken ? undefined : await startSandbox(settings, log);
  if (sandbox) closing.add('sandbox', () => sandbox.close());
  const telegram = createTelegramPort({
    db,
    token: settings.botToken ?? sandbox!.token,
    apiRoot: sandbox?.apiRoot ?? settings.telegramApiRoot,
    bulkRate: settings.bulkRate,
    filesDir: join(settings.dataDir, 'files'),
    handle: () => Promise.reject(new Error('there is no bot yet')),
    now,
    log,
  });
  closing.add('connections to Telegram', () => telegram.close());

  const server = await openServer(settings, log, closing, { db, telegram, sandbox });
  const tasks = createTasks(closing);
  tasks.start('telegram', (signal) => db.whileLeader('telegram', signal, telegram.send));
  const clock = { jobs: allJobs(db, telegram.files), timeZone: settings.timeZone, now, log };
  tasks.start('jobs', (signal) => db.whileLeader('clock', signal, (leading) => runClock(clock, leading)));

  const address = await server.listen({ host: settings.host, port: settings.port });
  log.info({ address, publicUrl: settings.publicUrl }, 'Hamroh is ready');
  return {
    greeting: sandbox && (await welcome(db, sandbox.world, settings.publicUrl, now())),
    broken: tasks.broken,
    close: () => closing.run(),
  };
}

async function openDatabase(settings: Settings, log: Log, closing: Closing): Promise<Db> {
  const db = await openDb(settings.databaseUrl, {
    backupDir: join(settings.dataDir, 'backups'),
    onError: (error) => log.warn({ err: error }, 'a connection to the database broke'),
  });
  closing.add('database', () => db.close());
  await db.migrate();
  for (const telegramId of settings.adminIds) {
    await ensureOfficial(db, { telegramId, name: 'Administrator', role: 'administrator' }, Date.now());
  }
  return db;
}

interface Parts {
  db: Db;
  telegram: TelegramPort;
  sandbox: Emulator | undefined;
}

/** The web server with every surface's routes, not listening yet. */
async function openServer(
  settings: Settings,
  log: Log,
  closing: Closing,
  { db, telegram, sandbox }: Parts,
): Promise<FastifyInstance> {
  const live = createLive(db, (error) => log.error({ err: error }, 'a live change could not be told'));
  closing.add('live changes', () => live.close());
  const { publicUrl, timeZone, trustedProxies } = settings;
  const assets = collectAssets([PANEL_SCRIPTS, ...(sandbox ? [SANDBOX_SCRIPTS] : [])]);
  const server = await createServer({ log, assets, publicUrl, trustedProxies });
  closing.add('server', () => server.close());

  healthRoutes(server, { database: () => db.healthy() });
  const panelDeps = {
    db,
    live,
    files: telegram.files,
    assets,
    now: Date.now,
    timeZone,
    publicUrl,
    sessionSecret: sessionSecret(settings.sessionSecret, settings.dataDir),
    sandbox: sandbox !== undefined,
    botUsername: () => undefined,
  };
  await server.register(panel(panelDeps), { prefix: '/panel' });
  if (sandbox) {
    const { world } = sandbox;
    await server.register(sandboxChat, { prefix: '/sandbox', world, assets, timeZone, home: '/' });
  }
  return server;
}
