/** The subject of the campaign's benchmark: its audience frozen, and every message of it sent and settled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openSqlite } from '../../src/db/sqlite.ts';
import { createCampaignSource } from '../../src/domain/campaigns/bulk-source.ts';
import { campaignById } from '../../src/domain/campaigns/campaigns.ts';
import { botIdOf } from '../../src/telegram/bot-id.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { runBulkSender } from '../../src/telegram/bulk-sender.ts';
import { senderCall } from '../../src/telegram/client.ts';
import { createSentFiles } from '../../src/telegram/sent-files.ts';
import { createTransport } from '../../src/telegram/transport.ts';
import { fillTeachers, launchNews, TIME_ZONE } from './campaign-draft.ts';
import { countUsage, serve, startedWith } from './process.ts';
import { percentile, type Run, round } from './report.ts';

const { apiRoot, token, concurrency, rate } = startedWith<{
  apiRoot: string;
  token: string;
  concurrency?: number;
  /** Messages a second; without it there is no limit but the concurrency. */
  rate?: number;
}>();

const LOOK_MS = 100;
const MEMORY_MS = 50;

const folder = mkdtempSync(join(tmpdir(), 'hamroh-bench-'));
const db = openSqlite(join(folder, 'hamroh.db'), { guarded: false });
await db.migrate();
const budget = createBudget(rate === undefined ? { limited: false } : { bulkPerSecond: rate });
let took: number[] = [];
/** When each call began, ms. */
let left: number[] = [];
const transport = createTransport({
  apiRoot,
  budget,
  now: () => performance.now(),
  onCall: (_method, _status, tookMs) => {
    took.push(tookMs);
    left.push(performance.now() - tookMs);
  },
});
const log = pino({ level: 'warn' });
const files = createSentFiles(db, botIdOf(token));
const stop = new AbortController();
let running: Promise<void> = Promise.resolve();

async function finished(id: number): Promise<void> {
  for (;;) {
    const campaign = await campaignById(db, id);
    if (campaign?.state === 'finished') return;
    if (campaign?.state !== 'running') throw new Error(`The campaign is ${campaign?.state}`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** The most memory that the process held since, MB. */
function watchMemory(): () => number {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, MEMORY_MS);
  return () => {
    clearInterval(timer);
    return round(peak / 2 ** 20);
  };
}

/** The most calls that began within any second. */
function worstSecond(moments: readonly number[]): number {
  const sorted = [...moments].sort((a, b) => a - b);
  let worst = 0;
  let first = 0;
  for (const [index, moment] of sorted.entries()) {
    while (sorted[first]! <= moment - 1000) first += 1;
    worst = Math.max(worst, index - first + 1);
  }
  return worst;
}

serve(
  {
    async campaign({ people }: { people: number[] }): Promise<Run> {
      await fillTeachers(db, people, Date.now());
      const peak = watchMemory();
      const { id, launchMs } = await launchNews(db, Date.now());
      took = [];
      left = [];
      const used = countUsage();
      const began = performance.now();
      running = runBulkSender(
        {
          db,
          source: createCampaignSource({ db, botId: botIdOf(token), timeZone: TIME_ZONE }),
          call: senderCall({ token, apiRoot, transport }),
          budget,
          openUpload: () => Promise.reject(new Error('no uploads here')),
          files,
          now: Date.now,
          log,
          ...(concurrency !== undefined && { concurrency }),
        },
        stop.signal,
      );
      await finished(id);
      const seconds = (performance.now() - began) / 1000;
      return {
        perSecond: people.length / seconds,
        p50Ms: percentile(took, 0.5),
        p99Ms: percentile(took, 0.99),
        ...used(people.length),
        further: { launchMs: round(launchMs), peakMb: peak(), worstSecond: worstSecond(left) },
      };
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
