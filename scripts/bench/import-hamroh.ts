/** The subject of the import's benchmark: takes a brought file in, or only reads it. */
import { join } from 'node:path';
import { openSqlite } from '../../src/db/sqlite.ts';
import { addImport } from '../../src/domain/exchange/files/imports.ts';
import { fileRows } from '../../src/domain/exchange/files/read-file.ts';
import { runImport } from '../../src/domain/exchange/files/run-import.ts';
import { loadAllWords } from '../../src/i18n/words.ts';
import { countUsage, serve, startedWith } from './process.ts';
import type { Run } from './report.ts';

const { database, folder, rows } = startedWith<{ database: string; folder: string; rows: number }>();
const SAMPLE_MS = 20;
const MB = 2 ** 20;
/** Later than every moment in the file. */
const NOW = Date.UTC(2026, 10, 22);

loadAllWords();
const db = openSqlite(database, { guarded: false });
await db.migrate();

/** Runs something over all rows, and looks at memory and at how long the event loop is held meanwhile. */
async function measured(work: () => Promise<number>): Promise<Run> {
  let peakMb = 0;
  const held: number[] = [];
  let turned = performance.now();
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / MB);
    held.push(performance.now() - turned - SAMPLE_MS);
    turned = performance.now();
  }, SAMPLE_MS);
  const used = countUsage();
  const start = performance.now();
  const done = await work();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  if (done !== rows) throw new Error(`${done} of ${rows} rows`);
  held.sort((a, b) => a - b);
  const heldMs = held[Math.floor(held.length * 0.99)] ?? 0;
  return { perSecond: rows / seconds, ...used(rows), further: { seconds, peakMb, heldP99Ms: heldMs } };
}

serve(
  {
    takeIn: () =>
      measured(async () => {
        const head = { names: [], first: [] };
        const file = { kind: 'progress' as const, fileName: 'rows.csv', size: 0, stored: 'brought', head };
        const { id } = await addImport(db, null, file, 'queued', NOW);
        const work = { db, dir: folder, timeZone: 'Asia/Tashkent', now: () => NOW };
        const { counts } = await runImport(work, id, new AbortController().signal);
        return counts.new ?? 0;
      }),
    read: () =>
      measured(async () => {
        let read = -1;
        for await (const _ of fileRows(join(folder, 'brought'))) read += 1;
        return read;
      }),
  },
  () => db.close(),
);
