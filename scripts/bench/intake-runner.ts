/** Baseline of the intake: grammY's runner answers every message, with or without an insert on disk before. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@grammyjs/runner';
import Database from 'better-sqlite3';
import { Bot } from 'grammy';
import { countUsage, serve, startedWith, type Usage } from './process.ts';

const { apiRoot, token, insert } = startedWith<{ apiRoot: string; token: string; insert: boolean }>();

const folder = mkdtempSync(join(tmpdir(), 'hamroh-bench-'));
const disk = new Database(join(folder, 'echo.db'));
disk.pragma('journal_mode = WAL');
disk.pragma('synchronous = FULL');
disk.exec('create table updates (id integer primary key, payload text not null)');
const keep = disk.prepare('insert into updates (id, payload) values (?, ?)');

const bot = new Bot(token, { client: { apiRoot } });
bot.on('message:text', async (ctx) => {
  if (insert) keep.run(ctx.update.update_id, JSON.stringify(ctx.update));
  if (ctx.message.text !== '/start') await ctx.reply(ctx.message.text);
});
await bot.init();
const handle = run(bot);
let used = countUsage();

serve(
  {
    begin: () => {
      used = countUsage();
    },
    end: ({ count }: { count: number }): Usage => used(count),
  },
  async () => {
    await handle.stop();
    disk.close();
    rmSync(folder, { recursive: true });
  },
);
