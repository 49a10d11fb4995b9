/**
 * An emulated Telegram: a strict Bot API over HTTP for the bot, and a world of persons to act in.
 *
 * Runs inside a process (the sandbox, tests) or as a process of its own (benchmarks).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createContext } from './context.ts';
import { createWorld } from './create-world.ts';
import { createDispatcher, type Dispatcher } from './dispatcher.ts';
import { type FloodLimits, TELEGRAM_LIMITS } from './flood.ts';
import { receivingMethods } from './methods/receiving.ts';
import { createPolling } from './polling.ts';
import { createBotApiServer, type Log } from './server.ts';
import { createMemoryStore, openStore } from './store.ts';
import { createWebhook, type RetryPauses } from './webhook.ts';
import type { World } from './world.ts';

export interface EmulatorOptions {
  /** SQLite file that keeps persons, messages, files, updates over restarts; default `:memory:`. */
  readonly file?: string;
  /** Where uploads are kept; default beside the file, or a temporary directory that close() removes. */
  readonly filesDir?: string;
  readonly host?: '127.0.0.1';
  /** Default: any free one. */
  readonly port?: number;
  /** Default: the one kept in the file, or a new one. */
  readonly token?: string;
  /** The machine's time, ms UTC; the world's own can be moved ahead of it ({@link World.clock}). */
  readonly now?: () => number;
  /** Telegram's flood limits, or others; default on. */
  readonly floodLimits?: boolean | Partial<FloodLimits>;
  /** The bot's Telegram Stars at the very beginning, for paid broadcasts; default 10,000. */
  readonly stars?: number;
  /** Messages kept a chat, the oldest go first; default 1000; 0 keeps none, for benchmarks. */
  readonly historyLimit?: number;
  /**
   * Lets `localhost` be linked in texts and buttons, which Telegram refuses; for a sandbox whose own
   * pages are there. Default off.
   */
  readonly allowLocalUrls?: boolean;
  readonly webhookRetry?: RetryPauses;
  /** Told of mistakes of the emulator itself. */
  readonly log?: Log;
}

export interface Emulator {
  /** For `apiRoot` of a client: `http://127.0.0.1:PORT`. */
  readonly apiRoot: string;
  readonly token: string;
  readonly world: World;
  /** Ends connections, writes what is to be kept. */
  close(): Promise<void>;
}

const DEFAULT_HISTORY = 1000;
const DEFAULT_STARS = 10_000;
const DEFAULT_RETRY: RetryPauses = { firstMs: 500, maxMs: 60_000 };

function limitsOf(given: boolean | Partial<FloodLimits>): FloodLimits | undefined {
  if (given === false) return undefined;
  return given === true ? TELEGRAM_LIMITS : { ...TELEGRAM_LIMITS, ...given };
}

export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const isKept = options.file !== undefined && options.file !== ':memory:';
  const store = isKept ? openStore(resolve(options.file as string)) : createMemoryStore();
  const isTemporary = options.filesDir === undefined && !isKept;
  const filesDir = isTemporary
    ? await mkdtemp(join(tmpdir(), 'hamroh-emulator-'))
    : resolve(options.filesDir ?? join(dirname(options.file as string), 'sandbox-files'));
  const context = createContext({
    store,
    filesDir,
    token: options.token,
    now: options.now ?? Date.now,
    floodLimits: limitsOf(options.floodLimits ?? true),
    stars: options.stars ?? DEFAULT_STARS,
    historyLimit: options.historyLimit ?? DEFAULT_HISTORY,
    allowLocalUrls: options.allowLocalUrls ?? false,
  });
  const polling = createPolling(context.updates);
  const webhook = createWebhook(
    store,
    context.updates,
    context.now,
    options.webhookRetry ?? DEFAULT_RETRY,
    (call) => {
      const { method, ...given } = call;
      runReply(String(method), given).catch((error: unknown) => {
        options.log?.error({ err: error }, 'The Bot API emulator failed on a call in a webhook answer');
      });
    },
  );
  const dispatcher: Dispatcher = createDispatcher(
    context,
    receivingMethods(context.updates, polling, webhook),
  );
  const runReply = async (method: string, given: Record<string, unknown>): Promise<void> => {
    await dispatcher.run(method, { given, onHangUp: () => {} });
  };
  const server = createBotApiServer(context, dispatcher, options.log);
  const host = options.host ?? '127.0.0.1';
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, host, listening);
  });
  webhook.begin();
  const { port } = server.address() as AddressInfo;

  return {
    apiRoot: `http://${host}:${port}`,
    token: context.account.token,
    world: createWorld(context),
    async close() {
      polling.close();
      context.callbacks.close();
      context.inlineQueries.close();
      context.polls.end();
      await webhook.close();
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeAllConnections();
      await closed;
      store.close();
      if (isTemporary) await rm(filesDir, { recursive: true, force: true });
    },
  };
}
