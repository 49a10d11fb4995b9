/** The subject of the sender's benchmark: rows into the outbox, messages out of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openSqlite } from '../../src/db/sqlite.ts';
import { botIdOf } from '../../src/telegram/bot-id.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { senderCall } from '../../src/telegram/client.ts';
import { enqueue, PRIORITY, settledIds } from '../../src/telegram/outbox.ts';
import { runSender } from '../../src/telegram/sender.ts';
import { createSentFiles } from '../../src/telegram/sent-files.ts';
import { createTransport } from '../../src/telegram/transport.ts';
import { countUsage, serve, startedWith } from './process.ts';
import { percentile, type Run } from './report.ts';

const { apiRoot, token, people, concurrency } = startedWith<{
  apiRoot: string;
  token: string;
  people: number[];
  concurrency: number;
}>();

/** Rows written in one transaction, as a campaign would. */
const BATCH = 200;

const folder = mkdtempSync(join(tmpdir(), 'hamroh-bench-'));
const db = openSqlite(join(folder, 'hamroh.db'), { guarded: false });
await db.migrate();
const budget = createBudget({ limited: false });
/** From the call to Telegram's answer, ms. */
let took: number[] = [];
const transport = createTransport({
  apiRoot,
  budget,
  now: () => performance.now(),
  onCall: (_method, _status, tookMs) => took.push(tookMs),
});
const stop = new AbortController();
const running = runSender(
  {
    db,
    budget,
    call: senderCall({ token, apiRoot, transport }),
    openUpload: () => Promise.reject(new Error('no uploads here')),
    files: createSentFiles(db, botIdOf(token)),
    now: Date.now,
    log: pino({ level: 'warn' }),
    concurrency,
  },
  stop.signal,
);

function settled(count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    const stopHearing = db.listen('outbox', (notice) => {
      left -= settledIds(notice).length;
      if (left > 0) return;
      stopHearing();
      resolve();
    });
  });
}

serve(
  {
    async send({ messages }: { messages: number }): Promise<Run> {
      took = [];
      const used = countUsage();
      const began = performance.now();
      const all = settled(messages);
      for (let start = 0; start < messages; start += BATCH) {
        const count = Math.min(BATCH, messages - start);
        const rows = Array.from({ length: count }, (_, offset) => ({
          method: 'sendMessage' as const,
          chatId: people[(start + offset) % people.length]!,
          payload: { text: `Javobingiz: ${start + offset}-savol ko‘rib chiqildi.` },
          priority: PRIORITY.bulk,
        }));
        await db.transaction((tx) => enqueue(tx, rows, Date.now()));
      }
      await all;
      const seconds = (performance.now() - began) / 1000;
      const run = {
        perSecond: messages / seconds,
        p50Ms: percentile(took, 0.5),
        p99Ms: percentile(took, 0.99),
        ...used(messages),
      };
      const sent = await db.$count(db.t.outbox);
      const unsent = (await db.select({ state: db.t.outbox.state }).from(db.t.outbox)).filter(
        (row) => row.state !== 'sent',
      );
      if (unsent.length > 0) throw new Error(`${unsent.length} of ${sent} were not sent`);
      return run;
    },
  },
  async () => {
    stop.abort();
    await running;
    await transport.close();
    await db.close();
    rmSync(folder, { recursive: true });
  },
);
