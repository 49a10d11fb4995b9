/** The program as a process: how it starts, takes a question in, and ends. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { startEmulator } from '../../src/sandbox/emulator/index.ts';
import { type App, freePort, startApp } from '../support/app.ts';
import { describeEngines } from '../support/engines.ts';

const folders: string[] = [];
const running: App[] = [];
const SECRET = 's'.repeat(40);

function settings(more: Record<string, string> = {}): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-program-'));
  folders.push(folder);
  return {
    DATA_DIR: folder,
    DATABASE_URL: `file:${join(folder, 'hamroh.db')}`,
    SESSION_SECRET: SECRET,
    LOG_LEVEL: 'info',
    ...more,
  };
}

async function start(env: Record<string, string>): Promise<App> {
  const app = await startApp(env);
  running.push(app);
  return app;
}

afterAll(async () => {
  for (const app of running) await app.kill();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The text of a start that did not go through. */
async function refusal(env: Record<string, string>): Promise<string> {
  return start(env).then(
    () => Promise.reject(new Error('it started')),
    (error: Error) => error.message,
  );
}

describeEngines('a question', (_open, engine) => {
  it.each(['polling', 'webhook'])(
    'reaches the desk and is confirmed by %s',
    async (mode) => {
      const env = { DATABASE_URL: await engine.freshUrl(), BOT_MODE: mode, WEBHOOK_SECRET: SECRET };
      const app = await start(settings(env));
      const call = async (path: string, body: object) => {
        const response = await fetch(`${app.url}/sandbox/api/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        expect(response.ok, await response.clone().text()).toBe(true);
        return response.status === 204 ? {} : ((await response.json()) as { id: number });
      };
      const { id } = (await call('persons', { firstName: 'Dilnoza', languageCode: 'uz' })) as { id: number };
      await call(`persons/${id}/start`, {});
      await call(`persons/${id}/text`, { text: 'Maktabimizga yangi kompyuterlar qachon keladi?' });

      const chat = async () =>
        JSON.stringify(await (await fetch(`${app.url}/sandbox/api/persons/${id}/chats/${id}`)).json());
      await vi.waitFor(async () => expect(await chat()).toMatch(/№\s?1\b/), {
        timeout: 15_000,
        interval: 200,
      });
      expect(await app.stop()).toBe(0);
    },
    60_000,
  );
});

describe('the program', () => {
  it('tells a newcomer in the sandbox what to do, and nothing of it with a token', async () => {
    const app = await start(settings());
    expect(app.output()).toContain(`${app.url}/sandbox`);
    expect(app.output()).toMatch(new RegExp(`${app.url}/panel/sign-in/[\\w-]{43}`));
    expect(app.output()).toContain('BOT_TOKEN');
    await app.stop();

    const telegram = await startEmulator();
    const real = await start(settings({ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot }));
    expect(real.output()).not.toContain('/sandbox');
    for (const path of ['/sandbox', '/sandbox/', '/sandbox/api/state']) {
      expect((await fetch(real.url + path)).status, path).toBe(404);
    }
    expect(await real.stop()).toBe(0);
    await telegram.close();
  }, 60_000);

  it('ends within ten seconds although live pages are open', async () => {
    const app = await start(settings());
    const stream = await fetch(`${app.url}/sandbox/api/events`, { headers: { accept: 'text/event-stream' } });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const began = Date.now();
    expect(await app.stop()).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    await stream.text();
    expect(app.output()).toContain('Hamroh has ended');
  }, 60_000);

  it('names all mistakes of its settings and ends with 1', async () => {
    const said = await refusal(
      settings({ BOT_MODE: 'telepathy', SERVICE_HOURS: 'always', PORT: 'front door' }),
    );
    for (const name of ['BOT_MODE', 'SERVICE_HOURS', 'PORT']) expect(said).toContain(name);
    expect(said).toContain('ended with 1');
    expect(said).not.toMatch(/\n\s+at /);
  }, 60_000);

  it('says so when its port is taken', async () => {
    const port = await freePort();
    const other = createServer((_request, response) => void response.writeHead(404).end());
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const said = await refusal(settings({ PORT: String(port) }));
    other.close();
    expect(said).toContain('choose another PORT');
    expect(said).toContain('ended with 1');
  }, 60_000);

  it('refuses a database that another process has open', async () => {
    const env = settings();
    const first = await start(env);
    const said = await refusal({ ...env, DATA_DIR: settings().DATA_DIR! });
    expect(said).toContain('Another Hamroh process');
    await first.stop();
  }, 60_000);

  it('gives up when Telegram refuses the token', async () => {
    const telegram = await startEmulator();
    const env = { BOT_TOKEN: '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAA', TELEGRAM_API_ROOT: telegram.apiRoot };
    const said = await refusal(settings(env));
    expect(said).toContain('does not accept BOT_TOKEN');
    expect(said).toContain('ended with 1');
    expect(said).not.toContain('AAAAAAAAAA');
    await telegram.close();
  }, 60_000);
});
