/**
 * The composition: everything is made here, given what it needs, started, and closed in the reverse order.
 */
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { guidesPages } from '../api/guides-page.tsx';
import { healthRoutes } from '../api/health.ts';
import { landingRoute } from '../api/landing.tsx';
import { createServer } from '../api/server.ts';
import { restApi } from '../api/v1/v1.ts';
import { webhookRoute } from '../api/webhook.ts';
import { xapi } from '../api/xapi/xapi.ts';
import { createBot } from '../bot/bot.ts';
import { lookAtRooms } from '../bot/rooms.ts';
import type { Db } from '../db/db.ts';
import { openDb } from '../db/open.ts';
import { createCampaignSource } from '../domain/campaigns/bulk-source.ts';
import { importsDir } from '../domain/exchange/files/bring.ts';
import { runImports } from '../domain/exchange/files/runner.ts';
import { ensureOfficial } from '../domain/officials.ts';
import { createLive } from '../domain/tickets/live.ts';
import { createReceiver } from '../domain/tickets/receive.ts';
import { createRenderer } from '../drawing/renderer.ts';
import { loadAllWords } from '../i18n/words.ts';
import { runClock } from '../jobs/clock.ts';
import type { Log } from '../log.ts';
import { PANEL_SCRIPTS } from '../panel/deps.ts';
import { panel } from '../panel/panel.ts';
import { SANDBOX_SCRIPTS, sandboxChat } from '../sandbox/chat/chat.ts';
import type { Emulator } from '../sandbox/emulator/index.ts';
import { sessionSecret } from '../session-secret.ts';
import type { Settings } from '../settings.ts';
import { botIdOf } from '../telegram/bot-id.ts';
import type { Budget } from '../telegram/budget.ts';
import { UPLOAD_LIMIT, uploadLimit } from '../telegram/files.ts';
import { createWebhook } from '../telegram/webhook.ts';
import { collectAssets } from '../web/assets.ts';
import { followBulkRate } from './bulk-rate.ts';
import { type Closing, createClosing } from './closing.ts';
import { allJobs } from './jobs.ts';
import { ownRooms } from './own-rooms.ts';
import { onJump, startSandbox, welcome } from './sandbox.ts';
import { openSearches, type Searches } from './searches.ts';
import { bringStarterFaq } from './starter-faq.ts';
import { createTasks } from './tasks.ts';
import { introduce, receiving, runTelegram } from './telegram.ts';
import { createTelegramPort, type TelegramPort } from './telegram-port.ts';

export interface App {
  /** What to tell the person at the terminal, in the sandbox. */
  readonly greeting: string | undefined;
  /** Rejects when a part ends that should not have. */
  readonly broken: Promise<never>;
  /** Ends gracefully: nothing accepted is lost. */
  close(): Promise<void>;
}

export interface AppOptions {
  /** Another rate budget than Telegram's, for benchmarks against an emulator. */
  budget?: Budget;
  /** Whether the database watches for code that leaves its transaction; true when not given. */
  guarded?: boolean;
}

/** Addresses that only this machine reaches. */
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Starts everything. When a part does not start, what was started is closed and the error is thrown. */
export async function startApp(settings: Settings, log: Log, options: AppOptions = {}): Promise<App> {
  const closing = createClosing(log);
  try {
    return await start(settings, log, closing, options);
  } catch (error) {
    await closing.run();
    throw error;
  }
}

async function start(settings: Settings, log: Log, closing: Closing, options: AppOptions): Promise<App> {
  loadAllWords();
  const sandbox = settings.botToken ? undefined : await startSandbox(settings, log);
  if (sandbox) closing.add('sandbox', () => sandbox.close());
  if (sandbox && !LOOPBACK.includes(settings.host)) {
    log.warn({ host: settings.host }, 'the sandbox has no sign-in: whoever reaches it is anybody they like');
  }
  const now = sandbox?.world.clock.now ?? Date.now;
  const { guarded = true, ...port } = options;
  const db = await openDatabase(settings, { guarded, now }, log, closing);
  const token = settings.botToken ?? sandbox!.token;
  const telegram = createTelegramPort({
    db,
    token,
    bulk: createCampaignSource({ db, botId: botIdOf(token), timeZone: settings.timeZone }),
    apiRoot: sandbox?.apiRoot ?? settings.telegramApiRoot,
    bulkRate: settings.bulkRate,
    ...port,
    filesDir: join(settings.dataDir, 'files'),
    handle: (update) => bot.handleUpdate(update),
    now,
    log,
  });
  closing.add('connections to Telegram', () => telegram.close());
  closing.add('bulk rate', await followBulkRate(db, telegram.budget, settings.bulkRate, log));
  const renderer = createRenderer();
  closing.add('drawing', () => renderer.close());
  const clock = { now, timeZone: settings.timeZone, serviceHours: settings.serviceHours };
  const rooms = ownRooms(settings, sandbox !== undefined);
  const searches = openSearches(db, clock, log, closing);
  const { faqSearch, guideSearch } = searches;
  const bot = createBot({
    db,
    clock,
    receiver: createReceiver(db, clock, searches.offerFinder),
    faqSearch,
    guideSearch,
    renderer,
    log: log.child({ part: 'bot' }),
    publicUrl: settings.publicUrl,
    openRooms: rooms.open,
    staffChatId: rooms.staff,
    token: telegram.token,
    client: telegram.client,
  });

  const server = await openServer(settings, log, closing, { db, telegram, sandbox, bot, searches, now });
  await server.listen({ host: settings.host, port: settings.port });
  searches.begin();
  const tasks = createTasks(closing);
  const ticking = {
    jobs: allJobs(db, {
      files: telegram.files,
      importsDir: importsDir(settings.dataDir),
      timeZone: settings.timeZone,
      clock,
      botId: botIdOf(telegram.token),
      publicUrl: settings.publicUrl,
      botUsername: () => (bot.isInited() ? bot.botInfo.username : undefined),
    }),
    timeZone: settings.timeZone,
    now,
    log,
    ...(sandbox && { onJump: (heard: () => void) => onJump(sandbox.world, heard) }),
  };
  // What waits in the outbox may be due after a jump.
  if (sandbox) onJump(sandbox.world, () => void db.notify('outbox', ''));
  tasks.start('jobs', (signal) => db.whileLeader('clock', signal, (leading) => runClock(ticking, leading)));
  const importing = { db, dir: importsDir(settings.dataDir), timeZone: settings.timeZone, now, log };
  tasks.start('imports', (signal) =>
    db.whileLeader('imports', signal, (leading) => runImports(importing, leading)),
  );
  tasks.start('telegram', async (signal) => {
    if (!(await introduce(bot, log, signal))) return;
    const place = { db, clock, staffChatId: rooms.staff, log };
    await lookAtRooms(telegram.api, bot.botInfo.id, rooms.open, place);
    const receive = receiving(settings, telegram, log);
    const { lanes, send } = telegram;
    await db.whileLeader('telegram', signal, (leading) => runTelegram({ receive, lanes, send }, leading));
  });
  log.info({ publicUrl: settings.publicUrl }, 'Hamroh is ready');
  return {
    greeting: sandbox && (await welcome(db, sandbox.world, settings.publicUrl, now())),
    broken: tasks.broken,
    close: () => closing.run(),
  };
}

