/** Several instances on one PostgreSQL: one talks with Telegram at a time, and another takes over when it is gone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from 'grammy';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/sandbox/emulator/index.ts';
import type { Entry } from '../../src/sandbox/emulator/world.ts';
import { WEBHOOK_PATH } from '../../src/telegram/webhook.ts';
import { type App, startApp } from '../support/app.ts';
import { administer, databaseUrl } from '../support/postgres.ts';

const SECRET = 's'.repeat(40);
const TAKE_OVER_MS = 20_000;

describe.each(['polling', 'webhook'])('two instances (%s)', (mode) => {
  const name = `hamroh_instances_${mode}`;
  const dir = mkdtempSync(join(tmpdir(), 'hamroh-instances-'));
  let telegram: Emulator;
  let apps: App[] = [];

  beforeAll(async () => {
    await administer(inject('postgresUrl'), `create database ${name} template ${inject('postgresTemplate')}`);
    telegram = await startEmulator();
    const env = {
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      BOT_MODE: mode,
      WEBHOOK_SECRET: SECRET,
      SESSION_SECRET: SECRET,
      DATABASE_URL: databaseUrl(inject('postgresUrl'), name),
      DATA_DIR: dir,
    };
    apps = [await startApp(env), await startApp(env)];
  });
  afterAll(async () => {
    for (const app of apps) await app.kill();
    await telegram.close();
    await administer(inject('postgresUrl'), `drop database ${name} with (force)`);
    rmSync(dir, { recursive: true, force: true });
  });

  /** Asks as somebody new, and waits for the ticket's number. */
  async function ask(firstName: string): Promise<number> {
    const { id } = telegram.world.createPerson({ firstName, languageCode: 'uz' });
    telegram.world.start(id);
    telegram.world.sendText(id, `${firstName}ning savoli: maktabga yangi stollar qachon keladi?`);
    const numberIn = (entry: Entry): string | undefined =>
      entry.byBot ? /№\s?(\d+)/.exec(entry.message.text ?? '')?.[1] : undefined;
    const limits = { timeoutMs: TAKE_OVER_MS };
    const confirmation = await telegram.world.waitFor(id, (entry) => numberIn(entry) !== undefined, limits);
    expect(telegram.world.history(id).filter(numberIn)).toHaveLength(1);
    return Number(numberIn(confirmation));
  }

  it('answer each question once, and go on when the one at work is killed', async () => {
    expect(await ask('Dilnoza')).toBe(1);
    expect(await ask('Jamshid')).toBe(2);
    if (mode === 'webhook') {
      // A load balancer may give an update to the instance that stands by.
      const api = new Api(telegram.token, { apiRoot: telegram.apiRoot });
      await api.setWebhook(`${apps[1]!.url}${WEBHOOK_PATH}`, { secret_token: SECRET });
      expect(await ask('Nigora')).toBe(3);
    }
    await apps[0]!.kill();
    expect(await ask('Otabek')).toBe(mode === 'webhook' ? 4 : 3);
    expect(await apps[1]!.stop()).toBe(0);
  }, 90_000);
});
