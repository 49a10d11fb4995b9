/** The subject of the intake's benchmark: the whole program, polling the emulated Telegram. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDb } from '../../src/db/open.ts';
import { createLog } from '../../src/log.ts';
import { startApp } from '../../src/main/app.ts';
import { readSettings } from '../../src/settings.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { countUsage, serve, startedWith, type Usage } from './process.ts';

/** `faq`: whether questions are looked up in the FAQ first, as a desk does unless it is switched off. */
const { apiRoot, token, faq } = startedWith<{ apiRoot: string; token: string; faq: boolean }>();

const folder = mkdtempSync(join(tmpdir(), 'hamroh-bench-'));
const settings = readSettings({
  BOT_TOKEN: token,
  TELEGRAM_API_ROOT: apiRoot,
  PORT: '0',
  DATA_DIR: folder,
  DATABASE_URL: process.env.BENCH_DATABASE_URL ?? `file:${join(folder, 'hamroh.db')}`,
});
const db = await openDb(settings.databaseUrl, { guarded: false });
await db.migrate();
const [value, updatedAt] = [faq, Date.now()];
await db.transaction(async (tx) => {
  await tx.insert(tx.t.deskSettings).values({ key: 'faqOffers', value, updatedAt });
});
await db.close();
const app = await startApp(settings, createLog({ level: 'warn' }), {
  budget: createBudget({ limited: false }),
  guarded: false,
});
let used = countUsage();

serve(
  {
    begin: () => {
      used = countUsage();
    },
    end: ({ count }: { count: number }): Usage => used(count),
  },
  async () => {
    await app.close();
    rmSync(folder, { recursive: true });
  },
);
