/**
 * The bot against a Bot API emulator that we did not write (telegram-test-api), so that we do not only please
 * ourselves. It knows about ten methods; what it lacks must not stop a question.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import telegramTestApi from 'telegram-test-api';
import { expect, it } from 'vitest';
import { openDb } from '../../src/db/open.ts';
import { translator } from '../../src/i18n/words.ts';
import { freePort } from '../support/app.ts';
import { begin, PUBLIC_URL, plain } from './support.ts';

/** The package exports the class itself, and declares an object around it. */
const TelegramServer = telegramTestApi as unknown as typeof telegramTestApi.default;
const TOKEN = '123456789:AAanother-emulators-token-000000000';

it('greets, changes the language and takes a question', async () => {
  const server = new TelegramServer({ port: await freePort(), host: '127.0.0.1' });
  await server.start();
  const folder = mkdtempSync(join(tmpdir(), 'hamroh-another-'));
  const db = await openDb(`file:${join(folder, 'hamroh.db')}`);
  await db.migrate();
  const bot = await begin({
    db,
    clock: { now: Date.now, timeZone: 'Asia/Tashkent', serviceHours: { from: 0, to: 1440 } },
    emulator: { apiRoot: server.config.apiURL, token: TOKEN },
    folder,
    publicUrl: PUBLIC_URL,
    hear: () => {},
  });
  try {
    const client = server.getClient(TOKEN, { timeout: 5000, interval: 20 });
    const next = async () => {
      const { result } = await client.getUpdates();
      return result.map((update) => update.message.text ?? '').join('\n');
    };
    const t = translator('uz');

    await client.sendCommand(client.makeCommand('/start'));
    expect(await next()).toContain(t('bot-language-ask'));

    await client.sendCallback(
      client.makeCallbackQuery('language:uz', { message: { message_id: 1 } as never }),
    );
    expect(await next()).toContain(plain(t('bot-welcome').split('\n')[0]!));

    await client.sendMessage(client.makeMessage('Sertifikat qachon beriladi?'));
    expect(await next()).toContain(t('desk-opened', { number: '1' }));
  } finally {
    await bot.stop();
    await server.stop();
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