async function openDatabase(
  settings: Settings,
  { guarded, now }: { guarded: boolean; now: () => number },
  log: Log,
  closing: Closing,
): Promise<Db> {
  const db = await openDb(settings.databaseUrl, {
    guarded,
    backupDir: join(settings.dataDir, 'backups'),
    onError: (error) => log.warn({ err: error }, 'a connection to the database broke'),
  });
  closing.add('database', () => db.close());
  await db.migrate();
  for (const telegramId of settings.adminIds) {
    await ensureOfficial(db, { telegramId, name: 'Administrator', role: 'administrator' }, now());
  }
  await bringStarterFaq(db, now(), log);
  return db;
}

interface Parts {
  db: Db;
  telegram: TelegramPort;
  sandbox: Emulator | undefined;
  bot: ReturnType<typeof createBot>;
  searches: Searches;
  now: () => number;
}

/** The web server with every surface's routes, not listening yet. */
async function openServer(
  settings: Settings,
  log: Log,
  closing: Closing,
  { db, telegram, sandbox, bot, searches, now }: Parts,
): Promise<FastifyInstance> {
  const { faqSearch, guideSearch } = searches;
  const live = createLive(db, (error) => log.error({ err: error }, 'a live change could not be told'));
  closing.add('live changes', () => live.close());
  const { publicUrl, timeZone, trustedProxies } = settings;
  const assets = collectAssets([PANEL_SCRIPTS, ...(sandbox ? [SANDBOX_SCRIPTS] : [])]);
  // The sandbox takes what Telegram's own server takes.
  const limit = sandbox ? UPLOAD_LIMIT : uploadLimit(settings.telegramApiRoot);
  const server = await createServer({ log, assets, publicUrl, trustedProxies, uploadLimit: limit });
  closing.add('server', () => server.close());

  healthRoutes(server, { database: () => db.healthy(), bot: () => bot.isInited() });
  if (settings.webhookSecret && settings.botMode === 'webhook') {
    const onError = (error: unknown) => log.error({ err: error }, 'an update could not be written down');
    webhookRoute(server, createWebhook({ secret: settings.webhookSecret, inbox: telegram.inbox, onError }));
  }
  const botUsername = () => (bot.isInited() ? bot.botInfo.username : undefined);
  const { serviceHours } = settings;
  landingRoute(server, { assets, serviceHours, sandbox: sandbox !== undefined, botUsername });
  const guides = guidesPages({ db, guideSearch, assets, files: telegram.files, now, botUsername });
  await server.register(guides, { prefix: '/guides' });
  const panelDeps = {
    db,
    live,
    faqSearch,
    files: telegram.files,
    uploadLimit: limit,
    importsDir: importsDir(settings.dataDir),
    bulkRate: settings.bulkRate,
    assets,
    now,
    timeZone,
    publicUrl,
    sessionSecret: sessionSecret(settings.sessionSecret, settings.dataDir),
    sandbox: sandbox !== undefined,
    botUsername,
  };
  const exchange = { db, now, timeZone, publicUrl };
  await server.register(restApi(exchange), { prefix: '/api/v1' });
  await server.register(xapi(exchange), { prefix: '/xapi' });
  await server.register(panel(panelDeps), { prefix: '/panel' });
  if (sandbox) {
    const { world } = sandbox;
    await server.register(sandboxChat, { prefix: '/sandbox', world, assets, timeZone, home: '/' });
  }
  return server;
}
