/** The whole program while it sends a campaign at its usual rate, with Telegram's own limits in force. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../src/db/sqlite.ts';
import { campaignById } from '../../src/domain/campaigns/campaigns.ts';
import { createLog } from '../../src/log.ts';
import { type App, startApp } from '../../src/main/app.ts';
import { readSettings } from '../../src/settings.ts';
import { fillTeachers, launchNews } from './campaign-draft.ts';
import { serve, startedWith } from './process.ts';

const { apiRoot, token } = startedWith<{ apiRoot: string; token: string }>();
const folder = mkdtempSync(join(tmpdir(), 'hamroh-bench-'));
const file = join(folder, 'hamroh.db');
let app: App | undefined;
let campaign = 0;

serve(
  {
    /** Launches a campaign to these people and starts the program, which goes on with it. */
    begin: async ({ people }: { people: number[] }) => {
      const db = openSqlite(file, { guarded: false });
      await db.migrate();
      await fillTeachers(db, people, Date.now());
      campaign = (await launchNews(db, Date.now())).id;
      await db.close();
      const settings = readSettings({
        BOT_TOKEN: token,
        TELEGRAM_API_ROOT: apiRoot,
        PORT: '0',
        DATA_DIR: folder,
        DATABASE_URL: `file:${file}`,
      });
      app = await startApp(settings, createLog({ level: 'warn' }), { guarded: false });
    },
    /** @throws when the campaign ended meanwhile: then nothing was measured */
    stillGoing: async () => {
      const db = openSqlite(file, { beside: true });
      const found = await campaignById(db, campaign);
      await db.close();
      if (found?.state !== 'running') throw new Error(`The campaign is ${found?.state}, too early.`);
    },
  },
  async () => {
    await app?.close();
    rmSync(folder, { recursive: true });
  },
);
