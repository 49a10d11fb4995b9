/**
 * The program as a process of its own, as an operator starts it.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const START_MS = 60_000;

export interface App {
  url: string;
  /** Everything it printed so far. */
  output(): string;
  /** A one-time link into the panel for this Telegram id, made by the operator's command. */
  loginLink(telegramId: number, role: string): Promise<string>;
  /** Asks the sandbox, or tells it what to do; throws when it refuses. */
  sandbox<T>(path: string, body?: object): Promise<T>;
  /** Ends it gracefully; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power failure would. */
  kill(): Promise<void>;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts the program and waits until it is ready.
 *
 * @param env its settings; nothing of the test's own environment reaches it but what a process needs. Where the data
 *   are is enough: the database is there too unless it is named
 * @param command `npm start`, or Node directly where the process itself must be the child (to kill it)
 */
export async function startApp(env: Record<string, string>, command: 'npm' | 'node' = 'node'): Promise<App> {
  const port = env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    LOG_LEVEL: 'warn',
    SESSION_SECRET: 'tests_'.repeat(8),
    ...(env.DATA_DIR && { DATABASE_URL: `file:${join(env.DATA_DIR, 'hamroh.db')}` }),
    PUBLIC_URL: url,
    PORT: port,
    ...env,
  };
  const [file, args] =
    command === 'npm' ? ['npm', ['start']] : [process.execPath, ['--import', 'tsx', 'src/main.ts']];
  const child = spawn(file, args, {
    cwd: ROOT,
    env: settings,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  // Not its exit: npm's shell is gone while the program below it still ends, and holds the pipes until it has.
  const closed = once(child, 'close');
  await ready(child, url, () => printed);
  return {
    url,
    output: () => printed,
    async loginLink(telegramId, role) {
      const run = promisify(execFile);
      const wish = ['--telegram-id', String(telegramId), '--role', role];
      const { stdout } = await run('npm', ['run', '-s', 'login-link', '--', ...wish], {
        cwd: ROOT,
        env: settings,
      });
      return stdout.trim();
    },
    async sandbox<T>(path: string, body?: object) {
      const response = await fetch(`${url}/sandbox/api/${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
      return (response.status === 204 ? undefined : await response.json()) as T;
    },
    async stop() {
      end(child, 'SIGTERM');
      await closed;
      return child.exitCode;
    },
    async kill() {
      end(child, 'SIGKILL');
      await closed;
    },
  };
}

async function ready(child: ChildProcess, url: string, printed: () => string): Promise<void> {
  const until = Date.now() + START_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Error(`It ended with ${child.exitCode} before it was ready:\n${printed()}`);
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  end(child, 'SIGKILL');
  throw new Error(`It was not ready in time:\n${printed()}`);
}

/** To the whole group: npm starts a shell, which starts Node. */
function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  process.kill(-child.pid, signal);
}
